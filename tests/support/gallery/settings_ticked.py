"""The gallery's cards of what the host ticks of the meeting's settings, and of the secretary's word that the chat is off."""

from dataclasses import replace

from cards.bilingual import Bilingual
from cards.chat_switch import ChatLine
from cards.gate import GateCard
from cards.meeting_settings import ChatWordLine, SaidTick, SeenTick, TickLine, TicksCard
from cards.readiness import Counts
from cards.view import View
from dialogs.said.reasons import CLOSED_DOORS, TOLD_BY_TEAMS, HostLine
from tests.support.gallery.matters import GROUPS, details
from tests.support.gallery.people import BOARD, CHAT, DIALOG, EKSTROM, LIND, SECRET, WHEN

SUPPORT = Bilingual("Kontakta kommunens it-stöd.", "Contact the municipality's IT support.")
OPEN = tuple(TickLine(line.value, None, line in CLOSED_DOORS) for line in HostLine)
SAID = {
    "roles": SaidTick("confirmed", WHEN, LIND),
    "heading": SaidTick("confirmed", WHEN, "", organizer=True),
    "lobby": SaidTick("confirmed", WHEN, EKSTROM),
    "recording": SaidTick("not", WHEN, EKSTROM),
    "encryption": SaidTick("unchecked", WHEN, ""),
}
HALF = tuple(TickLine(one.line, SAID.get(one.line), one.closed_doors) for one in OPEN)
SEEN = {"lobby": "not", "recording": "confirmed", "names": "not", "encryption": "unchecked"}
READ = tuple(
    replace(one, seen=SeenTick(SEEN.get(one.line, "confirmed"), WHEN)) if HostLine(one.line) in TOLD_BY_TEAMS else one
    for one in HALF
)
UNREAD = tuple(
    replace(one, seen=SeenTick("unchecked", WHEN, "forbidden")) if HostLine(one.line) in TOLD_BY_TEAMS else one
    for one in OPEN
)
WORD = ChatWordLine(WHEN, EKSTROM)

SETTINGS_TICKED: dict[str, View] = {
    "ticks-open": TicksCard(DIALOG, 3, OPEN, (), SUPPORT, "Meetings Plus"),
    "ticks-half": TicksCard(CHAT, 4, HALF, ("recording", "encryption"), SUPPORT, "", "saved"),
    "ticks-read": TicksCard(CHAT, 3, READ, (), SUPPORT, "", "read", reads=True),
    "ticks-unread": TicksCard(DIALOG, 3, UNREAD, (), SUPPORT, "", "unread", reads=True),
    "ticks-none": TicksCard(CHAT, 0, (), (), SUPPORT),
    "gate-settings": GateCard(
        DIALOG,
        SECRET,
        opened=False,
        groups=GROUPS,
        obstacles=("settings",),
        asks=("only_entitled",),
        opens=True,
        settings=HALF,
        chat=ChatLine("", turn_off=True),
    ),
    "readiness-settings-read": details(settings=READ),
    "readiness-settings-unread": details(settings=UNREAD),
    "readiness-turn-chat-off": details(chat=ChatLine("", turn_off=True), settings=OPEN),
    "readiness-chat-word": details(opened=True, can_open=False, chat=ChatLine("on", WHEN, word=WORD)),
    "room-chat-word": Counts(
        CHAT, "begun", BOARD, SECRET, "secrecy", opened=True, asked=3, ready=3, chat=ChatLine("", word=WORD)
    ),
}
