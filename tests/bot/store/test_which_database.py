import pytest
from sqlalchemy import text

from bot.store.database import Connection, Database, NotNow
from bot.store.migrate import demand_migrated
from bot.store.which_database import open_database
from tests.support.serving import free_port


@pytest.mark.parametrize("query", ["", "?ssl=require", "?sslmode=require", "?sslmode=verify-full"])
async def test_an_address_may_say_sslmode_as_others_do(query: str) -> None:
    """Both names are understood; that nobody answers there is told as such, without the password."""
    database = open_database(f"postgresql://bot:djupt-dold@127.0.0.1:{free_port()}/x{query}")
    with pytest.raises(NotNow) as sslmode:
        await demand_migrated(database)
    await database.close()
    assert "dold" not in repr(sslmode.value)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_whoever_is_stopped_in_a_transaction_loses_its_locks_before_others_give_up(database: Database) -> None:
    """The guard is not deaf in a chat because the other replica was paused in the middle of a turn there."""

    def limits(conn: Connection) -> list[int]:
        return [int(conn.execute(_LIMIT, {"name": name}).scalar_one()) for name in _LIMITS]

    stopped, waits = await database.write(limits)
    assert 0 < stopped < waits


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("code", ["40P01", "55P03"])
async def test_a_piece_of_work_that_lost_a_race_for_locks_is_carried_out_once_more(
    database: Database, code: str
) -> None:
    """Once, and from the start: one that loses each time is refused."""
    tries: list[int] = []

    def loses(conn: Connection, times: int) -> int:
        tries.append(times)
        if len(tries) <= times:
            conn.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '{code}'; END $$"))
        return len(tries)

    assert await database.write(lambda conn: loses(conn, 1)) == 2
    tries.clear()
    with pytest.raises(NotNow, match=code):
        await database.write(lambda conn: loses(conn, 9))
    assert len(tries) == 2


_LIMIT = text("SELECT setting FROM pg_settings WHERE name = :name")
_LIMITS = ("idle_in_transaction_session_timeout", "lock_timeout")
