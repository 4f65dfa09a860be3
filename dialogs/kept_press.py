"""A press that must wait for an answer from the world, without a word of anybody's: it is judged anew when that has come."""

import re
from dataclasses import dataclass
from typing import Final

from dialogs.inbound import Pressed, Road, Sender
from dialogs.kinds import MatterKind, MotionKind
from dialogs.places import PersonPlace
from dialogs.reasons import BreakReason, OpenReason

_CODES: Final = frozenset(
    {"consent", "drop", "held", "kind", "level", "matter", "minutes", "motion", "only_entitled", "person", "reason"}
)
_CHOSEN: Final = (MatterKind, MotionKind, PersonPlace, BreakReason, OpenReason)
_KNOWN: Final = frozenset({"yes", "no", *(code.value for choice in _CHOSEN for code in choice)})
"""Every code that somebody can choose: a word that only looks like one was typed by somebody."""

_NUMBER: Final = re.compile(r"p?[0-9]{1,4}")  # also a person's key


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
    safe = _CODES | items | ({"place"} if said.verb == "place.say" else set())
    if any(name not in safe or not (value in _KNOWN or _NUMBER.fullmatch(value)) for name, value in filled):
        return None
    who = said.who
    road = Road.TYPED if said.road is Road.TYPED else Road.SUBMIT  # the answer comes by post on both
    where = (said.place.chat, said.verb, road.value, sitting, said.round, said.form or said.fresh)
    return KeptPress(who.mri, who.object_id, who.tenant, who.locale, *where, filled)
