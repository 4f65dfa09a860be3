"""A press that waits until the chat's roster is read: it is kept without any typed words, and judged again then."""

import re
from dataclasses import dataclass
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MatterKind, MotionKind
from dialogs.meeting.meeting import MatterState
from dialogs.meeting.places import PersonPlace
from dialogs.said.inbound import Pressed, Road, Sender
from dialogs.said.note_files import FileForm, NotePart
from dialogs.said.reasons import BreakReason, ExtendReason, HostLine, OpenReason, RollAnswer, TickState, Trouble

_CODES: Final = frozenset(
    [
        "after",
        "all",
        "answer",
        "again",
        "anyway",
        "attempt",
        "wants",
        "warned",
        "capacity",
        "confirm",
        "consent",
        "drop",
        "ends",
        "held",
        "instead",
        "kind",
        "level",
        "link",
        "made_as",
        "matter",
        "minutes",
        "motion",
        "no_appeal",
        "moved",
        "mover",
        "off",
        "only_entitled",
        "page",
        "part",
        "party_of",
        "person",
        "place",
        "reason",
        "rest",
        "sent",
        "serves",
        "start",
        "state",
        "stayed",
        "stays",
        "step",
        "two_factor",
        "via",
        "vouch",
        "was_capacity",
        "was_matter",
        "was_place",
        "was_serves",
        "what",
        *HostLine,
    ]
)
"""The fields that our buttons send, and the choices on our cards. What is typed on a card has another name, but for numbers."""
_CHOSEN: Final = (
    MatterKind,
    MotionKind,
    MatterState,
    Capacity,
    PersonPlace,
    FileForm,
    NotePart,
    BreakReason,
    ExtendReason,
    OpenReason,
    RollAnswer,
    TickState,
    Trouble,
)
_KNOWN: Final = frozenset(
    {"yes", "no", "admit", "all", "form", "help", *(code.value for choice in _CHOSEN for code in choice)}
)
"""Every code that can be chosen; anything else that looks like one was typed."""

_BOX: Final = re.compile(
    r"(tie_p[0-9]{1,4}_)?p[0-9]{1,4}"
)  # a box that says who on the roster is who in Teams, or of whom the chair says something
_NUMBER: Final = re.compile(r"p?[0-9]{1,4}")  # also a person's key
_LINE: Final = rf"({'|'.join(HostLine)})=({'|'.join(TickState)})"  # of the meeting's settings
_BARE: Final = {
    "stood": re.compile(
        rf"{_LINE}( {_LINE}){{0,{len(HostLine)}}}|0|[12][0-9]{{12}}"
    ),  # how the host's form was drawn; when somebody was noted
    "begun": re.compile(r"0|[12][0-9]{12}"),  # when the roll call began, in milliseconds
    "links": re.compile(
        r"p[0-9]{1,4}:[0-9]{1,4}\+?( p[0-9]{1,4}:[0-9]{1,4}\+?){0,24}"
    ),  # whose links the hosts have looked at, and whose box was drawn ticked
    "message": re.compile(r"all|[12][0-9]{12}"),  # which hidden message is to be shown: Teams' id, in milliseconds
    "first": re.compile(r"[0-9]{1,4}"),  # the § of the matter treated first
    "quorum": re.compile(r"[0-9a-f]{8}|any"),  # how the count stood
    "since": re.compile(r"0|[12][0-9]{9}"),  # when the break began, in seconds
    "rested": re.compile(r"0|[12][0-9]{9}"),  # when the last break ended, in seconds
    "day": re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}"),  # since when decisions have legal force
    "adjusted": re.compile(
        r"(anew|20[0-9]{2}-[0-9]{2}-[0-9]{2})?"
    ),  # when the minutes were adjusted; that a matter is to be, anew
    "adjusters": re.compile(r"p[0-9]{1,4}(,p[0-9]{1,4}){0,9}"),  # who adjusts the minutes
    "substitutes": re.compile(r"p[0-9]{1,4}(,p[0-9]{1,4}){0,9}"),  # who does instead of them
    "announced": re.compile(r"(20[0-9]{2}-[0-9]{2}-[0-9]{2})?"),  # when that was announced
    "waiting": re.compile(r"[0-9a-f]{24}"),  # which motions waited to be registered
    "taken": re.compile(r"[12][0-9]{12}"),  # when the step was taken, in milliseconds
    "listed": re.compile(r"0|[12][0-9]{12}"),  # when the agenda was changed last, in milliseconds
    "sure": re.compile(r"p[0-9]{1,4}(,p[0-9]{1,4})*"),  # whom the second question of the check has named
    "chosen": re.compile(r"p[0-9]{1,4}(,p[0-9]{1,4})*"),  # who goes over to another tool, or comes back
    "remain": re.compile(r"[0-9a-f]{6}(,[0-9a-f]{6}){0,999}"),  # what was left before the close
}
"""What no card lets anybody type, and how each looks."""


@dataclass(frozen=True, slots=True)
class KeptPress:
    """Who pressed what, and where they said it (their own chat with the bot). `fields` are codes and numbers alone."""

    mri: str
    object_id: str | None
    tenant: str | None
    locale: str
    chat: str
    verb: str
    road: str
    sitting: str
    round: int
    form: str
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def who(self) -> Sender:
        """The person, as they are heard again; their name is not kept."""
        return Sender(self.mri, self.object_id, self.tenant, locale=self.locale)


def kept_press(said: Pressed, sitting: str, items: frozenset[str]) -> KeptPress | None:
    """Return the press as it can be kept; None where something was typed that may be words. `items`: the checklist's."""
    filled = tuple((name, said.field(name)) for name in said.fields if said.field(name))
    if not all(_holds_no_words(name, value, items) for name, value in filled):
        return None
    who = said.who
    road = Road.TYPED if said.road is Road.TYPED else Road.SUBMIT  # the answer comes by post on both
    where = (said.place.chat, said.verb, road.value, sitting, said.round, said.form or said.fresh)
    return KeptPress(who.mri, who.object_id, who.tenant, who.locale, *where, filled)


def _holds_no_words(name: str, value: str, items: frozenset[str]) -> bool:
    """Whether a field is one that our buttons and choices send, and holds a code or a number of ours."""
    if name in _BARE:
        return _BARE[name].fullmatch(value) is not None
    ours = name in _CODES or name in items or _BOX.fullmatch(name) is not None
    return ours and (value in _KNOWN or _NUMBER.fullmatch(value) is not None)
