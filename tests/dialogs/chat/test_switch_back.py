"""What stood before is restored, whatever happens, and what somebody turned by hand is left (R-130)."""

from datetime import timedelta

import pytest

from cards.chat_switch import ChatBackNote
from dialogs.chat import switch_back
from dialogs.chat.facts import AppRemoved
from dialogs.chat.offers import steps
from dialogs.chat.pages import ChatBackPage
from dialogs.chat.switch_facts import SwitchBackAsked, SwitchBackLate
from dialogs.judging.outcome import SwitchChat, Tell
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.chat_switch_line import chat_line
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import MatterState
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting
from tests.support.meetings import happened, seen_by
from tests.support.switch_world import How, SwitchWorld


def told(world: SwitchWorld) -> list[str]:
    """Who was told that it takes time, or what became of it."""
    return [one.to for one in world.sent if isinstance(one, Tell) and one.page == ChatBackPage()]


def note(world: SwitchWorld) -> ChatBackNote:
    """The hosts' note as it is now."""
    drawn = switch_back.draw(ChatBackPage(), seen_by(world.meeting, "chair"))
    assert isinstance(drawn, ChatBackNote)
    return drawn


@pytest.mark.parametrize(
    "left",
    [
        lambda world: world.says("matter.call", matter=4),
        lambda world: world.says("meeting.close", anyway="yes"),
        lambda world: world.call_ends(),
    ],
    ids=["an open matter is called", "the sitting is closed", "the meeting is ended in Teams"],
)
def test_it_is_restored_at_once(left: object) -> None:
    """Nobody has to think of it."""
    world = SwitchWorld(value=ChatSetting.LIMITED).begun().off()
    left(world)  # type: ignore[operator]
    world.carry()
    world.carry()
    assert world.value is ChatSetting.LIMITED
    assert world.meeting.switch.phase is SwitchPhase.REST
    assert told(world) == []


def test_it_stays_off_through_a_run_and_in_a_break_within_the_matter() -> None:
    """The next waiting matter is confidential too."""
    world = SwitchWorld().begun().off()
    world.says("adjourn", minutes=5)
    world.says("resume")
    world.says("matter.end")
    assert (world.value, world.row) == (ChatSetting.DISABLED, None)
    world.ready(3).opens(3)
    world.carry()
    assert world.meeting.matters[2].state is MatterState.OPEN
    world.says("matter.end")
    world.carry()
    world.carry()
    assert world.value is ChatSetting.ENABLED


def test_put_aside_it_is_restored() -> None:
    """The matter was never opened."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    world.carry(How.DIES)
    world.says("matter.end")
    world.rests()
    assert world.value is ChatSetting.ENABLED


def test_the_chair_cancels_and_the_matter_stays_called() -> None:
    """Where nothing was turned, Teams is asked nothing."""
    world = SwitchWorld().begun().ready().opens()
    world.says("gate.cancel")
    assert world.meeting.switch.phase is SwitchPhase.REST
    assert world.meeting.matters[1].state is MatterState.CALLED
    entries = len(world.entries)
    assert world.says("gate.cancel").reply == ReadinessPage(MatterRefusal.LET_BE_ALREADY)
    assert len(world.entries) == entries


def test_a_cancel_that_comes_too_late_says_what_has_come_of_it() -> None:
    """Opened by what Teams read off, or by the chair's choice; and where no matter is up at all."""
    proved = SwitchWorld().begun().ready().opens()
    proved.rests()
    chosen = SwitchWorld().begun().ready().opens()
    chosen.passes(10)
    chosen.says("gate.open", "chair", matter=2, warned="yes")
    for world in (proved, chosen):
        assert world.meeting.matters[1].state is MatterState.OPEN
        entries = len(world.entries)
        assert world.says("gate.cancel").reply == ReadinessPage(MatterRefusal.OPEN_ALREADY)
        assert len(world.entries) == entries
        world.says("matter.end")
        assert world.says("gate.cancel").reply == ReadinessPage(MatterRefusal.NOTHING_OPENS)


def test_the_buttons_of_another_attempt_move_nothing() -> None:
    """The chair was asked to choose, let it be, and opened anew: what the older card offers is answered with how it stands."""
    world = SwitchWorld().begun().ready().opens()
    world.passes(10)
    old = [dict(one.fields) for one in steps(seen_by(world.meeting, "chair"))]
    world.says("gate.cancel", "chair", **old[1])
    world.opens()
    world.passes(10)
    entries = len(world.entries)
    for verb, fields in zip(("gate.open", "gate.cancel"), old[:2], strict=True):
        assert world.says(verb, "chair", **fields).reply == ReadinessPage(CommonRefusal.PASSED)
    assert (len(world.entries), world.meeting.switch.undecided) == (entries, True)
    now = steps(seen_by(world.meeting, "chair"))
    world.says("gate.open", "chair", **now[0].fields)
    assert world.meeting.matters[1].state is MatterState.OPEN


def test_what_was_never_read_off_is_believed_when_it_is_seen_twice() -> None:
    """Teams may answer with the old value for a while, and the chat come to be off after that."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    world.carry(How.OLD)
    world.says("gate.cancel")
    world.carry()
    assert world.meeting.switch.going_back
    world.rests()
    assert (world.value, world.meeting.switch.phase) == (ChatSetting.ENABLED, SwitchPhase.REST)
    assert told(world) == []


def test_what_was_never_read_off_is_turned_back_unseen() -> None:
    """Teams may answer with the old value longer than anybody waits: what it says proves nothing then."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    world.carry(How.OLD)
    world.old = (ChatSetting.ENABLED, timedelta(days=1))
    world.says("gate.cancel")
    world.carry()
    assert world.row == SwitchChat(world.meeting.switch.asked, ChatSetting.ENABLED, switch_back.AGAIN_S, anyway=True)
    world.rests()
    assert (world.value, world.meeting.switch.phase) == (ChatSetting.ENABLED, SwitchPhase.REST)


def test_after_a_minute_chair_and_secretary_are_told_and_it_is_asked_again_until_it_is_so() -> None:
    """Graph fails for 60 minutes, and the sitting is closed meanwhile."""
    world = SwitchWorld().begun().off()
    world.says("meeting.close", anyway="yes")
    world.passes(60)
    assert set(told(world)) == {"oid-chair", "oid-secretary"}
    assert note(world).state == "late"
    for _ in range(12):
        world.carry(How.FORBIDDEN)
        world.passes(300)
    assert chat_line(world.meeting) is not None
    world.rests()
    assert (world.value, note(world).state) == (ChatSetting.ENABLED, "restored")


def test_after_a_day_it_is_asked_more_seldom() -> None:
    """And still is."""
    world = SwitchWorld().begun().off()
    world.says("meeting.close", anyway="yes")
    world.carry(How.FORBIDDEN)
    world.passes(25 * 3600)
    world.carry(How.FORBIDDEN)
    assert world.wakes["switch_back"] - world.now > timedelta(hours=1)


def test_what_somebody_turned_by_hand_is_left_so_and_said() -> None:
    """It was on for the meeting, and somebody has made it limited."""
    world = SwitchWorld().begun().off()
    world.value = ChatSetting.LIMITED
    world.says("matter.call", matter=4)
    world.carry()
    assert (world.value, note(world).state) == (ChatSetting.LIMITED, "by_hand")
    assert world.meeting.switch.phase is SwitchPhase.REST


def test_a_switch_that_stays_off_is_told_and_tried_again() -> None:
    """It was turned back, and does not obey."""
    world = SwitchWorld().begun().off()
    world.says("matter.call", matter=4)
    world.carry()
    world.carry(How.STUCK)
    assert told(world)
    world.rests()
    assert world.value is ChatSetting.ENABLED


def test_a_time_that_comes_when_all_is_done_does_nothing() -> None:
    """The wake-up of the restore is not taken back."""
    world = SwitchWorld().begun().off()
    world.says("matter.call", matter=4)
    world.rests()
    entries = len(world.entries)
    world.passes(1000)
    assert len(world.entries) == entries


def test_where_the_app_was_removed_the_note_says_so_and_not_that_a_permission_is_missing() -> None:
    """The permission stands: what fails is to ask which meeting the chat belongs to."""
    for problem, told_as in (("forbidden", "app_removed"), ("no_meeting", "app_removed"), ("refused", "refused")):
        off = SwitchWorld().begun().off().meeting
        late = happened(off, SwitchBackAsked(off.switch.asked + 1), SwitchBackLate("", problem))
        for meeting, said in ((late, problem), (happened(late, AppRemoved()), told_as)):
            drawn = switch_back.draw(ChatBackPage(), seen_by(meeting, "chair"))
            assert isinstance(drawn, ChatBackNote)
            assert drawn.problem == said
