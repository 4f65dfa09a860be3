"""A fixed sample of a large family of cases in `make test`, and all of it in `make test-all`.

    @pytest.mark.parametrize("case", sampled(CASES, verb, road, each=3))
    @pytest.mark.parametrize(("saying", "layout"), crossed(SAYINGS, LAYOUTS))

What differs from one case to the next is an axis: a verb, a road, a stage. The sample is always the same, and reaches every value
of every axis, so that none falls out; with `meet=2` it reaches every two values that some case has together. Faults that were found
once, cases that somebody handed in and examples that are named are no family: they stand in a list of their own and are all tried.
"""

import os
import random
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import combinations, product
from typing import Any, Final, TypeVar

T = TypeVar("T")
SEED: Final = 7
SETTING: Final = "SAMPLES"
EVERY: Final = "all"


def whole() -> bool:
    """Whether all cases are asked for: `make test-all` says so."""
    return os.environ.get(SETTING) == EVERY


def sampled(cases: Iterable[T], *axes: Callable[[T], Hashable], each: int = 2, meet: int = 1) -> list[T]:
    """Cases in their order, so few that each value of each axis stands in at least `each` of them, or in as many as there are.

    With `meet=2` the same is true of each two values of two axes that meet in any case, and so on.
    """
    every = list(cases)
    if whole():
        return every
    if not meet <= len(axes):
        raise ValueError("a family has at least as many axes as are to meet")
    order = list(range(len(every)))
    random.Random(SEED).shuffle(order)  # noqa: S311  # chooses cases, guards nothing
    met: Counter[tuple[tuple[int, Hashable], ...]] = Counter()
    chosen = set()
    for at in order:
        values = [tuple(some) for some in combinations(enumerate(axis(every[at]) for axis in axes), meet)]
        if any(met[value] < each for value in values):
            chosen.add(at)
            met.update(values)
    return [case for at, case in enumerate(every) if at in chosen]


def crossed(*axes: Sequence[Any], each: int = 1, meet: int = 1) -> list[tuple[Any, ...]]:
    """Cases that take one value of each axis: all of them, or so few that each value (or each two, with `meet=2`) stands in `each`."""
    ways = sampled(product(*(range(len(axis)) for axis in axes)), *map(_place, range(len(axes))), each=each, meet=meet)
    return [tuple(axis[at] for axis, at in zip(axes, way, strict=True)) for way in ways]


def _place(number: int) -> Callable[[tuple[int, ...]], int]:
    return lambda way: way[number]
