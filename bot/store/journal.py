"""The journal: one row an entry, each chained to the one before, so that nothing can be changed or left out unseen.

seal = SHA-256(salt ‖ body); digest = SHA-256(the digest before ‖ seq as 8 bytes ‖ seal). The body holds all that tells of a
person. A purge empties body and salt together: the chain still holds, and the body can't be guessed from its seal.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import orjson
from sqlalchemy import Connection, bindparam, insert, select

from bot.store.clock import microseconds, moment
from bot.store.hot import Hot
from bot.store.tables import journal as t
from dialogs.facts import from_plain, to_plain
from dialogs.journal import Entry

START: Final = bytes(32)
"""The digest before the first entry of a sitting."""

_SALT_BYTES: Final = 16
# Built once: these are on every turn's way.
_APPEND: Final = Hot(insert(t))
_READ: Final = Hot(
    select(t.c.seq, t.c.body).where(t.c.sitting == bindparam("sitting"), t.c.seq > bindparam("after")).order_by(t.c.seq)
)


@dataclass(frozen=True, slots=True)
class Link:
    """One row as the chain sees it: `sealed` is None once the body was purged, else what body and salt give by now."""

    seq: int
    sealed: bytes | None
    seal: bytes
    digest: bytes


def append(conn: Connection, sitting: str, after: int, digest: bytes, bodies: Sequence[bytes]) -> bytes:
    """Write entries, as `to_body` gave them, behind the one that has the number `after` and this digest.

    Gives the digest of the last.
    """
    rows: list[dict[str, object]] = []
    for seq, body in enumerate(bodies, after + 1):
        salt = os.urandom(_SALT_BYTES)
        seal = hashlib.sha256(salt + body).digest()
        digest = chained(digest, seq, seal)
        rows.append({"sitting": sitting, "seq": seq, "body": body, "salt": salt, "seal": seal, "digest": digest})
    if rows:
        _APPEND.run(conn, *rows)
    return digest


def read(conn: Connection, sitting: str, after: int = 0) -> list[Entry]:
    """Return the entries with a `seq` beyond `after`, in order; purged ones are passed over.

    Raises `UnknownFactError` for a fact from another version of the program.
    """
    found = _READ.all(conn, {"sitting": sitting, "after": after})
    return [from_body(seq, body) for seq, body in found if body is not None]


def digests(conn: Connection, sitting: str, after: int = 0) -> dict[int, bytes]:
    """Return the digest of each entry with a `seq` beyond `after`, by its number."""
    query = select(t.c.seq, t.c.digest).where(t.c.sitting == sitting, t.c.seq > after)
    return {row.seq: row.digest for row in conn.execute(query)}


def links(conn: Connection, sitting: str) -> list[Link]:
    """Return the chain of a sitting, in order."""
    query = select(t.c.seq, t.c.body, t.c.salt, t.c.seal, t.c.digest).where(t.c.sitting == sitting).order_by(t.c.seq)
    found: list[Link] = []
    for seq, body, salt, seal, digest in conn.execute(query):
        sealed = None if body is None else hashlib.sha256((salt or b"") + body).digest()
        found.append(Link(seq, sealed, seal, digest))
    return found


def chained(before: bytes, seq: int, seal: bytes) -> bytes:
    """Return the digest of the entry `seq` with this seal, after one with the digest `before`."""
    return hashlib.sha256(before + seq.to_bytes(8, "big") + seal).digest()


def to_body(entry: Entry) -> bytes:
    """Return an entry as it stands in the journal, all but its number: time in microseconds, person, cause, fact."""
    return orjson.dumps([microseconds(entry.at), entry.by, entry.cause, to_plain(entry.fact)])


def from_body(seq: int, body: bytes) -> Entry:
    """Read what `to_body` gave. Raises `UnknownFactError`."""
    at, by, cause, fact = orjson.loads(body)
    return Entry(seq, moment(at), by, cause, from_plain(fact))
