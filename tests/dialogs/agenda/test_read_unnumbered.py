"""An agenda without numbers: bullets in groups, bullets of other typefaces, and marks on lines of their own."""

import pytest

from dialogs.agenda.read_agenda import read_agenda


@pytest.mark.parametrize("bullet", ["• ", "•\t", "- ", "·         ", "\uf0b7 ", "§  ", "Ø  ", "o\t", "v\t", "– ", "•"])
def test_bullets_in_groups_are_a_matter_each(bullet: str) -> None:
    """However the word processor writes them, and wherever a line is blank."""
    text = f"{bullet}Upprop\n{bullet}Budget\n\n{bullet}Lokaler\n{bullet}Taxa"
    assert [one.title for one in read_agenda(text).lines] == ["Upprop", "Budget", "Lokaler", "Taxa"]


def test_bullets_of_another_kind_are_items_of_the_matter_above() -> None:
    """A list within a list."""
    (first, second) = read_agenda("• Upprop\no Närvaro\no Jäv\n• Budget").lines
    assert (first.parts, second.title) == (("a) Närvaro", "b) Jäv"), "Budget")


def test_a_mark_below_a_matter_without_a_number_is_said_of_it() -> None:
    """It is no matter of its own."""
    draft = read_agenda("Upprop\nBidrag till Kalle\nOmfattas av sekretess enligt OSL\nBudget")
    assert [(one.kind.confidential, one.title) for one in draft.lines] == [
        (False, "Upprop"),
        (True, ""),
        (False, "Budget"),
    ]


def test_an_open_part_is_a_heading_and_no_matter() -> None:
    """With bullets too; other headings may be matters there."""
    text = "• Upprop\n• Sekretessärenden\n• Bidrag till Kalle\n• Öppen del\n• Budget"
    assert [one.title for one in read_agenda(text).lines] == ["Upprop", "", "Budget"]
    again = read_agenda("• Upprop\n\nSekretess\n• Kalle\n• Övriga frågor\n• Budget")
    assert [one.title for one in again.lines] == ["Upprop", "", "Övriga frågor", "Budget"]


def test_a_bullet_that_could_be_a_heading_is_a_matter() -> None:
    """Outside a confidential part it has no part to end."""
    assert [one.title for one in read_agenda("• Upprop\n• Övriga frågor\n• Budget").lines] == [
        "Upprop",
        "Övriga frågor",
        "Budget",
    ]


def test_a_mark_after_a_blank_line_leaves_what_follows_in_doubt() -> None:
    """It may be said of the matter above, or open a confidential part: the secretary chooses."""
    draft = read_agenda("• Upprop\n• Bidrag till Kalle\n\nOmfattas av sekretess enligt OSL\n\n• Budget")
    assert [(one.kind.confidential, one.doubtful) for one in draft.lines] == [
        (False, False),
        (True, False),
        (True, True),
    ]


@pytest.mark.parametrize(
    ("below", "doubtful"),
    [
        *(("  - sekretess", False), ("- sekretess", False), ("  - Sekretess", False), ("\to\tSekretess", False)),
        *(("  - ej offentligt", False), ("  - omfattas av sekretess", False), ("  - confidential", False)),
        *(("  - slutet", True), ("  - inom stängda dörrar", True), ("\n  - sekretess\n", False)),
    ],
)
@pytest.mark.parametrize("sign", ["- {}", "{}. "])
def test_a_bullet_that_is_but_a_mark_is_said_of_the_line_above(below: str, sign: str, *, doubtful: bool) -> None:
    """And of no matter that follows."""
    first, second, third = ("- ", "- ", "- ") if sign == "- {}" else ("1. ", "2. ", "3. ")
    draft = read_agenda(f"{first}Upprop\n{second}Kalle\n{below}\n{third}Lokaler")
    assert [(one.title, one.doubtful) for one in draft.lines] == [("Upprop", False), ("", doubtful), ("Lokaler", False)]


def test_a_mark_among_bullets_further_in_is_said_of_all_of_them_and_the_one_above() -> None:
    """Nobody's title is left."""
    draft = read_agenda("- Upprop\n- Kalle\n  - Eva\n  - sekretess\n- Lokaler")
    assert [one.title for one in draft.lines] == ["Upprop", "", "", "Lokaler"]


def test_a_mark_below_all_matters_leaves_all_in_doubt() -> None:
    """It may be said of any; the name of a part that is empty only of the last one, which may be that part."""
    assert [one.doubtful for one in read_agenda("1. Upprop\n2. Kalle\n\nSekretess").lines] == [True, True]
    assert [one.doubtful for one in read_agenda("1. Upprop\n2. Kalle\n\nSekretessärenden").lines] == [False, True]
    assert [one.doubtful for one in read_agenda("1. Upprop\n2. Kalle\n\nMyndighetsutövning").lines] == [False, False]


def test_the_rows_of_a_table_without_numbers_are_a_matter_each() -> None:
    """The head of the table is no blank line: three matters were read as one, and two of them were gone."""
    draft = read_agenda("Tid\tÄrende\tAnm.\n09.00\tUpprop\t\n09.10\tKvarnström\tsekretess\n09.30\tBudget\t")
    assert [(one.kind.confidential, one.title) for one in draft.lines][:2] == [(False, "Upprop"), (True, "")]
    assert len(draft.lines) == 3
