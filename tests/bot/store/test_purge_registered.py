"""The words of registered motions go first; the journal says so, stays whole in its chain, and is purged later."""

from pathlib import Path

import pytest

from bot.store import journal
from bot.store.database import Database
from bot.store.hand_over import hand_over
from bot.store.purge import purge
from bot.store.purge_registered import PurgeStage, choose_words, purge_words, stage_of
from bot.store.verify import verify
from bot.store.verify_file import file_flaw, words_were_purged
from bot.turn.turn import Turn
from dialogs.archive.facts import WordingsPurged
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting
from tests.bot.store.test_purge import KEY, WORDS, days_pass, found_in
from tests.support.databases import rows
from tests.support.trial_rules import Somebody, TrialRules


async def a_sitting(database: Database, *, closed: bool = True) -> Turn:
    """Three motions, of which the first two are registered."""
    turn, anna = Turn(database, TrialRules()), Somebody()
    await turn.hear(anna.presses("meeting.setup", form="form-1"))
    for nr in (1, 2, 3):
        await turn.hear(anna.writes("move", f"{WORDS} {nr}"))
    for form in ("m1", "m2"):
        await turn.hear(anna.presses("register", form=form))
    if closed:
        await turn.hear(anna.presses("close"))
    return turn


async def purged(database: Database, days: int = 0, *, unregistered_too: bool = False) -> list[str]:
    """Purge the words that are so old, of any profile; return the keys."""
    chosen = await choose_words(database, lambda _: days, unregistered_too=unregistered_too)
    return list(await purge_words(database, chosen))


async def test_registered_words_go_and_the_journal_stays_whole(tmp_path: Path, database: Database) -> None:
    """The third waits; what went stands as a fact with nobody's name, and no file of the database has its words."""
    await a_sitting(database)
    (chosen,) = await choose_words(database, lambda _: 0, unregistered_too=False)
    assert ([one.motion for one in chosen.ripe], chosen.waits) == ([1, 2], (3,))
    assert await purged(database) == [KEY]
    assert await database.look(lambda conn: verify(conn, KEY)) is None
    entries = await database.look(lambda conn: journal.read(conn, KEY))
    assert (entries[-1].fact, entries[-1].by) == (WordingsPurged((1, 2)), "")
    meeting = fold(Meeting(key=KEY, chat=""), entries)
    assert [(one.wording, one.purged) for one in meeting.motions] == [("", True), ("", True), ("m3", False)]
    assert await rows(database, "SELECT key FROM wording WHERE trim(text) <> ''") == [("m3",)]
    assert await database.look(lambda conn: stage_of(conn, KEY)) is PurgeStage.WORDS
    if database.kind == "sqlite":
        assert [n for n in (1, 2, 3) if list(found_in(tmp_path, f"{WORDS} {n}"))] == [3]
    assert await purged(database) == []


async def test_those_that_wait_go_where_it_is_typed_out_and_then_the_rest(database: Database) -> None:
    """Each stage leaves a chain that holds, as a file too, and tells which it was."""
    await a_sitting(database)
    assert await database.look(lambda conn: stage_of(conn, KEY)) is None
    assert await purged(database) == [KEY]
    assert await purged(database, unregistered_too=True) == [KEY]
    assert await rows(database, "SELECT key FROM wording WHERE trim(text) <> ''") == []
    file = b"".join(await database.look(lambda conn: list(hand_over(conn, KEY))))
    assert (file_flaw(file), words_were_purged(file)) == (None, True)
    assert await purge(database, 0) == [KEY]
    assert await database.look(lambda conn: verify(conn, KEY)) is None
    assert await database.look(lambda conn: stage_of(conn, KEY)) is PurgeStage.WHOLE
    file = b"".join(await database.look(lambda conn: list(hand_over(conn, KEY))))
    assert (file_flaw(file), words_were_purged(file)) == (None, False)


async def test_words_are_kept_for_so_many_days_after_they_were_registered(database: Database) -> None:
    """From the registration or the close, whichever came last: here the close lies back long enough, and the registration does not."""
    await a_sitting(database)
    assert await choose_words(database, lambda _: 10_000, unregistered_too=False) == []
    await days_pass(database, 20_000)
    (chosen,) = await choose_words(database, lambda _: 10_000, unregistered_too=False)
    assert (chosen.ripe, chosen.waits) == ((), (3,))
    assert await purged(database, 0) == [KEY]


@pytest.mark.parametrize("closed", [True, False])
async def test_what_came_meanwhile_is_not_touched_and_neither_is_a_sitting_that_goes_on(
    database: Database,
    closed: bool,  # noqa: FBT001  # a row of a table
) -> None:
    """Somebody said something after it was chosen: all of it is as it was."""
    turn = await a_sitting(database, closed=closed)
    chosen = await choose_words(database, lambda _: 0, unregistered_too=False)
    assert len(chosen) == closed
    await turn.hear(Somebody().presses("register", form="m3", sitting=KEY))
    assert await purge_words(database, chosen) == []
    assert len(await rows(database, "SELECT key FROM wording WHERE trim(text) <> ''")) == 3
