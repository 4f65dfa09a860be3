"""What a turn does with words whose matter goes on without them (R-107; design 3.1)."""

from bot.settings.profiles import open_shelf
from bot.store import journal, verify, wordings
from bot.store.database import Database
from bot.turn.rulebook import Rulebook
from bot.turn.turn import Turn
from bot.turn.which_sitting import opened_by
from bot.turn.word_changes import word_changes
from dialogs.judging.outcome import Outcome, Wording
from dialogs.said.inbound import Road, Words
from tests.support.meetings import a_meeting, happened, listed
from tests.support.trial_rules import ROOM, Somebody

FIRST = listed(2, title="title:2")


def test_words_that_nothing_refers_to_any_more_are_destroyed_in_the_same_turn() -> None:
    """A list accepted anew, with the matter as secrecy: nobody could find its first title later."""
    before = a_meeting(matters=(FIRST,), begun=False)
    after = happened(before, listed(2, "secrecy", initials="A.B."))
    assert word_changes(Outcome(), before, after).destroys == ("title:2",)


def test_words_that_nothing_refers_to_are_never_kept() -> None:
    """And those that are referred to are."""
    meeting = a_meeting(matters=(FIRST,), begun=False)
    kept = word_changes(
        Outcome(wordings=(Wording("title:2", Words("a"), 2), Wording("x", Words("b"), 2))), meeting, meeting
    )
    assert [one.key for one in kept.keeps] == ["title:2"]
    assert kept.destroys == ()


DESCRIBED = {"board": "Socialnämnden", "body": "board", "seats": "9", "date": "2026-12-08", "place": "Stadshuset"}
KEY = opened_by(ROOM.chat, "first")


async def _sets_up(turn: Turn, form: str, agenda: str, sitting: str = "") -> None:
    told = DESCRIBED | {"step": "accept", "profile": "linkoping", "decision": "2019-03-26 § 42", "agenda": agenda}
    fields = {name: Words(text) for name, text in told.items()}
    await turn.hear(Somebody().presses("meeting.setup", form=form, fields=fields, road=Road.DIALOG, sitting=sitting))


async def test_a_title_that_is_worded_anew_is_told_in_the_journal(database: Database) -> None:
    """An agenda pasted anew with the same numbers and kinds: the journal has the new words' hash, so that it verifies."""
    shelf = open_shelf()
    turn = Turn(database, Rulebook(shelf, shelf.profiles["linkoping"]), frozenset({"anna"}))
    await _sets_up(turn, "first", "1. Upprop\n2. Resor")
    await _sets_up(turn, "second", "1. Upprop\n2. Riktlinjer för resor", KEY)
    entries = await database.write(lambda conn: journal.read(conn, KEY))
    assert await database.write(lambda conn: wordings.read(conn, KEY, ["t1", "t2"])) == {
        "t1": "Upprop",
        "t2": "Riktlinjer för resor",
    }
    assert [type(one.fact).__name__ for one in entries].count("MatterListed") == 3
    assert await database.write(lambda conn: verify.verify(conn, KEY)) is None
    await turn.close()


async def test_a_list_accepted_once_more_as_it_is_writes_nothing(database: Database) -> None:
    """By another form: no fact, and the words stay as they are kept."""
    shelf = open_shelf()
    turn = Turn(database, Rulebook(shelf, shelf.profiles["linkoping"]), frozenset({"anna"}))
    for form in ("first", "second"):
        await _sets_up(turn, form, "1. Upprop\n2. Resor", KEY if form == "second" else "")
    entries = await database.write(lambda conn: journal.read(conn, KEY))
    assert [type(one.fact).__name__ for one in entries].count("MatterListed") == 2
    assert await database.write(lambda conn: verify.verify(conn, KEY)) is None
    await turn.close()
