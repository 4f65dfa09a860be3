"""What is read with several statements is of one moment, though others write meanwhile: an entry between two of them is no flaw."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import pytest
from sqlalchemy import event
from sqlalchemy.util import await_only

from bot.courier.newest_state import NewestStates
from bot.store import journal, verify
from bot.store.database import Connection, Database
from bot.store.export import export
from bot.turn.turn import Turn
from bot.turn.which_sitting import opened_by
from tests.support.databases import opened
from tests.support.postgres import Postgres
from tests.support.trial_rules import ROOM, Somebody, TrialRules

T = TypeVar("T")
BO = Somebody("bo")
KEY = opened_by(ROOM.chat, "form-1")
Work = Callable[[Connection], T]


@pytest.fixture
async def database(postgres: Postgres, migrated_postgres: str) -> Any:
    """PostgreSQL with a sitting: on SQLite nobody can write between two statements of one transaction."""
    url = postgres.create(like=migrated_postgres)
    async with opened(url) as found:
        turn, anna = Turn(found, TrialRules()), Somebody()
        await turn.hear(anna.presses("meeting.setup", form="form-1"))
        await turn.hear(anna.writes("move", "one"))
        yield found
    postgres.drop(url)


def written_between(database: Database, work: Work[T]) -> Work[T]:
    """The same work, where somebody else writes an entry each time that it has read of the sitting's row."""

    def interrupted(conn: Connection) -> T:
        before = journal.digests(conn, KEY).keys()

        def between(_: Any, __: Any, statement: str, *___: Any) -> None:
            if "FROM sitting" in statement:
                await_only(Turn(database, TrialRules()).hear(BO.writes("move", "between")))

        event.listen(conn, "after_cursor_execute", between)
        found = work(conn)
        assert await_only(database.write(lambda other: journal.digests(other, KEY).keys())) > before
        return found

    return interrupted


def exported(conn: Connection) -> tuple[bytes, ...]:
    """The lines of the export."""
    return tuple(export(conn, KEY))


async def test_an_entry_between_row_and_journal_is_no_flaw(database: Database) -> None:
    """A false one would be reported to the operator as a journal that somebody has changed."""
    work = partial(verify.verify, sitting=KEY)
    assert await database.look(written_between(database, work)) is None
    flaw = await database.write(written_between(database, work))
    assert flaw is not None
    assert flaw.reason == "end"  # what each statement sees by itself is of two moments


async def test_an_export_ends_where_its_head_says(database: Database) -> None:
    """Its head would be no digest of what follows."""
    before = await database.look(exported)
    assert await database.look(written_between(database, exported)) == before


async def test_what_is_drawn_is_the_sitting_that_its_check_sum_is_of(database: Database) -> None:
    """The closing card tells the digest of what the courier has read."""

    class Between:
        """The database, where somebody writes in the middle of a look."""

        kind = database.kind
        alone, close = database.alone, database.close

        def look(self, work: Work[T]) -> Any:
            """Interrupted."""
            return database.look(written_between(database, work))

        def write(self, work: Work[T]) -> Any:
            """Interrupted too."""
            return database.write(written_between(database, work))

    newest = await NewestStates(Between(), TrialRules()).look(ROOM.chat, KEY)
    last = await database.look(partial(_digest, seq=newest.seq))
    assert newest.head == last


def _digest(conn: Connection, seq: int) -> str:
    return journal.digests(conn, KEY)[seq].hex()
