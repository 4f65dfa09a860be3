"""What the bot's own database knows of chats and people, for the doctor: what was tried there says more than nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.settings.settings import Settings
from bot.store import chats, private_roads
from bot.store.database import Connection, NotNow
from bot.store.migrate import NotMigrated, demand_migrated
from bot.store.which_database import UnknownDatabase, open_database

MOST_CHATS: Final = 3
"""So many of a tenant's newest meeting chats are asked about: older ones keep the rights that they were given."""


@dataclass(frozen=True, slots=True)
class Known:
    """Meeting chats by tenant, the newest first; and to how many people a private road was tried, by why it is closed ("": open)."""

    chats: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    roads: Mapping[str, int] = field(default_factory=dict)


async def known(settings: Settings) -> Known:
    """Read it. Where the database cannot be read nothing is known, and its own line says why."""
    try:
        database = open_database(settings.database_url)
    except UnknownDatabase:
        return Known()
    try:
        await demand_migrated(database)
        return await database.write(lambda conn: _read(conn, settings.served_tenants))
    except (NotNow, NotMigrated):
        return Known()
    finally:
        await database.close()


def _read(conn: Connection, tenants: frozenset[str]) -> Known:
    return Known({one: chats.newest_of(conn, one, MOST_CHATS) for one in tenants}, private_roads.counted(conn))
