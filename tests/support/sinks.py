"""Everywhere that words could end up: the database, the logs, the figures, the export, and all that was sent to Teams."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import aiohttp
import orjson
import pytest

from bot.commands import migrate_export
from bot.rehearsal.pretended.chat import Message, TeamsChat
from bot.settings.settings import Settings
from bot.store.tables import metadata
from tests.support.living import Living
from tests.support.world_time import is_a_world, outside_here

TABLES = (*sorted(metadata.tables), "alembic_version")


async def sinks(house: Living, folder: Path, logs: pytest.CaptureFixture[str]) -> Mapping[str, bytes]:
    """What each of them holds now. `folder` is where an embedded database lies."""
    printed = logs.readouterr()
    lines = _exported_apart(house.settings) if is_a_world() else await _exported(house.settings)
    connector = outside_here().connections()
    async with aiohttp.ClientSession(connector=connector) as session, session.get(house.figures_url) as answer:
        figures = await answer.read()
    return {
        "database": await _database(house, folder),
        "standard output": printed.out.encode(),
        "standard error": printed.err.encode(),
        "figures": figures,
        "export": b"".join(lines),
        "sent to Teams": orjson.dumps(house.teams.recorder.asked()),
        "answers": orjson.dumps(house.teams.recorder.invokes),
    }


async def _exported(settings: Settings) -> list[bytes]:
    """The lines of every sitting, as the command prints them."""
    return [
        line
        for key, _, _ in await migrate_export.list_sittings(settings)
        for line in await migrate_export.export_sitting(settings, key)
    ]


def _exported_apart(settings: Settings) -> list[bytes]:
    """The same, in a loop of its own: the command opens the store with threads, which no world has."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(_exported(settings))).result()


async def _database(house: Living, folder: Path) -> bytes:
    """The bytes of its files, write-ahead log and all; or every column of every row of every table."""
    if house.settings.database_url.startswith("sqlite"):
        return bytes_in(folder)
    found = await house.read(
        lambda conn: [[tuple(row) for row in conn.exec_driver_sql(f"SELECT * FROM {table}")] for table in TABLES]  # noqa: S608  # our own names
    )
    return repr(found).encode()


def bytes_in(folder: Path) -> bytes:
    """All that stands in the files of a folder: an embedded database with what lies next to it."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


def stands(chat: TeamsChat) -> str:
    """What stands on the cards of a chat now, for anybody: earlier versions are gone from every screen."""
    views = [view.cards for message in chat.from_bot for view in message.views.values()]
    return repr([message.cards for message in chat.from_bot] + views)


def held(house: Living, *chats: TeamsChat) -> str:
    """What the bot's own messages hold in these chats, or in all, as Teams has them now: for everybody, and for each."""
    rooms = chats or house.teams.world.chats.values()
    return "\n".join(_held(message) for chat in rooms for message in chat.from_bot if not message.deleted)


def _held(message: Message) -> str:
    views = [view.cards for view in message.views.values()]
    return repr((message.text, message.summary, message.cards, views))
