"""Writes a sitting's journal as it is chained, for those who keep it on: a file that is checked without the bot or its database.

JSON lines in UTF-8, each with the fields below and no others.

- The first: `journal` ("bisittare"), `form` (1), `sitting`, `chat`, `entries` (how many), `head` (the last digest), `purged`.
- One for each entry, in order: `seq`, `rule`, `salt`, `body` (the octets as text), `seal`, `digest`. What was purged is null.
- One for each title and motion of an open matter: `wording` (its key), `matter` (a number or null), `salt`, `text`.

Octets are small hexadecimal letters. How a seal, a digest and a word's hash are made is told in `journal.py`, `chain.py` and
`wordings.py`, and for those without this program in `deploy/verify_journal.py`.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, select

from bot.store import journal, sittings
from bot.store.export import line, of_open_matters
from bot.store.tables import journal as t
from dialogs.journal.fold import apply
from dialogs.meeting.meeting import Meeting

FORM: Final = 1
"""The version of the file's form: it grows where a field goes, comes, or means something else."""


def hand_over(conn: Connection, sitting: str) -> Iterator[bytes]:
    """Return the file line by line. Raises LookupError for no sitting."""
    row = sittings.find(conn, sitting)
    if row is None:
        raise LookupError(sitting)
    head = {"journal": "bisittare", "form": FORM, "sitting": row.key, "chat": row.chat}
    yield line(head | {"entries": row.seq, "head": row.digest.hex(), "purged": bool(row.purged_at)})
    query = select(t.c.seq, t.c.rule, t.c.salt, t.c.body, t.c.seal, t.c.digest)
    for seq, rule, salt, body, seal, digest in conn.execute(query.where(t.c.sitting == sitting).order_by(t.c.seq)):
        # A body that is no text was changed in the database, and is seen to be so by its seal.
        text = None if body is None else body.decode(errors="replace")
        entry = {"seq": seq, "rule": rule, "salt": _hex(salt), "body": text}
        yield line(entry | {"seal": seal.hex(), "digest": digest.hex()})
    meeting = Meeting(key=row.key, chat=row.chat)
    for one in journal.read(conn, sitting):
        meeting = apply(meeting, one)
    for kept in of_open_matters(conn, meeting):
        yield line({"wording": kept.key, "matter": kept.matter, "salt": _hex(kept.salt or None), "text": kept.text})


def _hex(octets: bytes | None) -> str | None:
    return None if octets is None else octets.hex()
