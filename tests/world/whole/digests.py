"""Prints one digest of all that the whole bot did in some worlds, for another process: `python -m tests.world.whole.digests 14 1`."""

import sys
import tempfile
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from tests.world.whole.play import play


def digest(first: int, number: int) -> str:
    """The digest of the worlds of these seeds: what was said, sent, answered, logged, and every row of the journal."""
    with tempfile.TemporaryDirectory() as folder:
        ends = [play(seed, Path(folder)).ended for seed in range(first, first + number)]
    return sha256("".join(ends).encode()).hexdigest()


def main(words: Sequence[str]) -> None:
    """Print it."""
    first, number = words
    print(digest(int(first), int(number)))


if __name__ == "__main__":
    main(sys.argv[1:])
