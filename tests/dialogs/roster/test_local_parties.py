"""A local party's name is written as a person's is: whoever stands below it is asked about, and so is the line itself."""

import pytest

from dialogs.roster.local_parties import local_party
from dialogs.roster.read_list import read_roster

PARTIES = (
    *(
        "Rätt Väg",
        "Bättre Vård",
        "Nystart Enköping",
        "Sveriges Pensionärers Intresse",
        "Vallentuna Framåt",
        "Alingsås Hem",
        "Malungs Röst",
    ),
    *(
        "Trygga Ängelholm",
        "Hela Edsvalla",
        "Örebro Nu",
        "Folkets Väl",
        "Livets Parti",
        "Ny Demokrati",
        "Rättvisepartiet Socialisterna",
    ),
)
PEOPLE = (
    "Anna Ek",
    "Nora Berg",
    "Bo Lund",
    "Mark von Essen",
    "Kinda Salem",
    "Eva Ek-Lind",
    "Gun Väggö",
    "Folke Röstberg",
)


@pytest.mark.parametrize("party", PARTIES)
def test_below_a_local_party_nobody_is_of_the_party_above(party: str) -> None:
    """Nor is the line a member of it: the secretary is asked about both."""
    draft = read_roster(f"Ledamöter\nSocialdemokraterna\nAnna Ek\n{party}\nBo Ek\n")
    assert [(one.name, one.group) for one in draft.people] == [("Anna Ek", "Socialdemokraterna")]
    assert [(one.name, one.group, one.headed) for one in draft.unplaced] == [(party, "", True), ("Bo Ek", "", True)]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_persons_name_is_none(name: str) -> None:
    """Some municipalities are surnames and first names too: those are people's."""
    assert not local_party(name)
    assert [one.name for one in read_roster(f"Ledamöter\nSocialdemokraterna\n{name}\n").people] == [name]


@pytest.mark.parametrize("line", ["Anna Nu (M)", "Anna Nu, ledamot", "Anna Nu\tM\tledamot"])
def test_what_the_line_says_of_whoever_it_names_makes_them_a_person(line: str) -> None:
    """A party in brackets, a capacity or a table's row."""
    table = "Namn\tParti\tUppdrag\n" if "\t" in line else "Ledamöter\n"
    assert [one.name for one in read_roster(table + line).people] == ["Anna Nu"]


def test_a_long_line_is_no_partys_name() -> None:
    """Of more than six words."""
    assert not local_party("Anna Bo Cia Dan Eva Fia Nu")
