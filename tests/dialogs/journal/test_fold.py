"""Facts make the meeting, one after another; each leaves its time, and a step leaves who took it."""

from datetime import timedelta

from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply, fold, foreseen
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Led
from tests.support.meetings import TEN, a_meeting

LATER = TEN + timedelta(minutes=5)
MEETING = a_meeting()


def test_the_entries_are_taken_in_order() -> None:
    """Called and then opened is open; the other way it is only called."""
    called, opened = Entry(1, TEN, "chair", "", MatterCalled(9)), Entry(2, TEN, "chair", "", MatterOpened(9))
    states = [fold(MEETING, row).matter(9) for row in ([called, opened], [opened, called])]
    assert [m.state for m in states if m] == ["open", "called"]


def test_no_entry_leaves_the_meeting_as_it_is() -> None:
    """An empty journal says nothing."""
    assert fold(MEETING, ()) is MEETING


def test_every_entry_leaves_its_time() -> None:
    """The newest entry tells how long it has been silent."""
    assert apply(MEETING, Entry(1, LATER, "chair", "", Led("anna"))).newest == LATER


def test_a_step_is_kept_for_whoever_took_it() -> None:
    """It is the newest of that person, and nobody else's."""
    first, second = PlaceSaid("anna", "room", "remote"), PlaceSaid("anna", "remote", "room")
    meeting = fold(MEETING, [Entry(1, TEN, "anna", "", first), Entry(2, LATER, "anna", "", second)])
    assert meeting.steps["anna"][:2] == (LATER, second)
    assert "bo" not in meeting.steps


def test_what_is_no_step_leaves_the_steps_alone() -> None:
    """Handing over the lead is nothing that undo takes back, and hides nothing that it does."""
    step = PlaceSaid("chair", "remote", "room")
    meeting = fold(MEETING, [Entry(1, TEN, "chair", "", step), Entry(2, LATER, "chair", "", Led("anna"))])
    assert meeting.steps["chair"][:2] == (TEN, step)


def test_the_meeting_before_is_not_changed() -> None:
    """Whoever holds the older one still sees it as it was."""
    apply(MEETING, Entry(1, LATER, "chair", "", MatterCalled(9)))
    assert (MEETING.table, MEETING.newest) == (0, TEN)


def test_what_facts_will_make_is_what_they_make_once_they_are_written() -> None:
    """A rule can ask ahead; the meeting that it has stays as it is."""
    meeting = a_meeting()
    facts = (MatterCalled(4), MatterOpened(4))
    ahead = foreseen(meeting, facts, TEN)
    assert ahead == fold(meeting, [Entry(0, TEN, "", "", fact) for fact in facts]) != meeting
    assert foreseen(meeting, (), TEN) is meeting
