"""What somebody writes alone to the bot is held against the sittings that go on: how many there ever were costs nothing."""

from sqlalchemy import text

from bot.store import sittings
from bot.store.database import Connection, Database

_INDEX = "ix_sitting_closed_at"


async def test_sittings_that_go_on_are_found_without_reading_all_that_ever_were(database: Database) -> None:
    """By the index on both parts of the question; PostgreSQL reads so few rows whole unless it must not."""
    plan = await database.write(_plan)
    assert plan.count(_INDEX) == 2, plan
    assert "Seq Scan" not in plan
    assert "SCAN sitting" not in plan


def _plan(conn: Connection) -> str:
    postgresql = conn.dialect.name == "postgresql"
    if postgresql:
        conn.execute(text("SET LOCAL enable_seqscan = off"))
    asked = sittings.going_or_closed("19:meeting", 1)
    said = asked.compile(dialect=conn.dialect, compile_kwargs={"literal_binds": True})
    how = "EXPLAIN" if postgresql else "EXPLAIN QUERY PLAN"
    return "\n".join(str(row[-1]) for row in conn.exec_driver_sql(f"{how} {said}"))
