"""Whether the same seeds give the same bytes in fresh processes, each with other hashes: `make world SAME=100`."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Final

from tests.support import tree

_HASHES: Final = 2**32


def printed(module: str, first: int, number: int, hashes: int, python: str = "") -> str:
    """What a fresh process prints of the worlds of these seeds. `python` is another interpreter than this one."""
    command = [python or sys.executable, "-m", module, str(first), str(number)]
    env = {**os.environ, "PYTHONHASHSEED": str(hashes)}
    return subprocess.run(command, cwd=tree.ROOT, env=env, capture_output=True, text=True, check=True).stdout.strip()


def in_processes(module: str, first: int, number: int, processes: int, python: str = "") -> Iterator[str]:
    """One digest a process; which hashes each has follows from the first seed."""
    chance = Random(first)  # noqa: S311  # no secret: it must be possible to do it again
    for _ in range(processes):
        yield printed(module, first, number, chance.randrange(_HASHES), python)


def look(module: str, first: int, number: int, processes: int, python: str = "") -> int:
    """Print how many processes agree, and on what; return how many do not."""
    found = Counter(in_processes(module, first, number, processes, python))
    whom = python or sys.executable
    for digest, agree in found.most_common():
        print(
            f"{module} seeds {first} to {first + number - 1}, {whom}: {agree} of {processes} fresh processes: {digest}"
        )
    return processes - max(found.values())
