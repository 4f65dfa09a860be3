"""Looks into a SQLite store that another process keeps, without ever writing to it or holding it up."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from bot.store.database import NotNow, what_failed


@contextmanager
def reading(file: Path) -> Iterator[Connection]:
    """A connection that can only read. What its keeper has committed by now is what is seen.

    Raises `NotNow` when it cannot be read just now, as while its keeper starts again after it was killed.
    """
    engine = create_engine(f"sqlite:///file:{file}?mode=ro&uri=true", poolclass=NullPool, hide_parameters=True)
    try:
        with engine.connect() as conn:
            yield conn
    except SQLAlchemyError as error:
        raise NotNow(what_failed(error)) from None
    finally:
        engine.dispose()
