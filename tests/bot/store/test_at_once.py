"""The one statement on PostgreSQL writes what a transaction would have written, or nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.store import chain, chats, intentions, journal, sittings
from bot.store.at_once import SLACK_S, Batch, can_send
from bot.store.chats import Chat
from bot.store.clock import SECOND, now
from bot.store.database import Connection, Database
from bot.store.postgres import Postgres
from bot.store.sendables import LaterReply, Sendable
from bot.store.sittings import Sitting
from bot.store.tables import outbox
from dialogs.chat.facts import ChatHeard
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import LASTING_S, AskRoster, Show, Tell, UnknownPage, Wake
from dialogs.meeting.meeting import Stage
from dialogs.said.inbound import Place
from tests.support.databases import rows
from tests.support.postgres import Postgres as Server

CHAT, ONE, OTHER = "19:meeting", "s1", "s2"
PAGE = UnknownPage("status", (1,), private=False)
STATUS = Show("status", PAGE)
CARD = Tell("anna", PAGE, "card", edited=True)
REPLY = LaterReply("cia", "29:cia", CHAT, personal=False, page=PAGE, key="cause")
OLDER = Show("status", UnknownPage("status", (0,), private=False))
BODY = journal.to_body(Entry(1, datetime(2026, 12, 8, 18, tzinfo=UTC), "", "", ChatHeard()))
PLACE = Place(CHAT, "tenant", service_url="https://teams.example/")


@pytest.fixture
def database_url(postgres: Server, migrated_postgres: str) -> Iterator[str]:
    """A PostgreSQL: a file has no wire."""
    url = postgres.create(like=migrated_postgres)
    yield url
    postgres.drop(url)


@pytest_asyncio.fixture
async def kept(database: Database) -> Database:
    """It, with a chat and two sittings in it."""
    await database.write(_prepared)
    return database


def _prepared(conn: Connection) -> None:
    chats.lock(conn, CHAT, PLACE)
    for key in (ONE, OTHER):
        sittings.add(conn, Sitting(key, CHAT, Stage.EMPTY, 0, chain.START, 1))


async def batch(database: Database, *sends: Sendable, entries: int = 0, **differs: Any) -> tuple[Batch, Sitting]:
    """A batch of the first sitting, judged just now; and the sitting's row after it. `differs`: fields of the chat as it was thought to be."""

    def look(conn: Connection) -> tuple[Chat, int, Sitting]:
        chat, row = chats.find(conn, CHAT), sittings.find(conn, ONE)
        assert chat is not None
        assert row is not None
        return chat, now(conn), row

    chat, at, row = await database.write(look)
    made, after = journal.chained(row, [BODY] * entries)
    return Batch(replace(chat, **differs), at, ONE, made, sends), after


async def write(database: Database, asked: Batch) -> int | None:
    """What the statement returns."""
    assert isinstance(database, Postgres)
    return await database.write_at_once(asked)


async def everything(database: Database) -> list[tuple[object, ...]]:
    """All that stands in the tables that the statement writes."""
    return [row for table in ("chat", "sitting", "journal", "outbox") for row in await rows(database, f"TABLE {table}")]


@pytest.mark.parametrize("entries", [1, 3])
async def test_entries_are_chained_and_the_chat_goes_on(kept: Database, entries: int) -> None:
    """As the journal itself is written; the chain holds."""
    asked, after = await batch(kept, entries=entries)
    assert await write(kept, asked) is not None
    again, last = await batch(kept, entries=entries)
    assert await write(kept, again) is not None
    assert again.chat.head == asked.chat.head + entries
    assert await kept.write(lambda conn: sittings.find(conn, ONE)) == last != after
    written = {row["seq"]: row["digest"] for row in (*asked.entries, *again.entries)}
    assert await kept.write(lambda conn: journal.digests(conn, ONE)) == written
    assert [one.sealed == one.seal for one in await kept.write(lambda conn: journal.links(conn, ONE))] == [
        True
    ] * 2 * entries


LONG_AGO = {"due": None, "sent_at": 1, "done": 1}
STATES: dict[str, tuple[Sendable | None, dict[str, Any]]] = {
    "absent": (None, {}),
    "waits": (STATUS, {}),
    "waits for long": (STATUS, {"expires_s": 100}),
    "waits to be posted anew": (replace(STATUS, anew=True, not_within_s=60), {}),
    "waits to be posted anew for long": (replace(STATUS, anew=True, leaves=PAGE), {"expires_s": 100}),
    "waits first": (replace(STATUS, guards=True), {}),
    "in flight": (STATUS, {"claimed_s": 60, "owner": "other"}),
    "in flight as it was": (OLDER, {"claimed_s": 60, "owner": "other"}),
    "in flight, to be posted anew": (replace(OLDER, anew=True), {"claimed_s": 60, "owner": "other"}),
    "tried again": (STATUS, {"due_s": 30, "tries": 2}),
    "done": (OLDER, LONG_AGO),
    "done just now": (OLDER, LONG_AGO | {"sent_s": -1}),
    "given up": (OLDER, LONG_AGO | {"dead": "expired", "tries": 3}),
}


OTHERS = (CARD, REPLY, replace(STATUS, expires_s=LASTING_S))
CASES = [
    *((state, STATUS) for state in STATES),
    *((state, one) for one in OTHERS for state in ("absent", "waits", "done")),
]


@pytest.mark.parametrize(("state", "wanted"), CASES, ids=str)
async def test_the_outbox_is_as_if_it_had_been_put_there(kept: Database, state: str, wanted: Sendable) -> None:
    """Two sittings whose row stands alike: the one is written by the statement, the other by `intentions.put` at the same time."""
    former, columns = STATES[state]
    if former is not None and wanted != STATUS:
        former = wanted
    at = await kept.write(now)
    if former is not None:
        await kept.write(lambda conn: _stand(conn, former, at, columns))
    asked, _ = await batch(kept, wanted)
    clock = await write(kept, asked)
    assert clock is not None
    await kept.write(lambda conn: intentions.put(conn, CHAT, OTHER, [wanted], clock))
    one, other = await kept.write(lambda conn: [_row(conn, key) for key in (ONE, OTHER)])
    assert one == other


def _stand(conn: Connection, former: Sendable, at: int, columns: dict[str, Any]) -> None:
    """Let the row of both stand so."""
    for key in (ONE, OTHER):
        intentions.put(conn, CHAT, key, [former], at - SECOND)
    named = {"due_s": "due", "sent_s": "sent_at", "claimed_s": "claimed_until", "expires_s": "expires"}
    told = {named.get(name, name): at + value * SECOND if name in named else value for name, value in columns.items()}
    if told:
        conn.execute(update(outbox).values(told))


def _row(conn: Connection, key: str) -> dict[str, Any]:
    (row,) = conn.execute(select(outbox).where(outbox.c.sitting == key)).mappings().all()
    return {**row, "id": 0, "sitting": "", "key": row["key"].replace(key, ""), "line": row["line"].replace(key, "")}


async def test_one_row_is_written_for_what_is_wanted_twice(kept: Database) -> None:
    """The last of a card, and the first of what is sent once."""
    later = replace(REPLY, page=UnknownPage("late"))
    asked, _ = await batch(kept, OLDER, REPLY, STATUS, later, entries=1)
    assert await write(kept, asked) is not None
    await kept.write(lambda conn: intentions.put(conn, CHAT, OTHER, [OLDER, REPLY, STATUS, later], asked.judged_at))
    told = "SELECT kind, body, wanted FROM outbox WHERE sitting = '{}' ORDER BY kind"
    assert await rows(kept, told.format(ONE)) == await rows(kept, told.format(OTHER))


@pytest.mark.parametrize(
    "differs",
    [
        {"head": 7},
        {"head": -1},
        {"service_url": "https://other.example/"},
        {"present": False},
        {"heard": True},
        {"id": "19:unknown"},
    ],
    ids=str,
)
@pytest.mark.parametrize("writes", [True, False])
async def test_nothing_is_written_where_the_chat_is_not_as_it_was_thought_to_be(
    kept: Database, differs: dict[str, Any], *, writes: bool
) -> None:
    """What writes nothing does not hold either: a replica that looked away never takes a confidential matter's chat for open."""
    before = await everything(kept)
    asked, _ = await batch(kept, *[STATUS] * writes, entries=int(writes), **differs)
    assert await write(kept, asked) is None
    assert await everything(kept) == before


@pytest.mark.parametrize("writes", [True, False])
@pytest.mark.parametrize(("ahead_s", "holds"), [(60, False), (0, True), (-SLACK_S + 3, True), (-SLACK_S - 1, False)])
async def test_the_time_must_be_as_it_was_thought_to_be(
    kept: Database, ahead_s: int, *, holds: bool, writes: bool
) -> None:
    """Never ahead of the database's clock, and little behind it."""
    asked, _ = await batch(kept, *[STATUS] * writes, entries=int(writes))
    asked = replace(asked, judged_at=asked.judged_at + ahead_s * SECOND)
    assert (await write(kept, asked) is not None) is holds


async def test_nothing_is_written_where_a_card_waits_to_be_drawn_otherwise(kept: Database) -> None:
    """What it becomes is put together in the transaction that judges anew."""
    await kept.write(lambda conn: intentions.put(conn, CHAT, ONE, [OLDER], now(conn)))
    before = await everything(kept)
    asked, _ = await batch(kept, STATUS, REPLY, entries=2)
    assert await write(kept, asked) is None
    assert await everything(kept) == before


@pytest.mark.parametrize(
    ("what", "can"),
    [
        (STATUS, True),
        (CARD, True),
        (REPLY, True),
        (Tell("anna", PAGE, "once"), True),
        (replace(STATUS, anew=True), False),
        (replace(STATUS, guards=True), False),
        (Wake("tea", 60), False),
        (AskRoster(), False),
    ],
    ids=repr,
)
def test_what_the_statement_can_put_is_known_before_it_is_asked(what: Sendable, *, can: bool) -> None:
    """Cards to be drawn again where they stand, and what is sent once."""
    assert can_send([what]) is can
    assert can_send([STATUS, what]) is can
