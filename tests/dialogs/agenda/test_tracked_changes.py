"""Mark-up that comes along with a pasted agenda: tracked changes, and what only dresses words (R-107)."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.tracked_changes import untracked
from dialogs.meeting.kinds import MatterKind

SURE, DOUBT, OPEN = "sure", "doubt", "open"


def read(row: str) -> tuple[str, str]:
    """How matter 2 was understood, and its title."""
    matter = next(one for one in read_agenda(f"1. Upprop\n{row}\n3. Resor").lines if one.number == 2)
    return (DOUBT if matter.doubtful else SURE if matter.kind.confidential else OPEN), matter.title


@pytest.mark.parametrize(
    ("row", "kind", "title"),
    [
        ("2. Bidrag till Kalle <ins>(sekretess)</ins>", SURE, ""),
        ('<ins cite="mailto:k" datetime="2026">2. Bidrag till Kalle (sekretess)</ins>', SURE, ""),
        ("2. Bidrag till Kalle <del>(sekretess)</del>", DOUBT, ""),
        ("2. Bidrag till Kalle\n<del>Sekretess</del>", DOUBT, ""),
        ("2. Bidrag till Kalle <s>sekretess: OSL 26:1</s>", DOUBT, ""),
        ("<b>2. Bidrag till Kalle (sekretess)</b>", SURE, ""),
        ("<p>2. Bidrag till Kalle – &#115;ekretess</p>", SURE, ""),
        ("2. <del>Bidrag</del> <ins>Budget</ins>", OPEN, "Budget"),
        ("<del>2. Budget</del>", OPEN, "Budget"),
        ("<i>2. Budget</i>", OPEN, "Budget"),
        ("2. Avgift <10 kronor & 5 &#10; öre", OPEN, "Avgift <10 kronor & 5 öre"),
    ],
)
def test_what_is_inserted_is_read_and_what_is_struck_leaves_a_doubt(row: str, kind: str, title: str) -> None:
    """No word of a confidential matter is kept; an open one has its title without mark-up."""
    assert read(row) == (kind, title)


def test_what_was_struck_in_an_open_matter_is_told() -> None:
    """It is no part of the title, and not lost unsaid."""
    draft = read_agenda("1. <ins>Budget</ins> <del>Bidrag till Kalle</del>\n2. <del>Resor</del>")
    assert draft.lines[0].title == "Budget"
    assert [one.words for one in draft.left_out if one.number == 1] == ["struket Bidrag till Kalle"]
    assert draft.lines[0].kind is MatterKind.ORDINARY


def test_rows_without_mark_up_stay_as_they_are() -> None:
    """As many as before; a row of mark-up alone is empty."""
    assert untracked(["a", "<ol>", "x & y", "&#9;", "a < b"]) == ["a", "", "x & y", "&#9;", "a < b"]
