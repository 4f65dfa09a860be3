"""A line that is no person and no heading that we know ends the heading above it: whoever stands below is asked about."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Problem, RosterDraft

MEMBERS = "Ledamöter\nLena Dahl (S), ordförande\nBo Lind (M)\n"
UNREAD = (
    *("Ersätare", "Ersättere", "ERSATTARE", "Ersättare för M", "Ersättare (S)", "Ersättare – Socialdemokraterna"),
    *("Ersättare med yttranderätt", "Ersättare utan tjänstgöring", "Icke-tjänstgörande ersättare", "Extra ersättare"),
    *("Ledamöter och ersättare", "Tillträdande ledamöter", "Ej beslutande", "Politiska sekreterare"),
    *("POLITISKA SEKRETERARE", "Politiska Sekreterare", "Kommunens Tjänstemän", "Presidiets sekreterare"),
    *("Kommunstyrelsens ordförande", "Övriga förtroendevalda", "Pensionärsrådet", "Lokala Partiet", "Vårt Bästa"),
    *("# Ersättare", "Bortresta kollegor", "bortresta kollegor", "Ersättare för Bo Lind", "Ledamot\tErsättare"),
)
NOT_A_PERSON = ("Justerare", "Gruppledare", "Deltagare", "E-post")
AT_ONCE = (
    ("Ersättare på distans", Capacity.SUBSTITUTE, PersonPlace.REMOTE, None),
    ("Ersättare (i rummet)", Capacity.SUBSTITUTE, PersonPlace.ROOM, None),
    ("Ersättare som deltar på distans", Capacity.SUBSTITUTE, PersonPlace.REMOTE, None),
    ("Tjänstgörande ersättare via Teams", Capacity.SUBSTITUTE, PersonPlace.REMOTE, True),
    ("Närvarande men ej tjänstgörande ersättare", Capacity.SUBSTITUTE, PersonPlace.NOT_SAID, False),
    ("Ersättare/ej tjänstgörande", Capacity.SUBSTITUTE, PersonPlace.NOT_SAID, False),
    ("Personliga ersättare", Capacity.SUBSTITUTE, PersonPlace.NOT_SAID, None),
    ("1:e ersättare", Capacity.SUBSTITUTE, PersonPlace.NOT_SAID, None),
    ("Ersättare¹", Capacity.SUBSTITUTE, PersonPlace.NOT_SAID, None),
    ("Ersättare 5 st", Capacity.SUBSTITUTE, PersonPlace.NOT_SAID, None),
    ("Ledamöter på distans", Capacity.MEMBER, PersonPlace.REMOTE, None),
    ("Övriga närvarande tjänstepersoner på distans", Capacity.OFFICIAL, PersonPlace.REMOTE, None),
)
NOBODY = (
    *("Antal: 5", "Plats: Stadshuset", "Plats: Stora Salen", "Tid: 13.00", "Jäv", "Kallade", "Kopia till", "Sändlista"),
    *("För kännedom", "Justeras av", "Ej rösträtt", "Enligt beslut KF § 12", "Frågor besvaras av Zora Ek", "Reserver"),
)
LABELS = (
    "Kontaktperson: {}",
    "Kallad: {}",
    "Jävig: {}",
    "Nyvald: {}",
    "Gäst {}",
    "Kopia till {}",
    "Möjliga ersättare: {}",
)


def _names(draft: RosterDraft) -> tuple[list[str], list[str]]:
    """Those on the list, and those who are asked about."""
    return [one.name for one in draft.people], [one.name for one in draft.unplaced]


@pytest.mark.parametrize("head", UNREAD)
def test_below_a_heading_that_is_not_understood_everybody_is_asked_about(head: str) -> None:
    """The one above holds no more, and the preview names the line."""
    draft = read_roster(f"{MEMBERS}{head}\nDan Ek (M)\nEva Ek\n")
    assert [one.name for one in draft.people] == ["Lena Dahl", "Bo Lind"]
    assert [(one.name, one.headed) for one in draft.unplaced][-2:] == [("Dan Ek", True), ("Eva Ek", True)]
    assert draft.problems[0][1] == 4


@pytest.mark.parametrize("head", NOT_A_PERSON)
def test_a_heading_that_tells_of_something_else_ends_the_one_above(head: str) -> None:
    """Whoever adjusts the minutes is no member by that; below “Närvarande” the capacity still holds."""
    assert _names(read_roster(f"{MEMBERS}{head}\nZora Ek")) == (["Lena Dahl", "Bo Lind"], ["Zora Ek"])
    assert _names(read_roster(f"{MEMBERS}Närvarande\nZora Ek")) == (["Lena Dahl", "Bo Lind", "Zora Ek"], [])


@pytest.mark.parametrize(("head", "capacity", "place", "serves"), AT_ONCE)
def test_a_heading_may_say_several_things(
    head: str,
    capacity: Capacity,
    place: PersonPlace,
    serves: bool | None,  # noqa: FBT001
) -> None:
    """What somebody is, where they are and whether they serve, in any order."""
    (*_, dan) = read_roster(f"Tjänstepersoner\nPer Ek\n{head}\nDan Ek (M)").people
    assert (dan.name, dan.capacity, dan.place, dan.serves) == ("Dan Ek", capacity, place, serves)


@pytest.mark.parametrize("line", NOBODY)
def test_a_line_that_is_no_name_is_nobody(line: str) -> None:
    """It is told, and whoever stands below is asked about."""
    draft = read_roster(f"{MEMBERS}{line}\nOla Ny")
    assert _names(draft) == (["Lena Dahl", "Bo Lind"], ["Ola Ny"])
    assert draft.problems[0] == (Problem.HEADING, 4)


@pytest.mark.parametrize("line", LABELS)
def test_a_word_before_a_name_that_we_do_not_know_is_no_part_of_it(line: str) -> None:
    """The person is asked about, and the word is told; those below may be of the same."""
    draft = read_roster(f"{MEMBERS}{line.format('Zora Ek')}\nOla Ny")
    assert _names(draft) == (["Lena Dahl", "Bo Lind"], ["Zora Ek", "Ola Ny"])
    assert draft.lost == ((4, line.format("").strip(" :")),)


def test_a_party_before_a_colon_is_a_party() -> None:
    """It heads nobody, and the heading above holds."""
    draft = read_roster(f"{MEMBERS}S: Anna Ek\nOla Ny")
    assert [(one.name, one.group) for one in draft.people][2:] == [("Anna Ek", "S"), ("Ola Ny", "")]


@pytest.mark.parametrize(
    "name",
    [
        "Anna von Essen",
        "Bo af Klint",
        "ANNA EK",
        "Ek, Anna Karin",
        "Jean-Pierre d'Arc",
        "Abd al-Rahman",
        "Alla Ek",
        "Eva Distans",
    ],
)
def test_a_name_alone_below_a_heading_is_a_persons(name: str) -> None:
    """Two words at least, each with a capital but for the small ones of names."""
    draft = read_roster(f"{MEMBERS}{name}\nOla Ny")
    assert [one.capacity for one in draft.people][2:] == [Capacity.MEMBER] * 2


def test_a_name_in_small_letters_is_asked_about() -> None:
    """It may as well be a heading."""
    assert _names(read_roster(f"{MEMBERS}zora ek\nOla Ny")) == (["Lena Dahl", "Bo Lind"], ["zora ek", "Ola Ny"])


@pytest.mark.parametrize(
    ("line", "capacity"),
    [
        ("Zora Ek (ers. 2)", Capacity.SUBSTITUTE),
        ("Zora Ek, 2:e ersättare", Capacity.SUBSTITUTE),
        ("Zora Ek, ledamot på distans", Capacity.MEMBER),
        ("Zora Ek, ersättare för Bo Lind", Capacity.SUBSTITUTE),
        ("Zora Ek, ersättare för kommundirektören", None),
        ("Zora Ek, suppleant för Dan Holm, rektor", None),
        ("Zora Ek (politisk sekreterare)", None),
    ],
)
def test_what_the_line_says_goes_before_its_heading(line: str, capacity: Capacity | None) -> None:
    """A number of order, a place in the same words; the deputy of a director is nobody's substitute on the board."""
    draft = read_roster(MEMBERS + line)
    assert [one.capacity for one in draft.people][2:] == ([capacity] if capacity else [])
    assert [one.name for one in draft.unplaced] == ([] if capacity else ["Zora Ek"])


@pytest.mark.parametrize("head", ["Övriga närvarande", "Tjänstepersoner"])
@pytest.mark.parametrize(
    "line",
    [
        "Zora Ek, ordförande (Kommunal)",
        "Zora Ek, vice ordförande (Vision)",
        "Zora Ek, ordförande",
        "Zora Ek, ersättare för Dan Holm",
    ],
)
def test_a_capacity_in_something_else_than_the_board_is_asked_about(head: str, line: str) -> None:
    """A union's chair among the guests takes no lead; with a party that we know they are of the board."""
    assert _names(read_roster(f"{MEMBERS}{head}\n{line}"))[1] == ["Zora Ek"]
    assert _names(read_roster(f"{MEMBERS}{head}\nEva Ek (S), ersättare för Dan Holm"))[0][2:] == ["Eva Ek"]


def test_a_row_of_a_table_with_one_cell_is_a_heading_and_a_second_table_is_of_others() -> None:
    """“Ersättare” in the table's own rows, and a table of guests below that of the members."""
    table = "Ledamöter\tParti\nLena Dahl\tS\n"
    inside = read_roster(f"{table}Ersättare\t\nDan Ek\tM")
    assert [one.capacity for one in inside.people] == [Capacity.MEMBER, Capacity.SUBSTITUTE]
    assert _names(read_roster(f"{table}Namn\tTelefon\nZora Ek\t1")) == (["Lena Dahl"], ["Zora Ek"])


def test_the_title_above_the_whole_list_changes_nothing() -> None:
    """Nobody was named yet, and no heading holds."""
    draft = read_roster("Socialnämnden 2026\nDan Ek (M)\nEva Ek (S)")
    assert [one.headed for one in draft.unplaced] == [False, False]


@pytest.mark.parametrize(
    "name",
    ["Inga Sjö", "Antal Nagy", "Nikos Politis", "Eva Facklund", "Jan Jävert", "Saga Möller", "Kalle Valdemarsson"],
)
def test_a_name_that_sounds_like_a_word_of_lists_is_a_name(name: str) -> None:
    """Below a heading, and on a line that says what the person is."""
    for text in (f"Ledamöter\nAnna Ek (S)\n{name} (M)\nBo Ask (M)", f"{name} (M), ledamot, i rummet"):
        draft = read_roster(text)
        assert name in [one.name for one in draft.people]
        assert not draft.problems
