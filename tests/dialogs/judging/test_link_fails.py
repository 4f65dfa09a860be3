"""Sound or picture that fails stands until somebody who can know it says that all is well (R-236)."""

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.link_fails import LinkWell, back_unsaid, link_fails, well_by
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, LinkLost, TroubleSaid
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack
from dialogs.roster.facts import PlaceSaid
from dialogs.said.reasons import Trouble
from tests.support.meetings import TEN, a_meeting, happened, seconds

CHAIR = Ascertained(("anna",))
ROOM = PlaceSaid("anna", "room", "room")


def went_on(*facts: Fact) -> Meeting:
    """Anna has said that she does not hear, and this came after it, five seconds apart."""
    meeting = happened(a_meeting(), TroubleSaid("anna", "sound"))
    for nr, fact in enumerate(facts, 1):
        meeting = happened(meeting, fact, at=TEN + seconds(5 * nr))
    return meeting


@pytest.mark.parametrize(
    ("facts", "by"),
    [
        ((), None),
        ((LinkLost("anna"), Entered("anna")), None),
        ((LinkLost("anna", seconds=30), Entered("anna")), None),
        ((TroubleSaid("anna", ""),), LinkWell.SAID),
        ((CHAIR,), LinkWell.CHAIR),
        ((CHAIR, AscertainedTakenBack(("anna",))), None),
        ((CHAIR, TroubleSaid("anna", "link")), None),
        ((ROOM,), LinkWell.ROOM),
        ((ROOM, PlaceSaid("anna", "remote", "remote")), None),
    ],
)
def test_it_stands_until_they_the_chair_or_their_place_says_otherwise(
    facts: tuple[Fact, ...], by: LinkWell | None
) -> None:
    """What Teams shows says nothing."""
    meeting = went_on(*facts)
    assert well_by(meeting, meeting.people["anna"]) is by
    assert (link_fails(meeting, meeting.people["anna"]) is None) is (by is not None)


def test_whoever_is_back_and_has_said_nothing_since_is_told_of_as_such() -> None:
    """Once they say it anew, over the link that they have now, it is that which is told."""
    gone, back = went_on(LinkLost("anna")), went_on(LinkLost("anna"), Entered("anna"))
    assert not back_unsaid(gone, gone.people["anna"])
    assert back_unsaid(back, back.people["anna"])
    again = happened(back, TroubleSaid("anna", "link"), at=TEN + seconds(30))
    assert not back_unsaid(again, again.people["anna"])
    assert link_fails(again, again.people["anna"]) is Trouble.LINK
    well = happened(back, CHAIR, at=TEN + seconds(30))
    assert not back_unsaid(well, well.people["anna"])
