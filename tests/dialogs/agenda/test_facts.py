"""What each fact of the agenda makes of the meeting."""

from dialogs.agenda.facts import AgendaOrdered, MatterListed, MatterStruck
from dialogs.meeting.meeting import Meeting
from tests.support.meetings import a_meeting, happened, listed

THREE = a_meeting(matters=(listed(1), listed(2), listed(3)))


def numbers(meeting: Meeting) -> list[int]:
    """The agenda's numbers, in order."""
    return [matter.no for matter in meeting.matters]


def test_a_new_matter_stands_last() -> None:
    """Whatever its number is."""
    assert numbers(happened(THREE, listed(0))) == [1, 2, 3, 0]


def test_a_matter_listed_again_stands_where_it_stood() -> None:
    """It is replaced, and none is added."""
    after = happened(THREE, MatterListed(2, "secrecy", initials="A.B."))
    matter = after.matter(2)
    assert matter is not None
    assert (numbers(after), matter.kind, matter.title, matter.initials) == ([1, 2, 3], "secrecy", "", "A.B.")


def test_a_struck_matter_stays_on_the_agenda_and_is_not_taken() -> None:
    """The others wait on; a number that is not there strikes none."""
    after = happened(THREE, MatterStruck(2))
    assert [m.state for m in after.matters] == ["waiting", "struck", "waiting"]
    assert happened(THREE, MatterStruck(77)) == THREE


def test_matters_that_the_order_does_not_name_come_last() -> None:
    """As they stood; a number that is not there moves none."""
    assert numbers(happened(THREE, AgendaOrdered((3,)))) == [3, 1, 2]
    assert numbers(happened(THREE, AgendaOrdered((77, 2, 1)))) == [2, 1, 3]
