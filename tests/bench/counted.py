"""Counts the processor's instructions for an answer and for a message: `python tests/bench/counted.py [TREE …]`, without one of this tree.

They are the same on a busy machine; twice the same comes out the same to 2 %. The bot runs under callgrind (Debian's `valgrind`).
Each TREE is a checkout (`git worktree add TREE COMMIT`), measured by its own files in tests/bench; of several, the ratio to
the first is printed.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve()


def counted_in(tree: Path, words: list[str]) -> dict[str, float]:
    """Return what each thing costs there, in instructions, and the round trips to the database."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tree), "PYTHONHASHSEED": "0"}
    count = [sys.executable, str(_HERE.with_name("counted_within.py")), *words]
    done = subprocess.run(count, cwd=tree, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    rows = (line.rpartition("\t") for line in done.stdout.splitlines())
    return {name: float(cost) for name, _, cost in rows if name}


def main() -> int:
    """Count in each tree, and print it."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--postgres", action="store_true", help="on PostgreSQL, with the round trips to it")
    words.add_argument("trees", nargs="*", type=Path, default=[_HERE.parents[2]])
    first: dict[str, float] = {}
    told = words.parse_args()
    for tree in told.trees:
        print(tree)
        for name, cost in counted_in(tree.resolve(), ["--postgres"] * told.postgres).items():
            how_much = f"{cost:8.2f}         " if name.endswith("round trips") else f"{cost / 1000:8,.0f} thousand"
            print(f"    {name:55}{how_much}{cost / first.setdefault(name, cost):8.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
