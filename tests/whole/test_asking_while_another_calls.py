"""Whoever is asked which sitting they mean, while a confidential matter is called in one of them: two connections of a shared database at once (R-251).

Each is stopped in the middle by a third connection, which holds what it writes last. So they meet every time, and not by luck.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from cards.phrases import book
from tests.support.living import CAST, Living, LivingSitting, living
from tests.support.rule_sittings import OPEN
from tests.support.soon import cards_in, quiet

pytestmark = pytest.mark.machine

MARK = "zqxsamtidigt"
REFUSED = book.of("sv").refusals
_PEOPLE = {key: CAST[key] for key in ("lena", "karin", "anna")}
_WAITING = text("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
_WORDS = text("SELECT count(*) FROM wording WHERE text LIKE :mark")


@dataclass(frozen=True)
class Shared:
    """Two sittings with the same people, and a way to look at the database that both are in."""

    house: Living
    first: LivingSitting
    second: LivingSitting
    engine: AsyncEngine

    async def count(self, query: object, **values: str) -> int:
        """What a query counts, on a connection of its own."""
        async with self.engine.connect() as conn:
            return int((await conn.execute(query, values)).scalar_one())  # type: ignore[call-overload]  # a text

    async def stands(self, people: int, *done: "asyncio.Task[object]") -> None:
        """Wait until so many connections wait for a lock, or one of these has ended, which no lock held."""
        while await self.count(_WAITING) < people and not any(one.done() for one in done):  # noqa: ASYNC110
            await asyncio.sleep(0.02)  # locks tell nobody

    @asynccontextmanager
    async def stopped(self, statement: str, **values: str) -> AsyncIterator[AsyncConnection]:
        """While what the statement locks is held."""
        async with self.engine.connect() as conn, conn.begin():
            await conn.execute(text(statement), values)
            yield conn

    def begins(self, work: Callable[[], Coroutine[object, object, object]]) -> "asyncio.Task[object]":
        """Begin it, while the other goes on."""
        return asyncio.create_task(work())

    async def asks(self) -> object:
        """Anna writes a motion alone to the bot, and can mean either sitting."""
        return await self.first["anna"].say_privately(f"yrkande 1 ändring: {MARK}")

    async def calls(self) -> object:
        """The chair calls the confidential matter of the second."""
        return await self.second.execute("lena", "matter.call", {"matter": "2"})

    def told(self) -> str:
        """All that stands in Anna's own chat."""
        return cards_in(self.house.teams.world.private_chat(self.first["anna"].person))


@pytest.fixture
async def shared(database_url: str) -> AsyncIterator[Shared]:
    """Both sittings go on."""
    engine = create_async_engine(database_url)
    async with living(database_url) as house:
        first = await house.sitting(_PEOPLE, OPEN)
        known = {key: client for key, client in first.people.items() if key != "karin"}
        second = await house.sitting(_PEOPLE, OPEN, known=known)
        await quiet(house)
        yield Shared(house, first, second, engine)
    await engine.dispose()


async def test_who_asks_waits_for_a_call_that_is_under_way_and_keeps_no_word(shared: Shared) -> None:
    """The call has the chat and is not written yet: only after it is it known whether the words may wait."""
    sitting = (await shared.second.meeting()).key
    async with shared.stopped("SELECT key FROM sitting WHERE key = :key FOR UPDATE", key=sitting):
        call = shared.begins(shared.calls)
        await shared.stands(1, call)
        asks = shared.begins(shared.asks)
        await shared.stands(2, asks)
    await asyncio.gather(call, asks)
    await quiet(shared.house)
    assert (await shared.second.meeting()).table == 2
    assert await shared.count(_WORDS, mark=f"%{MARK}%") == 0
    assert book.of("sv").sitting.which_sitting not in shared.told()


async def test_a_call_waits_for_who_asks_and_destroys_what_waits(shared: Shared) -> None:
    """The words are to be kept and are not written yet: the call comes after that, and they are gone with it."""
    async with shared.stopped("LOCK TABLE question IN SHARE MODE"):
        asks = shared.begins(shared.asks)
        await shared.stands(1, asks)
        call = shared.begins(shared.calls)
        await shared.stands(2, call)
    await asyncio.gather(asks, call)
    await quiet(shared.house)
    assert book.of("sv").sitting.which_over["confidential"] in shared.told()
    assert (await shared.second.meeting()).table == 2
    assert await shared.count(_WORDS, mark=f"%{MARK}%") == 0
