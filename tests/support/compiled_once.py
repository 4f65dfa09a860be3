"""What SQLAlchemy has compiled for one SQLite file serves every other in this process: a house a test compiled some two dozen statements anew.

It keeps what it compiles with each engine and under each engine's dialect, and a bot has one of either for as long as it lives. A test has
one that is gone with the test. So all engines with the same settings get those of the first; which rows and files they see is no part of either.
"""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, event

_FIRST: dict[tuple[str, str, object], Engine] = {}


@cache
def share_compiled() -> None:
    """Do so from now on in this process."""
    event.listen(Engine, "engine_connect", _take_over)


def _take_over(conn: Connection) -> None:
    engine: Any = conn.engine
    dialect = engine.dialect
    if dialect.name == "sqlite":
        first: Any = _FIRST.setdefault((dialect.name, dialect.driver, dialect._on_connect_isolation_level), engine)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        conn.dialect = first.dialect
