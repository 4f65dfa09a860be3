"""Who is asked the checklist before a matter, and which lines of it (R-099 to R-101)."""

from dialogs.matter.checklist_lines_asked import asked_people, gated, items_for
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.profile.profile import Profile
from tests.support.meetings import CAST, a_meeting, linkoping, listed, pitea, seated, seen_by


def keys(profile: Profile, meeting: Meeting, matter: Matter | None) -> set[str]:
    """The lines asked, by their keys."""
    return {item.key for item in items_for(seen_by(meeting, profile=profile), matter)}


def test_camera_and_surroundings_are_asked_at_the_start_and_the_background_from_level_2() -> None:
    """R-099, as Piteå has it: what is asked at the opening is another list than what is asked before a matter."""
    meeting = a_meeting(matters=(listed(1), listed(2, "closed"), listed(3, "secrecy")))
    start = keys(pitea(), meeting, None)
    assert "camera" in start
    assert "background" not in start
    ordinary, closed, secret = (keys(pitea(), meeting, one) for one in meeting.matters)
    assert "background" not in ordinary
    assert "background" in closed
    assert "background" in secret


def test_only_the_remote_who_may_stay_are_asked() -> None:
    """A party in their own matter alone, and nobody without a capacity (R-100)."""
    party = seated("eva", "party", "remote", name="", matter=5)
    meeting = a_meeting(people=(*CAST, party), matters=(listed(4, "secrecy"), listed(5, "secrecy")))
    asked = {person.key for person in asked_people(meeting, meeting.matters[0])}
    assert "anna" in asked
    assert "chair" not in asked, "the chair sits in the room"
    assert "eva" not in asked
    assert "eva" in {person.key for person in asked_people(meeting, meeting.matters[1])}


def test_a_matter_is_opened_through_the_gate_where_its_kind_or_the_profile_asks_for_the_checklist() -> None:
    """R-101."""
    meeting = a_meeting(matters=(listed(1), listed(2, "secrecy")))
    ordinary, secret = meeting.matters
    sees = seen_by(meeting, profile=linkoping())
    assert not gated(sees, ordinary)
    assert gated(sees, secret)
