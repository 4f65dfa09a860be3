"""In which matter, and in which sitting of the chat, a message counts as written (R-136, R-252)."""

from dataclasses import replace

from dialogs.chat.facts import WrittenBefore
from dialogs.chat.where_written import caught, id_of
from dialogs.matter.facts import MatterCalled
from dialogs.said.inbound import Said
from dialogs.sitting.facts import Closed
from tests.support.meetings import ALONE, TEN, a_meeting, happened, in_matter, pressed, seconds, spoke

LATER = TEN + seconds(600)
OTHER = replace(in_matter(7), key="s0", board="Socialnämnden", date="2026-11-24")
CLOSED = happened(OTHER, Closed(), at=LATER)


def late(said: Said) -> Said:
    """The same, delivered 200 s after the close."""
    return replace(said, sent=said.at, arrived=LATER + seconds(200))


def test_a_message_belongs_to_the_sitting_in_whose_confidential_matter_it_was_written() -> None:
    """R-252: another may go on in the chat, or be prepared; a closed one's window counts as well."""
    mine = a_meeting()
    assert caught(spoke("hej", at=TEN + seconds(60)), (OTHER, mine)) == "s0"
    assert caught(late(spoke("hej", at=TEN + seconds(60))), (CLOSED, mine)) == "s0"
    assert caught(spoke("hej", at=LATER + seconds(60)), (CLOSED, mine)) == ""
    assert caught(spoke("hej"), (a_meeting(),)) == ""


def test_a_message_that_was_judged_inside_belongs_there_for_ever() -> None:
    """It comes once more long after, when nothing of the kind goes on: also where it was written alone, and another sitting could have it."""
    for said in (spoke("hej", at=TEN - seconds(60)), spoke("hej", at=TEN - seconds(60), place=ALONE)):
        known = happened(CLOSED, WrittenBefore(7, id_of(said)))
        assert caught(late(said), (known, a_meeting())) == caught(late(said), (a_meeting(), known)) == "s0"
        assert caught(late(said), (CLOSED, a_meeting())) == ""


def test_of_two_the_one_that_still_guards_has_it() -> None:
    """Two sittings begun in one chat are guarded both."""
    mine = in_matter(4)
    assert caught(spoke("hej"), (CLOSED, mine)) == "s1"
    assert caught(spoke("hej"), (mine, CLOSED)) == "s1"


def test_one_that_comes_late_belongs_to_the_matter_in_which_it_was_written() -> None:
    """Not to another sitting's that has been called since: there it would be no incident, since its writer could not know."""
    since = happened(a_meeting(), MatterCalled(4), at=LATER + seconds(60))
    delayed = late(spoke("hej", at=TEN + seconds(60)))
    assert caught(delayed, (CLOSED, since)) == caught(delayed, (since, CLOSED)) == "s0"
    assert caught(late(spoke("hej", at=LATER + seconds(90))), (CLOSED, since)) == "s1"


def test_bare_commands_and_presses_go_to_the_sitting_that_goes_on() -> None:
    """They hold nobody's words; what a form holds is refused by the verb itself."""
    assert caught(spoke("status"), (OTHER,)) == ""
    assert caught(pressed("motion.submit", "anna"), (OTHER,)) == ""


def test_a_command_that_something_came_with_is_guarded_like_talk() -> None:
    """A picture, a file, somebody else's message."""
    assert caught(spoke("status", more=True), (in_matter(4),)) == "s1"
