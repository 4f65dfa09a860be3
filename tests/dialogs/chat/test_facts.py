"""What each fact of the chat makes of the meeting."""

from dialogs.chat.facts import Arrived, ChatHeard, GuardTripped, IdentityNumberSeen
from dialogs.meeting.parts import Incident
from tests.support.meetings import TEN, a_meeting, happened, in_matter, seconds

WRITTEN = GuardTripped(4, "oid-anna", "m1")


def test_that_the_bot_arrived_changes_nothing() -> None:
    """It may still be unable to read the chat."""
    meeting = a_meeting()
    assert happened(meeting, Arrived()) == meeting
    assert not happened(meeting, Arrived()).reads_chat


def test_a_message_that_was_seen_shows_that_the_chat_is_heard() -> None:
    """Only then may the bot say that it warns."""
    assert happened(a_meeting(), ChatHeard()).reads_chat


def test_each_message_counts_and_each_writer_is_named_once() -> None:
    """Anna wrote twice and Bo once."""
    more = (GuardTripped(4, "oid-anna", "m2"), GuardTripped(4, "oid-bo", "m3"))
    after = happened(in_matter(4), WRITTEN, *more)
    assert after.incidents == (Incident(4, 3, ("oid-anna", "oid-bo"), TEN),)
    assert after.guarded.keys() | after.guarded_edits.keys() == {"m1", "m2", "m3"}


def test_each_matter_has_an_incident_of_its_own() -> None:
    """What was written in one matter does not count in another."""
    after = happened(in_matter(4), WRITTEN, GuardTripped(5, "oid-anna", "m2"))
    assert after.incidents == (Incident(4, 1, ("oid-anna",), TEN), Incident(5, 1, ("oid-anna",), TEN))


def test_the_latest_is_the_one_that_was_written_last() -> None:
    """A delivery may come late."""
    first = happened(in_matter(4), WRITTEN, at=TEN + seconds(60))
    after = happened(first, GuardTripped(4, "oid-bo", "m2"), at=TEN + seconds(30))
    assert after.incidents == (Incident(4, 2, ("oid-anna", "oid-bo"), TEN + seconds(60)),)


def test_an_identity_number_is_no_incident() -> None:
    """The message is known as warned of, and the guard has seen nothing."""
    after = happened(a_meeting(), IdentityNumberSeen("oid-anna", "m1"))
    assert after.warned == {"m1"}
    assert (len(after.guarded), after.incidents) == (0, ())
