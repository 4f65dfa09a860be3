"""Teams' switch of the chat: what was read makes the fact, and ten seconds without it give the chair the choice (R-130)."""

from datetime import timedelta

import pytest

from dialogs import router
from dialogs.chat.switch_facts import ChatSettingKnown
from dialogs.judging.outcome import Wake
from dialogs.matter.chat_off_before_opening import PROOF_DUE
from dialogs.matter.chat_switch_line import chat_line
from dialogs.meeting.meeting import MatterState
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.said.inbound import ChatSettingRead, TimePassed
from tests.support.meetings import CHAT, TEN, a_meeting, happened, linkoping, seconds, sender
from tests.support.switch_world import CLOCK, How, SwitchWorld


def state(world: SwitchWorld, no: int = 2) -> MatterState:
    """Where the matter stands."""
    matter = world.meeting.matter(no)
    assert matter is not None
    return matter.state


def line(world: SwitchWorld) -> str:
    """What the cards say of the chat; "" where they say nothing."""
    shown = chat_line(world.meeting)
    return shown.state if shown is not None else ""


def test_where_nothing_is_granted_nothing_is_written_and_the_matter_opens_at_once() -> None:
    """All is as it was before there was a switch."""
    world = SwitchWorld(granted=False).begun()
    before = len(world.entries)
    world.ready().opens()
    assert state(world) is MatterState.OPEN
    assert not world.meeting.switch.looked
    assert chat_line(world.meeting) is None
    assert [type(one.fact).__name__ for one in world.entries[before:]][-2:] == ["HostChecked", "MatterOpened"]


def test_the_matter_is_open_when_the_switch_was_read_to_be_off_and_not_before() -> None:
    """Read, written down, turned, read back: two steps, each in the journal before the next."""
    world = SwitchWorld(value=ChatSetting.LIMITED).begun().ready().opens()
    assert (state(world), line(world)) == (MatterState.CALLED, "opening")
    world.carry()
    assert (state(world), line(world)) == (MatterState.CALLED, "opening")
    assert world.meeting.switch.before is ChatSetting.LIMITED
    world.carry()
    assert (state(world), line(world)) == (MatterState.OPEN, "off")
    assert world.value is ChatSetting.DISABLED


def test_a_chat_that_is_off_already_is_left_so() -> None:
    """What stood before is off, and is restored as such."""
    world = SwitchWorld(value=ChatSetting.DISABLED).begun().off()
    assert state(world) is MatterState.OPEN
    world.says("matter.call", matter=4)
    world.rests()
    assert world.value is ChatSetting.DISABLED
    assert world.meeting.switch.phase is SwitchPhase.REST


def test_the_same_press_again_asks_nothing_more() -> None:
    """The matter waits already."""
    world = SwitchWorld().begun().ready().opens()
    row, entries = world.row, len(world.entries)
    world.opens()
    assert (world.row, len(world.entries)) == (row, entries)


def test_after_ten_seconds_without_proof_the_chair_chooses() -> None:
    """Not before, and the choice is the chair's."""
    world = SwitchWorld().begun().ready().opens()
    world.passes(9)
    assert line(world) == "opening"
    world.passes(1)
    assert line(world) == "undecided"
    world.says("gate.open", matter=2, warned="yes")
    assert (state(world), line(world)) == (MatterState.OPEN, "")
    world.carry()
    assert world.value is ChatSetting.ENABLED


def test_a_waking_that_comes_too_early_waits_for_the_rest_of_the_ten_seconds() -> None:
    """The database's clock may run ahead; Teams has its time."""
    world = SwitchWorld().begun().ready().opens()
    world.passes(4)
    early = world.hears(TimePassed(place=CHAT, who=CLOCK, at=world.at, sitting="s1", what=PROOF_DUE))
    assert (line(world), early.deliveries) == ("opening", (Wake(PROOF_DUE, 6),))


def test_where_the_clock_was_set_back_the_chair_chooses_when_the_waking_comes() -> None:
    """Nobody waits until it has caught up."""
    world = SwitchWorld().begun().ready().opens()
    before = world.at - timedelta(seconds=600)
    world.hears(TimePassed(place=CHAT, who=CLOCK, at=before, sitting="s1", what=PROOF_DUE))
    assert line(world) == "undecided"


@pytest.mark.parametrize("how", [How.FORBIDDEN, How.GONE, How.EXPIRES])
def test_a_problem_gives_the_choice_at_once_and_is_told(how: How) -> None:
    """Nobody waits for what will not come."""
    world = SwitchWorld().begun().ready().opens()
    world.carry(how)
    shown = chat_line(world.meeting)
    assert shown is not None
    assert (shown.state, bool(shown.problem)) == ("undecided", True)


def test_a_switch_that_does_not_obey_is_no_proof() -> None:
    """It was taken, and the old value stands."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    world.carry(How.STUCK)
    assert (state(world), line(world)) == (MatterState.CALLED, "undecided")


def test_a_proof_that_comes_late_is_shown_and_opens_nothing_by_itself() -> None:
    """The chair was asked to choose: the matter is open when they say so."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    world.passes(10)
    world.carry()
    assert (state(world), line(world)) == (MatterState.CALLED, "off")
    world.opens()
    world.carry()
    assert state(world) is MatterState.OPEN


def test_a_proof_that_comes_after_the_warning_is_shown_too() -> None:
    """And what stood before is restored as well."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    world.passes(10)
    world.says("gate.open", matter=2, warned="yes")
    world.carry()
    assert (state(world), line(world)) == (MatterState.OPEN, "off")
    world.says("matter.call", matter=4)
    world.rests()
    assert world.value is ChatSetting.ENABLED


def test_what_gets_in_the_way_meanwhile_keeps_the_matter_closed() -> None:
    """The gate is judged anew when the proof comes: the member's answer is taken back."""
    world = SwitchWorld().begun().ready().opens()
    world.says("undo", "anna")
    world.carry()
    world.carry()
    assert (state(world), line(world)) == (MatterState.CALLED, "off")


def test_a_reason_that_was_given_holds_for_what_it_was_given_for() -> None:
    """The member has not answered, and the chair opened all the same."""
    world = SwitchWorld().begun()
    world.says("matter.call", matter=2)
    world.says("gate.open", matter=2, only_entitled="yes", reason="accepted")
    world.carry()
    world.carry()
    assert state(world) is MatterState.OPEN


def test_an_answer_to_what_was_asked_before_moves_nothing() -> None:
    """It comes late, or twice."""
    world = SwitchWorld().begun().ready().opens()
    world.carry()
    entries = len(world.entries)
    world.answers(1, ChatSetting.DISABLED)
    assert len(world.entries) == entries


def test_somebody_who_cannot_be_reached_alone_keeps_the_chat_on_and_it_says_who() -> None:
    """Nobody is locked out: the matter opens at once, and the guard warns (R-131)."""
    world = SwitchWorld(apps=frozenset({"chair", "secretary"})).begun().ready()
    shown = chat_line(world.meeting)
    assert shown is not None
    assert [(one.name, one.state) for one in shown.lacking] == [("Anna", "no_app")]
    world.opens()
    assert state(world) is MatterState.OPEN
    assert world.value is ChatSetting.ENABLED


def test_a_switch_that_could_not_be_read_is_looked_at_again_before_the_next_matter() -> None:
    """The municipality may have mended it."""
    world = SwitchWorld()
    world.says("meeting.begin")
    world.carry(How.FORBIDDEN)
    assert world.meeting.switch.problem is SwitchProblem.FORBIDDEN
    world.says("matter.call", matter=2)
    world.carry()
    assert world.meeting.switch.turnable


def test_the_choice_is_gone_with_the_matter() -> None:
    """Opened with a warning where there is nothing to choose, nothing happens."""
    world = SwitchWorld().begun().ready()
    entries = len(world.entries)
    world.says("gate.open", matter=2, warned="yes")
    assert len(world.entries) == entries


def test_with_more_in_the_way_a_warning_alone_opens_nothing() -> None:
    """The member takes back the answer while the chair thinks."""
    world = SwitchWorld().begun().ready().opens()
    world.passes(10)
    world.says("undo", "anna")
    world.says("gate.open", matter=2, warned="yes")
    assert state(world) is MatterState.CALLED


def test_off_that_teams_says_after_it_was_turned_on_from_here_opens_nothing_while_the_chat_is_on() -> None:
    """Teams answers with what stood before for a while: it is turned off anew, whatever it says, before that is believed."""
    world = SwitchWorld().begun().off()
    world.says("matter.call", matter=4)
    world.carry()
    world.carry(How.OLD)
    assert (world.value, world.meeting.switch.going_back) == (ChatSetting.ENABLED, True)
    world.ready(3).opens(3)
    world.carry()
    assert (state(world, 3), world.value) == (MatterState.OPEN, ChatSetting.DISABLED)


def test_off_that_teams_says_a_moment_after_the_restore_is_what_stood_earlier() -> None:
    """It was read to be restored, and another of Teams' machines says off: the chat is turned off, and comes back as it was."""
    world = SwitchWorld().begun().off()
    world.says("matter.call", matter=4)
    world.rests()
    world.old = (ChatSetting.DISABLED, world.now + timedelta(seconds=15))
    world.says("contact.try", "secretary")
    world.carry()
    assert world.meeting.switch.value is ChatSetting.ENABLED
    world.ready(3).opens(3)
    world.carry()
    assert state(world, 3) is MatterState.CALLED
    world.carry()
    assert (state(world, 3), world.value) == (MatterState.OPEN, ChatSetting.DISABLED)
    world.says("matter.call", matter=1)
    world.rests()
    assert world.value is ChatSetting.ENABLED


def test_a_look_that_was_asked_for_before_the_last_reading_changes_nothing() -> None:
    """Whoever asked stood still meanwhile, and the switch has been turned since."""
    known = happened(a_meeting(), ChatSettingKnown("enabled"))
    when = {"place": CHAT, "who": sender("clock"), "sitting": "s1", "asked": 0, "value": ChatSetting.DISABLED}
    late = ChatSettingRead(**when, at=TEN - seconds(8))  # type: ignore[arg-type]
    assert not router.decide(late, known, linkoping()).facts
    newer = ChatSettingRead(**when, at=TEN + seconds(8))  # type: ignore[arg-type]
    assert router.decide(newer, known, linkoping()).facts == (ChatSettingKnown("disabled"),)
