"""Who does not serve hears a matter that only the entitled may hear by the chair's word alone (R-024, R-245)."""

from dialogs.matter.chair_lets_hear import asked_of, by_chairs_word, let_hear, shut_out
from dialogs.matter.facts import HostChecked, MatterCalled
from dialogs.meeting.meeting import Meeting, Person
from dialogs.presence.facts import Entered, LinkLost
from dialogs.profile.choices import NonservingSubstitute
from dialogs.profile.profile import Profile
from dialogs.quorum.seat_facts import Serves
from tests.support.meetings import a_meeting, changed, happened, linkoping, seated, seen_by

PEOPLE = (
    seated("dan", "substitute", "remote"),
    seated("eva", "substitute", "room"),
    seated("ove", "attending", "remote"),
    seated("cia", "substitute", "remote", serves=True),
)
CALLED = a_meeting(facts=(*PEOPLE, MatterCalled(4)))
NOT = changed(linkoping(), nonserving_substitutes=NonservingSubstitute.NOT)


def waiting(meeting: Meeting, profile: Profile | None = None, no: int = 4) -> list[str]:
    """Who is to hear matter `no` by the chair's word alone."""
    scene, matter = seen_by(meeting, "chair", profile), meeting.matter(no)
    assert matter is not None
    return [key for key, one in meeting.people.items() if by_chairs_word(scene, matter, one)]


def asked(meeting: Meeting, who: str) -> bool:
    """Whether the chair is asked of them before a yes is noted."""
    scene, matter = seen_by(meeting, "chair"), meeting.matter(4)
    assert matter is not None
    return asked_of(scene, matter, meeting.people[who])


def test_whoever_does_not_serve_or_only_attends_waits_for_the_chairs_word() -> None:
    """In a matter of secrecy; in an open one nobody does."""
    assert waiting(CALLED) == ["dan", "eva", "ove"]
    assert waiting(CALLED, no=1) == []


def test_the_chair_is_asked_of_those_on_the_link() -> None:
    """In the room all see them; whoever has left is not there."""
    assert (asked(CALLED, "dan"), asked(CALLED, "eva"), asked(CALLED, "ove")) == (True, False, True)
    left = happened(CALLED, Entered("dan"), LinkLost("dan"))
    assert not asked(left, "dan")


def test_the_word_holds_for_the_rest_of_the_sitting() -> None:
    """By the check in which it was given; a check that was not yes takes it back."""
    let = happened(CALLED, HostChecked(4, only_entitled=True, people=("dan", "ove")))
    assert let_hear(let) == {"dan", "ove"}
    assert waiting(let) == ["eva"]
    assert waiting(let, no=5) == ["eva"]
    assert let_hear(happened(let, HostChecked(4, only_entitled=False))) == frozenset()


def test_whoever_serves_there_needs_no_word() -> None:
    """Also in that matter alone."""
    assert "dan" not in waiting(happened(CALLED, Serves("dan", "anna", "absent")))
    assert "dan" not in waiting(happened(CALLED, Serves("dan", "anna", "disqualified", 4)))
    assert "dan" in waiting(happened(CALLED, Serves("dan", "anna", "disqualified", 5)))


def test_where_the_council_has_decided_otherwise_no_word_lets_a_substitute_in() -> None:
    """By the profile; whoever may attend is another matter."""
    scene, matter = seen_by(CALLED, "chair", NOT), CALLED.matter(4)
    assert matter is not None

    def out(person: Person) -> bool:
        return shut_out(scene, matter, person)

    assert [key for key, one in CALLED.people.items() if out(one)] == ["dan", "eva"]
    assert waiting(CALLED, NOT) == ["ove"]
