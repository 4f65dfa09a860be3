"""The signs of a recording that Teams itself writes in the chat: it has begun, it is over, a transcript is kept (R-057)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

WATCHED_EVERY_S: Final = 20
"""So many seconds lie between two looks; it is said on the card."""


class RecordingSign(StrEnum):
    """What one of Teams' own messages tells."""

    BEGAN = "began"
    ENDED = "ended"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class SignSeen:
    """One such message: Teams' id of it, what it tells, and when it was written by Teams' clock (aware UTC)."""

    message: str
    sign: RecordingSign
    at: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """One recording: from when, by which message, and until when; `ended` is None while it goes on. Where only its end is known, `began` is that."""

    message: str
    began: datetime
    ended: datetime | None = None

    def within(self, since: datetime, until: datetime | None) -> bool:
        """Whether some of it falls between `since` and `until` (None: now)."""
        return (until is None or self.began <= until) and (self.ended is None or self.ended >= since)


def recordings(signs: tuple[SignSeen, ...]) -> tuple[Recorded, ...]:
    """The recordings that these signs tell of, the oldest first.

    Teams tells that one has ended when its file is kept, which may be after the next has begun: so an end is the end of the
    oldest that goes on. One whose beginning is not among them tells of a recording all the same, known by that sign.
    """
    found: list[Recorded] = []
    for one in sorted(signs, key=lambda sign: sign.at):
        if one.sign is RecordingSign.BEGAN:
            found.append(Recorded(one.message, one.at))
        elif one.sign is RecordingSign.ENDED:
            at = next((at for at, open_ in enumerate(found) if open_.ended is None), None)
            if at is None:
                found.append(Recorded(one.message, one.at, one.at))
            else:
                found[at] = replace(found[at], ended=one.at)
    return tuple(found)
