"""The opening is offered until it is done: on the card with the next step before the first matter, and in the help after it."""

from dataclasses import replace

import pytest

from dialogs.matter.facts import MatterCalled
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting
from dialogs.opening.facts import AdjustersChosen, AgendaApproved, InformationGiven, SummonsChecked
from dialogs.opening.offers import LINES, offers, steps
from dialogs.presence.facts import Adjourned
from dialogs.profile.profile import Profile
from tests.support.meetings import a_meeting, changed, happened, linkoping, seen_by

OPEN = a_meeting()
GIVEN = happened(OPEN, InformationGiven("chair"))
READ = changed(linkoping(), opening_steps=())
NONE = changed(READ, opening_text=())


@pytest.mark.parametrize(
    ("meeting", "profile", "seldom"),
    [
        (OPEN, READ, [False]),
        (happened(OPEN, MatterCalled(1)), READ, [True]),
        (GIVEN, READ, []),
        (GIVEN, linkoping(), [False]),
        (OPEN, NONE, []),
        (happened(OPEN, Adjourned(10, "pause")), linkoping(), []),
        (a_meeting(begun=False), linkoping(), []),
    ],
)
def test_it_is_offered_while_something_is_left(meeting: Meeting, profile: Profile, seldom: list[bool]) -> None:
    """By one button."""
    assert [one.exception for one in offers(seen_by(meeting, "chair", profile))] == seldom


@pytest.mark.parametrize(("who", "typed"), [("chair", 0), ("secretary", 0), ("anna", None)])
def test_it_is_told_to_those_who_may(who: str, typed: int | None) -> None:
    """The others meet neither the button nor the words."""
    scene = seen_by(OPEN, who)
    assert bool(steps(scene)) is (typed == 0)
    assert (LINES["opening"](scene), LINES["opening_inform"](scene)) == (typed, typed)


def test_what_is_noted_already_is_not_typed() -> None:
    """The card can still be looked at."""
    assert (LINES["opening"](seen_by(GIVEN, "chair")), LINES["opening_inform"](seen_by(GIVEN, "chair"))) == (0, None)
    assert LINES["opening"](seen_by(a_meeting(begun=False), "chair")) is None


def test_it_is_in_the_help_after_the_first_matter_and_when_all_is_done() -> None:
    """Behind the dots."""
    assert [one.exception for one in steps(seen_by(GIVEN, "chair", READ))] == [True]
    assert [one.exception for one in steps(seen_by(happened(OPEN, MatterCalled(1)), "chair"))] == [True]
    assert steps(seen_by(a_meeting(begun=False), "chair")) == ()


def test_what_can_be_noted_again_is_typed_as_long_as_the_sitting_goes_on() -> None:
    """Who adjusts, and another word of the summons; what the profile leaves out is told of nowhere."""
    council = happened(
        replace(OPEN, body=BodyKind.COUNCIL),
        SummonsChecked(in_order=True),
        AdjustersChosen(("anna",)),
        AgendaApproved(),
    )
    told = {name: typed(seen_by(council, "chair")) for name, typed in LINES.items()}
    assert told["opening_summons"] == told["opening_adjusters"] == 0
    assert told["opening_agenda"] is None
    assert LINES["opening_summons"](seen_by(OPEN, "chair")) is None
    assert LINES["opening_adjusters"](seen_by(OPEN, "chair", READ)) is None
    assert LINES["opening_adjusters"](seen_by(OPEN, "anna")) is None
