"""How facts stand in the journal: an entry is a fact with its place, its time, who it came from and what caused it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import get_args

from dialogs.facts import Fact, Plain, UnknownFactError

KINDS: Mapping[str, type[Fact]] = {kind.__name__: kind for kind in get_args(Fact)}
_NAMES: Mapping[type[Fact], tuple[str, ...]] = {kind: tuple(f.name for f in fields(kind)) for kind in KINDS.values()}


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


def to_plain(fact: Fact) -> list[Plain]:
    """Give a fact as a plain list: its kind, its version, then its fields in order (tuples as lists)."""
    kind = type(fact)
    values = (getattr(fact, name) for name in _NAMES[kind])
    return [kind.__name__, kind.version, *(list(v) if isinstance(v, tuple) else v for v in values)]


def from_plain(row: list[Plain]) -> Fact:
    """Read what `to_plain` gave. Raises `UnknownFactError` for a kind or version from another time."""
    name, version, *values = row
    kind = KINDS.get(str(name))
    if kind is None or version != kind.version or len(values) != len(_NAMES[kind]):
        message = f"{name} version {version}"
        raise UnknownFactError(message)
    return kind(*(tuple(v) if isinstance(v, list) else v for v in values))  # type: ignore[arg-type]  # our own rows


def short_key(*parts: str) -> str:
    """Give the key of 24 characters that is the same whenever the parts are, and tells nothing of them."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:24]
