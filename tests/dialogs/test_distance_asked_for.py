"""“distans” while a matter is on the table asks the chair, and changes no place until the chair has said yes (R-019, R-020)."""

import pytest

from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.pages import RemoteOwnPage
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.router import decide
from tests.support.meetings import a_meeting, happened, kinds, linkoping, pressed, seated

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna", "member", "room"),
    seated("per", "official", "room"),
)
CALLED = happened(a_meeting(PEOPLE), MatterCalled(1))


def test_a_member_who_says_so_during_a_matter_asks_the_chair() -> None:
    """Nothing is noted of where they sit."""
    out = decide(pressed("place.say", "anna", place="remote"), CALLED, linkoping())
    assert (kinds(out), out.reply) == (("RemoteAsked",), RemoteOwnPage())


@pytest.mark.parametrize(
    ("meeting", "who", "place"),
    [
        (CALLED, "per", "remote"),
        (happened(CALLED, RemoteDecided(("anna",), ())), "anna", "remote"),
        (happened(CALLED, MatterEnded(1)), "anna", "remote"),
        (a_meeting(PEOPLE), "anna", "remote"),
    ],
    ids=["an official", "the chair has said yes", "the matter is over", "between the matters"],
)
def test_whatever_the_chair_does_not_decide_is_noted_at_once(meeting: Meeting, who: str, place: str) -> None:
    """It is their own word."""
    out = decide(pressed("place.say", who, place=place), meeting, linkoping())
    assert "PlaceSaid" in kinds(out)
    assert "RemoteAsked" not in kinds(out)
