"""A refusal about a person says what is so of them: nobody who is on the roster is said not to be (R-232)."""

import pytest

from dialogs.opening.pages import OpeningRefusal
from dialogs.quorum.facts import RollBegun
from dialogs.roster.facts import InChat
from dialogs.router import decide
from dialogs.said.inbound import Road
from tests.support.meetings import a_meeting, happened, linkoping, pressed, refusal, seated

GUEST = (seated("zora", "member", name="Zora Ask"), InChat("zora", foreign=True))
MEETING = happened(a_meeting(facts=GUEST), RollBegun())
VERBS = {
    "roll.note": {"answer": "room"},
    "seats.back": {},
    "seats.disqualify": {"matter": "3"},
    "remote.note": {},
    "remote.mend": {},
}


def why(verb: str, **fields: str) -> str:
    """Why the secretary's word is not noted: typed where the person is a name, pressed where it is a key."""
    road = Road.TYPED if "name" in fields else Road.EXECUTE
    return refusal(decide(pressed(verb, "secretary", road, **fields), MEETING, linkoping()))


@pytest.mark.parametrize("whom", [{"name": "Zora Ask"}, {"person": "zora"}])
@pytest.mark.parametrize("verb", VERBS)
def test_of_whoever_waits_to_be_vouched_for_that_is_said(verb: str, whom: dict[str, str]) -> None:
    """They are on the list; their capacity is not in force (R-251)."""
    assert MEETING.people["zora"].capacity is None
    assert why(verb, **VERBS[verb], **whom) == "roll_not_vouched"


def test_so_it_is_of_when_they_go_and_of_who_adjusts() -> None:
    """Of an adjuster it is said who can be one."""
    assert why("go.note", name="Zora Ask", at="15.30") == "roll_not_vouched"
    assert why("seats.fill", name="Zora Ask") == "roll_not_vouched"
    assert why("opening.adjusters", name="Zora Ask") == OpeningRefusal.NOT_SERVING
