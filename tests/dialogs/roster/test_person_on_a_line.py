"""One line of a pasted list of people: what its parts say, and the one name that is left."""

import pytest

from cards.naming import MAX_NAME
from dialogs.meeting.capacity import Capacity
from dialogs.roster.list_words import Column
from dialogs.roster.person_on_a_line import LineParts


def read_cell(cell: str) -> LineParts:
    """What one cell says."""
    one = LineParts()
    one.take_cell(cell)
    one.settle()
    return one


@pytest.mark.parametrize("cell", ["Anna Ek (S), ordförande", "Ek, Anna (S), ordförande", "Ordförande Anna Ek S"])
def test_name_group_and_capacity_are_found_however_they_stand(cell: str) -> None:
    """In parts, with the surname first, or as words around the name."""
    one = read_cell(cell)
    assert (one.name(), one.group, one.meaning.capacity) == ("Anna Ek", "S", Capacity.CHAIR)


@pytest.mark.parametrize("cell", ["ledamot", "Anna Ek, Nils Ny Lind", "Anna 3", "M", "N" * (MAX_NAME + 1)])
def test_what_is_not_one_name_is_none(cell: str) -> None:
    """No name, two, one with a figure, a party, or one without end: nothing is guessed."""
    assert read_cell(cell).name() == ""


def test_the_longest_name_and_the_shortest_are_names() -> None:
    """A name may be short."""
    assert read_cell("N" * MAX_NAME).name() == "N" * MAX_NAME
    assert read_cell("Bo").name() == "Bo"


@pytest.mark.parametrize(
    ("cell", "name"),
    [("von Essen, Carl (M)", "Carl von Essen"), ("af Klint, Eva", "Eva af Klint"), ("ek, anna", "anna ek")],
)
def test_a_surname_first_may_begin_with_a_small_word(cell: str, name: str) -> None:
    """As people are sorted."""
    assert read_cell(cell).name() == name


def test_of_two_capacities_the_higher_holds() -> None:
    """In whatever order they stand."""
    assert read_cell("Anna Ek, ledamot/ordförande").meaning.capacity is Capacity.CHAIR
    assert read_cell("Anna Ek, ordförande/ledamot").meaning.capacity is Capacity.CHAIR


def test_an_officials_title_is_taken_only_where_a_full_name_is_left() -> None:
    """It may be a surname."""
    assert read_cell("Socialchef Anna Ek").meaning.capacity is Capacity.OFFICIAL
    assert read_cell("Socialchef Ek").meaning.capacity is None


def test_of_two_places_neither_holds() -> None:
    """Both are told."""
    one = read_cell("Anna Ek, distans, i rummet")
    assert (one.meaning.place, one.lost) == ("", ["distans", "i rummet"])


def test_the_cells_of_a_row_are_taken_as_their_columns_say() -> None:
    """A given name and a surname make the name, and the party's column is the party whatever it holds."""
    one = LineParts()
    one.take_row(
        ("Ek", "Anna", "Vårt Bästa", "ledamot/distans"),
        (Column.LAST, Column.FIRST, Column.GROUP, Column.OTHER),
        ("Efternamn", "Förnamn", "Parti", "Uppdrag"),
    )
    one.settle()
    assert (one.name(), one.group) == ("Anna Ek", "Vårt Bästa")
    assert (one.meaning.capacity, one.meaning.place) == (Capacity.MEMBER, "remote")
