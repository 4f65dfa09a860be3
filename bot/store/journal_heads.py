"""The heads of all journals, to be kept apart from the database: what nobody can change there without being seen.

A line a sitting: its key, how many entries it has, and the digest of the last. A head of before stays in a chain for ever, also
after a purge; where it is not, somebody has cut off, written anew or taken away what stood there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, func, select

from bot.store import sittings
from bot.store.tables import journal as t
from bot.store.verify import ChainFlaw
from dialogs.meeting.meeting import Stage

_WHOLE: Final = 32  # octets of a digest
_BETWEEN: Final = re.compile(r"[\s-]")
_DIGEST: Final = re.compile(r"[0-9a-fA-F]{32}(?:[0-9a-fA-F]{32})?")
_LINE: Final = re.compile(r"(\w{1,64}) (\d{1,9}) ([0-9a-fA-F]{64})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Head:
    """Where a sitting's journal once ended."""

    sitting: str
    seq: int
    digest: bytes

    @property
    def line(self) -> str:
        """The head as it is written down."""
        return f"{self.sitting} {self.seq} {self.digest.hex()}"


def head_of(line: str) -> Head | None:
    """Read what `Head.line` gave; None for anything else."""
    found = _LINE.fullmatch(line.strip())
    return None if found is None else Head(found[1], int(found[2]), bytes.fromhex(found[3]))


def digest_of(typed: str) -> bytes | None:
    """Read a digest as people type it: 64 signs, or the first 32 as the working note shows them, in groups or not; else None."""
    digits = _BETWEEN.sub("", typed)
    return bytes.fromhex(digits) if _DIGEST.fullmatch(digits) else None


def heads(conn: Connection) -> Iterator[Head]:
    """Return where each sitting's journal ends, the oldest sitting first.

    An antechamber is none: what a chat noted before anything was set up goes whole once it is old, and is missed by nobody.
    """
    for key in sittings.every(conn):
        row = sittings.find(conn, key)
        if row is not None and row.seq and row.stage != Stage.EMPTY.value:
            yield Head(key, row.seq, row.digest)


def broken(conn: Connection, head: Head) -> ChainFlaw | None:
    """Return how the journal differs from the one that ended with this head; None where it goes on from there."""
    if sittings.find(conn, head.sitting) is None:
        return ChainFlaw(head.seq, "gone")
    query = select(t.c.digest).where(t.c.sitting == head.sitting, t.c.seq == head.seq)
    return None if conn.execute(query).scalar_one_or_none() == head.digest else ChainFlaw(head.seq, "head")


def stands(conn: Connection, digest: bytes) -> bool:
    """Whether a digest printed earlier (on a card, an export), or its first half, stands in any journal."""
    begins = t.c.digest == digest if len(digest) == _WHOLE else func.substr(t.c.digest, 1, len(digest)) == digest
    return conn.execute(select(t.c.seq).where(begins).limit(1)).one_or_none() is not None
