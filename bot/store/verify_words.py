"""Compares the words of a sitting with the hashes that its journal keeps of them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.store.tables import wording as t
from bot.store.wordings import hashed
from dialogs.journal.entries import DESTROYED, SEALED, Entry


@dataclass(slots=True)
class _Kept:
    """What the journal says of the words under a key. `hash` is None for words of before, "" for destroyed ones."""

    seq: int
    hash: str | None = None
    sealed: bool | None = None


def words_flaw(conn: Connection, sitting: str, entries: Sequence[Entry], before: AbstractSet[int]) -> int | None:
    """Return the number of the entry whose words are not as it says (0: words that no entry knows); None where all are.

    `before` are the numbers of the entries of before, when none had a hash: of their words only the keys are known.
    """
    kept = _marks(entries, before)
    query = select(t.c.key, t.c.matter, t.c.text, t.c.salt, t.c.sealed).where(t.c.sitting == sitting)
    missing = {key for key, one in kept.items() if one.hash}
    for key, matter, text, salt, sealed in conn.execute(query.order_by(t.c.id)):
        if not text.strip(" "):
            continue
        one = kept.get(key)
        if one is None:
            return 0
        if key not in missing if one.hash is not None else salt is not None:
            return one.seq  # they were destroyed, or are there twice, or have a salt though they are of before
        missing.discard(key)
        if one.hash is not None and hashed(salt or b"", matter, text) != one.hash:
            return one.seq
        if one.sealed is not None and bool(sealed) != one.sealed:
            return one.seq
    return min((kept[key].seq for key in missing), default=None)


def _marks(entries: Sequence[Entry], before: AbstractSet[int]) -> dict[str, _Kept]:
    kept: dict[str, _Kept] = {}
    for entry in entries:
        if entry.seq in before:
            values = (getattr(entry.fact, name) for name in entry.fact.__dataclass_fields__)
            kept |= {value: _Kept(entry.seq) for value in values if isinstance(value, str)}
        for key, mark in entry.wordings:
            if mark == SEALED:
                kept[key] = _Kept(entry.seq, kept[key].hash if key in kept else None, sealed=True)
            else:
                kept[key] = _Kept(entry.seq, mark, sealed=False if mark != DESTROYED else None)
    return kept
