"""The sheet for a meeting on paper: a page for each ten people, with all that is done by hand and no title of any matter (R-229)."""

from dataclasses import replace

import pytest

from cards.checklist import Item
from cards.paper_sheet import PaperPerson, PaperSheet, paper_sheet
from cards.phrases.book import EN, SV, Phrases

SHEET = PaperSheet(
    "Omsorgsnämnden",
    "2026-12-08",
    "Linden",
    15,
    8,
    tuple(PaperPerson(f"Person {no}", "S" if no % 2 else "", "member") for no in range(1, 13)),
    (1, 2, 3, 5),
    (3,),
    (Item("alone"),),
)


@pytest.mark.parametrize("phrases", [SV, EN])
def test_ten_people_have_a_page_with_all_of_it(phrases: Phrases) -> None:
    """Each sheet can be used by itself: the roll's heads, the quorum, the agenda, the steps and the questions stand on both."""
    first, second = paper_sheet(SHEET, phrases).split("\n---\n")
    say = phrases.paper
    for sheet in (first, second):
        for words in (*say.roll, *say.steps, phrases.checklist.items["alone"], "1–3", "15"):
            assert words in sheet
    assert (first.count("| Person"), second.count("| Person")) == (10, 2)
    assert say.page.format(title=say.title, page=2, pages=2) in second


def test_whoever_is_called_up_stands_with_party_and_capacity() -> None:
    """And an empty box in each column."""
    sheet = paper_sheet(
        replace(SHEET, people=(PaperPerson("Anna Ek", "S", "member"), PaperPerson("Bo | Ek", "", ""))), SV
    )
    assert "| Anna Ek (S), ledamot | [ ] | [ ] | [ ] | [ ] |" in sheet
    assert "Bo" in sheet


def test_what_is_not_known_is_a_line_to_fill_in() -> None:
    """Before anything is set up but the board there may be nothing."""
    bare = paper_sheet(PaperSheet("", "", "", 0, 1, (), (), (), ()), SV)
    for words in ("[ ], [ ], [ ]", SV.paper.quorum_unknown, SV.paper.no_agenda, SV.paper.nobody):
        assert words in bare
    assert SV.paper.checklist_title not in bare


def test_a_sitting_without_matters_that_ask_has_no_such_line() -> None:
    """The other numbers stand there."""
    assert "läses upp före" not in paper_sheet(replace(SHEET, asked=()), SV)
