"""The database goes away and comes back; and it holds what this version has never heard of."""

import asyncio
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from bot.store import chats, journal, sittings
from bot.store.database import Connection
from bot.store.migrate import migrate
from dialogs.chat.facts import GuardTripped
from dialogs.said.inbound import Place
from tests.support.apart import apart
from tests.support.crowd import Crowd, many, open_confidential
from tests.support.databases import opened
from tests.support.last_shown import check_cards
from tests.support.living import LivingSitting
from tests.support.postgres import DURABLE, Postgres, running


async def test_while_postgresql_is_away_it_asks_to_be_called_later_and_then_goes_on(tmp_path: Path) -> None:
    """503 while it is away, also to whoever asks whether it is ready; it never falls, and nothing answered is lost."""
    with running(DURABLE) as server:
        url = server.create()
        async with opened(url) as database:
            await migrate(database)
        async with apart(url, tmp_path) as house:
            house.teams.wire.habits.repeats = 600
            (bot,) = house.bots
            sitting = await house.sitting(many(6))
            await sitting.execute("lena", "matter.call", {"matter": "2"})
            crowd = Crowd(sitting)

            async def away() -> None:
                await crowd.more(6)
                await asyncio.to_thread(server._server.stop)
                await bot.until("/readyz", 503)
                assert await _once(sitting, "Hallå?") == 503
                assert await bot.says("/healthz") == 200
                await asyncio.to_thread(server._server.ensure_postgres_running)
                await bot.until("/readyz", 200)
                await crowd.more(6)

            await crowd.busy(Crowd.proposing, away())
            await house.drained()
            await crowd.check()
            await check_cards(house, sitting, most_twins=1)
            assert await bot.end() == 0


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_while_postgresql_takes_no_writes_the_guard_answers_later_and_hears_it_once(
    database_url: str, postgres: Postgres, tmp_path: Path
) -> None:
    """A standby was put in its place, say: what trips the guard is refused until it can be written down, and never let through."""
    async with apart(database_url, tmp_path, replicas=2) as house:
        house.teams.wire.habits.repeats = 600
        sitting = await house.sitting(many(2))
        await open_confidential(sitting, 3)
        await asyncio.to_thread(_takes_writes, postgres, database_url, "on")
        assert await _once(sitting, "Hör ni?") == 503
        said = asyncio.create_task(sitting["m0"].say("Hörde ni det där?"))
        await asyncio.sleep(0.5)
        assert not said.done()
        await asyncio.to_thread(_takes_writes, postgres, database_url, "off")
        written = await said
        assert written.answer is not None
        assert written.answer.status == 200
        tripped = [entry.fact.message for entry in await sitting.entries() if isinstance(entry.fact, GuardTripped)]
        assert tripped == [written.message.id]


def _takes_writes(server: Postgres, url: str, read_only: str) -> None:
    """Let the database be read-only, or no longer, for whoever connects: and everybody must."""
    name = url.partition("?")[0].rpartition("/")[2]
    server._say(f'ALTER DATABASE "{name}" SET default_transaction_read_only = {read_only}')
    server._say(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608  # our own name


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_fact_of_a_later_version_makes_the_replica_step_aside_and_no_more(
    database_url: str, tmp_path: Path
) -> None:
    """In that chat 503, and not ready for more; it lives on, answers in other chats, and leaves in order."""
    async with apart(database_url, tmp_path) as house:
        (bot,) = house.bots
        sitting, other = await asyncio.gather(house.sitting(many(1)), house.sitting(many(1)))
        await house.drained()
        place = Place(sitting.chat.id, sitting.chat.tenant_id)
        await house.read(lambda conn: _from_the_future(conn, sitting.key, place))
        assert await _once(sitting, "Hallå?") == 503
        assert await bot.says("/readyz") == 503
        assert await _once(other, "Hallå?") == 200
        assert await bot.says("/healthz") == 200
        assert await bot.end() == 0
        assert "Traceback" not in bot.log.read_text()


async def _once(sitting: LivingSitting, text: str) -> int | None:
    """Somebody writes, and Teams does not repeat it: what the bot answered."""
    teams = sitting.living.teams
    return (await teams.wire._tell_once(teams.make.message(sitting.chat, sitting["karin"].person, text))).status


def _from_the_future(conn: Connection, key: str, place: Place) -> None:
    """Write a fact as a later version of the bot would have."""
    chat, _ = chats.lock(conn, place.chat, place)
    row = sittings.find(conn, key)
    assert row is not None
    body = orjson.dumps([0, "", "", ["PlaceSaid", 99, "p1", "room", ""]])
    sittings.save(conn, journal.append(conn, row, [body]))
    chats.save(conn, replace(chat, head=chat.head + 1))
