"""The journal: one row an entry, each chained to the one before, so that nothing can be changed or left out unseen.

seal = SHA-256(salt ‖ body); how a digest follows from the one before is in `chain.py`. The body holds all that tells of a
person. A purge empties body and salt together: the chain still holds, and the body can't be guessed from its seal.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import orjson
from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot import clock_and_chance
from bot.store import chain, sittings, wordings
from bot.store.clock import microseconds, moment
from bot.store.prepared_statements import Hot
from bot.store.sittings import Sitting
from bot.store.tables import journal as t
from bot.store.tables import sitting as s
from dialogs.facts import UnknownFactError, from_plain, to_plain
from dialogs.journal.entries import Entry
from dialogs.meeting.quick_replace import changed
from dialogs.roster import names_outside_journal

_SALT_BYTES: Final = 16
_TIMES: Final = 2  # besides the first: when it arrived, and the time it was judged by
# Built once: these are on every turn's way.
_APPEND: Final = Hot(insert(t))
_ENDS: Final = update(s).where(s.c.key == bindparam("sitting")).values(seq=bindparam("end"), digest=bindparam("after"))
_APPEND_LAST: Final = (
    insert(t).values({name: bindparam(name) for name in t.c.keys()}).add_cte(_ENDS.cte("ends"))  # noqa: SIM118  # names, not columns
)
_READ: Final = Hot(
    select(t.c.seq, t.c.body).where(t.c.sitting == bindparam("sitting"), t.c.seq > bindparam("after")).order_by(t.c.seq)
)


@dataclass(frozen=True, slots=True)
class Link:
    """One row as the chain sees it: `sealed` is None once body and salt were purged, else what they give by now.

    `rule` is the one that its digest was made by.
    """

    seq: int
    rule: int
    sealed: bytes | None
    seal: bytes
    digest: bytes

    @property
    def wiped(self) -> bool:
        """Whether nothing is left of what the entry told."""
        return self.sealed is None


def append(conn: Connection, sitting: Sitting, bodies: Sequence[bytes]) -> Sitting:
    """Write entries, as `to_body` gave them, behind the last one that the sitting's row knows; return the row after it."""
    rows, after = chained(sitting, bodies)
    if rows:
        _APPEND.run(conn, *rows)
    return after


def go_on(
    conn: Connection, sitting: Sitting, bodies: Sequence[bytes], save: Callable[[Connection, Sitting], None] | None
) -> Sitting:
    """The same, and keep the row after it: by `save`, where it tells something new besides where the journal ends.

    Otherwise it is one statement on PostgreSQL: there the way over the wire is what costs.
    """
    if save is not None or conn.dialect.name == "sqlite":
        after = append(conn, sitting, bodies)
        (save or sittings.go_on)(conn, after)
        return after
    rows, after = chained(sitting, bodies)
    if rows[:-1]:
        _APPEND.run(conn, *rows[:-1])
    conn.execute(_APPEND_LAST, rows[-1] | {"end": after.seq, "after": after.digest})
    return after


def chained(sitting: Sitting, bodies: Sequence[bytes]) -> tuple[list[dict[str, object]], Sitting]:
    """Return the rows of these entries behind the last one that the sitting's row knows, and that row after them."""
    rows: list[dict[str, object]] = []
    digest, owner = sitting.digest, chain.owner(sitting.key, sitting.chat)
    for seq, body in enumerate(bodies, sitting.seq + 1):
        salt = clock_and_chance.octets(_SALT_BYTES)
        seal = hashlib.sha256(salt + body).digest()
        digest = chain.chained(chain.NEWEST, owner, digest, seq, seal)
        rows.append(
            {
                "sitting": sitting.key,
                "seq": seq,
                "rule": chain.NEWEST,
                "body": body,
                "salt": salt,
                "seal": seal,
                "digest": digest,
            }
        )
    return rows, changed(sitting, seq=sitting.seq + len(rows), digest=digest)


def read(conn: Connection, sitting: str, after: int = 0) -> list[Entry]:
    """Return the entries with a `seq` beyond `after`, in order; purged ones are passed over.

    Names that stand outside the journal are filled in, as long as they are there.
    Raises `UnknownFactError` for a fact from another version of the program.
    """
    found = _READ.all(conn, {"sitting": sitting, "after": after})
    entries = [from_body(seq, body) for seq, body in found if body is not None]
    apart = {
        names_outside_journal.key(entry.fact)
        for entry in entries
        if names_outside_journal.apart(entry.fact) and not names_outside_journal.name_in(entry.fact)
    }
    there = wordings.read(conn, sitting, apart)
    return [_named(entry, there) for entry in entries] if there else entries


def _named(entry: Entry, there: Mapping[str, str]) -> Entry:
    """The entry with the name that stands outside the journal, as long as there is one."""
    fact = entry.fact
    name = there.get(names_outside_journal.key(fact), "") if names_outside_journal.apart(fact) else ""
    return replace(entry, fact=names_outside_journal.named(fact, name)) if name else entry


def digests(conn: Connection, sitting: str, after: int = 0) -> dict[int, bytes]:
    """Return the digest of each entry with a `seq` beyond `after`, by its number."""
    query = select(t.c.seq, t.c.digest).where(t.c.sitting == sitting, t.c.seq > after)
    return {row.seq: row.digest for row in conn.execute(query)}


def chained_as_before(conn: Connection) -> int:
    """Return how many sittings have entries that were chained by a rule of before."""
    return conn.execute(select(func.count(t.c.sitting.distinct())).where(t.c.rule < chain.NEWEST)).scalar_one()


def links(conn: Connection, sitting: str) -> list[Link]:
    """Return the chain of a sitting, in order."""
    query = select(t.c.seq, t.c.rule, t.c.body, t.c.salt, t.c.seal, t.c.digest)
    found: list[Link] = []
    for seq, rule, body, salt, seal, digest in conn.execute(query.where(t.c.sitting == sitting).order_by(t.c.seq)):
        found.append(Link(seq, rule, sealed(salt, body), seal, digest))
    return found


def sealed(salt: bytes | None, body: bytes | None) -> bytes | None:
    """Return the seal that salt and body give; None once both were purged."""
    return None if body is None and salt is None else hashlib.sha256((salt or b"") + (body or b"")).digest()


def to_body(entry: Entry) -> bytes:
    """Return an entry as it stands in the journal, all but its number: person, cause, fact, times in microseconds, marks.

    A name that stands outside the journal is left out, and the first of the times where Teams has not said when.
    """
    at, arrived, judged_at = microseconds(entry.at), microseconds(entry.arrived), microseconds(entry.judged_at)
    row = [
        at if entry.dated else None,
        entry.by,
        entry.cause,
        to_plain(names_outside_journal.unnamed(entry.fact)),
        arrived,
        judged_at,
    ]
    return orjson.dumps([*row, entry.wordings] if entry.wordings else row)


def from_body(seq: int, body: bytes) -> Entry:
    """Read what `to_body` gave, or gave before there was more than one time. Raises `UnknownFactError`."""
    at, by, cause, fact, *times = orjson.loads(body)
    marks = times.pop() if len(times) > _TIMES else []
    if len(times) not in (0, _TIMES) or not isinstance(marks, list):
        message = "an entry of another version"
        raise UnknownFactError(message)
    wordings_ = tuple((key, mark) for key, mark in marks)
    if not times:
        return Entry(seq, moment(at), by, cause, from_plain(fact))
    arrived, judged_at = map(moment, times)
    dated = at is not None
    said_at = moment(at) if dated else judged_at
    return Entry(seq, said_at, by, cause, from_plain(fact), arrived, judged_at, wordings_, dated)
