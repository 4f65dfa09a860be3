"""Words that were destroyed while somebody read the database's file are gone from it as soon as nobody reads it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

from bot.settings.profiles import open_shelf
from bot.store import wordings
from bot.store.migrate import migrate
from bot.store.purge import purge
from bot.turn.rulebook import Rulebook
from bot.turn.turn import Turn
from dialogs.judging.outcome import Wording
from dialogs.said.inbound import Road, Words
from tests.support.databases import opened
from tests.support.meetings import pressed
from tests.support.profiles import load
from tests.support.trial_rules import Somebody, TrialRules

MARKER = "Hemligt-Markör-4711"


@asynccontextmanager
async def a_turn(folder: Path) -> AsyncIterator[Turn]:
    """A turn on an SQLite file that holds a motion with the marker."""
    async with opened(f"sqlite:///{folder}/sittings.sqlite") as database:
        await migrate(database)
        turn = Turn(database, TrialRules())
        await turn.hear(Somebody().writes("move", MARKER))
        yield turn
        await turn.close()


@contextmanager
def a_reader(folder: Path) -> Iterator[None]:
    """Somebody who reads the file meanwhile, as a backup does."""
    reader = sqlite3.connect(folder / "sittings.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM wording").fetchall()
    try:
        yield
    finally:
        reader.execute("COMMIT")
        reader.close()


def held(folder: Path, words: str = MARKER) -> bool:
    """Whether any file of the folder holds these words."""
    return any(words.encode() in path.read_bytes() for path in folder.iterdir())


async def gone(folder: Path) -> None:
    """Wait until no file does."""
    async with asyncio.timeout(300):
        while held(folder):  # noqa: ASYNC110  # a file has no bell to ring
            await asyncio.sleep(0.05)


async def test_words_destroyed_while_somebody_reads_are_gone_when_they_have_read(tmp_path: Path) -> None:
    """Whoever pressed is answered meanwhile, and nothing more need be said for the file to be cleaned."""
    async with a_turn(tmp_path) as turn:
        with a_reader(tmp_path):
            await turn.hear(Somebody("bo").presses("fetch", form="m1"))
            assert held(tmp_path)
        await gone(tmp_path)


async def test_words_that_a_dead_process_left_are_gone_after_the_next_start(tmp_path: Path) -> None:
    """It destroyed them, and died while somebody read the file."""
    async with a_turn(tmp_path) as turn:
        await turn.hear(Somebody("bo").presses("fetch", form="m1"))
        await turn.database.write(
            lambda conn: wordings.put(conn, "s1", [wordings.salted(Wording("m9", Words(MARKER)))])
        )
        await turn.database.write(lambda conn: wordings.destroy(conn, "s1", ["m9"]))
        assert held(tmp_path)
        turn.start()
        await gone(tmp_path)


async def test_words_in_whose_place_others_come_are_gone_too(tmp_path: Path) -> None:
    """A sitting that is described twice has a title in the same place as before: what stood there is in no file."""
    async with opened(f"sqlite:///{tmp_path}/sittings.sqlite") as database:
        await migrate(database)
        turn = Turn(database, Rulebook(open_shelf(), load("linkoping")), frozenset({"oid-secretary", "oid-bo"}))
        for who, title in (("secretary", "Skolskjutsar"), ("bo", "Öppnande")):
            fields = {**SITTING, "agenda": f"1. {title}"}
            await turn.hear(replace(pressed("meeting.setup", who, Road.DIALOG, form_="1", **fields), sitting=""))
            assert held(tmp_path, title)
        assert not held(tmp_path, "Skolskjutsar")
        await turn.close()


SITTING = {
    "step": "accept",
    "board": "Nämnden",
    "body": "board",
    "seats": "9",
    "date": "2026-11-25",
    "place": "Stadshuset",
}
SITTING |= {"profile": "linkoping", "decision": "2019-03-26 § 42"}


async def test_a_purge_waits_for_whoever_reads(tmp_path: Path) -> None:
    """What it says to be destroyed is in no file then."""
    async with a_turn(tmp_path) as turn:
        await turn.hear(Somebody().presses("close"))
        with a_reader(tmp_path):
            purging = asyncio.create_task(purge(turn.database, 0))
            while not (tmp_path / "sittings.sqlite-wal").stat().st_size:  # noqa: ASYNC110  # the same
                await asyncio.sleep(0.01)
            await asyncio.wait([purging], timeout=0.2)
            assert not purging.done()
        assert len(await purging) == 1
        assert not held(tmp_path)
