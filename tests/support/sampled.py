"""A fixed sample of a large family of cases in `make test`, and all of it in `make test-all`.

    @pytest.mark.sampled(each=2)                            # a test with parameters: each parameter is an axis
    for case in sampled(CASES, verb, road, each=3):         # a family that one test goes through
    for saying, layout in crossed(SAYINGS, LAYOUTS):

What differs from one case to the next is an axis: a verb, a road, a stage. The sample is always the same, and reaches every value
of every axis, so that none falls out; with `meet=2` it reaches every two values that some case has together. Faults that were found
once, cases that somebody handed in and examples that are named are no family: all of them are tried.
"""

import os
import random
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial
from itertools import combinations, product
from operator import itemgetter
from typing import Any, Final, TypeVar

import pytest

T = TypeVar("T")
SEED: Final = 7
SETTING: Final = "SAMPLES"
EVERY: Final = "all"


def whole() -> bool:
    """Whether all cases are asked for: `make test-all` says so."""
    return os.environ.get(SETTING) == EVERY


def sampled(
    cases: Iterable[T], *axes: Callable[[T], Hashable], each: int = 1, meet: int = 1, seed: int = SEED
) -> list[T]:
    """Cases in their order, so few that each value of each axis stands in at least `each` of them, or in as many as there are.

    With `meet=2` the same is true of each two values of two axes that meet in any case, and so on.
    """
    every = list(cases)
    if whole():
        return every
    if not meet <= len(axes):
        raise ValueError("a family has at least as many axes as are to meet")
    order = list(range(len(every)))
    random.Random(seed).shuffle(order)  # noqa: S311  # chooses cases, guards nothing
    met: Counter[tuple[tuple[int, Hashable], ...]] = Counter()
    chosen = set()
    for at in order:
        values = [tuple(some) for some in combinations(enumerate(axis(every[at]) for axis in axes), meet)]
        if any(met[value] < each for value in values):
            chosen.add(at)
            met.update(values)
    return [case for at, case in enumerate(every) if at in chosen]


def crossed(*axes: Sequence[Any], each: int = 1, meet: int = 1, seed: int = SEED) -> list[tuple[Any, ...]]:
    """Cases that take one value of each axis: all of them, or so few that each value (or each two, with `meet=2`) stands in `each`."""
    every = product(*(range(len(axis)) for axis in axes))
    ways = sampled(every, *map(itemgetter, range(len(axes))), each=each, meet=meet, seed=seed)
    return [tuple(axis[at] for axis, at in zip(axes, way, strict=True)) for way in ways]


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    text = "sampled(each=1, meet=1): of this test's parameters `make test` tries a sample; see tests/support/sampled.py"
    config.addinivalue_line("markers", text)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave of each test with the mark as many as its sample has."""
    families: dict[tuple[object, ...], list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("sampled"):
            families.setdefault((item.path, getattr(item, "cls", None), getattr(item, "originalname", "")), []).append(
                item
            )
    left = {item for family in families.values() for item in family} - {
        item for family in families.values() for item in _sample_of(family)
    }
    items[:] = [item for item in items if item not in left]


def _sample_of(family: list[pytest.Item]) -> list[pytest.Item]:
    (how,) = {tuple(mark.kwargs.items()) for item in family if (mark := item.get_closest_marker("sampled"))}
    axes = [partial(_value, place=place) for place in range(len(_values(family[0])))]
    return sampled(family, *axes, **dict(how))


def _value(item: pytest.Item, place: int) -> str:
    return _values(item)[place]


def _values(item: pytest.Item) -> Sequence[str]:
    """What each `parametrize` has chosen, by its id; pytest keeps them apart only here."""
    values: Sequence[str] = item.callspec._idlist  # type: ignore[attr-defined]
    return values
