"""The title of a matter, and the initials that its line states."""

import pytest

from dialogs.agenda.draft import RemarkKind
from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.titles import (
    MAX_TITLE,
    begins_with_initials,
    beyond_title,
    initials_of,
    only_initials,
    says_more,
    title_of,
)


@pytest.mark.parametrize(
    "words",
    [
        "Budget ......... 3",
        "Budget\tSN 2026/34\t4",
        "12\tBudget",
        "Budget, dnr KS 2026/12",
        "Budget (öppet)",
        "Budget – nivå 2",
        "Budget [nivå 2]",
    ],
)
def test_a_title_is_without_page_register_number_and_marks(words: str) -> None:
    """They are not what the matter is called."""
    assert title_of(words) == "Budget"


def test_a_title_that_is_too_long_is_cut_and_shows_it() -> None:
    """One that just fits is whole."""
    assert title_of("x" * MAX_TITLE) == "x" * MAX_TITLE
    assert title_of("x" * (MAX_TITLE + 1)) == "x" * (MAX_TITLE - 1) + "…"


@pytest.mark.parametrize(
    ("words", "initials"),
    [("A.B.", "A.B."), ("A. B.", "A.B."), ("Svar till A.B. om skola", "A.B.")],
)
def test_initials_are_taken_as_the_line_states_them(words: str, initials: str) -> None:
    """In one spelling."""
    assert initials_of(words) == initials


@pytest.mark.parametrize(
    "words", ["Anna Berg", "OSL", "AB", "IVO", "AB CD", "Budget", "Kv. B.Ö. 4:12, bygglov", "B.Ö. 4:12"]
)
def test_no_initials_are_made_of_a_name_or_an_abbreviation(words: str) -> None:
    """R-107: what is not stated is not known."""
    assert initials_of(words) is None


def test_two_people_are_named_and_no_more() -> None:
    """A line of initials is no list of people."""
    assert initials_of("A.B., C.D., E.F.") == "A.B., C.D."


@pytest.mark.parametrize(
    ("words", "only", "more"),
    [
        ("A.B.", True, False),
        ("A.B.\tsekretess", True, False),
        ("A.B. ansökan", False, True),
        ("sekretess", False, False),
    ],
)
def test_what_is_neither_initials_nor_a_mark_is_more_than_may_be_kept(words: str, only: bool, more: bool) -> None:  # noqa: FBT001
    """Of a confidential matter nothing else is kept (R-107)."""
    assert (only_initials(words), says_more(words)) == (only, more)


@pytest.mark.parametrize(
    ("words", "beyond"),
    [
        ("Budget\tKarin Holm", "Karin Holm"),
        ("Budget\tKS 2026/118\tKarin Holm\t4", "Karin Holm"),
        ("Budget (öppet)", ""),
        ("Budget ....... 12", ""),
        ("Budget, s. 4", ""),
        ("Budget\tdnr SN 2026/34\t10 min", ""),
        ("Budget\tDnr Kvarnström", "Dnr Kvarnström"),
        ("Ekonomi\tBudget 2027", "Budget 2027"),
        ("Budget\tev. sekretess", ""),
        ("", ""),
    ],
)
def test_the_words_of_other_columns_are_told(words: str, beyond: str) -> None:
    """Numbers of pages and of the register, and marks of the kind, are no such words."""
    assert beyond_title(words) == beyond


def test_the_end_of_a_title_that_was_cut_is_told() -> None:
    """What is beyond 300 characters."""
    assert beyond_title("ord " * 80 + "slutet").endswith("slutet")


@pytest.mark.parametrize("word", ["IVO", "BUP", "EKB", "SIS", "AB", "SÄ"])
@pytest.mark.parametrize("mark", [" (sekretess)", " [sekretess]", " – sekretess", ", sekretess", "\tsekretess"])
def test_capitals_without_dots_are_asked_about_and_not_kept(word: str, mark: str) -> None:
    """They may say what the matter is about."""
    draft = read_agenda(f"1. Budget\n2. {word}{mark}")
    assert (draft.lines[1].initials, draft.lines[1].title) == (None, "")
    assert (RemarkKind.INITIALS, 2) in [(notice.what, notice.number) for notice in draft.notices]
    assert [cut.number for cut in draft.cut] == [2]


@pytest.mark.parametrize("said", ["för AB", "A-B", "för a.b.", "A B", "A/B", "A·B"])
def test_what_may_be_initials_in_a_longer_title_is_asked_about(said: str) -> None:
    """They are not kept, and the secretary is told how to write them; "A.  B." are initials."""
    draft = read_agenda(f"1. Upprop\n2. Ansökan om bistånd {said} (sekretess)")
    assert draft.lines[1].initials is None
    assert (RemarkKind.INITIALS, 2) in [(notice.what, notice.number) for notice in draft.notices]
    written = read_agenda("1. Upprop\n2. Ansökan om bistånd A.  B. enligt SoL (sekretess)")
    assert written.lines[1].initials == "A.B."
    plain = read_agenda("1. Upprop\n2. Vård enligt LVU (sekretess)\n3. Bidrag till Bygg AB")
    assert RemarkKind.INITIALS not in [notice.what for notice in plain.notices]


@pytest.mark.parametrize("title", ["A.B. (Zqxnamn)", "A.B., Zqxnamn", "A. B. – Zqxnamn", "A.B.C. (Zqxnamn)"])
def test_what_stands_behind_initials_may_be_the_name(title: str) -> None:
    """So the matter is in doubt, and nothing of it is kept but the initials."""
    matter = read_agenda(f"1. Upprop\n2. {title}\n3. Budget").lines[1]
    assert (matter.title, matter.doubtful) == ("", True)


@pytest.mark.parametrize("title", ["A.B. Bostäder AB", "J.O. Bergs väg", "Budget A.B.", "Kv. B.Ö. 4:12, detaljplan"])
def test_initials_within_a_title_are_part_of_it(title: str) -> None:
    """A company, a street or whoever presents."""
    assert not begins_with_initials(title)
