"""A message is hidden by whoever has the row, and by nobody who stood still meanwhile (R-131)."""

from dataclasses import dataclass, field

from bot.courier.still_held import HOLDING, Holding, Moment
from bot.store import outbox
from bot.store.outbox import Claimed
from dialogs.judging.outcome import HideMessage
from dialogs.said.inbound import Place
from tests.support.bench import Bench, bench
from tests.support.databases import change

__all__ = ["bench"]


@dataclass
class Asked:
    """What Teams was asked to hide, and to show."""

    hidden: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    async def hide(self, _: Place, message: str) -> None:
        """Take it."""
        self.hidden.append(message)

    async def show(self, _: Place, message: str) -> None:
        """Take it."""
        self.shown.append(message)


async def test_it_is_hidden_or_shown_as_was_asked(bench: Bench) -> None:
    """Each by its own row."""
    bench.hides = asked = Asked()
    bench.courier()
    await bench.send(HideMessage(1, "oid-per", "m1"), HideMessage(1, "oid-per", "m2", shown=True))
    await bench.rests()
    assert (asked.hidden, asked.shown) == (["m1"], ["m2"])


async def test_whoever_stood_still_hides_nothing_that_may_be_shown_again_by_now(bench: Bench) -> None:
    """Another has taken the row, and carries it out."""
    bench.hides = asked = Asked()
    await bench.send(HideMessage(1, "oid-per", "m1"))
    (row,) = await _claimed(bench)
    await change(bench.database, "UPDATE outbox SET owner = 'another'")
    attempt = bench.courier()._attempt
    HOLDING.set(Holding(bench.database, row, lease_s=0, seen=Moment.now()))
    ending = await attempt.run(row)
    assert ending.outcome == "overtaken"
    assert asked.hidden == []
    await bench.database.write(ending.settle)
    assert await bench.waiting() == 1


async def _claimed(bench: Bench) -> list[Claimed]:
    return await bench.database.write(lambda conn: outbox.claim(conn, "us", 60, 10))
