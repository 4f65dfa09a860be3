"""What can still be seen of a matter whose level was raised, although the bot took back what it could."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remaining:
    """Something of matter `no`, by `what` it is.

    "card": one of ours; "dialog": one that is open; "own": what somebody wrote themselves; of the working note a "file" that
    somebody took, and a text that they had to "copy".

    `who`: the wire key of whoever sees it, "" for the whole chat; `since`: when it was shown or written, in seconds since
    1970 (UTC).
    """

    no: int
    what: str
    who: str
    since: int
