"""All chance in a world comes from one seed, in streams that have names: what one person does never moves another's dice."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


def stream(seed: int, name: str) -> Random:
    """Dice of their own for `name`; the same on every machine and Python version, whatever PYTHONHASHSEED says."""
    return Random(f"{seed}:{name}")  # noqa: S311  # no secret: it must be possible to play it again


def one_of(chance: Random, often: Sequence[tuple[int, T]]) -> T:
    """One of these, each as often as the number before it says."""
    return chance.choices([what for _, what in often], [number for number, _ in often])[0]
