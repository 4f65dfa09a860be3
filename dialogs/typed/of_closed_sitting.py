"""What is typed of a sitting by its day: “underlag 2026-12-08”, “datum 2026-12-08”, “laga kraft 2027-01-05 inget överklagande för sammanträdet 2026-12-08” (R-213, R-251)."""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.meeting.meeting import Meeting
from dialogs.said.note_files import NotePart
from dialogs.text.days import day_of
from dialogs.typed.archive import read_register
from dialogs.typed.note import read_note, read_note_file

OF_DAY: Final = "of_day"
"""The field with the sitting's day (ISO)."""

_NAMED: Final = re.compile(
    r"(?:,? (?:för|i|vid|of|for))? (?:(?P<sitting>sammanträdet|the sitting)(?: den| of| on)? )?(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})$"
)
_WITH_DAY: Final = frozenset({"note.show", "note.file", "register.show", "dates.show"})
"""What has no other day, so that the sitting's can stand behind it by itself."""
_WITH_WORD: Final = frozenset({*_WITH_DAY, "dates.say", "force.show", "force.say", "force.back", "register.say"})

Read = tuple[str, Mapping[str, str]]


def read_of_sitting(plain: str) -> Read | None:
    """Return the verb and its fields, with the day of the sitting that is named last; None where none is."""
    named = _NAMED.search(plain)
    day = day_of(named["day"]) if named is not None else None
    if named is None or day is None:
        return None
    found = _of_records(plain[: named.start()])
    if (
        found is None
        or found[0] not in (_WITH_WORD if named["sitting"] else _WITH_DAY)
        or found[1].get("part") == NotePart.PAPER
    ):
        return None
    return found[0], {**found[1], OF_DAY: day.isoformat()}


def _of_records(plain: str) -> Read | None:
    """What the secretary types of a sitting's records, without its day."""
    if (note := read_note(plain)) is not None:
        return "note.show", note
    file = read_note_file(plain)
    return ("note.file", file) if file is not None else read_register(plain)


def held_on_day(meeting: Meeting, day: str) -> bool:
    """Whether it is the day (ISO) that the sitting was called to, or the one on which it ended."""
    return day in (meeting.date, meeting.archive.ended_on)
