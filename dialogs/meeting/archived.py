"""What has become of a sitting's records outside the bot, as the meeting keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from dialogs.meeting.taken_files import TakenFile


@dataclass(frozen=True, slots=True)
class Registered:
    """A motion stands in the municipality's register: who noted so, and the diary number ("": none given). `was`: what was noted before it."""

    at: datetime
    by: str
    dnr: str = ""
    was: "Registered | None" = None


@dataclass(frozen=True, slots=True)
class LegalForce:
    """The sitting's decisions have legal force since this day (ISO), and no appeal is under way: who noted so. `was`: what was noted before it."""

    since: str
    at: datetime
    by: str
    was: "LegalForce | None" = None


@dataclass(frozen=True, slots=True)
class RecordDates:
    """The days (ISO, "": not noted) on which the minutes were adjusted, and announced on the notice board. `at`: when it was noted; `was`: what was noted before it."""

    adjusted: str = ""
    announced: str = ""
    at: datetime | None = None
    was: "RecordDates | None" = None


@dataclass(frozen=True, slots=True)
class Archive:
    """What has become of the sitting's records outside the bot. `registered`: by the motion's number; `files`: in the order taken; `from_paper`: who enters afterwards what was noted on paper; `ended_on`: the day (ISO) on which the sitting ended."""

    registered: Mapping[int, Registered] = field(default_factory=dict)
    force: LegalForce | None = None
    dates: RecordDates | None = None
    files: tuple[TakenFile, ...] = ()
    from_paper: frozenset[str] = frozenset()
    ended_on: str = ""


NO_ARCHIVE: Final = Archive()
