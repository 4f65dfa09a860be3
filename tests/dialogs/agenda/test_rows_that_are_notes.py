"""A note about a matter is never taken for the matter whose number is missing."""

import pytest

from dialogs.agenda.draft import RemarkKind
from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.rows_that_are_notes import is_note


@pytest.mark.parametrize(
    "note",
    [
        "Bordlagt den 3 mars 2020",
        "Sänds ut senare",
        "Utgår",
        "Handlingar delas ut",
        "Föredragande: Kalle",
        "(muntligt)",
        "Utsändes ej",
    ],
)
def test_a_note_fills_no_gap(note: str) -> None:
    """It is told as a line that is not kept, and the number as missing."""
    draft = read_agenda(f"7 Parkplan\n\n{note}\n\n9 Lokaler")
    assert [one.number for one in draft.lines] == [7, 9]
    assert [(one.words, one.number) for one in draft.left_out] == [(note, 7)]
    assert [one.number for one in draft.notices if one.what is RemarkKind.SKIPPED] == [9]


def test_a_title_fills_it_also_where_a_note_stands_with_it() -> None:
    """A year at the end makes no note of a budget."""
    draft = read_agenda("1 Upprop\nHandlingar delas ut\nBudget för 2027\n3 Lokaler")
    assert [one.title for one in draft.lines] == ["Upprop", "Budget för 2027", "Lokaler"]
    assert not is_note("Verksamhetsplan för år 2027")
