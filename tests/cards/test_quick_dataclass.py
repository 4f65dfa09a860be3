"""A quick value is one as `dataclass(frozen=True)` makes them, but for the guard at run time; the type checker has that."""

import dis
from dataclasses import dataclass, field, fields, replace

import pytest

from cards.quick_dataclass import quick_dataclass


@quick_dataclass(frozen=True, slots=True)
class Quick:
    """One of each kind of field."""

    name: str
    number: int = 1
    seen: dict[str, int] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Slow:
    """The same, as the standard library makes it."""

    name: str
    number: int = 1
    seen: dict[str, int] = field(default_factory=dict, repr=False, compare=False)


def test_it_is_compared_hashed_shown_and_replaced_as_a_frozen_one() -> None:
    """Whoever keeps one in a set, or asks whether two are the same, sees no difference."""
    quick, slow = Quick("a", seen={"b": 2}), Slow("a", seen={"b": 2})
    assert quick == Quick("a")
    assert quick != Quick("a", 2)
    assert hash(quick) == hash(Quick("a")) == hash(slow)
    assert repr(quick) == repr(slow).replace("Slow", "Quick")
    assert replace(quick, number=3) == Quick("a", 3)
    assert [one.name for one in fields(quick)] == [one.name for one in fields(slow)]
    assert not hasattr(quick, "__dict__")


def test_each_field_is_set_without_a_call() -> None:
    """That is what it is for."""
    assert "__setattr__" in _named(Slow)
    assert "__setattr__" not in _named(Quick)


def test_the_type_checker_refuses_whoever_sets_a_field() -> None:
    """The comment is refused as unused (`make check`) on the day when mypy lets this through."""
    quick = Quick("a")
    quick.name = "b"  # type: ignore[misc]
    assert quick.name == "b"


def test_it_is_not_asked_for_without_saying_that_it_is_frozen() -> None:
    """Else the type checker would guard nothing."""
    with pytest.raises(TypeError):
        quick_dataclass()
    with pytest.raises(TypeError):
        quick_dataclass(frozen=False)


def _named(kind: type) -> set[object]:
    return {one.argval for one in dis.get_instructions(kind.__init__)}  # type: ignore[misc]
