"""A few of many looks (widths, light and dark, languages, stories), always the same few in `make test`, and all in `make looks`.

To look at the page costs a browser's seconds. What differs between two looks is seldom at fault, so a few are tried with each
change, and every one each night.
"""

import os
import random
from collections.abc import Sequence
from typing import Final, TypeVar

T = TypeVar("T")
ALL: Final = os.environ.get("LOOKS") == "all"
SEED: Final = 7


def few(looks: Sequence[T], count: int, *, seed: int = SEED) -> list[T]:
    """So many of them, chosen by the seed, in the order they stand in; all of them in `make looks`."""
    if ALL or count >= len(looks):
        return list(looks)
    chosen = set(random.Random(seed).sample(range(len(looks)), count))  # noqa: S311  # chooses looks, guards nothing
    return [look for number, look in enumerate(looks) if number in chosen]
