"""Non-interference of the whole bot, by pairs: two worlds that differ only in what was said in confidence are alike on all sides.

What is compared: every row of every table, every call to Teams with its answer, every answer to a press, what was acknowledged,
every line of the log, and by how much each figure grew, but for those that real time has a part in. In an answer that gives somebody their own words back these are left out.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import orjson
from sqlalchemy import select

from bot.metrics import exposition
from bot.store.database import Connection
from bot.store.tables import journal
from tests.world.pairs import OTHERS
from tests.world.whole.play import Twist, Whole, play

_DIGITS: Final = 6
_BY_A_CLOCK: Final = ("_created", "bisittare_call_seconds_bucket", "bisittare_call_seconds_sum")
"""Figures that the machine's own clock has a part in: when a figure was first counted, and how long an answer took."""


class Sides:
    """What a world has done, by the side on which it is seen."""

    def __init__(self) -> None:
        """Nothing yet; figures are counted from now on."""
        self._figures = _figures()
        self.seen: dict[str, list[str]] = {}
        self.broken = ""
        self.secret = 0

    def __call__(self, whole: Whole) -> str:
        """Take it down at the end."""
        heard = whole.teams.recorder
        self.broken, self.secret = whole.broken, len(whole.secretly)
        self.seen = {
            "rows": list(whole.read(_rows)),
            "calls": [repr(one) for one in heard.calls],
            "answers": [_without(whole.secretly, one) for one in heard.invokes],
            "acknowledged": [repr(one) for one in whole.acknowledged.items()],
            "log": [repr(one) for one in whole.logs],
            "figures": self._grown(),
            "time": [repr((whole.loop.time(), whole.machine.commits, whole.machine.died))],
        }
        return ""

    def _grown(self) -> list[str]:
        grown = ((name, round(now - self._figures.get(name, 0.0), _DIGITS)) for name, now in _figures().items())
        return sorted(f"{name} {by}" for name, by in grown if by)

    def parts(self, other: "Sides") -> str:
        """Where another world is not the same, "" where it is."""
        for side, mine in self.seen.items():
            theirs = other.seen[side]
            for number, (one, two) in enumerate(zip(mine, theirs, strict=False)):
                if one != two:
                    return f"{side}, number {number}:\n{_around(one, two)}\n{_around(two, one)}"
            if len(mine) != len(theirs):
                return f"{side}: {len(mine)} and {len(theirs)}"
        return ""


def differs(seed: int, folder: Path) -> tuple[str, int]:
    """Play a world twice, with other words in confidence the second time; return where the two part, and how many words were secret."""
    said = Sides()
    play(seed, folder, said)
    other = Sides()
    play(seed, folder, other, others(seed))
    return said.parts(other), said.secret


def others(seed: int) -> Twist:
    """Other words, for the marker that stands in them too."""

    def twist(marker: str) -> str:
        return f"{OTHERS[(seed + len(marker) + sum(marker.encode())) % len(OTHERS)]} {marker}"

    return twist


def _rows(conn: Connection) -> list[str]:
    tables = journal.metadata.sorted_tables
    return [f"{table.name} {tuple(row)!r}" for table in tables for row in conn.execute(select(table))]


def _figures() -> dict[str, float]:
    """Each figure by its name; counted since the process began."""
    lines = (line.rpartition(" ") for line in exposition().decode().splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in lines if not any(one in name for one in _BY_A_CLOCK)}


def _without(words: Sequence[str], answer: object) -> str:
    """The answer without what its reader has written in confidence."""
    text = orjson.dumps(answer).decode()
    for one in sorted({*words}, key=len, reverse=True):
        text = text.replace(orjson.dumps(one).decode()[1:-1], "…")
    return text


def _around(one: str, other: str) -> str:
    """What stands about the first place at which they differ."""
    first = next((at for at, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs), 0)
    return one[max(0, first - 200) : first + 200]
