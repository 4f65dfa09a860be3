"""Whose presence nothing tells once the sitting is closed (R-090, R-191)."""

from datetime import datetime, timedelta

from dialogs.journal.entries import Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, LinkLost
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.quorum.unclear_at_close import nobody_called, unclear
from tests.support.meetings import TEN, a_meeting, changed, happened, linkoping, listed, seated, seen_by

PEOPLE = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), seated("anna"))
CALLED_UP = (
    RollBegun(),
    RollAnswered("chair", "room"),
    RollAnswered("anna", "seen"),
    RollEnded(0),
    RemoteDecided(("anna",)),
    Ascertained(("anna",)),
)
SAT = a_meeting(PEOPLE, (listed(1), listed(2)))
STARTED, LATER = TEN + timedelta(minutes=1), TEN + timedelta(minutes=5)


def treated(meeting: Meeting, no: int, at: datetime, *during: Fact) -> Meeting:
    """The meeting after the matter."""
    return happened(meeting, MatterCalled(no), MatterOpened(no), *during, MatterEnded(no), at=at)


def doubted(meeting: Meeting) -> list[tuple[str, str]]:
    """Who is not shown to be there, and why."""
    return [(one.key, lack.value) for one, lack in unclear(seen_by(meeting, at=LATER + timedelta(minutes=1)))]


def test_whoever_left_once_all_was_over_was_there() -> None:
    """All hang up at the end; whoever was gone while the sitting went on may have been away from a decision."""
    over = treated(happened(SAT, *CALLED_UP), 1, STARTED)
    assert doubted(over) == []
    assert doubted(happened(over, LinkLost("anna"), at=LATER)) == []
    gone = happened(happened(SAT, *CALLED_UP), LinkLost("anna"), at=STARTED)
    assert doubted(gone) == [("anna", "link")]
    assert doubted(treated(gone, 1, LATER)) == [("anna", "link")]
    assert doubted(happened(treated(gone, 1, LATER), Entered("anna"), at=LATER)) == [("anna", "seen")]
    on = happened(happened(SAT, *CALLED_UP), MatterCalled(1), MatterOpened(1))
    assert doubted(happened(on, LinkLost("anna"), at=LATER)) == [("anna", "link")]


def test_of_nobody_it_is_asked_where_no_roll_was_called() -> None:
    """That is one thing that is left, where the profile asks for a roll call."""
    assert doubted(SAT) == []
    assert nobody_called(seen_by(SAT))
    assert not nobody_called(seen_by(SAT, profile=changed(linkoping(), roll_call=False)))
    assert not nobody_called(seen_by(happened(SAT, RollBegun())))
    assert doubted(happened(SAT, RollBegun())) == [("chair", "called"), ("anna", "called")]
