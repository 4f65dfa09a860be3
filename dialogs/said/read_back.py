"""What was written in the chat while no process of ours ran: ids and senders, as Teams has them afterwards (R-112, R-132)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from dialogs.said.chat_setting import SwitchProblem

LOOKED_EVERY_S: Final = 20
"""So many seconds lie between two signs of life, while a confidential matter is guarded."""
LATE: Final = timedelta(seconds=10)
"""A sign of life that comes so much later than asked for was kept by an outage, and not by much to do."""


@dataclass(frozen=True, slots=True)
class Written:
    """One message: Teams' id of it, who wrote it (wire key, "" for nobody's account), and when that was, by Teams' clock (aware UTC).

    `edited`: they wrote it before, and changed it then. A message that was written and changed is two such.
    `foreign`: they are not one of the tenant's own people. Of the text nothing is kept.
    """

    message: str
    who: str
    at: datetime
    edited: bool = False
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class ReadBackFound:
    """Who wrote in a gap, the oldest first; `more`: there are more messages than were read."""

    written: tuple[Written, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Away:
    """A gap in which matter `no` was guarded and nobody of ours saw the chat (aware UTC), somewhere between `since` and `until`.

    `found`: so many messages from then were not known; `more`: there are more than were read. `problem`: why they could not
    be read, None where they were.
    """

    no: int
    since: datetime
    until: datetime
    found: int = 0
    more: bool = False
    problem: SwitchProblem | None = None


def absent(asked_at: datetime, at: datetime, *, begun_since: bool) -> bool:
    """Whether nobody may have been there for a while: a sign of life asked for at `asked_at` came late, or by a process that has begun since.

    Of several processes another may have been there all the time. Then what is read is known already.
    """
    late = at - asked_at - timedelta(seconds=LOOKED_EVERY_S)
    return begun_since or late > LATE or late < timedelta(0)
