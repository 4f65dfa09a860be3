"""What the words on a list of people mean."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.list_words import (
    Column,
    Meaning,
    Outside,
    column_of,
    group_of,
    is_group,
    meaning_of,
    role_of,
)


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
    [
        *((words, True) for words in ("tjänstgörande ersättare", "tj.ers.", "tj. ers.", "tj ers", "tjers", "Tj-ers.")),
        *((words, True) for words in ("tjg. ers.", "tjgr. ers.", "tjänstg. ersättare", "närv. tj. ers.")),
        *((words, False) for words in ("ej tjänstgörande ersättare", "ej tj. ers.", "närv. ej tjg. ers.")),
        *((words, None) for words in ("ersättare", "ers.", "suppl.", "närv. ers.")),
    ],
)
def test_whether_a_substitute_serves_is_known_only_where_it_is_said(words: str, serves: bool | None) -> None:  # noqa: FBT001
    """A no is no yes."""
    known = meaning_of(words)
    assert known is not None
    assert (known.capacity, known.serves) == (Capacity.SUBSTITUTE, serves)
    assert meaning_of("tj.") == meaning_of("tjg") == Meaning(serves=True)


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
    assert [meaning_of(words) for words in ("part", "sakägare", "ombud")] == [
        Meaning(outside=Outside.PARTY, heads=True)
    ] * 3


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
    heads = ("S", "XYZ", "Vänsterpartiet", "Moderaterna (M):", "För Liberalerna", "(KD)", "Anna Ek")
    assert [group_of(words) for words in heads] == ["S", "", "Vänsterpartiet", "Moderaterna", "Liberalerna", "KD", ""]


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


@pytest.mark.parametrize(
    ("words", "outside"),
    [
        *((words, Outside.MORE) for words in ("Övriga närvarande", "Övriga deltagande", "Även närvarande", "Övriga")),
        *(
            (words, Outside.OTHER)
            for words in ("Insynsplats", "Ledamöter med insynsplats", "insynsledamot", "Inbjudna gäster")
        ),
        *((words, Outside.OTHER) for words in ("personalföreträdare", "revisorer", "sakkunnig")),
        *((words, Outside.AUDIENCE) for words in ("åhörare", "Allmänhet", "Press")),
        *((words, Outside.VACANT) for words in ("VAKANT", "Vakant plats", "N.N.")),
        *((words, Outside.PARTY) for words in ("Parter", "ombud för part", "motpart")),
    ],
)
def test_who_is_there_without_a_capacity_of_ours_is_known(words: str, outside: Outside) -> None:
    """They are neither members nor substitutes by the heading above them."""
    known = meaning_of(words)
    assert known is not None
    assert (known.outside, known.capacity) == (outside, None)


@pytest.mark.parametrize(
    ("words", "capacity"),
    [
        ("teckenspråkstolk", Capacity.SUPPORT),
        ("t.f. ordförande", Capacity.CHAIR),
        ("1:e vice ordf.", Capacity.VICE_CHAIR),
        ("2 v ordf", Capacity.VICE_CHAIR),
        ("vid protokollet", Capacity.SECRETARY),
        ("Närvarande ej tjänstgörande ersättare", Capacity.SUBSTITUTE),
        ("Tjänstgörande ledamöter", Capacity.MEMBER),
        ("bitr. förvaltningschef", Capacity.OFFICIAL),
        ("Socialförvaltningen", Capacity.OFFICIAL),
        ("socialsekreterare", Capacity.OFFICIAL),
        *((words, Capacity.OFFICIAL) for words in ("adj.", "adjung.", "adjungerad", "tjm.", "tj.man", "föredr.")),
    ],
)
def test_a_capacity_is_known_in_the_spellings_of_minutes(words: str, capacity: Capacity) -> None:
    """Short, long, and with the words that stand around it."""
    known = meaning_of(words)
    assert known is not None
    assert known.capacity is capacity


def test_a_party_is_known_by_the_number_of_its_matter() -> None:
    """However it is said."""
    for words in ("part i ärende 14", "Part till ärendet nr 14", "ombud för part i ärende 14", "party to matter 14"):
        assert meaning_of(words) == Meaning(outside=Outside.PARTY, matter=14, heads=True)
