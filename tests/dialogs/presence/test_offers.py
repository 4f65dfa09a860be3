"""When a break can begin and end, and be taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cards.offers import Offer
from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.presence.offers import offers, steps
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.quorum_now import before_break
from dialogs.quorum.roll_call_order import to_look_for
from dialogs.roster.facts import Noticed
from dialogs.router import decide
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.next_steps import OfferPlace
from tests.support.meetings import TEN, a_meeting, after, happened, in_matter, linkoping, pressed, seen_by

PAUSED = happened(a_meeting(), Adjourned(10, "pause"), by="chair")


def first(meeting: Meeting, **profile: object) -> Offer:
    """The first button that the chair has of a break."""
    scene = seen_by(meeting, "chair")
    return offers(replace(scene, profile=replace(scene.profile, **profile)))[0]  # type: ignore[arg-type]


def _press(button: Offer) -> Pressed:
    return pressed("adjourn", "chair", Road.EXECUTE, **button.fields)


def test_a_break_begins_while_the_sitting_goes_on_and_ends_in_the_break() -> None:
    """By one press, or with another time in a dialog; before the sitting there is none. Whoever adjourned can take it back."""
    for meeting, verbs in (
        (a_meeting(), ["adjourn", "adjourn"]),
        (happened(a_meeting(), Adjourned(10, "pause"), by="secretary"), ["resume"]),
        (PAUSED, ["resume", "undo"]),
        (a_meeting(begun=False), []),
    ):
        assert [offer.verb for offer in offers(seen_by(meeting, "chair"))] == verbs
    assert [offer.verb for offer in offers(seen_by(PAUSED, "secretary"))] == ["resume"]
    assert [offer.verb for offer in steps(seen_by(PAUSED, "chair"))] == ["resume"], "the help has its own undo"
    assert steps(seen_by(PAUSED, "anna")) == ()


def test_one_press_takes_the_minutes_of_the_profile() -> None:
    """Where the profile has none, until further notice."""
    assert (first(a_meeting(), reconnect_wait_min=15).fields["minutes"], first(a_meeting()).numbers) == (
        15,
        {"count": 15},
    )
    without = first(a_meeting(), reconnect_wait_min=None)
    assert (without.fields["minutes"], without.phrase) == (0, "readiness.adjourn")


def test_while_somebody_is_there_who_may_not_be_it_stands_first() -> None:
    """Until further notice, for that reason (R-122)."""
    sent = first(in_matter(4, Noticed("p9", "Gäst"), Entered("p9")))
    assert (sent.place, sent.fields["minutes"], sent.fields["reason"]) == (OfferPlace.BEGIN, 0, "intruder")


def test_a_button_of_before_the_last_break_or_the_next_matter_adjourns_nothing() -> None:
    """Delivered once the break is over, or another matter is up: it shows how things stand."""
    button = first(a_meeting())
    resumed = happened(PAUSED, Resumed())
    assert decide(_press(button), a_meeting(), linkoping()).facts == (Adjourned(15, "pause"),)
    assert decide(_press(button), resumed, linkoping()).facts == ()
    earlier = first(happened(a_meeting(), MatterCalled(1)))
    later = happened(a_meeting(), MatterCalled(1), MatterEnded(1), MatterCalled(2))
    assert decide(_press(earlier), later, linkoping()).facts == ()


@pytest.mark.parametrize(("after_s", "holds"), [(30, True), (31, False)])
def test_a_break_that_is_taken_back_at_once_was_none(after_s: int, *, holds: bool) -> None:
    """Whoever was seen before it counts on, but for those who have left; later everybody is looked for (R-182)."""
    facts = (RollBegun(), RollAnswered("anna", "seen"), RollAnswered("bo", "seen"), RollEnded(0))
    rested = happened(a_meeting(), *facts, Adjourned(15, "pause"), LinkLost("bo"))
    said = replace(pressed("undo", "chair"), at=TEN + timedelta(seconds=after_s))
    went_on = after(rested, decide(said, rested, linkoping()), said)
    assert went_on.stage is Stage.BEGUN
    assert before_break(went_on, went_on.people["anna"]) is not holds
    assert (to_look_for(went_on) == ()) is holds
    assert went_on.people["bo"].proved_from == went_on.people["bo"].epoch == 1, "whoever left is to be seen anew anyway"


def test_a_break_in_a_matter_with_a_gate_is_resumed_and_not_taken_back() -> None:
    """However short it was, all are asked anew there (R-102)."""
    for meeting in (happened(a_meeting(), MatterCalled(4)), in_matter(4)):
        rested = happened(meeting, Adjourned(15, "pause"))
        assert [offer.verb for offer in offers(seen_by(rested, "chair"))] == ["resume"]
        assert decide(pressed("undo", "chair"), rested, linkoping()).facts == ()


def test_a_break_that_was_resumed_in_a_journal_of_before_was_no_mistake() -> None:
    """Both older versions are read."""
    assert Resumed.older[2](Resumed.older[1]([])) == [0, False]
