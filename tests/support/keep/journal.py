"""Writes a kept journal: what today's code stores of whole meetings, for every later version to read. `make keep-journal`.

Sittings are held by the real bot before the pretended Teams, in a world's loop that began three days ago, so that all of it
lies in the past. The first is closed and purged; a council's of long ago has its words purged by an operator two days later
(`council.py`); then come one that is closed, one in which the bot may look (`watched.py`), one in which it turns the
chat off and hides messages (`switched.py`), and one that is left open (`left_open.py`). All kinds of fact are used.
"""

import asyncio
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.store import journal, sittings
from bot.store.database import Connection
from bot.store.deliveries import KINDS as DELIVERIES
from bot.store.export import export
from bot.store.migrate import migrate
from bot.store.purge import purge
from dialogs.facts import KINDS as FACTS
from dialogs.facts import to_plain
from tests.support.databases import opened
from tests.support.keep.council import council
from tests.support.keep.left_open import left_open
from tests.support.keep.present import broke_off
from tests.support.keep.records import purged_by_command, taken_home
from tests.support.keep.switched import switched
from tests.support.keep.watched import watched
from tests.support.living import Living, living
from tests.world.whole.loop import run

FOLDER: Final = Path(__file__).resolve().parents[2] / "data" / "journals"
_OLD: Final = timedelta(days=2)
_AGO: Final = _OLD + timedelta(days=1)


def keep(database: Path) -> bytes:
    """Hold the sittings in the database at this path, and return their exports, one after the other.

    Raises AssertionError, with their names, when a kind of fact or of delivery was not used.
    """
    url, begins = f"sqlite:///{database}", (datetime.now(UTC) - _AGO).replace(microsecond=0)
    asyncio.run(_migrated(url))
    run(lambda _: _held(url, begins))
    purged_by_command(url, _OLD)
    return asyncio.run(_told(url))


async def _held(url: str, begins: datetime) -> None:
    async with living(url, begins=begins, BISITTARE_VARIANT="block", BISITTARE_HIDE_MESSAGES="1") as house:
        await _short(house)
        await purge(house.running.turn.database, 0)
        await council(house)
        await asyncio.sleep(_OLD.total_seconds())
        for hold in (_short, watched, switched, left_open):
            await hold(house)
        assert house.teams.world.clock() < datetime.now(UTC), "nothing that is kept lies ahead"


async def _told(url: str) -> bytes:
    async with opened(url) as database:
        return await database.write(_exported)


def _exported(conn: Connection) -> bytes:
    """Every sitting's export, after a check that nothing is missing."""
    keys = sittings.every(conn)
    facts = {to_plain(entry.fact)[0] for key in keys for entry in journal.read(conn, key)}
    deliveries = set(conn.exec_driver_sql("SELECT kind FROM outbox").scalars())
    missing = [*sorted(FACTS.keys() - facts), *sorted(DELIVERIES - deliveries)]
    assert not missing, f"let the meetings use these too: {missing}"
    return b"".join(line for key in keys for line in export(conn, key))


async def _short(house: Living) -> None:
    """A sitting from its beginning to its end, with a motion; whoever closes it has its roster back next time."""
    sitting = await house.sitting()
    await sitting.execute("anna", "motion.submit", {"matter": "2", "kind": "amend", "wording": "Punkt 1 stryks."})
    await broke_off(sitting)
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await taken_home(sitting)
    await house.all_sent()


def _packed(database: Path) -> bytes:
    """The database as one file of as few bytes as may be."""
    small = database.with_name("small.sqlite")
    with closing(sqlite3.connect(database)) as conn:
        conn.execute("VACUUM INTO ?", (str(small),))
    return small.read_bytes()


def main() -> None:
    """Keep today's: both files are named by the day and by the commit whose code wrote them."""
    git = ("git", "-C", str(FOLDER), "rev-parse", "--short=7", "HEAD")
    commit = subprocess.run(git, check=True, capture_output=True, text=True).stdout.strip()
    name = f"{datetime.now(UTC):%Y-%m-%d}-{commit}"
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "sittings.sqlite"
        exported = keep(database)
        packed = _packed(database)
    for suffix, kept in ((".sqlite", packed), (".jsonl", exported)):
        with (FOLDER / f"{name}{suffix}").open("xb") as file:  # one that is kept is never written over
            file.write(kept)
    sys.stdout.write(f"{name}: {len(packed)} bytes in the database, {len(exported)} in the export\n")


async def _migrated(url: str) -> None:
    async with opened(url) as found:
        await migrate(found)


if __name__ == "__main__":
    main()
