"""What the journal is made of: an entry is a fact with its place, its time, who it came from and what caused it.

The facts themselves belong to the subjects, `dialogs/<subject>/facts.py`; `dialogs/facts.py` is the table of them.
"""

import hashlib
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from dialogs.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Fact(ABC):
    """Something that happened: small, frozen, of codes, numbers and keys, and never a spoken word.

    In the journal it stands under its class name, for ever. `version` is raised whenever the meaning of the stored fields
    changes. One that a person may take back is a `meeting.Step` too.
    """

    version: ClassVar[int] = 1

    @abstractmethod
    def onto(self, meeting: Meeting, entry: "Entry", /) -> Meeting:
        """Return the meeting after this fact. `entry` is the fact's own: its time, and who it came from.

        It never judges: what is in the journal has happened. A fact about something unknown (it cannot be, but a replica
        must not fall) leaves the meeting as it is.
        """


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal.

    `seq` counts from 1 within the sitting; `at` is aware UTC; `by` is a person's key or a wire key ("" for the clock);
    `cause` is the key of the press or message it came from, by which a repetition is known.
    """

    seq: int
    at: datetime
    by: str
    cause: str
    fact: Fact


def short_key(*parts: str) -> str:
    """Return the key of 24 characters that is the same whenever the parts are, and tells nothing of them."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:24]
