"""The table of all facts, gathered from the subjects, and how a fact stands in the journal.

A fact is written once and never changed; a correction is a new fact. `KINDS` is the contract of what stands in the journal:
its names and versions are never used again for something else.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any

from dialogs.journal.entries import Fact
from dialogs.subjects import classes

Plain = str | int | bool | None | list["Plain"]


class UnknownFactError(ValueError):
    """The journal holds a fact that this version does not know: the replica is not ready (503)."""


KINDS: Mapping[str, type[Fact]] = {kind.__name__: kind for kind in classes(Fact)}
_NAMES: Mapping[type[Fact], tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in KINDS.values()
}


def _reader(names: tuple[str, ...]) -> Callable[[Fact], tuple[Any, ...]]:
    """Return what takes these fields out of a fact, in order."""
    return attrgetter(*names) if len(names) > 1 else lambda fact: tuple(getattr(fact, name) for name in names)


_VALUES: Mapping[type[Fact], Callable[[Fact], tuple[Any, ...]]] = {k: _reader(names) for k, names in _NAMES.items()}


def to_plain(fact: Fact) -> list[Plain]:
    """Return a fact as a plain list: its kind, its version, then its fields in order (tuples as lists)."""
    kind = type(fact)
    # By its type: asking whether it is an instance takes longer, and this is asked of every field of every fact.
    return [kind.__name__, kind.version, *[list(v) if type(v) is tuple else v for v in _VALUES[kind](fact)]]


def from_plain(row: list[Plain]) -> Fact:
    """Read what `to_plain` gave, in this version or an older one, which its converters bring up to this.

    Raises `UnknownFactError` for a kind or version that this version of the program does not know.
    """
    name, version, *values = row
    kind = KINDS.get(str(name))
    if kind is None:
        raise UnknownFactError(name)
    if version == kind.version and len(values) == len(_NAMES[kind]):
        return _made(kind, values)
    return brought_up(kind, version, values)


def brought_up(kind: type[Fact], version: Plain, values: list[Plain]) -> Fact:
    """Make a fact of values that an older version stored. Raises `UnknownFactError`."""
    found = version
    while isinstance(version, int) and version in kind.older:
        version, values = version + 1, kind.older[version](values)
    if version != kind.version or len(values) != len(fields(kind)):
        message = f"{kind.__name__} version {found}"
        raise UnknownFactError(message)
    return _made(kind, values)


def _made(kind: type[Fact], values: list[Plain]) -> Fact:
    return kind(*[tuple(v) if isinstance(v, list) else v for v in values])
