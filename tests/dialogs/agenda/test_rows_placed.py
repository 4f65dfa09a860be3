"""Every line with something on it has a place: a matter, part of one, cut with its number, or told as left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.agenda.draft import AgendaDraft, LeftWhy
from dialogs.agenda.lines import tidy
from dialogs.agenda.read_agenda import read_agenda
from dialogs.text.plain_text import normal
from tests.dialogs.agenda.test_secrets import PASTED

LINES = st.lists(
    st.sampled_from(
        [
            *(
                "1. Upprop",
                "2 A Budget",
                "2. Plan",
                "§ 3 Val",
                "KS 12/24\tTaxa",
                "KS 13/24\tSkola",
                "1) Brev",
                "1. Noteras.",
            ),
            *(
                "• Lokaler",
                "o vid ån",
                "a) Fordon",
                "Sekretessärenden",
                "ÖVRIGT",
                "Öppen del",
                "Utgår",
                "Dnr 12",
                "2(5)",
            ),
            *(
                "",
                "Kalle föredrar",
                "6",
                "A.B.",
                "omfattas av sekretess",
                "Sekretess – Kalle",
                "[borttaget]",
                "Nr\tÄrende\tSida",
            ),
        ]
    ),
    max_size=14,
).map("\n".join)


def places(draft: AgendaDraft) -> tuple[set[int], list[int]]:
    """The lines of matters, and those left out."""
    matters = {line_no for one in draft.lines for line_no in one.rows} | {one.line_no for one in draft.cut}
    # What stands in other columns of a matter's own line is told of it too, and it has its place.
    return matters, [one.line_no for one in draft.left_out if one.why is not LeftWhy.COLUMN]


@given(PASTED | LINES)
def test_no_line_disappears_unsaid(text: str) -> None:
    """Each has one place and no other."""
    matters, left = places(read_agenda(text))
    there = {line_no for line_no, row in enumerate(normal(text).splitlines(), 1) if tidy(row)}
    assert there == there & (matters | set(left))
    assert len(left) == len(set(left))
    assert not matters & set(left)


@given(PASTED | LINES)
def test_a_line_under_secrecy_or_in_doubt_is_told_by_its_number_alone(text: str) -> None:
    """Whatever stands below a confidential matter has no words."""
    draft = read_agenda(text)
    secret = {one.number for one in draft.lines if one.kind.confidential}
    assert [one.line_no for one in draft.left_out if one.number in secret and one.words] == []


def test_a_line_left_out_says_why() -> None:
    """And of which matter it is told."""
    draft = read_agenda("Kallelse\n1. Upprop\nKalle föredrar\nDnr 12\nÖvriga ärenden\n2. Budget")
    assert [(one.words, one.why, one.number) for one in draft.left_out] == [
        ("Kallelse", LeftWhy.UNPLACED, None),
        ("Kalle föredrar", LeftWhy.BELOW, 1),
        ("Dnr 12", LeftWhy.ASIDE, 1),
        ("Övriga ärenden", LeftWhy.HEADING, None),
    ]


@pytest.mark.parametrize(
    ("row", "more", "title"),
    [
        ("1\tBudget 2027 och\tKarin Holm", "plan 2028–2029", "Budget 2027 och plan 2028–2029"),
        (
            "1\tBudget 2027\tKarin Holm",
            "uppföljning av torget\noch parken",
            "Budget 2027 uppföljning av torget och parken",
        ),
        ("1\tKS 2026/118\tBudget\tKarin Holm", "och plan", "Budget och plan"),
        ("1\t\tBudget", "och plan", "Budget och plan"),
    ],
)
def test_a_title_that_goes_on_below_a_tables_row_is_whole(row: str, more: str, title: str) -> None:
    """Word breaks a cell into rows: what goes on is the column of the title, and not the last one, which no card shows."""
    draft = read_agenda(f"{row}\n{more}\n2\tLokaler\tOla Ö")
    assert [one.title for one in draft.lines] == [title, "Lokaler"]
