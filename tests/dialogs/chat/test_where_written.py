"""In which matter, and in which sitting of the chat, a message counts as written (R-136, R-252)."""

from dataclasses import replace

from dialogs.chat.facts import GuardTripped, WrittenBefore
from dialogs.chat.where_written import caught, id_of
from dialogs.matter.facts import MatterCalled
from dialogs.said.inbound import Said, Spoke
from dialogs.sitting.facts import Closed
from tests.support.meetings import ALONE, TEN, a_meeting, happened, in_matter, pressed, seconds, spoke

LATER = TEN + seconds(600)
OTHER = replace(in_matter(7), key="s0", board="Socialnämnden", date="2026-11-24")
CLOSED = happened(OTHER, Closed(), at=LATER)


def brought_back(said: Said) -> Said:
    """The same, as an edit that brings a deleted message back."""
    assert isinstance(said, Spoke)
    return replace(said, edited=True, restored=True)


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


def test_a_message_of_a_matter_that_is_brought_back_belongs_to_that_matters_sitting() -> None:
    """Known by its id, as it was first written or as an edit; an edit after the matter is judged by its own time."""
    known = happened(CLOSED, GuardTripped(7, "oid-anna", "m7"), GuardTripped(7, "oid-anna", "m8", edited=True))
    for message in ("m7", "m8"):
        edit = late(spoke("hej", message=message, edited=True, at=LATER + seconds(90)))
        assert caught(brought_back(edit), (known, a_meeting())) == "s0"
        assert caught(edit, (known, a_meeting())) == ""
    bare = late(spoke("status", message="m7", edited=True, restored=True, at=LATER + seconds(90)))
    assert caught(bare, (known,)) == ""


def test_its_id_tells_when_a_message_was_written_that_has_not_come_yet() -> None:
    """Teams' ids are its clock: brought back before it was delivered, it is known all the same. Written before the call it is nobody's."""
    for written, sitting in ((TEN + seconds(60), "s0"), (TEN - seconds(2), ""), (LATER + seconds(60), "")):
        message = str(int(written.timestamp() * 1000))
        back = late(spoke("hej", message=message, edited=True, restored=True, at=LATER + seconds(90)))
        assert caught(back, (CLOSED,)) == sitting
