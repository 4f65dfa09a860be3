"""What people, matters and pages are called."""

from dialogs.showing.names import called, key, named, next_person
from tests.support.meetings import a_meeting, happened, seated, seen_by


def test_a_party_is_called_by_the_number_of_the_matter() -> None:
    """Everybody else by their name (design 3)."""
    meeting = happened(a_meeting(), seated("lund", "party", name="Lisa Lund", matter=4))
    assert "Lund" not in called(meeting.people["lund"])
    assert called(meeting.people["bo"]) == "Bo"


def test_a_matter_is_called_by_number_and_title_and_no_matter_by_nothing() -> None:
    """None stays None."""
    matter = a_meeting().matters[0]
    name = named(matter)
    assert name is not None
    assert (name.no, name.title) == (matter.no, matter.title)
    assert named(None) is None


def test_only_a_page_of_ones_own_has_a_form() -> None:
    """The card of the room is one for all who press it."""
    meeting = a_meeting()
    assert key(seen_by(meeting, None)).form == ""
    assert key(seen_by(meeting, "bo")).form != ""


def test_people_are_numbered_as_they_come() -> None:
    """Those who come in the same turn get the numbers after it."""
    meeting = a_meeting()
    assert next_person(meeting) == f"p{len(meeting.people) + 1}"
    assert next_person(meeting, 2) == f"p{len(meeting.people) + 3}"
