"""What evenings cost, as text: of one its figures, of several how each grows, and what others would need."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import Final

from tests.bench.evening_run import Played
from tests.bench.evening_story import TAKES_S
from tests.bench.growth import at, power

_MB: Final = 2**20
_BUSY: Final = 0.5
"""So much of a processor may be busy: the rest is for the moments when many do the same."""
ORDERED: Final = (25, 400, 4000)
BOTS: Final = "processor of the bots, s"
POSTGRES: Final = "processor of PostgreSQL, s"
DATABASE: Final = "database, MB"
COSTS: Final[dict[str, Callable[[Played], float]]] = {
    BOTS: lambda one: one.evening.bots_s,
    POSTGRES: lambda one: one.evening.postgres_s,
    "transactions": lambda one: one.evening.transactions,
    DATABASE: lambda one: one.evening.database_bytes / _MB,
    "facts": lambda one: one.evening.facts,
    "sent to Teams": lambda one: one.sent.total(),
    "memory of a bot at most, MB": lambda one: max(one.peaks_mb),
}


def of_one(one: Played) -> str:
    """The figures of an evening."""
    boards, used = one.wanted.boards, one.evening
    kinds = sorted(one.seen["took_s"])
    lines = [
        f"  {one.took_s:.0f} s, {one.calls} calls, {one.sent.total()} sent ({dict(sorted(one.sent.items()))}), {one.seen['refused']} refused by Teams' limits",
        f"  an answer, ms: {one.answers_ms(0.5):.0f} at the median, {one.answers_ms(0.99):.0f} at 99 %",
        *(
            f"    {kind:8} {len(one.seen['took_s'][kind]):7} {one.answers_ms(0.5, kind):6.0f} {one.answers_ms(0.99, kind):6.0f}"
            for kind in kinds
        ),
        (
            f"  the last card of a storm, s: {one.last_cards_s(0.5):.2f} and {one.last_cards_s(0.99):.2f} of {len(one.seen['storms'])} storms; "
            f"a host's own {one.last_cards_s(0.5, 'own_s'):.2f} and {one.last_cards_s(0.99, 'own_s'):.2f}"
        ),
        f"  the bots: {used.bots_s:.1f} s of a processor, at most {', '.join(f'{peak:.0f}' for peak in one.peaks_mb)} MB; PostgreSQL {used.postgres_s:.1f} s",
        f"  the database: {used.database_bytes / _MB:.1f} MB, {used.facts / boards:.0f} facts and {used.transactions / boards:.0f} transactions a board",
        f"  the oldest in the outbox, s: {max(one.oldest_s, default=0.0):.1f}; the people's own process was late by {one.seen['lag_s']:.2f} at most",
        f"  before it, to prepare: {one.prepared.bots_s:.1f} s of a processor, PostgreSQL {one.prepared.postgres_s:.1f} s, {one.prepared.database_bytes / _MB:.1f} MB",
    ]
    return "\n".join([*lines, *(f"  NOT GOOD: {what}" for what in one.bad[:20])])


def of_all(played: Sequence[Played]) -> str:
    """How the costs grow with the boards, and what others need; of a single evening only the latter, in proportion."""
    parts = [_growth(played)] if len({one.wanted.boards for one in played}) > 1 else []
    return "\n\n".join([*parts, _table(played)])


def _growth(played: Sequence[Played]) -> str:
    boards = [float(one.wanted.boards) for one in played]
    lines = ["Growth: cost = c · boards^x", f"{'':32}{'x':>8}{'± error':>10}"]
    for name, cost in COSTS.items():
        law = power(boards, [cost(one) for one in played])
        error = "" if law.error is None else f"{law.error:10.2f}"
        lines.append(f"{name:32}{law.slope:8.2f}{error:>10}")
    return "\n".join(lines)


def _table(played: Sequence[Played]) -> str:
    """What an evening at its own speed needs, by the growth that was measured, with half of each processor left free."""
    lines = [
        "| boards at once | people | processors for bots | for PostgreSQL | replicas | memory of each, MB | database an evening, GB |",
        "|---|---|---|---|---|---|---|",
    ]
    people = played[-1].wanted.people
    for boards in ORDERED:
        bots, postgres, database = (foreseen(played, boards, name) for name in (BOTS, POSTGRES, DATABASE))
        needed = bots / TAKES_S / _BUSY
        replicas, memory = max(2, ceil(needed)), _memory_mb(played, boards)
        lines.append(
            f"| {boards} | {boards * people} | {needed:.2f} | {postgres / TAKES_S / _BUSY:.2f} | {replicas} "
            f"| {memory:.0f} | {database / 1024:.2f} |"
        )
    return "\n".join(lines)


def foreseen(played: Sequence[Played], boards: int, name: str) -> float:
    """What so many would cost: in proportion to the largest evening, or by the power law of several where that says more."""
    largest = max(played, key=lambda one: one.wanted.boards)
    numbers, cost = [float(one.wanted.boards) for one in played], COSTS[name]
    plain = cost(largest) * boards / largest.wanted.boards
    if boards <= largest.wanted.boards or len(set(numbers)) == 1:
        return plain
    return max(plain, at(power(numbers, [cost(one) for one in played]), boards))


def _memory_mb(played: Sequence[Played], boards: int) -> float:
    """What a bot needs that serves so many: what it has before anybody comes, and a share for each board."""
    largest = max(played, key=lambda one: one.wanted.boards)
    each = (max(largest.peaks_mb) - largest.idle_mb) / largest.wanted.boards
    return largest.idle_mb + boards * each
