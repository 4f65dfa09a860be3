"""Looks into a SQLite store that another process keeps, without ever writing to it or holding it up."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool


@contextmanager
def reading(file: Path) -> Iterator[Connection]:
    """A connection that can only read. What its keeper has committed by now is what is seen.

    Raises SQLAlchemyError when the file is no store.
    """
    engine = create_engine(f"sqlite:///file:{file}?mode=ro&uri=true", poolclass=NullPool, hide_parameters=True)
    try:
        with engine.connect() as conn:
            yield conn
    finally:
        engine.dispose()
