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

from dialogs.meeting.meeting import MatterState
from tests.world.__main__ import seeds
from tests.world.garbage import seldom_looked_for
from tests.world.same import look
from tests.world.whole.pairs import differs
from tests.world.whole.play import Whole, play
from tests.world.whole.shrink import shrunk, story

_TOLD = 2
_MEMORY = Path("/dev/shm")  # noqa: S108  # a disk in memory, where there is one: the file is thrown away


def main(words: Sequence[str] | None = None) -> int:
    """Play, print what was reached and which worlds broke a law; return how many did."""
    asked = argparse.ArgumentParser(prog="make world WHOLE=1")
    asked.add_argument("--minutes", type=float, default=1.0)
    asked.add_argument("--seeds", type=int, default=0)
    asked.add_argument("--from", dest="first", type=int, default=None)
    asked.add_argument("--same", type=int, default=0)
    asked.add_argument("--python", default="")
    asked.add_argument("--pairs", type=int, default=0)
    with seldom_looked_for():
        return _asked(asked.parse_args(words))


def _asked(options: argparse.Namespace) -> int:
    """Do what the words ask for, and return how many worlds were wrong."""
    if options.same:
        return look(
            "tests.world.whole.digests",
            14 if options.first is None else options.first,
            options.seeds or 1,
            options.same,
            options.python,
        )
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        if options.pairs:
            return _pairs(options.first or 0, options.pairs, Path(folder))
        return _played(options, Path(folder))


def _pairs(first: int, number: int, folder: Path) -> int:
    """Play pairs of worlds that differ only in confidential words; return how many part."""
    parted = secret = 0
    for seed in range(first, first + number):
        apart, words = differs(seed, folder)
        parted, secret = parted + bool(apart), secret + words
        if apart:
            print(f"seed {seed}: {apart}", flush=True)
    print(
        f"pairs of seeds {first} to {first + number - 1}: {number}, things said in confidence {secret}, parted: {parted}"
    )
    return parted


def _played(options: argparse.Namespace, folder: Path) -> int:
    first = secrets.randbelow(10**9) if options.first is None else options.first
    print(f"To play the same worlds again: make world WHOLE=1 FROM={first} SEEDS={options.seeds or '…'}", flush=True)
    reached: Counter[str] = Counter()
    said: list[int] = []
    began = time.process_time()
    for seed in seeds(first, options.seeds, options.minutes):
        whole = play(seed, folder, lambda _: "")
        _count(whole, reached)
        said.append(whole.counts["said"])
        if whole.broken:
            print(f"seed {seed}: {whole.broken}", flush=True)
            if reached["broken"] <= _TOLD:
                print(story(shrunk(whole, folder)), flush=True)
    took = time.process_time() - began
    print(", ".join(f"{name} {number}" for name, number in sorted(reached.items())))
    print(f"things said a meeting: median {median(said or [0]):g}")
    print(
        f"{reached['meetings'] / max(took, 0.001):.2f} meetings and {reached['things said'] / max(took, 0.001):.0f}"
        " things said a second of this core"
    )
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
