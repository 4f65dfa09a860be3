import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.store.database import Connection, NotNow
from bot.store.migrate import NotMigrated, demand_migrated, migrate
from bot.store.tables import metadata
from bot.store.which_database import UnknownDatabase, open_database
from tests.support.databases import change, opened, rows


async def test_a_migrated_database_is_what_the_tables_say(empty_url: str) -> None:
    """Migrations and models agree, on either kind."""
    async with opened(empty_url) as database:
        await migrate(database)
        assert await database.write(_differences) == []


def _differences(conn: Connection) -> list[object]:
    """How the tables of the database differ from those that the code knows."""
    return list(compare_metadata(MigrationContext.configure(conn, opts={"compare_type": True}), metadata))


async def test_migrating_twice_or_at_once_does_it_once(empty_url: str) -> None:
    """Several replicas may start together."""
    async with opened(empty_url) as database, opened(empty_url) as other:
        await asyncio.gather(migrate(database), migrate(other))
        await migrate(database)
        assert await rows(database, "SELECT version_num FROM alembic_version") == [("0012",)]


async def test_four_who_make_a_new_file_at_once_all_find_it_made(tmp_path: Path) -> None:
    """SQLite tells one of them at once that it is busy, of one file in ten: whoever opens it tries again."""
    for nr in range(30):
        async with AsyncExitStack() as opening:
            url = f"sqlite:///{tmp_path}/{nr}.sqlite"
            four = [await opening.enter_async_context(opened(url)) for _ in range(4)]
            await asyncio.gather(*map(migrate, four))


async def test_a_database_that_is_not_migrated_is_refused(empty_url: str) -> None:
    """An empty one and one of another time; the text says what to do."""
    async with opened(empty_url) as database:
        with pytest.raises(NotMigrated, match="bisittare migrate"):
            await demand_migrated(database)
        await migrate(database)
        await demand_migrated(database)
        await change(database, "UPDATE alembic_version SET version_num = '0000'")
        with pytest.raises(NotMigrated, match="0000"):
            await demand_migrated(database)


@pytest.mark.parametrize(
    "url",
    [
        "mysql://host/db",
        "nonsense",
        "sqlserver://u:hemligt@h/db",
        "postgresql://u:x@h:hemligt/db",
        "postgresql://h:65536/db",
    ],
)
def test_other_databases_are_refused_without_naming_the_url(url: str) -> None:
    """A password may stand in it."""
    with pytest.raises(UnknownDatabase) as refused:
        open_database(url)
    assert "hemligt" not in str(refused.value)


@pytest.mark.parametrize("driver", ["postgres", "postgresql", "postgresql+asyncpg", "postgresql+psycopg"])
async def test_a_database_that_cannot_be_reached_is_not_now(driver: str) -> None:
    """Whatever the driver's name in the URL; and the password is in no text."""
    database = open_database(f"{driver}://u:hemligt@127.0.0.1:9/none")
    with pytest.raises(NotNow) as refused:
        await demand_migrated(database)
    await database.close()
    assert "hemligt" not in repr(refused.value)
    assert refused.value.__context__ is None


async def test_a_folder_that_is_not_there_is_not_now(tmp_path: Path) -> None:
    """The file cannot be made; nothing hangs."""
    database = open_database(f"sqlite:///{tmp_path}/none/sittings.sqlite")
    with pytest.raises(NotNow):
        await demand_migrated(database)
    await database.close()
    with pytest.raises(NotNow):
        await demand_migrated(database)
