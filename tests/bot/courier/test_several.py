"""Couriers that share a database, die, close, or find the database gone: nothing is lost, and nobody sends what another has."""

import asyncio
import random
from collections.abc import Awaitable

import pytest

from bot.courier.courier import Working
from bot.courier.figures import DELIVERIES
from bot.remote.errors import Later, Refused
from bot.store import backlog
from bot.store.database import Database, NotNow, T, Work
from dialogs.judging.outcome import Outcome, Show, Tell, UnknownPage, Wording
from dialogs.said.inbound import Words
from tests.support.bench import ROOM, Bench, bench, until
from tests.support.databases import change, rows

__all__ = ["bench"]

ASKED = UnknownPage("asked")
PEOPLE = [f"p{number}" for number in range(40)]


def tells(key: str) -> list[Tell]:
    """One private message to each of many people."""
    return [Tell(person, ASKED, key) for person in PEOPLE]


class Unreliable:
    """A database that is out of reach whenever a test says so."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.kind = database.kind
        self.failures = 0
        self.unlucky = 0.0
        self.dice = random.Random(2)  # noqa: S311  # the same failures every run

    def write(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.write`; the next `failures` calls fail, and others now and then."""
        if self.dice.random() < self.unlucky:
            return self._fail()
        if self.failures:
            self.failures -= 1
            return self._fail()
        return self.database.write(work)

    def look(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.look`; it fails as a write does."""
        return self.write(work)

    def alone(self, work: Work[T]) -> Awaitable[T]:
        """See `Database.alone`."""
        return self.database.alone(work)

    async def close(self) -> None:
        """See `Database.close`."""
        await self.database.close()

    async def _fail(self) -> T:
        raise NotNow("OperationalError")


async def test_two_couriers_send_each_thing_once_and_in_order(bench: Bench) -> None:
    """However many replicas there are, a person hears the first before the second, and neither twice."""
    bench.courier()
    bench.courier()
    for key in ("one", "two", "three"):
        await bench.send(*tells(key))
    await bench.rests()
    posted = await rows(bench.database, "SELECT count(*) FROM outbox WHERE kind = 'tell' AND done = 1")
    posts = [call.chat for call in bench.teams.calls if call.what == "post"]
    assert posted == [(3 * len(PEOPLE),)]
    assert sorted(posts) == sorted(f"alone:{person}" for person in PEOPLE * 3)
    assert bench.teams.count("open") == len(PEOPLE)


async def test_whatever_fails_nothing_is_lost_and_everybody_hears_it_in_order(bench: Bench) -> None:
    """Teams fails before and after it did what was asked, the database is out of reach, couriers come and go."""
    bench.teams.unlucky = 0.3
    unreliable = Unreliable(bench.database)
    unreliable.unlucky = 0.1
    for key in range(4):
        board = Show("board", UnknownPage("board", private=False))
        await bench.send(board, *(Tell(person, UnknownPage(f"page{key}"), str(key)) for person in PEOPLE[:15]))
    for come in range(1, 5):
        leaving = bench.courier(database=unreliable)
        bench.courier(database=unreliable)
        await bench.hurry()
        await until(lambda: len(bench.teams.calls) >= 10 * come)  # noqa: B023  # awaited before the next round
        await leaving.close(0)
    await bench.rests()
    heard = {chat: [text.split()[0] for text in bench.teams.texts(chat)] for chat in bench.teams.cards}
    posted = [heard[f"alone:{person}"] for person in PEOPLE[:15]]
    assert all(pages == sorted(pages) and set(pages) == {f"page{key}" for key in range(4)} for pages in posted)
    assert set(heard[ROOM.chat]) == {"board"}
    assert await bench.not_reached() == []


async def test_what_a_dead_courier_held_is_sent_by_another_when_the_lease_has_passed(bench: Bench) -> None:
    """It had claimed, and never came back."""
    bench.teams.open.clear()
    dying = bench.courier()
    await bench.send(*tells("one"))
    await until(lambda: bench.teams.at_the_door == len(PEOPLE))
    for task in (dying._loop, *dying._under_way):
        assert task is not None
        task.cancel()
    bench.couriers.clear()
    bench.teams.open.set()
    bench.courier()
    assert await rows(bench.database, "SELECT count(*) FROM outbox WHERE claimed_until > 0") == [(len(PEOPLE),)]
    await change(bench.database, "UPDATE outbox SET claimed_until = 1")
    await bench.rests()
    assert bench.teams.count("post") == len(PEOPLE)


async def test_whoever_rests_looks_again_when_the_lease_of_a_dead_one_ends(bench: Bench) -> None:
    """It does not sleep over that until its next look; and what its own lease holds wakes nobody."""
    bench.teams.open.clear()
    dying = bench.courier(Working(lease_s=0.4))
    await bench.send(Tell("anna", ASKED, "one"))
    await until(lambda: bench.teams.at_the_door == 1)
    own = await bench.database.write(lambda conn: backlog.look(conn, dying.owner))
    for task in (dying._loop, dying._renewing, *dying._under_way):
        assert task is not None
        task.cancel()
    bench.couriers.clear()
    bench.teams.open.set()
    bench.courier(Working(poll_s=3600))
    await bench.rests()
    assert own.next_s is None
    assert bench.teams.count("post") == 1


async def test_a_courier_that_closes_finishes_what_it_began(bench: Bench) -> None:
    """What is under way ends within the grace, and is written down."""
    bench.teams.open.clear()
    courier = bench.courier()
    await bench.send(Tell("anna", ASKED, "one"))
    await until(lambda: bench.teams.at_the_door == 1)
    closing = asyncio.create_task(courier.close(30))
    await until(courier._closing.is_set)
    bench.teams.open.set()
    await closing
    assert (bench.teams.count("post"), await bench.waiting()) == (1, 0)


async def test_a_courier_that_must_go_lets_go_of_the_rest(bench: Bench) -> None:
    """Another may take it at once, and no try is counted."""
    bench.teams.open.clear()
    courier = bench.courier()
    await bench.send(Tell("anna", ASKED, "one"))
    await until(lambda: bench.teams.at_the_door == 1)
    await courier.close(0)
    assert await rows(bench.database, "SELECT owner, claimed_until, tries FROM outbox") == [("", 0, 0)]
    bench.teams.open.set()
    bench.courier()
    await bench.rests()
    assert bench.teams.count("post") == 1


async def test_a_closed_courier_claims_nothing_more(bench: Bench) -> None:
    """What is put after it was told to close waits for the next."""
    courier = bench.courier()
    await courier.close(1)
    await bench.send(Tell("anna", ASKED, "one"))
    assert (bench.teams.calls, await bench.waiting()) == ([], 1)


async def test_no_more_is_claimed_than_can_be_carried_at_once(bench: Bench) -> None:
    """What is not yet begun is left to the others."""
    bench.teams.open.clear()
    bench.courier(Working(at_once=3, poll_s=0.05))
    await bench.send(*tells("one"))
    await until(lambda: bench.teams.at_the_door == 3)
    assert await rows(bench.database, "SELECT count(*) FROM outbox WHERE claimed_until > 0") == [(3,)]
    bench.teams.open.set()
    await bench.rests()
    assert bench.teams.count("post") == len(PEOPLE)


async def test_what_takes_long_stays_with_the_one_who_is_at_work_with_it(bench: Bench) -> None:
    """The lease is short and is renewed: another courier takes over within seconds from one that has died, and only then."""
    bench.teams.open.clear()
    short = Working(poll_s=0.02, lease_s=1.5)  # renewed three times a second: a busy machine may stand still for one
    bench.courier(short)
    await bench.send(Show("board", UnknownPage("board", private=False)))
    await until(lambda: bench.teams.at_the_door == 1)
    bench.courier(short)
    seen: set[tuple[object, ...]] = set()
    while len(seen) < 6:  # the lease has been renewed five times: it would have passed
        seen |= set(await rows(bench.database, "SELECT claimed_until FROM outbox WHERE claimed_until > 0"))
        await asyncio.sleep(0.02)
    assert bench.teams.at_the_door == 1
    bench.teams.open.set()
    await bench.rests()
    assert bench.teams.count("post") == 1


async def test_a_database_out_of_reach_stops_the_courier_only_for_a_while(bench: Bench) -> None:
    """It claims nothing meanwhile, and goes on by itself."""
    unreliable = Unreliable(bench.database)
    await bench.send(Tell("anna", ASKED, "one"))
    unreliable.failures = 3
    bench.courier(database=unreliable)
    await bench.rests()
    assert (bench.teams.count("post"), unreliable.failures) == (1, 0)


async def test_what_was_sent_is_written_down_even_if_the_database_was_gone_for_a_moment(bench: Bench) -> None:
    """Otherwise it would be sent once more."""
    bench.teams.open.clear()
    unreliable = Unreliable(bench.database)
    await bench.send(Show("board", UnknownPage("board", private=False)))
    bench.courier(Working(poll_s=3600), unreliable)
    await until(lambda: bench.teams.at_the_door == 1)
    unreliable.failures = 2
    bench.teams.open.set()
    await bench.rests()
    assert (bench.teams.count("post"), unreliable.failures) == (1, 0)


async def test_what_became_of_each_try_is_counted(bench: Bench) -> None:
    """By kind and outcome, and nothing more is told."""
    kinds = [("tell", "sent"), ("tell", "retried"), ("tell", "dead")]
    before = [DELIVERIES.labels(*kind)._value.get() for kind in kinds]
    bench.teams.trouble("post", Later(0), Refused(413))
    bench.courier()
    await bench.send(Tell("anna", ASKED, "one"))
    await bench.rests()
    await bench.send(Tell("anna", ASKED, "two"))
    await bench.rests()
    after = [DELIVERIES.labels(*kind)._value.get() for kind in kinds]
    assert [now - then for now, then in zip(after, before, strict=True)] == [1, 1, 1]


async def test_no_word_reaches_a_log_even_when_everything_breaks(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    """A card with a motion's wording breaks while it is drawn, refused by Teams, and given up: only ids are told."""
    bench.rules.on["move"] = Outcome(wordings=(Wording("m1", Words("Rödspättan ska fram")),))
    await bench.say("move")
    bench.teams.trouble("post", Later(0), Refused(413, "MessageSizeTooBig"))
    bench.rules.breaks.add("broken")
    bench.courier()
    await bench.send(
        Show("list", UnknownPage("list", ("m1",), private=False)), Show("x", UnknownPage("broken", private=False))
    )
    await until(lambda: not bench.teams.troubles)
    await bench.tried_all()
    logged = capsys.readouterr()
    assert "not delivered" in logged.out + logged.err
    assert "Rödspättan" not in logged.out + logged.err
