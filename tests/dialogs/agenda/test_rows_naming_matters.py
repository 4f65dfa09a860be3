"""Which rows are sentences about matters: never a matter itself, nor what only looks like one (R-107)."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.rows_naming_matters import namings

MATTERS = ["1. Upprop", "2. Kalle", "3. Lokaler"]


@pytest.mark.parametrize(
    "row",
    [
        *(
            "4. Riktlinjer för sekretess",
            "Ärende 4: Sekretess",
            "Sekretessärenden kl 13.15",
            "Sekretess (21 kap. 7 § OSL)",
        ),
        *("Sekretess enligt OSL 26 kap. 1 §", "Del 2: sekretess", "Bilaga 2 omfattas av sekretess", "Sekretessärenden"),
        *("2 sekretessärenden", "Nivå 4", "(Sekretess) 4. A.B.", "", "Ärende 2 föredras av Eva", "x" * 301),
        *("Punkten omfattas av sekretess", "4 Sekretess", "Sekretess, ca 30 min"),
    ],
)
def test_a_row_that_names_no_matters_is_left_to_the_others(row: str) -> None:
    """A matter, a heading, a note."""
    assert namings([*MATTERS, row]) == {}


def test_a_matter_that_is_one_of_its_row_is_a_matter() -> None:
    """However it is worded, while no other has its number."""
    text = "Ärende 1 Upprop\nÄrende 2 omfattas av sekretess\nÄrende 3 Lokaler"
    assert [(one.number, one.title) for one in read_agenda(text).lines] == [(1, "Upprop"), (2, ""), (3, "Lokaler")]


def test_a_number_that_two_matters_have_leaves_both_in_doubt() -> None:
    """Nobody can tell which is meant."""
    draft = read_agenda("1. Upprop\n2. Kalle\n3. Lokaler\n2. Eva\nÄrende 2 omfattas av sekretess")
    assert [one.doubtful for one in draft.lines] == [False, True, False, True]


@pytest.mark.parametrize("bullet", ["- ", "• ", ""])
def test_without_numbers_every_matter_is_in_doubt(bullet: str) -> None:
    """The number counts something that the text does not show."""
    text = f"{bullet}Upprop\n{bullet}Kalle\n{bullet}Lokaler\nÄrende 2 omfattas av sekretess"
    assert [one.doubtful for one in read_agenda(text).lines] == [True, True, True]


def test_numbers_under_secrecy_are_no_sentence_where_they_stand_nowhere_else() -> None:
    """Such as the number of a matter whose title is on the next line."""
    assert namings([*MATTERS, "Sekretess:", "4", "Kalle"]) == {}
    assert namings([*MATTERS, "Sekretess:", "§ 4", "Kalle"]) == {}


def test_a_line_that_was_left_out_between_two_matters_is_secret_with_the_first() -> None:
    """It does not fill the gap in the numbers."""
    draft = read_agenda("1. Upprop\n2. Kalle\nVidare om Kalle\n4. Lokaler\nÄrende 2 är sekretess")
    assert [(one.number, one.title) for one in draft.lines] == [(1, "Upprop"), (2, ""), (4, "Lokaler")]


def test_two_rows_that_each_say_something_are_two_sentences() -> None:
    """The first is not taken for the beginning of the second."""
    assert list(namings([*MATTERS, "Alla utom", "ärende 2 omfattas av sekretess"])) == [4]


@pytest.mark.parametrize("row", ["§ 2 sekretess", "Obs! § 2 sekretess", "Obs: § 2: sekretess", "Nr 2 – hemligt"])
@pytest.mark.parametrize("number", ["§ {}.", "{}.", "§ {}"])
def test_a_mark_behind_a_number_is_said_of_that_matter(row: str, number: str) -> None:
    """However the number is written; "Obs!" had taken the sign with it, and the last matter became secrecy instead."""
    rows = [f"{number.format(no)} {title}" for no, title in enumerate(("Upprop", "Kalle", "Lokaler"), 1)]
    matters = read_agenda("\n".join([*rows, "", row])).lines
    assert [one.kind.confidential for one in matters] == [False, True, False]


@pytest.mark.parametrize("row", ["2: OSL 26:1", "2 – OSL 26 kap. 1 §", "2: 26 kap 1 § OSL", "2: 26:1 OSL"])
def test_a_section_of_the_law_alone_is_said_of_the_matter_whose_number_it_has(row: str) -> None:
    """As with “2: sekr”, set apart below the list. Right below a matter it may be said of that one as well."""
    matters = read_agenda("\n".join([*MATTERS, "", row])).lines
    assert [(one.number, one.doubtful, one.title) for one in matters] == [
        (1, False, "Upprop"),
        (2, True, ""),
        (3, False, "Lokaler"),
    ]
    below = read_agenda("\n".join([*MATTERS, row])).lines
    assert [one.doubtful for one in below] == [False, True, True]
