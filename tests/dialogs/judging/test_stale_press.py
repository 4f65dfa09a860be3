"""A button of an older card moves nothing, whatever the meeting does meanwhile (design 4.10)."""

from cards.adjournment import break_key
from dialogs.agenda.facts import MatterStruck
from dialogs.judging.stale_press import (
    agenda_key,
    alarm_over,
    another_agenda,
    another_step,
    gone_on,
    moved_on,
    of_earlier_break,
    of_earlier_round,
    step_key,
)
from dialogs.matter.facts import Asked, HostChecked, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed, TroubleSaid
from tests.support.meetings import TEN, a_meeting, answered, happened, pressed, seconds


def test_a_button_knows_what_was_on_the_table_and_where_it_stood() -> None:
    """Another matter, the same in another state, or none any more. What is typed says neither."""
    called = happened(a_meeting(), MatterCalled(4))
    assert not moved_on(pressed("matter.call", after=4, state="called"), called)
    assert not moved_on(pressed("matter.call"), called)
    assert moved_on(pressed("matter.call", after=3), called)
    assert moved_on(pressed("matter.end", state="called"), happened(called, MatterOpened(4)))
    assert moved_on(pressed("matter.end", state="called"), a_meeting())
    assert not moved_on(pressed("matter.call", after=0), a_meeting())


def test_the_button_of_an_alarm_knows_what_it_is_about() -> None:
    """The matter has left the table; the link is back, or works again: one who is in the call can still hear nothing."""
    meeting = happened(a_meeting(), MatterCalled(4), Entered("anna"), TroubleSaid("anna", "sound"))
    assert [alarm_over(pressed("adjourn", after=no), meeting) for no in (3, 4)] == [True, False]
    asked = [alarm_over(pressed("adjourn", person="anna", what=what), meeting) for what in ("", "sound")]
    assert asked == [True, False]
    gone = happened(meeting, LinkLost("anna"), TroubleSaid("anna", ""))
    assert [alarm_over(pressed("adjourn", person="anna", what=what), gone) for what in ("", "sound")] == [False, True]
    assert not alarm_over(pressed("adjourn"), meeting)


def test_a_button_knows_how_often_the_meeting_had_gone_on() -> None:
    """A call, an opening, a break and its end, a lost check; who answers, or that the check is made, is no step on."""
    meeting = happened(a_meeting(), MatterCalled(4))
    now = pressed("gate.open", moved=meeting.moved)
    assert not gone_on(now, happened(meeting, answered("anna"), HostChecked(4, only_entitled=True)))
    assert not gone_on(pressed("gate.open"), happened(meeting, MatterOpened(4)))
    checked = happened(meeting, HostChecked(4, only_entitled=True))
    rests = happened(meeting, Adjourned(10, "pause"))
    after = (happened(meeting, MatterOpened(4)), rests, happened(rests, Resumed()), happened(checked, Entered("anna")))
    assert [gone_on(now, one) for one in (meeting, *after)] == [False, True, True, True, True]


def test_a_button_knows_which_step_it_takes_back() -> None:
    """By its moment; what is typed is meant of the last one."""
    taken = [pressed("undo"), pressed("undo", taken=step_key(TEN)), pressed("undo", taken=step_key(TEN) - 1)]
    assert [another_step(one, TEN) for one in taken] == [False, False, True]


def test_a_button_knows_over_which_agenda_it_was_drawn() -> None:
    """By when it was changed last; what is typed tells no agenda."""
    meeting = a_meeting()
    old = pressed("opening.agenda", listed=agenda_key(meeting))
    since = happened(meeting, MatterStruck(3), at=TEN + seconds(5))
    assert [another_agenda(one, since) for one in (pressed("opening.agenda"), old)] == [False, True]
    assert not another_agenda(old, meeting)
    assert agenda_key(Meeting("s1", "")) == 0


def test_a_button_knows_its_break_and_an_answer_its_round() -> None:
    """What is typed is meant as things are."""
    rests = happened(a_meeting(), Adjourned(10, "pause"))
    here = break_key(rests.break_since)
    late = [of_earlier_break(pressed("resume", since=since), rests) for since in ("", here, here - 60)]
    assert late == [False, False, True]
    asked = happened(a_meeting(), Asked(2, 3, 4))
    assert [of_earlier_round(pressed("checklist.submit", round_=nr), asked) for nr in (0, 1, 2)] == [False, True, False]
