"""What the facts of the opening make of the meeting."""

from dialogs.agenda.facts import AgendaOrdered, MatterStruck
from dialogs.meeting.opening_parts import Adjusters, AgendaChange, Approved, Informed, Summoned
from dialogs.opening.facts import (
    AdjustersChosen,
    AdjustersTakenBack,
    AgendaApprovalTakenBack,
    AgendaApproved,
    InformationGiven,
    InformationTakenBack,
    SummonsChecked,
    SummonsCheckTakenBack,
)
from dialogs.opening.what_is_left import changes
from tests.support.meetings import TEN, a_meeting, happened, listed

OPEN = a_meeting()


def test_the_information_stands_as_given_until_it_is_taken_back() -> None:
    """By whom, and when it was noted."""
    given = happened(OPEN, InformationGiven("chair"))
    assert given.opening.informed == Informed("chair", TEN)
    assert happened(given, InformationTakenBack()).opening == OPEN.opening


def test_the_summons_stands_as_it_was_noted_last() -> None:
    """What was noted before stands again when it is taken back."""
    once = happened(OPEN, SummonsChecked(in_order=True))
    twice = happened(once, SummonsChecked(in_order=False), by="secretary")
    assert twice.opening.summons == Summoned(in_order=False, at=TEN, by="secretary", was=once.opening.summons)
    assert happened(twice, SummonsCheckTakenBack()).opening == once.opening
    assert happened(OPEN, SummonsCheckTakenBack()).opening.summons is None


def test_the_adjusters_are_those_chosen_last() -> None:
    """With place, day and time; those before them stand again when it is taken back."""
    once = happened(OPEN, AdjustersChosen(("anna",)))
    twice = happened(once, AdjustersChosen(("bo",), ("cia",), "Rådhuset", "2026-12-01", "16.00"))
    before = once.opening.adjusters
    assert twice.opening.adjusters == Adjusters(
        ("bo",), ("cia",), "Rådhuset", "2026-12-01", "16.00", TEN, "chair", before
    )
    assert happened(twice, AdjustersTakenBack()).opening == once.opening
    assert happened(OPEN, AdjustersTakenBack()).opening.adjusters is None


def test_the_agenda_is_approved_as_it_stood() -> None:
    """The approval before it stands again when it is taken back."""
    once = happened(OPEN, AgendaApproved())
    twice = happened(once, AgendaApproved((2,), (10,), reordered=True))
    assert twice.opening.agenda == Approved(
        AgendaChange((2,), (10,), reordered=True), TEN, "chair", once.opening.agenda
    )
    assert happened(twice, AgendaApprovalTakenBack()).opening == once.opening
    assert happened(OPEN, AgendaApprovalTakenBack()).opening.agenda is None


def test_what_is_changed_is_counted_from_the_opening() -> None:
    """What was struck before it was no matter of the agenda then."""
    before = happened(a_meeting(begun=False), MatterStruck(1))
    assert before.opening.listed == ()
    open_ = a_meeting(facts=(MatterStruck(2), listed(10), AgendaOrdered((3, 1))))
    assert changes(OPEN) == AgendaChange()
    assert changes(open_) == AgendaChange((2,), (10,), reordered=True, order=(3, 1, 4, 5, 6, 7, 8, 9, 10))


def test_another_order_was_not_approved_with_the_one_before_it() -> None:
    """An approval of an earlier version tells no order, and holds for any."""
    first, second = happened(OPEN, AgendaOrdered((3, 1))), happened(OPEN, AgendaOrdered((4, 1)))
    assert changes(first).covers(changes(first))
    assert not changes(first).covers(changes(second))
    assert not AgendaChange().covers(changes(first))
    stored = AgendaApproved.older[1]([[2], [], True])
    assert stored == [[2], [], True, []]
    assert AgendaChange(reordered=True).covers(changes(first))
