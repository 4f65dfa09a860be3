"""How boards number their matters."""

import pytest

from dialogs.agenda.line_numbers import Style, numbered_by_year, numberings
from dialogs.agenda.read_agenda import read_agenda


@pytest.mark.parametrize(
    ("line", "number", "extra", "words"),
    [
        ("4 A Fyllnadsval", 4, "A", "Fyllnadsval"),
        ("4A. Fyllnadsval", 4, "A", "Fyllnadsval"),
        ("4.B Fyllnadsval", 4, "B", "Fyllnadsval"),
        ("4B) Fyllnadsval", 4, "B", "Fyllnadsval"),
        ("4 C – Fyllnadsval", 4, "C", "Fyllnadsval"),
        ("§ 4 A Fyllnadsval", 4, "A", "Fyllnadsval"),
        ("§ 4A", 4, "A", ""),
        ("4A.", 4, "A", ""),
        ("4. A.B. sekretess", 4, "", "A.B. sekretess"),
        ("§ 4 C.D. sekretess", 4, "", "C.D. sekretess"),
        ("4 AB Bostäder", 4, "", "AB Bostäder"),
        ("Ksau § 4 Budget", 4, "", "Budget"),
        ("KS-AU § 4 Budget", 4, "", "Budget"),
    ],
)
def test_a_capital_after_the_number_is_part_of_it_and_initials_are_not(
    line: str, number: int, extra: str, words: str
) -> None:
    """A matter that was put in afterwards has the number before it, and a letter."""
    first = next(numberings(line))
    assert (first.number, first.extra, line[first.end :]) == (number, extra, words)


@pytest.mark.parametrize(
    "rows",
    [
        ["ABC 12/24\tBudget\t3", "ABC 13/24\tTaxa\t5"],
        ["12/24 Budget", "13/24 Taxa"],
        ["Ks 12/2024 Budget", "Ks 13/2024 Taxa"],
        ["Budget\tKS § 12/24\t3", "Taxa\tKS § 13/24\t5"],
    ],
)
def test_numbers_of_a_year_are_read_in_whichever_column_they_stand(rows: list[str]) -> None:
    """With the board's letters or without."""
    assert [(one.number, one.title) for one in read_agenda("\n".join(rows)).lines] == [(12, "Budget"), (13, "Taxa")]


@pytest.mark.parametrize(
    "rows", [["KS 12/24\tBudget"], ["KS 13/24\tBudget", "KS 12/24\tTaxa"], ["KS 12/23\ta", "KS 13/24\tb"]]
)
def test_what_does_not_rise_within_a_year_is_a_register_number(rows: list[str]) -> None:
    """And one alone is not enough to tell."""
    assert numbered_by_year(rows) == rows


def test_a_lettered_matter_is_one_of_its_own() -> None:
    """It keeps its place, gets a free number, and the secretary is told; the one whose letter it bears keeps its own."""
    draft = read_agenda("1. A.B. sekretess\n1A. Budget\n2. Lokaler\n3 B Taxa\n3 Fordon")
    assert [(one.number, one.title) for one in draft.lines] == [
        (1, ""),
        (4, "Budget"),
        (2, "Lokaler"),
        (5, "Taxa"),
        (3, "Fordon"),
    ]
    assert [(one.what.value, one.number) for one in draft.notices] == [("lettered", 4), ("lettered", 5)]


def test_a_lettered_matter_alone_keeps_the_number() -> None:
    """Where no other has it."""
    assert [one.number for one in read_agenda("1. Upprop\n2A. Budget\n2B. Plan\n3. Lokaler").lines] == [1, 2, 4, 3]


def test_each_way_is_told_by_its_sign() -> None:
    """A list within has another."""
    assert [next(numberings(line)).shape for line in ("1. a", "1) a", "§ 1 a", "1\ta", "1 A", "a) b")] == [
        ".",
        ")",
        "§",
        "\t",
        "",
        "",
    ]
    assert next(numberings("a) b")).style is Style.LETTER


def test_a_row_without_a_number_among_those_with_one_is_left_as_it_is() -> None:
    """A heading between two matters of the year."""
    assert numbered_by_year(["KS 12/24\tA", "Rubrik", "KS 13/24\tB"]) == ["§ 12\tA", "Rubrik", "§ 13\tB"]
