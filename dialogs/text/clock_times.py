"""A time of the day as people write it: 10.42, 10:42, kl. 10.42, klockan 9, 1042."""

import re
from typing import Final

from dialogs.text.plain_text import simple

MOST_CHARS: Final = 20  # "klockan 10.42" has 13

_HOURS, _MINUTES = range(24), range(60)
_WRITTEN: Final = re.compile(
    r"(?:kl(?:ockan|\.)? ?|at )?(?:(?P<hour>\d{1,2})(?:[.:, ](?P<minute>\d{2})(?:[.:]\d{2})?)?|(?P<four>\d{4}))",
    re.ASCII,
)


def clock_of(text: str) -> str | None:
    """Return the time that the text names, as Swedes write it and with both figures of each: 09.05. None where it names none.

    Seconds are left out. Nothing is guessed of the day: it is the time that was written.
    """
    if len(text) > MOST_CHARS:
        return None
    found = _WRITTEN.fullmatch(" ".join(simple(text).casefold().split()).rstrip("."))
    if found is None:
        return None
    four = found["four"]
    hour, minute = (four[:2], four[2:]) if four else (found["hour"], found["minute"] or "00")
    return f"{int(hour):02}.{minute}" if int(hour) in _HOURS and int(minute) in _MINUTES else None
