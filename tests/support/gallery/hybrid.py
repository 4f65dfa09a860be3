"""The gallery's cards of an ordinary hybrid meeting in a confidential matter: eleven seats, five remote, nothing noted but the roll call. On a phone their first button is seen without a scroll."""

from dataclasses import replace
from typing import Final

from cards.chat_switch import ChatLine
from cards.gate import GateCard, Group, Present
from cards.hints import Hint
from cards.meeting_settings import TickLine
from cards.offers import Offer
from cards.quorum import QuorumShown
from cards.remote import RemotePeopleCard, RemotePerson
from cards.view import View
from cards.who_and_why import Line
from dialogs.showing.next_steps import OfferPlace
from tests.support.gallery.matters import (
    ANYWAY,
    BREAK,
    CHECK,
    CHECKED,
    ONWARD,
    ORAL,
    OTHER,
    PUT_ASIDE,
    RAISE,
    REASONS,
    details,
)
from tests.support.gallery.people import CHAT, DAHL, DIALOG, EKSTROM, LIND, SECRET, STROM

_FIVE: Final = (LIND, EKSTROM, STROM, "Hassan Amiri", "Cecilia Norén")
_DOUBTED: Final = QuorumShown(
    "stands", "quorate", 7, 11, 6, lacking=tuple((name, ("approval", "seen")) for name in _FIVE[1:])
)
_SETTINGS: Final = (TickLine("lobby"), TickLine("recording"))
_REMOTE: Final = Offer("remote.show", "quorum.remote_show", OfferPlace.NOTE, dialog=True)
_CHAT_OFF: Final = Offer("chat.said", "meeting_settings.chat_off", OfferPlace.NOTE, {"matter": 3, "off": "yes"})
_WAITS: Final = details(
    asked=5,
    ready=0,
    not_ready=tuple(Line(name, "no_answer") for name in _FIVE),
    obstacles=("host_not_checked",),
    quorum=_DOUBTED,
    settings=_SETTINGS,
    chat=ChatLine("", turn_off=True),
    reads_chat=False,
    offers=(ANYWAY, CHECK, *PUT_ASIDE, _REMOTE, BREAK, OTHER),
)
_OPENED: Final = replace(
    _WAITS,
    opened=True,
    can_open=False,
    check=CHECKED,
    obstacles=(),
    settings=(),
    opened_anyway="accepted",
    offers=(*ONWARD, _REMOTE, RAISE, BREAK, OTHER),
)
_PEOPLE: Final = tuple(
    RemotePerson(f"p{number}", name, on=True, lacks=("approval", "seen", "identity"), unsaid=True)
    for number, name in enumerate(_FIVE, 4)
)

HYBRID: dict[str, View] = {
    "hybrid-called": _WAITS,
    "hybrid-called-secretary": replace(_WAITS, offers=(CHECK, *PUT_ASIDE, ORAL, _CHAT_OFF, BREAK, OTHER)),
    "hybrid-open": _OPENED,
    "hybrid-resumed": replace(
        _WAITS,
        quorum=replace(_DOUBTED, lacking=tuple((name, ("after_break",)) for name in (*_FIVE, DAHL))),
        hints=(Hint(STROM, "remote_not_in_call"), Hint(DAHL, "another_account"), Hint(LIND, "another_account")),
    ),
    "hybrid-gate": GateCard(
        DIALOG,
        SECRET,
        opened=False,
        groups=(
            Group("entitled", tuple(Present(name, "member") for name in _FIVE[1:])),
            Group("chair_decides", (Present(LIND, "substitute"),)),
        ),
        not_ready=_WAITS.not_ready,
        obstacles=("host_not_checked",),
        asks=("only_entitled",),
        opens=True,
        reasons=REASONS,
        chat=_WAITS.chat,
        settings=_SETTINGS,
    ),
    "hybrid-remote": RemotePeopleCard(
        CHAT,
        _PEOPLE,
        0,
        "p4:0",
        chooses=True,
        may_ask=(("p9", DAHL),),
    ),
    "hybrid-remote-each": RemotePeopleCard(
        CHAT, (replace(_PEOPLE[0], lacks=("identity",), unsaid=False), *_PEOPLE[1:]), 0, "p4:0", chooses=True
    ),
}
