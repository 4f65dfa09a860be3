"""The time that rows bear: the database's own, so that several replicas agree."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import BigInteger, Connection, literal_column, select

from bot import clock_and_chance
from bot.clock_and_chance import EPOCH

SECOND = 1_000_000
_MICROSECOND: Final = timedelta(microseconds=1)
ON_POSTGRESQL: Final = literal_column("CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)", BigInteger)
"""The time by PostgreSQL's clock, for a statement that asks for more than the time."""

_NOW = select(ON_POSTGRESQL)


def now(conn: Connection) -> int:
    """Microseconds since 1970 (UTC). SQLite is a file of this machine, so its clock is this machine's."""
    if conn.dialect.name == "sqlite":
        return clock_and_chance.time_ns() // 1000
    return int(conn.execute(_NOW).scalar_one())


def microseconds(at: datetime) -> int:
    """A time as rows keep it."""
    return (at - EPOCH) // _MICROSECOND


def moment(kept: int) -> datetime:
    """The time that a row keeps, aware UTC."""
    return EPOCH + kept * _MICROSECOND
