"""The file of a SQLite database: nobody but the bot's own user reads it, and one bot at a time serves it.

The files that SQLite makes next to it (`-wal`, `-shm`, `-journal`) get the rights that the file itself has.
"""

import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from sqlalchemy.engine import make_url

_OWN: Final = 0o600
_NEXT_TO_IT: Final = ("-wal", "-shm", "-journal")
_SERVED: Final = "-serve"
_BEGINS: Final = b"SQLite format 3\0"
_LOOKED_AT: Final[set[Path]] = set()
"""The files of which this process knows that they are databases."""


class ServedAlready(Exception):
    """Another bot serves the file. There is no text: where the file lies is the operator's."""


def file_of(url: str) -> Path | None:
    """Return the file that a `sqlite:///…` address means, whole and without links; None for a database that lies in no file."""
    parts = make_url(url)
    name = parts.database or ""
    if "uri" in parts.query and name.startswith("file:"):
        name = "" if parts.query.get("mode") == "memory" else unquote(urlsplit(name).path)
    if parts.drivername.partition("+")[0] != "sqlite" or name in {"", ":memory:"}:
        return None
    return Path(name).resolve()


def keep_to_oneself(file: Path) -> None:
    """Make the file, where there is none, and let only its owner read it and what lies next to it; nothing that is no database. Raises OSError."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, _OWN))
        _LOOKED_AT.add(file)
    except FileExistsError:
        # Opened once, before SQLite has: to close it again would let go of every lock that this process has on it.
        if not _a_database(file):
            return  # SQLite says so itself
    for name in ("", *_NEXT_TO_IT):
        _restrict(file.with_name(file.name + name))


def _restrict(file: Path) -> None:
    try:
        mode = file.stat().st_mode
        if stat.S_ISREG(mode) and mode & 0o777 != _OWN:
            file.chmod(_OWN)
    except FileNotFoundError:
        return  # SQLite has not made it yet, or has just taken it away


def _a_database(file: Path) -> bool:
    """Whether the file is a SQLite database, or empty as a new one; a folder or somebody else's file is not ours to close to others."""
    if file in _LOOKED_AT:
        return True
    try:
        with file.open("rb") as found:
            begins = found.read(len(_BEGINS))
    except IsADirectoryError:
        return False
    if begins not in (b"", _BEGINS):
        return False
    _LOOKED_AT.add(file)
    return True


@contextmanager
def served_by_us(url: str) -> Iterator[None]:
    """Be the one bot that serves the file at `url` meanwhile; a database that is no file may be served by many.

    The system lets go of it however this process ends. Raises ServedAlready, and OSError where the folder is not ours.
    """
    file = file_of(url)
    if file is None:
        yield
        return
    # A file of its own: a lock on the database's would stand in the way of those who only look.
    lock_file = file.with_name(file.name + _SERVED)
    lock = os.open(lock_file, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, _OWN)
    try:
        _restrict(lock_file)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ServedAlready from None
        yield
    finally:
        os.close(lock)
