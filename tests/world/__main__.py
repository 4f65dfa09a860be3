"""Plays worlds for as long as it is told: `make world`, `make world MINUTES=10`, `make world SEEDS=1000 FROM=5000`."""

import argparse
import secrets
import sys
import time
from collections.abc import Iterator, Sequence

from tests.world import clean_meetings
from tests.world.first_worlds import keep
from tests.world.garbage import seldom_looked_for
from tests.world.pairs import differs
from tests.world.planted_faults import FAULTS
from tests.world.plants import DoesNotFit, planted
from tests.world.play import play
from tests.world.same import look
from tests.world.shrink import shrunk
from tests.world.story import story
from tests.world.tally import Tally
from tests.world.walk import bound, pieces

_PAIR_EVERY = 20
_PRINTED = 3
_TOLD_EVERY = 500


def seeds(first: int, number: int, minutes: float) -> Iterator[int]:
    """The seeds to play: so many, or as many as the minutes have room for."""
    ends = time.monotonic() + minutes * 60
    at = first
    while (number and at < first + number) or (not number and time.monotonic() < ends):
        yield at
        at += 1


def main(words: Sequence[str] | None = None) -> int:
    """Play, print what was reached, and tell each failure; return how many worlds broke a law."""
    asked = argparse.ArgumentParser(prog="make world")
    asked.add_argument("--minutes", type=float, default=1.0)
    asked.add_argument("--seeds", type=int, default=0)
    asked.add_argument("--from", dest="first", type=int, default=None)
    asked.add_argument("--faults", type=int, default=0)
    asked.add_argument("--keep", action="store_true")
    asked.add_argument("--walk", action="store_true")
    asked.add_argument("--pairs", type=int, default=0)
    asked.add_argument("--clean", type=int, default=0)
    asked.add_argument("--same", type=int, default=0)
    asked.add_argument("--python", default="")
    with seldom_looked_for():
        return _asked(asked.parse_args(words))


def _asked(options: argparse.Namespace) -> int:
    """Do what the words ask for, and return how many worlds were wrong."""
    if options.same:
        return look("tests.world.digests", options.first or 0, options.seeds or 3, options.same, options.python)
    if options.clean:
        return _clean(options.first or 0, options.clean)
    if options.walk:
        return _walk(options.first or 0)
    if options.pairs:
        return _pairs(options.first or 0, options.pairs)
    if options.faults:
        return _keep_first_worlds(options.faults) if options.keep else _look_for_faults(options.faults)
    return _played(options)


def _played(options: argparse.Namespace) -> int:
    first = secrets.randbelow(10**9) if options.first is None else options.first
    print(f"To play the same worlds again: make world FROM={first} SEEDS={options.seeds or '…'}", flush=True)
    tally, broken, pairs, began = Tally(), 0, 0, time.process_time()
    for seed in seeds(first, options.seeds, options.minutes):
        world = play(seed)
        tally.add(world.tally)
        apart = ""
        if seed % _PAIR_EVERY == 0 and world.broken is None:
            pairs, apart = pairs + 1, differs(seed)
        if world.broken is not None or apart:
            broken += 1
            if broken <= _PRINTED:
                print(
                    story(world, shrunk(world)) if world.broken else f"seed {seed}: a pair of worlds parts at {apart}"
                )
    took = time.process_time() - began
    print(*tally.lines(), f"pairs that differ only in confidential words: {pairs}", sep="\n")
    print(
        f"worlds that broke a law: {broken}; {tally.meetings / max(took, 0.001):.0f} meetings"
        f" and {tally.said / max(took, 0.001):.0f} things said a second of this core"
    )
    return broken


def _walk(first: int) -> int:
    """Walk the guard's states and print the certificate, piece by piece; FROM=5 goes on with piece 5. Return how many are wrong."""
    print(bound(), flush=True)
    tried_all, wrong_all = 0, 0
    for number, name, tried, wrong in pieces(first):
        tried_all, wrong_all = tried_all + tried, wrong_all + len(wrong)
        print(
            f"piece {number}, {name}: {tried:,} states, {len(wrong)} wrong", *wrong[:_PRINTED], sep="\n  ", flush=True
        )
    print(
        f"walked {tried_all:,} states from piece {first} on: {wrong_all} in which the guard did otherwise than its windows say"
    )
    return wrong_all


def _pairs(first: int, number: int) -> int:
    """Play pairs of worlds that differ only in confidential words; print how far it has come. Return how many part."""
    parted = 0
    for seed in range(first, first + number):
        apart = differs(seed)
        if apart:
            parted += 1
            print(f"seed {seed}: {apart}" if parted <= _PRINTED else f"seed {seed}", flush=True)
        if (seed + 1 - first) % _TOLD_EVERY == 0 or seed + 1 == first + number:
            print(f"pairs of seeds {first} to {seed}: {seed + 1 - first}, parted: {parted}", flush=True)
    return parted


def _clean(first: int, number: int) -> int:
    """Play meetings in which all is well; print what alarmed somebody all the same. Return in how many of them."""
    alarmed, said = 0, 0
    for seed in range(first, first + number):
        meeting = clean_meetings.play(seed)
        said, alarmed = said + meeting.said, alarmed + bool(meeting.alarms)
        if meeting.alarms and alarmed <= _PRINTED:
            print(f"seed {seed}", *meeting.alarms[:_PRINTED], sep="\n  ", flush=True)
    print(
        f"clean meetings of seeds {first} to {first + number - 1}: {number}, {said} things said; with a false alarm: {alarmed}"
    )
    return alarmed


def _look_for_faults(within: int) -> int:
    """Plant each fault, and print in which world it is found first; return how many are not found."""
    missed = 0
    for fault in FAULTS:
        try:
            with planted(fault):
                found = next((world for world in map(play, range(within)) if world.broken is not None), None)
        except DoesNotFit as error:
            print(error)
            found = None
        missed += found is None
        said = f"{found.seed}: {found.broken.law}" if found is not None and found.broken is not None else "NOT FOUND"
        print(f"{said} | {fault}", flush=True)
    print(f"{len(FAULTS) - missed} of {len(FAULTS)} planted faults found within {within} worlds each")
    return missed


def _keep_first_worlds(within: int) -> int:
    """Write next to each fault in which world it is found first, where that is no longer the one it names; return how many are not found."""
    missed = 0
    for fault in [fault for fault in FAULTS if not fault.rare]:
        with planted(fault):
            worlds = (seed for seed in (fault.world, *range(within)) if play(seed).broken is not None)
            found = next(worlds, None)
        missed += found is None
        if found is None:
            print(f"NOT FOUND | {fault}", flush=True)
        elif found != fault.world:
            print(f"{found}{'' if keep(fault, found) else ', to be written by hand'} | {fault}", flush=True)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
