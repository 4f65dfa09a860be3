"""The journal: one row an entry, each chained to the one before, so that nothing can be changed or left out unseen.

seal = SHA-256(salt ‖ body); how a digest follows from the one before is in `chain.py`. The body holds all that tells of a
person. A purge empties body and salt together: the chain still holds, and the body can't be guessed from its seal.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import orjson
from sqlalchemy import Connection, bindparam, insert, select

from bot.store import chain
from bot.store.clock import microseconds, moment
from bot.store.hot import Hot
from bot.store.sittings import Sitting
from bot.store.tables import journal as t
from dialogs.facts import UnknownFactError, from_plain, to_plain
from dialogs.journal import Entry
from dialogs.quick_replace import changed

_SALT_BYTES: Final = 16
_TIMES: Final = 2  # besides the first: when it arrived, and the time it was judged by
# Built once: these are on every turn's way.
_APPEND: Final = Hot(insert(t))
_READ: Final = Hot(
    select(t.c.seq, t.c.body).where(t.c.sitting == bindparam("sitting"), t.c.seq > bindparam("after")).order_by(t.c.seq)
)


@dataclass(frozen=True, slots=True)
class Link:
    """One row as the chain sees it: `sealed` is None once the body was purged, else what body and salt give by now.

    `rule` is the one that its digest was made by.
    """

    seq: int
    rule: int
    sealed: bytes | None
    seal: bytes
    digest: bytes


def append(conn: Connection, sitting: Sitting, bodies: Sequence[bytes]) -> Sitting:
    """Write entries, as `to_body` gave them, behind the last one that the sitting's row knows; return the row after it."""
    rows: list[dict[str, object]] = []
    digest, owner = sitting.digest, chain.owner(sitting.key, sitting.chat)
    for seq, body in enumerate(bodies, sitting.seq + 1):
        salt = os.urandom(_SALT_BYTES)
        seal = hashlib.sha256(salt + body).digest()
        digest = chain.chained(chain.NEWEST, owner, digest, seq, seal)
        row = {"sitting": sitting.key, "seq": seq, "rule": chain.NEWEST, "body": body, "salt": salt}
        rows.append(row | {"seal": seal, "digest": digest})
    if rows:
        _APPEND.run(conn, *rows)
    return changed(sitting, seq=sitting.seq + len(rows), digest=digest)


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
    query = select(t.c.seq, t.c.rule, t.c.body, t.c.salt, t.c.seal, t.c.digest)
    found: list[Link] = []
    for seq, rule, body, salt, seal, digest in conn.execute(query.where(t.c.sitting == sitting).order_by(t.c.seq)):
        sealed = None if body is None else hashlib.sha256((salt or b"") + body).digest()
        found.append(Link(seq, rule, sealed, seal, digest))
    return found


def to_body(entry: Entry) -> bytes:
    """Return an entry as it stands in the journal, all but its number: person, cause, fact, and its times in microseconds."""
    at, arrived, held = microseconds(entry.at), microseconds(entry.arrived), microseconds(entry.held)
    return orjson.dumps([at, entry.by, entry.cause, to_plain(entry.fact), arrived, held])


def from_body(seq: int, body: bytes) -> Entry:
    """Read what `to_body` gave, or gave before there was more than one time. Raises `UnknownFactError`."""
    at, by, cause, fact, *later = orjson.loads(body)
    if not later:
        return Entry(seq, moment(at), by, cause, from_plain(fact))
    if len(later) != _TIMES:
        message = "an entry of another version"
        raise UnknownFactError(message)
    return Entry(seq, moment(at), by, cause, from_plain(fact), *map(moment, later))
