"""The chat is turned off before a confidential matter is opened, and no other (R-130)."""

from dialogs.judging.outcome import Tell
from dialogs.matter.chat_off_before_opening import asked_already, desks, opens_now, waits_for_chat
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.matter.offers import offers
from dialogs.meeting.switch_state import OffAsked
from tests.support.meetings import TEN, happened, seen_by
from tests.support.switch_world import SwitchWorld


def test_only_a_confidential_matter_waits_and_only_where_nobody_is_locked_out() -> None:
    """An ordinary one opens as it did."""
    meeting = SwitchWorld().begun().meeting
    assert [waits_for_chat(meeting, one) for one in meeting.matters] == [False, True, True, False]
    locked = SwitchWorld(apps=frozenset({"chair"})).begun().meeting
    assert not waits_for_chat(locked, locked.matters[1])


def test_a_matter_waits_for_its_own_question() -> None:
    """The other does not."""
    meeting = SwitchWorld().begun().ready().opens().meeting
    assert [asked_already(meeting, one) for one in meeting.matters] == [False, True, False, False]


def test_it_opens_as_it_was_asked_for_and_not_where_more_is_in_the_way() -> None:
    """With a reason only what the reason was given for."""
    world = SwitchWorld().begun()
    world.says("matter.call", matter=2)
    scene = seen_by(world.meeting, "chair")
    assert opens_now(scene, OffAsked(2, TEN)) is None
    assert opens_now(scene, OffAsked(2, TEN, "accepted")) is None
    passed = ("host_not_checked",)
    assert opens_now(scene, OffAsked(2, TEN, "accepted", ("anna",), (), passed)) == MatterOpened(
        2, "accepted", ("anna",)
    )
    assert opens_now(scene, OffAsked(3, TEN, "accepted", ("anna",), (), passed)) is None
    world.says("matter.call", matter=1)
    assert opens_now(seen_by(world.meeting, "chair"), OffAsked(1, TEN)) is None


def test_a_matter_without_a_gate_is_opened_by_no_answer_of_teams() -> None:
    """Whatever was asked for it."""
    called = happened(SwitchWorld().begun().meeting, MatterCalled(1))
    assert opens_now(seen_by(called, "chair"), OffAsked(1, TEN)) is None


def test_while_the_chat_is_being_turned_off_the_gate_is_not_offered() -> None:
    """It opens by itself; whoever presses again asks for nothing more."""
    world = SwitchWorld().begun().ready()
    assert "gate.open" in {one.verb for one in offers(seen_by(world.meeting, "chair"))}
    world.opens()
    assert not {one.verb for one in offers(seen_by(world.meeting, "chair"))} & {"gate.open", "gate.confirm"}


def test_the_hosts_who_are_reached_have_their_own_cards() -> None:
    """The room's may not be drawn while the chat is off."""
    meeting = SwitchWorld(apps=frozenset({"chair"})).begun().meeting
    assert [one.to for one in desks(meeting) if isinstance(one, Tell)] == ["oid-chair"]
