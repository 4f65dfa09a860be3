"""Prints one digest of all that the rules did in some worlds, for another process to compare: `python -m tests.world.digests 11 4`."""

import sys
from collections.abc import Sequence
from hashlib import sha256

from tests.world.pairs import told


def digest(first: int, number: int) -> str:
    """The digest of the worlds of these seeds."""
    return sha256("".join(told(seed).digest() for seed in range(first, first + number)).encode()).hexdigest()


def main(words: Sequence[str]) -> None:
    """Print it."""
    first, number = words
    print(digest(int(first), int(number)))


if __name__ == "__main__":
    main(sys.argv[1:])
