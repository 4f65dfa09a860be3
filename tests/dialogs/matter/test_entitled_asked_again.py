"""A yes to the check is asked once more of whoever is seen here and not entitled (R-106, R-119)."""

from collections.abc import Callable
from typing import Any

import pytest

from cards.gate import GateCard
from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.scene import Scene
from dialogs.matter import gate
from dialogs.matter.entitled_asked_again import doubted, strangers, sure_of
from dialogs.matter.facts import HostChecked, MatterCalled
from dialogs.matter.gate import draw
from dialogs.matter.pages import GatePage
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered
from dialogs.router import decide
from dialogs.said.inbound import Pressed, Road
from tests.support.meetings import a_meeting, happened, linkoping, pressed, scene_of, seated

PEOPLE = (seated("chair", "chair", "room"), seated("tek", "support"), seated("sten", "support"), seated("anna"))


def at_gate(*seen: str) -> Meeting:
    """Matter 4 is called, and Teams shows these in the call."""
    return happened(a_meeting(people=PEOPLE), MatterCalled(4), *(Entered(one) for one in seen))


def asks(meeting: Meeting, **fields: Any) -> bool:
    """Whether the press is asked once more."""
    said = pressed("gate.confirm", "chair", matter=4, **fields)
    assert meeting.on_table is not None
    return doubted(said, scene_of(said, meeting), meeting.on_table)


def test_a_yes_is_asked_once_more_of_each_who_is_seen_and_not_entitled() -> None:
    """Each is named once; whoever comes after that is asked about anew."""
    meeting = at_gate("tek", "anna")
    said = pressed("gate.confirm", "chair", matter=4)
    assert meeting.on_table is not None
    scene = scene_of(said, meeting)
    assert [one.name for one in strangers(scene, meeting.on_table)] == ["Tek"]
    sure = sure_of(scene, meeting.on_table)
    assert asks(meeting, only_entitled="yes")
    assert not asks(meeting, only_entitled="yes", sure=sure)
    assert asks(at_gate("tek", "sten"), only_entitled="yes", sure=sure)


def test_nothing_is_asked_of_a_no_nor_where_nobody_is_seen_nor_of_a_check_that_stands() -> None:
    """Somebody noted and not seen is no reason to doubt."""
    assert not asks(at_gate("tek"), only_entitled="no")
    assert not asks(at_gate("anna"), only_entitled="yes")
    assert not asks(happened(at_gate("tek"), HostChecked(4, only_entitled=True)), only_entitled="yes")


@pytest.mark.parametrize(("verb", "judged"), [("gate.confirm", gate.confirm), ("gate.open", gate.open_)])
def test_what_is_doubted_is_asked_on_the_gate_and_nothing_is_noted(
    verb: str, judged: Callable[[Pressed, Scene], Outcome]
) -> None:
    """By whichever button the yes came."""
    meeting = at_gate("tek")
    said = pressed(verb, "chair", matter=4, only_entitled="yes")
    outcome = judged(said, scene_of(said, meeting))
    assert outcome.facts == ()
    assert isinstance(outcome.reply, Draft)
    assert isinstance(outcome.reply.view, GateCard)
    assert [one.name for one in outcome.reply.view.doubted] == ["Tek"]


def test_by_post_an_unfinished_check_and_a_doubted_yes_come_back_as_a_page() -> None:
    """The answer to such a press goes by a row: it holds what was answered, and no yes is lost."""
    meeting = at_gate("tek", "anna")
    for verb in ("gate.confirm", "gate.open"):
        said = pressed(verb, "chair", Road.SUBMIT, matter=4, only_entitled="yes", sent="yes")
        reply = decide(said, meeting, linkoping()).reply
        assert isinstance(reply, GatePage)
        card = draw(reply, scene_of(said, meeting))
        assert isinstance(card, GateCard)
        answers = dict(card.answers)
        assert answers["only_entitled"] == "yes"
        assert bool(card.doubted) is ("" not in answers.values())
    alone = at_gate("anna")
    card = draw(GatePage(4, 1), scene_of(pressed("gate.confirm", "chair", matter=4), alone))
    assert isinstance(card, GateCard)
    assert not card.doubted
    assert draw(GatePage(4, 2), scene_of(pressed("gate.confirm", "chair", matter=4), meeting)).doubted == ()  # type: ignore[attr-defined]  # a no
