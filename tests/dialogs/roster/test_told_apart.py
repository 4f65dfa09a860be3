"""Cards tell two people of one name apart by their parties, and nobody else (R-251)."""

from dialogs.showing.names import called, with_group, without_group
from tests.support.meetings import a_meeting, seated

ANNAS = [
    seated("a", name="Anna Holm", group="S"),
    seated("b", name="anna holm", group="M"),
    seated("c", name="Bo Ek", group="C"),
]


def test_the_party_stands_behind_a_name_that_two_have() -> None:
    """And behind none that one has alone."""
    people = a_meeting(ANNAS).people
    assert [called(people[key]) for key in "abc"] == ["Anna Holm (S)", "anna holm (M)", "Bo Ek"]


def test_where_a_card_shows_the_party_itself_it_stands_once() -> None:
    """“Anna Holm (S) (S)” is nobody."""
    meeting = a_meeting(ANNAS)
    assert with_group(meeting, "a") == (without_group(meeting.people["a"]), "S") == ("Anna Holm", "S")


def test_a_name_that_is_one_persons_again_stands_alone() -> None:
    """The other is called something else from now on."""
    people = a_meeting([*ANNAS, seated("b", name="Beda Holm", group="M")]).people
    assert [called(people[key]) for key in "ab"] == ["Anna Holm", "Beda Holm"]


def test_somebody_without_a_party_is_called_by_name_alone() -> None:
    """There is nothing more to tell of them; of the other there is."""
    people = a_meeting([*ANNAS[:1], seated("b", name="Anna Holm")]).people
    assert [called(people[key]) for key in "ab"] == ["Anna Holm (S)", "Anna Holm"]
