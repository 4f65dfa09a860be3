"""Plays worlds of the whole bot: `make world WHOLE=1`, `make world WHOLE=1 SEEDS=100 FROM=7000`."""

import argparse
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from dialogs.meeting import MatterState
from tests.world.__main__ import seeds
from tests.world.same import look
from tests.world.whole.play import Whole, play

_MEMORY = Path("/dev/shm")  # noqa: S108  # a disk in memory, where there is one: the file is thrown away


def main(words: Sequence[str] | None = None) -> int:
    """Play, print what was reached and which worlds broke a law; return how many did."""
    asked = argparse.ArgumentParser(prog="make world WHOLE=1")
    asked.add_argument("--minutes", type=float, default=1.0)
    asked.add_argument("--seeds", type=int, default=0)
    asked.add_argument("--from", dest="first", type=int, default=None)
    asked.add_argument("--same", type=int, default=0)
    asked.add_argument("--python", default="")
    options = asked.parse_args(words)
    if options.same:
        return look(
            "tests.world.whole.digests",
            14 if options.first is None else options.first,
            options.seeds or 1,
            options.same,
            options.python,
        )
    first = secrets.randbelow(10**9) if options.first is None else options.first
    print(f"To play the same worlds again: make world WHOLE=1 FROM={first} SEEDS={options.seeds or '…'}", flush=True)
    reached: Counter[str] = Counter()
    said: list[int] = []
    began = time.process_time()
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        for seed in seeds(first, options.seeds, options.minutes):
            whole = play(seed, Path(folder))
            _count(whole, reached)
            said.append(whole.counts["said"])
            if whole.broken:
                print(f"seed {seed}: {whole.broken}", flush=True)
    took = time.process_time() - began
    print(", ".join(f"{name} {number}" for name, number in sorted(reached.items())))
    print(f"things said a meeting: median {median(said or [0]):g}")
    print(f"{reached['meetings'] / max(took, 0.001):.2f} meetings a second of this core")
    return reached["broken"]


def _count(whole: Whole, reached: Counter[str]) -> None:
    over = [m for one in whole.minutes.meetings.values() for m in one.matters if m.state is MatterState.ENDED]
    heard = whole.teams.recorder
    reached.update({name: number for name, number in whole.counts.items() if name.startswith("mischief ")})
    reached["boards " + ", ".join(one.key for one in whole.boards)] += 1
    reached.update(
        {
            "meetings": 1,
            "broken": bool(whole.broken),
            "things said": whole.counts["said"],
            "calls to the bot": len(heard.activities),
            "calls to Teams": len(heard.calls),
            "commits": whole.machine.commits,
            "facts": whole.minutes.facts(),
            "faults": whole.teams.faults.made,
            "deaths": whole.machine.died,
            "matters treated": len(over),
            "confidential matters treated": sum(one.kind.confidential for one in over),
            "minutes": round(whole.loop.time() / 60),
        }
    )


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
