"""The lines of a pasted agenda: how each is numbered, which are headings, and which are noise."""

import pytest

from dialogs.agenda.headings import heading_of
from dialogs.agenda.kind_words import UNREAD
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import LONGEST_LINE, lines_of, tidy
from dialogs.meeting.kinds import MatterKind


@pytest.mark.parametrize(
    ("text", "style", "number", "part", "words"),
    [
        ("7. Budget", Style.CLEAR, 7, "", "Budget"),
        ("§ 7 Budget", Style.CLEAR, 7, "", "Budget"),
        ("7\tBudget", Style.CLEAR, 7, "", "Budget"),
        ("7 Budget", Style.BARE, 7, "", "Budget"),
        ("b) Anmälan", Style.LETTER, None, "b", "Anmälan"),
        ("• Budget", Style.BULLET, None, "", "Budget"),
        ("Budget", Style.NONE, None, "", "Budget"),
        ("8 december", Style.NONE, None, "", "8 december"),
    ],
)
def test_a_line_says_how_it_is_numbered(text: str, style: Style, number: int | None, part: str, words: str) -> None:
    """A date is no number."""
    (line,) = lines_of(text)
    assert (line.style, line.number, line.part, line.words) == (style, number, part, words)


@pytest.mark.parametrize("text", ["2(5)", "Sida 2 av 5", "- 3 -", "Dnr SN 2026/3", "----"])
def test_page_numbers_and_register_numbers_are_noise(text: str) -> None:
    """The lines around them keep the numbers that they have in the text."""
    styles = [line.style for line in lines_of(f"1. Upprop\n{text}\n2. Val")]
    assert styles == [Style.CLEAR, Style.ASIDE, Style.CLEAR]


def test_a_register_line_that_says_secrecy_is_no_noise() -> None:
    """The mark counts wherever it stands (R-107)."""
    assert [line.words for line in lines_of("Dnr SN 2026/3, sekretess")] == ["Dnr SN 2026/3, sekretess"]


def test_a_column_of_a_table_is_read_by_its_head() -> None:
    """A yes under secrecy, and a figure under level, get words of their own."""
    _, secret = lines_of("Nr\tÄrende\tSekretess\n1\tA.B.\tJa")
    _, level = lines_of("Nr\tÄrende\tNivå\n1\tA.B.\t4")
    assert secret.words.endswith("\tsekretess")
    assert level.words.endswith("\tnivå 4")


def test_a_line_is_cut_where_it_is_too_long_and_says_so() -> None:
    """What was not read may have said that the matter is confidential."""
    assert tidy("x" * LONGEST_LINE) == "x" * LONGEST_LINE
    assert tidy("x" * (LONGEST_LINE + 1)) == "x" * LONGEST_LINE + f"\t{UNREAD}"


def test_what_word_processors_leave_behind_is_gone() -> None:
    """Soft hyphens, no-break spaces, and letters in two pieces."""
    assert tidy(" Bud\u00adget\u00a0a\u030ar ") == "Budget år"


def test_a_heading_says_what_follows_and_a_weak_one_may_be_a_note() -> None:
    """A title is none."""
    strong, weak = heading_of("Sekretessärenden"), heading_of("Information")
    assert strong is not None
    assert strong.mark is not None
    assert (strong.mark.kind, strong.weak) == (MatterKind.SECRECY, False)
    assert weak is not None
    assert weak.weak
    assert heading_of("Budget för 2027") is None


def test_a_heading_of_closed_doors_is_taken_as_secret_and_in_doubt() -> None:
    """What is handled there may be secret or not."""
    heading = heading_of("Slutet sammanträde")
    assert heading is not None
    assert heading.mark is not None
    assert (heading.mark.kind, heading.mark.sure) == (MatterKind.SECRECY, False)


def test_the_sign_of_an_answer_before_each_row_is_none_of_its_words() -> None:
    """Mail programs put one before what a letter answers to; it had hidden the numbers, and one matter's words went for another's."""
    found = list(lines_of("> 1. Upprop\n>> 2. Resor [sekretess]\n > 3. Lokaler"))
    assert [(one.number, one.words) for one in found] == [(1, "Upprop"), (2, "Resor [sekretess]"), (3, "Lokaler")]
