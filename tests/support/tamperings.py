"""Spoils journals that were handed over, and the digests that they are held against, as often as is asked: both verifiers must find the same.

`make tamperings` does it ten thousand times with a new seed, and says what it saw; it ends with 1 at the first that they differ in.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

from tests.support.spoilt_file import Spoiler, rows_of
from tests.support.two_verifiers import Files, Found, every_kind, found_alone, found_by_the_bot, unheld

_LONG: Final = 40_000  # octets: longer ones are only checked whole
_HEX: Final = "0123456789abcdef"
Verifier = Callable[[bytes, str], Found]
BOTH: Final[tuple[Verifier, Verifier]] = (found_by_the_bot, found_alone)


@dataclass(slots=True)
class Seen:
    """What was seen. `by_head`: found only against the digest that was kept; `unheld`: what no digest holds; `trouble`: what should not be."""

    ways: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    by_head: int = 0
    unheld: int = 0
    trouble: str = ""

    @property
    def lines(self) -> Iterable[str]:
        """It in sentences."""
        yield f"{self.ways.total()} tamperings: " + ", ".join(f"{n} {way}" for way, n in sorted(self.ways.items()))
        yield "what both found: " + ", ".join(f"{n} {why}" for why, n in self.reasons.most_common())
        yield f"{self.by_head} of them only against the digest that was kept; {self.unheld} were words left out, which no digest holds"


def tampered(files: Files, times: int, chance: Random, both: tuple[Verifier, Verifier] = BOTH) -> Seen:
    """Spoil so often, one of ten times the digest and not the journal, and stop at the first that should not be."""
    seen, spoiler = Seen(), Spoiler(files, chance)
    short = [one for one in files if len(one) < _LONG]
    while seen.ways.total() < times and not seen.trouble:
        octets = chance.choice(short)
        head = str(rows_of(octets)[0]["head"])
        if chance.random() < 0.1:
            way, spoilt, held = "head", octets, _other(head, chance)
        else:
            way, spoilt = spoiler.spoil(octets)
            held = head
        seen.ways[way.strip("_")] += 1
        _look(seen, octets, spoilt, held, both)
    return seen


def _look(seen: Seen, octets: bytes, spoilt: bytes, head: str, both: tuple[Verifier, Verifier]) -> None:
    """Ask both, without a digest and with one."""
    bare, held = ([verify(spoilt, one) for verify in both] for one in ("", head))
    if bare[0] != bare[1] or held[0] != held[1]:
        seen.trouble = f"they differ: {bare} without a digest, {held} with {head}"
    found = held[0]
    if found is None and not unheld(octets, spoilt):
        seen.trouble = f"nobody found it, though {head} was kept"
    seen.by_head += bare[0] is None and found is not None
    seen.unheld += found is None
    seen.reasons["nothing" if found is None else found if isinstance(found, str) else found[1]] += 1


def _other(head: str, chance: Random) -> str:
    """A digest with one sign changed, or the first half of one."""
    at = chance.randrange(32)
    sign = chance.choice([one for one in _HEX if one != head[at]])
    changed = head[:at] + sign + head[at + 1 :]
    return changed if chance.random() < 0.5 else changed[:32]


def main() -> int:
    """Do it, and say it."""
    asks = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asks.add_argument("--times", type=int, default=10_000)
    asks.add_argument("--seed", type=int, default=None)
    asked = asks.parse_args()
    seed = int.from_bytes(os.urandom(4)) if asked.seed is None else asked.seed
    with tempfile.TemporaryDirectory() as folder:
        files = asyncio.run(every_kind(Path(folder)))
    purged = sum(bool(rows_of(one)[0]["purged"]) for one in files)
    whole = all(verify(one, "") is None for one in files for verify in BOTH)
    print(
        f"{len(files)} journals, {purged} of them purged; both find them whole: {'yes' if whole else 'NO'}; seed {seed}"
    )
    seen = tampered(files, asked.times, Random(seed))  # noqa: S311  # nothing to guess here
    print(*seen.lines, sep="\n")
    print(seen.trouble or "both found the same each time")
    return int(bool(seen.trouble) or not whole)


if __name__ == "__main__":
    sys.exit(main())
