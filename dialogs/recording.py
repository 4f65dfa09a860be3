"""The signs of a recording that Teams itself writes in the chat: it has begun, it is over, a transcript is kept (R-057)."""

from dataclasses import dataclass
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
    """One recording: from when, by which message, and until when; `ended` is None while it goes on."""

    message: str
    began: datetime
    ended: datetime | None = None

    def within(self, since: datetime, until: datetime | None) -> bool:
        """Whether some of it falls between `since` and `until` (None: now)."""
        return (until is None or self.began <= until) and (self.ended is None or self.ended >= since)


def recordings(signs: tuple[SignSeen, ...]) -> tuple[Recorded, ...]:
    """The recordings that these signs tell of, the oldest first. An end whose beginning is not among them tells of none."""
    found: list[Recorded] = []
    for one in sorted(signs, key=lambda sign: sign.at):
        last = found[-1] if found and found[-1].ended is None else None
        if one.sign is RecordingSign.BEGAN and last is None:
            found.append(Recorded(one.message, one.at))
        elif one.sign is RecordingSign.ENDED and last is not None:
            found[-1] = Recorded(last.message, last.began, one.at)
    return tuple(found)
