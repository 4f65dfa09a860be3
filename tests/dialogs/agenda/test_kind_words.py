"""Which words say what kind a matter is, and how sure that is."""

import pytest

from dialogs.agenda.kind_words import (
    UNREAD,
    WRITTEN,
    Mark,
    cells,
    is_mark,
    mark_of,
    strictest,
    unwritten,
    written_mark,
)
from dialogs.meeting.kinds import MatterKind

SURE = Mark(MatterKind.SECRECY, "sekretess")
UNSURE = Mark(MatterKind.SECRECY, "sekretess", sure=False)


@pytest.mark.parametrize("words", ["A.B. (sekretess)", "A.B.\tsekretess", "A.B. – sekretess", "s e k r e t e s s"])
def test_a_word_that_stands_by_itself_is_a_sure_mark(words: str) -> None:
    """In a column, in parentheses, after a dash, or written wide."""
    assert mark_of(words) == SURE


def test_the_same_word_inside_a_title_is_taken_for_the_stricter_and_is_in_doubt() -> None:
    """R-107."""
    assert mark_of("Riktlinjer för sekretess") == UNSURE


@pytest.mark.parametrize("words", ["Budget", "Bygglov (ej sekretess)", "Sekretess: nej"])
def test_words_that_say_nothing_or_no_secrecy_are_no_mark(words: str) -> None:
    """The matter is ordinary."""
    assert mark_of(words) is None


def test_only_a_title_says_by_its_first_words_that_it_is_an_election() -> None:
    """And whoever adjusts the minutes is not elected."""
    assert mark_of("Val av ordförande") == Mark(MatterKind.ELECTION, "val")
    assert mark_of("Val av ordförande", title=False) is None
    assert mark_of("Val av justerare") is None


def test_of_two_levels_the_higher_holds() -> None:
    """A level's number is a mark."""
    assert mark_of("A.B. (nivå 3-4)") == Mark(MatterKind.SECRECY_INDIVIDUAL, "nivå 4")


def test_what_could_not_be_read_may_be_confidential() -> None:
    """A broken letter may have been in the word that said so."""
    assert mark_of(f"Budg{UNREAD}t") == Mark(MatterKind.SECRECY, "oläslig rad", sure=False)


def test_the_strictest_kind_is_taken_and_a_sure_mark_before_an_unsure() -> None:
    """Nothing marked is nothing."""
    closed = Mark(MatterKind.CLOSED, "stängt")
    assert strictest(closed, UNSURE, None, SURE) == SURE
    assert strictest(UNSURE, closed) == UNSURE
    assert strictest(None) is None


@pytest.mark.parametrize(("kind", "text"), WRITTEN.items())
def test_each_kind_is_read_as_an_editable_text_says_it(kind: MatterKind, text: str) -> None:
    """Between brackets at the end, and nowhere else."""
    mark = written_mark(f"Budget [{text}]")
    assert mark is not None
    assert mark.kind is kind
    assert unwritten(f"Budget [{text}]") == "Budget"
    assert written_mark(f"[{text}] Budget") is None


def test_the_parts_that_stand_by_themselves_are_told_apart() -> None:
    """And which of them is a mark and nothing else."""
    parts = cells("Budget (sekretess), A – val\tC")
    assert parts == ["Budget", "sekretess", "A", "val", "C"]
    assert [part for part in parts if is_mark(part)] == ["sekretess", "val"]


@pytest.mark.parametrize("words", ["Avtal (delvis sekretess)", "Avtal (delvis stängda dörrar)", "Avtal sekr."])
def test_what_is_said_in_part_or_in_short_may_be_confidential(words: str) -> None:
    """The stricter is taken, in doubt, and the secretary chooses."""
    mark = mark_of(words)
    assert mark is not None
    assert (mark.kind, mark.sure) == (MatterKind.SECRECY, False)
    assert mark_of("Avtal (delvis öppet)") is None


@pytest.mark.parametrize(
    "words", ["S\u0435kretess Kalle Ek", "Kalle Ek – s\u0435kr\u0435t\u0435ss", "K\u03bfnfidentiellt: Kalle Ek"]
)
def test_letters_that_only_look_like_ours_are_read_as_ours(words: str) -> None:
    """A Cyrillic e or a Greek o came along when the line was copied."""
    mark = mark_of(words)
    assert mark is not None
    assert mark.kind is MatterKind.SECRECY


@pytest.mark.parametrize("lock", ["\U0001f512", "\U0001f510", "\U0001f50f"])
def test_a_padlock_leaves_it_in_doubt(lock: str) -> None:
    """An open one says nothing."""
    mark = mark_of(f"{lock} Kalle Ek")
    assert mark is not None
    assert (mark.kind, mark.sure) == (MatterKind.SECRECY, False)
    assert mark_of("\U0001f513 Kalle Ek") is None
