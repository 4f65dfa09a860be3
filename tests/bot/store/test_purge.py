import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, select, update

from bot.store import journal, sittings
from bot.store.database import Database
from bot.store.purge import purge
from bot.store.scrub_deleted import scrub
from bot.store.tables import journal as journal_table
from bot.store.verify import verify
from bot.turn.turn import Turn
from bot.turn.which_sitting import opened_by
from dialogs.sitting.facts import Purged
from tests.support.databases import change, rows
from tests.support.trial_rules import ROOM, Somebody, TrialRules

KEY = opened_by(ROOM.chat, "form-1")
WORDS = "Avslag därför att Kalle Markör bor där"


def found_in(folder: Path, words: str) -> Iterator[str]:
    """The files of the folder in which the words stand, as UTF-8."""
    return (path.name for path in sorted(folder.iterdir()) if words.encode() in path.read_bytes())


async def a_sitting(turn: Turn, motions: int = 3) -> None:
    """A closed sitting with a few motions in it."""
    anna = Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    for nr in range(motions):
        await turn.hear(anna.writes("move", f"{WORDS} {nr}"))
    await turn.hear(anna.presses("tell"))
    await turn.hear(anna.presses("close"))


async def days_pass(database: Database, days: int) -> None:
    """Make it so many days since the sitting was closed."""
    us = days * 24 * 3600 * 1_000_000
    await change(database, f"UPDATE sitting SET closed_at = closed_at - {us} WHERE closed_at > 0")  # noqa: S608 - a number


async def test_a_purge_destroys_words_facts_and_deliveries_and_the_chain_holds(database: Database) -> None:
    """Of a sitting that was closed long enough ago; what stays tells of nobody."""
    await a_sitting(Turn(database, TrialRules()))
    await days_pass(database, 30)
    assert await purge(database, 31) == []
    assert await purge(database, 30) == [KEY]
    assert await purge(database, 30) == []
    assert await rows(database, "SELECT * FROM wording") == []
    assert await rows(database, "SELECT * FROM outbox") == []
    assert await rows(database, "SELECT seq FROM journal WHERE body IS NOT NULL OR salt IS NOT NULL") == [(7,)]
    assert await rows(database, "SELECT count(*) FROM journal") == [(7,)]
    assert await database.write(lambda conn: verify(conn, KEY)) is None
    (mark,) = await database.write(lambda conn: journal.read(conn, KEY))
    ((made_at, closed_at),) = await rows(database, "SELECT made_at, closed_at FROM sitting")
    assert mark.fact == Purged("Nämnden", "default", int(str(made_at)), int(str(closed_at)))


async def test_a_sitting_that_was_never_begun_is_purged_by_its_age(database: Database) -> None:
    """Once it was made so long ago, and the day it was for is as long gone: one that is planned far ahead is kept."""
    turn, anna = Turn(database, TrialRules()), Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    await change(database, f"UPDATE sitting SET made_at = made_at - {3 * 24 * 3600 * 1_000_000}")  # noqa: S608 - a number
    assert await purge(database, 10_000) == []
    assert [await purge(database, days) for days in (4, 3)] == [[], [KEY]]
    row = await database.write(lambda conn: sittings.find(conn, KEY))
    assert row is not None
    assert (row.stage, bool(row.closed_at), bool(row.purged_at)) == ("closed", True, True)
    assert await database.write(lambda conn: verify(conn, KEY)) is None
    assert await purge(database, 0) == []


async def test_a_sitting_that_goes_on_is_never_purged(database: Database) -> None:
    """However long ago it was made; one that nobody closed is purged once nothing has happened in it for half a day."""
    turn, anna = Turn(database, TrialRules()), Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    await turn.hear(anna.presses("begin"))
    await change(database, f"UPDATE sitting SET made_at = made_at - {90 * 24 * 3600 * 1_000_000}")  # noqa: S608 - a number
    assert [await purge(database, days) for days in (0, 30)] == [[], []]
    await database.write(_half_a_day_passes)
    assert [await purge(database, days) for days in (91, 90)] == [[], [KEY]]


def _half_a_day_passes(conn: Connection) -> None:
    """Let the last entry have come so long ago."""
    last = conn.execute(select(journal_table.c.seq, journal_table.c.body).where(journal_table.c.sitting == KEY)).all()[
        -1
    ]
    body = json.loads(last.body)
    body[4] -= 12 * 3600 * 1_000_000
    mine = (journal_table.c.sitting == KEY, journal_table.c.seq == last.seq)
    conn.execute(update(journal_table).where(*mine).values(body=json.dumps(body).encode()))


async def test_after_a_purge_the_sitting_is_closed_history_for_every_replica(database: Database) -> None:
    """Nobody judges by what they remember of it: its words are gone from every answer, and the chat goes on."""
    turn = Turn(database, TrialRules())
    await a_sitting(turn)
    await days_pass(database, 1)
    anna = Somebody()
    assert WORDS in str(json.loads(await turn.hear(anna.presses("show", form="m1", sitting=KEY)) or b""))
    await purge(database, 1)
    assert WORDS not in str(json.loads(await turn.hear(anna.presses("show", form="m1", sitting=KEY)) or b""))
    await turn.hear(anna.presses("answer", sitting=KEY))
    row = await database.write(lambda conn: sittings.find(conn, KEY))
    assert row is not None
    assert (row.stage, row.seq, bool(row.purged_at)) == ("closed", 7, True)


@pytest.mark.parametrize("motions", [1, 60])
async def test_purged_words_are_in_no_file_of_an_sqlite_database(
    tmp_path: Path, database: Database, motions: int
) -> None:
    """Not in the database, not in the journal file next to it, however pages were split before."""
    if database.kind != "sqlite":
        pytest.skip("PostgreSQL's files are the operator's")
    await a_sitting(Turn(database, TrialRules()), motions)
    assert list(found_in(tmp_path, WORDS))
    await days_pass(database, 1)
    await purge(database, 1)
    assert list(found_in(tmp_path, WORDS)) == []
    assert list(found_in(tmp_path, "PlaceSaid")) == []


async def test_words_fetched_once_are_gone_from_the_files_when_the_answer_comes(
    tmp_path: Path, database: Database
) -> None:
    """The one fetch shows them, sealed as they are, and destroys them."""
    turn = Turn(database, TrialRules())
    anna = Somebody()
    for nr in range(40):
        await turn.hear(anna.writes("move", f"{WORDS} {nr}"))
    sealed = json.loads(await turn.hear(anna.presses("seal", form="m7")) or b"")
    assert sealed["value"]["words"] == {}
    fetched = json.loads(await turn.hear(anna.presses("fetch", form="m7")) or b"")
    assert fetched["value"]["words"] == {"m7": f"{WORDS} 6"}
    assert await rows(database, "SELECT trim(text) FROM wording WHERE key = 'm7'") == [("",)]
    if database.kind == "sqlite":
        assert list(found_in(tmp_path, f"{WORDS} 6")) == []
        assert list(found_in(tmp_path, f"{WORDS} 8")) == ["sittings.sqlite"]
    again = json.loads(await turn.hear(anna.presses("show", form="m7")) or b"")
    assert again["value"]["words"] == {}


async def test_words_destroyed_one_by_one_leave_no_copy_in_any_page(tmp_path: Path, database: Database) -> None:
    """However the file's pages were filled, and whatever was written in between."""
    if database.kind != "sqlite":
        pytest.skip("PostgreSQL's files are the operator's")
    turn, anna, chance = Turn(database, TrialRules()), Somebody(), Random(7)  # noqa: S311 - the same every time
    kept: list[int] = []
    gone: list[int] = []
    for _ in range(120):
        if chance.random() < 0.7 or not kept:
            kept.append(len(kept) + len(gone) + 1)
            await turn.hear(anna.writes("move", f"Markör{kept[-1]:04d}Z" + "xå" * chance.choice((9, 300, 1500, 6000))))
        else:
            gone.append(kept.pop(chance.randrange(len(kept))))
            await turn.hear(anna.presses("fetch", form=f"m{gone[-1]}"))
    assert [nr for nr in gone if list(found_in(tmp_path, f"Markör{nr:04d}Z"))] == []
    assert [nr for nr in kept if not list(found_in(tmp_path, f"Markör{nr:04d}Z"))] == []


async def test_sealed_words_are_seen_by_nobody_on_any_replica(database: Database) -> None:
    """One that has already shown them forgets them when another seals them."""
    one, other = Turn(database, TrialRules()), Turn(database, TrialRules())
    anna = Somebody()
    await one.hear(anna.writes("move", WORDS))
    for turn in (one, other):
        shown = json.loads(await turn.hear(anna.presses("show", form="m1")) or b"")
        assert shown["value"]["words"] == {"m1": WORDS}
    await one.hear(anna.presses("seal", form="m1"))
    for turn in (one, other):
        shown = json.loads(await turn.hear(anna.presses("show", form="m1")) or b"")
        assert shown["value"]["words"] == {}


async def test_words_that_no_database_keeps_are_kept_as_far_as_they_can_be(database: Database) -> None:
    """NUL and halves of characters would make the database complain, and its complaint would hold the words."""
    turn = Turn(database, TrialRules())
    shown = json.loads(await turn.hear(Somebody().writes("move", "a\0b\ud83dc")) or b"")
    assert shown["value"]["words"] == {"m1": "a\N{REPLACEMENT CHARACTER}b?c"}


async def test_scrubbing_an_empty_database_is_nothing(database: Database) -> None:
    """It may be done at any time."""
    await scrub(database)
    await scrub(database, whole=True)


async def test_of_what_somebody_only_claimed_not_even_the_boards_name_is_left(
    tmp_path: Path, database: Database
) -> None:
    """Nobody approved it: it may be anything, and anybody's name."""
    turn, anna = Turn(database, TrialRules()), Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    await change(database, f"UPDATE sitting SET stage = 'claimed', board = '{WORDS}'")  # noqa: S608 - a word of this test
    assert await purge(database, 0) == [KEY]
    (mark,) = await database.write(lambda conn: journal.read(conn, KEY))
    row = await database.write(lambda conn: sittings.find(conn, KEY))
    assert row is not None
    assert isinstance(mark.fact, Purged)
    assert (mark.fact.board, row.board) == ("", "")
    assert database.kind != "sqlite" or list(found_in(tmp_path, WORDS)) == []
