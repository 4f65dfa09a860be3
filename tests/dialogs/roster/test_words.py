"""What the words on a list of people mean."""

import pytest

from dialogs.capacity import Capacity
from dialogs.places import PersonPlace
from dialogs.roster.words import Column, Meaning, column_of, is_group, is_party, meaning_of, role_of


@pytest.mark.parametrize(
    ("words", "capacity"),
    [
        ("Ordf.", Capacity.CHAIR),
        ("v. ordf.", Capacity.VICE_CHAIR),
        ("nämndsekreterare", Capacity.SECRETARY),
        ("led.", Capacity.MEMBER),
        ("suppleant", Capacity.SUBSTITUTE),
        ("socialchef", Capacity.OFFICIAL),
        ("IT-stöd", Capacity.SUPPORT),
    ],
)
def test_a_capacity_is_understood_long_or_short(words: str, capacity: Capacity) -> None:
    """A vice chair is no chair."""
    assert meaning_of(words) == Meaning(capacity)


@pytest.mark.parametrize(
    ("words", "serves"),
    [("tjänstgörande ersättare", True), ("ej tjänstgörande ersättare", False), ("ersättare", None)],
)
def test_whether_a_substitute_serves_is_known_only_where_it_is_said(words: str, serves: bool | None) -> None:  # noqa: FBT001
    """A no is no yes."""
    assert meaning_of(words) == Meaning(Capacity.SUBSTITUTE, serves=serves)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("på länk", PersonPlace.REMOTE),
        ("i salen", PersonPlace.ROOM),
        ("ej närvarande", PersonPlace.AWAY),
        ("förhinder", PersonPlace.AWAY),
    ],
)
def test_a_place_is_understood(words: str, place: PersonPlace) -> None:
    """Whoever cannot come is away."""
    assert meaning_of(words) == Meaning(place=place)


def test_a_party_to_a_matter_is_one_whose_name_may_not_be_kept() -> None:
    """Whatever the party is called."""
    assert [meaning_of(words) for words in ("part", "sakägare", "ombud")] == [Meaning(party=True)] * 3


def test_a_name_means_nothing_and_a_telephone_is_nothing_to_keep() -> None:
    """The one is left to be the name, the other is dropped."""
    assert meaning_of("Anna") is None
    assert meaning_of("070-123 45 67") == Meaning()


def test_a_word_next_to_a_name_is_no_role_where_it_may_be_a_surname() -> None:
    """Anna Host is called that."""
    assert role_of("ledamot") == Meaning(Capacity.MEMBER)
    assert [role_of(words) for words in ("host", "part", "gruppledare", "Ek")] == [None] * 4


def test_a_group_is_a_short_word_in_capitals_or_a_partys_name() -> None:
    """A heading is a party that is known."""
    assert [is_group(words) for words in ("S", "XYZ", "Vänsterpartiet", "s", "ABCDE")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert [is_party(words) for words in ("S", "XYZ", "Vänsterpartiet")] == [True, False, True]


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("Namn", Column.NAME),
        ("För namn", Column.FIRST),
        ("Parti:", Column.GROUP),
        ("Roll", Column.OTHER),
        ("Anna", None),
    ],
)
def test_a_column_is_known_by_its_head(head: str, column: Column | None) -> None:
    """A name is no head."""
    assert column_of(head) is column
