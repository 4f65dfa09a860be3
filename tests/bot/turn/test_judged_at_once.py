"""On PostgreSQL most turns are one way over the wire; whatever that cannot hold is judged anew, in a transaction that holds the chat."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import journal, verify
from bot.store.clock import SECOND, moment, now
from bot.store.database import Connection, Database, NotNow
from bot.turn.turn import RuleBroke, Turn
from bot.turn.which_sitting import antechamber
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Said
from tests.bench.wire import Wire, counted
from tests.support.databases import opened, rows
from tests.support.postgres import Postgres as Server
from tests.support.trial_rules import ROOM, Somebody, TrialRules

HALL = antechamber(ROOM.chat)


@pytest.fixture
def database_url(postgres: Server, migrated_postgres: str) -> Iterator[str]:
    """A PostgreSQL: a file has no wire."""
    url = postgres.create(like=migrated_postgres)
    yield url
    postgres.drop(url)


@dataclass
class Metered:
    """A turn whose way to the database is counted."""

    turn: Turn
    wire: Wire

    async def trips(self, said: Said) -> int:
        """How many round trips it takes to hear this."""
        before = self.wire.trips
        await self.turn.hear(said)
        return self.wire.trips - before


@pytest_asyncio.fixture
async def metered(database_url: str, tmp_path: Path) -> AsyncIterator[Metered]:
    """It has heard an answer, a second one and a message: the chat is known, and so are the statements."""
    async with AsyncExitStack() as leaving:
        wire = await leaving.enter_async_context(counted(database_url, tmp_path))
        database = await leaving.enter_async_context(opened(wire.url))
        turn = Turn(database, TrialRules())
        leaving.push_async_callback(turn.close)
        for said in (
            *(Somebody("bo").presses("answer", form=str(nr)) for nr in range(2)),
            *(_talk(f"m{nr}") for nr in range(2)),
        ):
            await turn.hear(said)
        yield Metered(turn, wire)


def _talk(message: str) -> Said:
    return Somebody().says("Nu är det svårt att höra.", message)


async def test_an_answer_is_one_round_trip(metered: Metered) -> None:
    """Its entry, the sitting's row, the chat's head and the room's card; the chain holds."""
    assert await metered.trips(Somebody().presses("answer")) == 1
    assert await metered.turn.database.write(lambda conn: verify.verify(conn, HALL)) in {
        None,
        verify.ChainFlaw(0, "unknown"),
    }


async def test_a_message_that_writes_nothing_is_one_round_trip(metered: Metered) -> None:
    """It asks whether the chat still is as it was."""
    assert await metered.trips(_talk("m9")) == 1


async def test_a_question_that_is_answered_by_post_is_one_round_trip(metered: Metered) -> None:
    """The answer's row alone is written."""
    assert await metered.trips(Somebody().says("status", "m9", mentioned=True)) == 1
    assert await rows(metered.turn.database, "SELECT count(*) FROM outbox WHERE kind = 'reply'") == [(1,)]


async def test_what_cannot_be_judged_so_is_heard_all_the_same(metered: Metered) -> None:
    """Words are written by statements of their own."""
    assert await metered.trips(Somebody().writes("move", "Att frågan utreds.")) > 1
    assert await rows(metered.turn.database, "SELECT count(*) FROM wording") == [(1,)]


async def _places(database: Database) -> list[str]:
    entries = await database.write(lambda conn: journal.read(conn, HALL))
    return [entry.fact.place for entry in entries if isinstance(entry.fact, PlaceSaid)]


async def test_who_was_overtaken_judges_anew_and_writes_behind_what_was_written(metered: Metered) -> None:
    """Another replica has written meanwhile: nothing is lost, nothing is written twice, and the same press is known."""
    database = metered.turn.database
    other = Turn(database, TrialRules())
    await other.hear(Somebody().presses("answer", form="theirs"))
    assert await metered.trips(Somebody().presses("answer", form="ours")) > 1
    await other.hear(Somebody().presses("answer", form="ours"))
    assert await _places(database) == ["0", "1", "theirs", "ours"]


async def test_two_replicas_at_once_write_each_once(metered: Metered) -> None:
    """Each judges against what it remembers, and one of two is always overtaken."""
    database = metered.turn.database
    other = Turn(database, TrialRules())
    said = [
        (who, Somebody(f"p{nr}").presses("answer", form=f"f{nr}")) for nr in range(20) for who in (metered.turn, other)
    ]
    await asyncio.gather(*(turn.hear(one) for turn, one in said))
    assert sorted(await _places(database)) == sorted(["0", "1", *(f"f{nr}" for nr in range(20))])
    assert await database.write(lambda conn: verify.verify(conn, HALL)) in {None, verify.ChainFlaw(0, "unknown")}


@pytest.mark.parametrize("ahead_s", [60, -60])
async def test_a_time_that_is_not_the_database_s_dates_nothing(metered: Metered, ahead_s: int) -> None:
    """Its clock was set, back or forward, since it was last heard."""
    at_once, database = metered.turn._at_once, metered.turn.database
    assert at_once is not None
    at_once.heard(await database.write(now) + ahead_s * SECOND)
    before = moment(await database.write(now))
    assert await metered.trips(Somebody().presses("answer")) > 1
    entries = await database.write(lambda conn: journal.read(conn, HALL))
    assert before <= entries[-1].judged_at <= moment(await database.write(now))
    assert await metered.trips(Somebody().presses("answer")) == 1


async def test_a_connection_that_died_is_not_used_again(metered: Metered) -> None:
    """Whoever spoke on it is refused, and may say it again; the next is heard."""
    database = metered.turn.database

    def ends(conn: Connection) -> None:
        conn.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = current_user AND datname = current_database()"
        )

    async with opened(metered.wire.url) as another:
        await another.write(ends)
    with pytest.raises(NotNow):
        await metered.turn.hear(Somebody().presses("answer", form="lost"))
    await metered.turn.hear(Somebody().presses("answer", form="lost"))
    assert await _places(database) == ["0", "1", "lost"]


async def test_a_rule_that_breaks_is_no_reason_to_judge_anew(metered: Metered) -> None:
    """It writes nothing, and is one look at the chat."""
    before = metered.wire.trips
    with pytest.raises(RuleBroke):
        await metered.turn.hear(Somebody().writes("break", "hemligt"))
    assert metered.wire.trips - before == 1
