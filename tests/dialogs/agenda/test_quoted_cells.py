"""A cell of a spreadsheet between quotation marks is one cell, however many lines it has: no other matter gets its words."""

import pytest

from dialogs.agenda.agenda_between_dialogs import carried
from dialogs.agenda.draft import LeftWhy
from dialogs.agenda.quoted_cells import unquoted
from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind

T = "Kvarnström bygglov"
ORDINARY, SECRECY = MatterKind.ORDINARY, MatterKind.SECRECY


def _read(text: str) -> list[tuple[int, MatterKind, str, bool]]:
    return [(one.number, one.kind, one.title, one.doubtful) for one in read_agenda(text).lines]


EXPECTED = [(1, ORDINARY, "Budget", False), (2, SECRECY, "", False), (3, ORDINARY, "Resor", False)]
QUOTED = [
    f'"1";"Budget"\n"2";"{T}\nSekretess"\n"3";"Resor"',
    f'1;Budget\n2;"{T}\nSekretess"\n3;Resor',
    f'1\tBudget\n2\t"{T}\nSekretess"\n3\tResor',
    f'1,Budget\n2,"{T}\nSekretess"\n3,Resor',
    f'"1","Budget"\n"2","{T}\nSekretess"\n"3","Resor"',
    f'"1";"Budget";"Bo"\n"2";"{T}\nSekretess";"Lo"\n"3";"Resor";"Mo"',
    f'"Nr";"Ärende";"Dnr"\n"1";"Budget";"KS 2026/1"\n"2";"{T}\n\nSekretess";"KS 2026/2"\n"3";"Resor";""',
    f'Nr;Ärende;Sekretess\n1;Budget;Nej\n2;"{T}\nansökan";"Ja\nOSL"\n3;Resor;Nej',
    f'Nr\tÄrende\tSekretess\n1\tBudget\tNej\n2\t"{T}\nansökan"\tJa\n3\tResor\tNej',
    f'"Nr";"Ärende";"Sekre-\ntess"\n"1";"Budget";"Nej"\n"2";"{T}";"Ja"\n"3";"Resor";"Nej"',
    f'"1";"Budget"\n"2";"{T} ""stora huset""\nSekretess"\n"3";"Resor"',
    f'1;Budget\n2;"{T}; ansökan\n(sekretess)"\n3;Resor',
    f'1\tBudget\n2\t"{T}\nOmfattas av sekretess\n3 kap. gäller"\n3\tResor',
]


@pytest.mark.parametrize("text", QUOTED)
def test_a_line_in_a_cell_is_said_of_its_own_row(text: str) -> None:
    """Issue 8: "Sekretess" on the second line of a cell had made the next matter confidential, and kept its own open."""
    draft = read_agenda(text)
    assert _read(text) == EXPECTED
    assert "Kvarnström" not in repr([(one.words, one.number) for one in draft.left_out])


@pytest.mark.parametrize("text", QUOTED)
def test_what_goes_on_holds_nothing_of_a_confidential_cell(text: str) -> None:
    """And is read as the same matters."""
    again = carried(text, read_agenda(text))
    assert "Kvarnström" not in again
    assert _read(again) == EXPECTED


def test_other_lines_of_a_cell_are_told_and_one_that_goes_on_belongs_to_the_title() -> None:
    """No word is lost."""
    text = '1;"Svar på remiss om\nfjällvärme\nFöredras av Bo Ek";"KS 2026/1"\n2;Resor;"KS 2026/2"'
    draft = read_agenda(text)
    assert [one.title for one in draft.lines] == ["Svar på remiss om fjällvärme", "Resor"]
    assert [(one.words, one.why) for one in draft.left_out] == [("Föredras av Bo Ek", LeftWhy.COLUMN)]


def test_what_may_be_secret_in_a_cell_is_in_doubt_and_can_be_chosen_open() -> None:
    """The choice stands behind the last row of the cell."""
    text = f'1;Budget\n2;"{T} och\nsekretess i vården"\n3;Resor'
    assert [one.doubtful for one in read_agenda(text).lines] == [False, True, False]
    opened = read_agenda(text, {2: ORDINARY})
    again = carried(text, opened)
    assert [one.title for one in read_agenda(again).lines] == ["Budget", f"{T} och sekretess i vården", "Resor"]


@pytest.mark.parametrize(
    "text",
    [
        '1. Budget\n2. "Hela bygden\n3. Resor"',
        '1\tBudget\n2\t"Hela bygden\n3\tResor"',
        '1\tBudget\n2\t"Hela bygden',
        '1;"Budget" i dag\n2;Resor',
        '1\t"Hela bygden"\n2\tResor',
        '"Hela bygden\nlever"',
        '1. Budget; drift\n2. Resor; och "annat"',
        "1,5 miljoner\n2,5 miljoner",
        '1;Budget\n2;x "Hela\n3;Resor"',
        '1;Budget\n2;x "Hela\nbygden"',
        "",
    ],
)
def test_a_quotation_mark_that_opens_no_cell_is_a_sign_as_others(text: str) -> None:
    """One that was forgotten takes no other matter with it."""
    found = unquoted(text.split("\n"))
    assert not found.within
    assert [row.replace(";", "\t").replace('"', "") for row in found.rows] == [
        row.replace(";", "\t").replace('"', "") for row in text.split("\n")
    ]


def test_a_cell_of_very_many_lines_is_none() -> None:
    """So that each row is looked at a few times at most."""
    found = unquoted(['1\t"a', *["b"] * 40, 'c"'])
    assert not found.within


def test_a_cell_without_a_matter_is_told_as_one_of_none() -> None:
    """A heading in a cell of two lines stands above the matters."""
    text = '"Kommunstyrelsen\nArbetsutskottet"\t2026\n1\tBudget\n2\tResor'
    draft = read_agenda(text)
    assert [one.title for one in draft.lines] == ["Budget", "Resor"]
    assert {one.line_no for one in draft.left_out} == {1, 2}
