"""The small parts of a meeting: a checklist answer, the host's check, when the guard stood, who was asked, what it saw."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.reasons import HostQuestion


@dataclass(frozen=True, slots=True)
class Answer:
    """A checklist answer as it stands. `epoch` is the person's link when it was given: a lost link ends the answer."""

    at: datetime
    round: int
    level: int
    no: int
    epoch: int
    safe: tuple[str, ...] = ()
    unsafe: tuple[str, ...] = ()
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class HostCheck:
    """The host's check of a matter (R-094). `missing`: what its level demands besides and nobody could confirm."""

    at: datetime
    by: str
    only_entitled: bool
    missing: tuple[HostQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """An unbroken run of matters that need the checklist. `last` is the newest matter in it (0: the opening)."""

    round: int
    level: int
    last: int


@dataclass(frozen=True, slots=True)
class Incident:
    """What the guard saw in one matter: how many messages, the wire keys of who wrote them, and when the latest was written."""

    no: int
    count: int
    who: tuple[str, ...]
    latest: datetime | None = None
