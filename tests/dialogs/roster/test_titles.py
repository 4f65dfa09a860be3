"""A title is no part of a name: it is told as not kept, and nothing that people are called is taken for one (R-251)."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.roster.read_list import read_roster
from dialogs.roster.titles import is_title, without_title

TITLES = (
    *(
        "Herr",
        "Fru",
        "Fröken",
        "Frk.",
        "Hr",
        "Dr.",
        "dr",
        "Doktor",
        "Docent",
        "Professor",
        "Prof.",
        "Fil. dr",
        "Med.dr.",
    ),
    *("Fil. lic.", "Jur. kand.", "Magister", "Kommunalrådet", "Oppositionsråd", "Regionrådet", "Riksdagsledamoten"),
    *("Gruppledare", "Kyrkoherde", "Biskop", "Friherre", "Greve", "Kapten", "Mrs", "Professor emerita"),
)
NAMES = (
    *("Frida Ek", "Doris Alm", "Magda Berg", "Anna Greve", "Bo Prost", "Greve Anna", "Docent Lind"),
    *("Herrman Ek", "Frej von Essen", "Mag Lind", "Anna Biskop Ek", "Pastor Ek"),
)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_goes_from_the_name_and_is_told(title: str) -> None:
    """Before the name, and behind it; the heading above still says what whoever it is is."""
    for line in (f"{title} Carl von Essen (M)", f"Carl von Essen (M), {title}", f"Carl von Essen, {title.lower()} (M)"):
        draft = read_roster(f"Ledamöter\n{line}")
        assert [(one.name, one.capacity, one.group) for one in draft.people] == [
            ("Carl von Essen", Capacity.MEMBER, "M")
        ], line
        assert [words.casefold() for _, words in draft.lost] == [title.casefold()]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_never_eaten(name: str) -> None:
    """First, last and within."""
    draft = read_roster(f"Ledamöter\n{name} (M)")
    assert ([one.name for one in draft.people], draft.lost) == ([name], ())


def test_a_word_of_address_goes_before_a_surname_alone() -> None:
    """“Fru Lind”; and several titles go one after the other."""
    assert [without_title(one) for one in ("Fru Lind", "Docent Lind", "Herr fil. dr Carl Ek", "Fru")] == [
        "Lind",
        "Docent Lind",
        "Carl Ek",
        "Fru",
    ]
    assert without_title("HR Anna Ek") == "HR Anna Ek"  # a party
    assert without_title("DR ANNA EK") == "ANNA EK"
    assert [is_title(one) for one in ("Fil. dr, docent", "docent, professor", "Anna", "")] == [
        False,
        False,
        False,
        False,
    ]
    assert [is_title(one) for one in ("Fil. dr docent", "Ph.D.")] == [True, True]


def test_a_title_in_brackets_is_no_party() -> None:
    """It is told."""
    draft = read_roster("Ledamöter\nAnna Ek (Docent)")
    assert (draft.people[0].group, draft.lost) == ("", ((2, "(Docent)"),))
