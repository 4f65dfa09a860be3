"""The host's check: what is asked, what is still lacking, and what is noted."""

from typing import Any

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.matter import hosts_check
from dialogs.matter.facts import Asked, HostChecked, MatterCalled
from dialogs.meeting.meeting import Matter
from dialogs.said.reasons import HostQuestion
from tests.support.meetings import a_meeting, listed, pitea, pressed, seen_by, tells


def at_the_gate(who: str = "secretary") -> tuple[Scene, Matter]:
    """A matter of the highest level is called, in a board whose profile asks the second factor there."""
    meeting = a_meeting(
        matters=(listed(4, "secrecy_individual", initials="A.B."),), facts=(MatterCalled(4), Asked(1, 4, 4))
    )
    matter = meeting.matter(4)
    assert matter is not None
    return seen_by(meeting, who, profile=pitea()), matter


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [({}, False), ({"only_entitled": "yes"}, True), ({"only_entitled": "no"}, True), ({"two_factor": "yes"}, False)],
)
def test_a_check_that_was_begun_has_every_answer(fields: dict[str, Any], *, lacks: bool) -> None:
    """One that was not begun lacks nothing: then there is none."""
    scene, matter = at_the_gate()
    assert HostQuestion.TWO_FACTOR in hosts_check.asks(scene, matter)
    assert hosts_check.lacking(pressed("gate.confirm", "secretary", matter=4, **fields), scene, matter) is lacks


def test_anything_else_than_yes_and_no_is_no_answer() -> None:
    """Whatever was sent in the field."""
    said = pressed("gate.confirm", "secretary", only_entitled="maybe", two_factor="no")
    assert hosts_check.yes_or_no(said, HostQuestion.ONLY_ENTITLED) == ""
    assert hosts_check.yes_or_no(said, HostQuestion.TWO_FACTOR) == "no"


def test_what_was_not_confirmed_stands_in_the_check_and_the_chair_hears_a_no() -> None:
    """R-121: at once, when it is another host who says it."""
    scene, matter = at_the_gate()
    said = pressed("gate.confirm", "secretary", matter=4, only_entitled="no", two_factor="no")
    facts, deliveries = hosts_check.checked(said, scene, matter)
    (check,) = facts
    assert isinstance(check, HostChecked)
    assert (check.only_entitled, HostQuestion.TWO_FACTOR.value in check.missing) == (False, True)
    assert [tell.alarm for tell in tells(Outcome(facts, deliveries))] == [True]
    assert not hosts_check.standing_after(facts, scene, matter).clear
