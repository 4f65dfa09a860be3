"""A mark of one letter or three is asked about, where it is no party's letter and no money."""

from pathlib import Path

import pytest

from dialogs.agenda.faint_marks import faintly_marked
from dialogs.agenda.read_agenda import read_agenda

AGENDAS = sorted(Path("tests/data/agendas").glob("*.txt"))
T = "Kvarnström bygglov"
MARKED = [
    *(f"{T} (sek)", f"{T} (Sek.)", f"{T} [sek]", f"{T} SEK", f"{T} sek.", f"{T} – SEK", f"{T}\tSEK", f"Sek: {T}"),
    *(f"{T} [S]", f"[S] {T}", f"{T} [H]", f"{T} (H)", f"{T} (h)", f"(H) {T}", f"{T}\tS", f"{T}\tH", f"{T} – S"),
    *(f"S: {T}", f"H: {T}", f"S\t{T}", f"{T} (S)", f"(S) {T}", f"Budget och {T} (sek)", f"{T} (SEK)"),
]
UNMARKED = [
    *(
        "Budget 3 mnkr SEK",
        "Taxa i SEK",
        "Lån 300 000 SEK",
        "Investering (SEK)",
        "Växelkurs SEK/EUR",
        "SEK 300 till Röda Korset",
    ),
    *(
        "Bidrag 2,5 miljoner SEK",
        "Bidrag 30 tkr SEK",
        "Paus 30 sek",
        "Sekreterare utses",
        "Hyra – SEK",
        "Avgift: 40 SEK",
    ),
    *(
        "Motion från Anna Berg (S)",
        "Motion om skolor (S)",
        "Entledigande av Bo Ek (S)",
        "Val av ersättare (S)",
        "Ny gruppledare (S)",
    ),
    *(
        "Tal av Anna Berg (S) och Bo Ek",
        "Anna Berg (S), Bo Ek (M)",
        "Besök (M)",
        "Plan S",
        "S:t Eriks skola",
        "Kv. H 4",
    ),
    *("Interpellation till Anna Berg (S)", "Medborgarförslag (s)", "Tider: H", "Stipendier, S"),
]


@pytest.mark.parametrize("title", MARKED)
def test_a_faint_mark_leaves_the_matter_in_doubt(title: str) -> None:
    """It is never open without a question, and its title waits for the answer."""
    matters = read_agenda(f"1. Upprop\n2. {title}\n3. Resor").lines
    assert [(one.doubtful, one.title) for one in matters] == [(False, "Upprop"), (True, ""), (False, "Resor")]


@pytest.mark.parametrize("title", UNMARKED)
def test_a_partys_letter_and_money_ask_nothing(title: str) -> None:
    """So an ordinary agenda asks no more than before."""
    assert not faintly_marked(title)
    assert not any(one.kind.confidential for one in read_agenda(f"1. Upprop\n2. {title}\n3. Resor").lines)


def test_a_line_below_a_matter_is_not_asked_about_for_a_letter() -> None:
    """People who present the matter stand there, with their parties."""
    assert not any(one.doubtful for one in read_agenda("1. Upprop\n2. Resor\nFöredragande: Bo (S)\n3. Budget").lines)


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda path: path.stem)
def test_no_matter_of_a_kept_agenda_is_in_doubt_for_a_faint_mark(agenda: Path) -> None:
    """Real ones, or made like them: none of their rows bears one."""
    assert not [row for row in agenda.read_text("utf-8").splitlines() if faintly_marked(row)]


def test_a_letter_behind_a_number_of_the_register_is_asked_about() -> None:
    """It may be how the register marks what is secret; of a motion it is the party."""
    assert faintly_marked("Zqx\tDnr SN 2026/12 S")
    assert not faintly_marked("Svar på motion 2026/12 S")


@pytest.mark.parametrize("row", ["S2. Kalle", "S 2. Kalle", "2S. Kalle", "H2) Kalle", "S2\tKalle"])
def test_a_letter_at_the_number_of_one_row_is_asked_about(row: str) -> None:
    """The others are numbered without one; the number is the row's own."""
    matters = read_agenda(f"1. Upprop\n{row}\n3. Resor").lines
    assert [(one.number, one.doubtful, one.title) for one in matters] == [
        (1, False, "Upprop"),
        (2, True, ""),
        (3, False, "Resor"),
    ]


@pytest.mark.parametrize("text", ["S1. Upprop\nS2. Kalle\nS3. Resor", "1. Upprop\n2. Kalle\nS2. Resor"])
def test_a_letter_that_counts_with_the_numbers_asks_nothing(text: str) -> None:
    """Each row has it, or another row has the number."""
    assert not any(one.doubtful for one in read_agenda(text).lines)
