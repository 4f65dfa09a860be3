"""The time that rows are kept by: the database's own, so that several replicas agree."""

import time

from sqlalchemy import Connection, text

SECOND = 1_000_000
_NOW = text("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)")


def now(conn: Connection) -> int:
    """Microseconds since 1970 (UTC). SQLite is a file of this machine, so its clock is this machine's."""
    if conn.dialect.name == "sqlite":
        return time.time_ns() // 1000
    return int(conn.execute(_NOW).scalar_one())
