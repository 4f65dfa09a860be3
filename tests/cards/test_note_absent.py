"""Whoever was not there while their link was lost stands with the times, and the matters in which they took no part (R-199)."""

from datetime import timedelta

from cards.note_confidential import confidential_part
from cards.note_matter import of_matter
from cards.note_open import open_part
from cards.phrases.book import EN, SV
from cards.working_note import NotedAbsence
from tests.support.meetings import TEN
from tests.support.noted import BO, WORDS, note, section

LOST = NotedAbsence(BO, TEN, TEN + timedelta(minutes=11), missed=(2,), partly=(1,))
TO_THE_END = NotedAbsence(BO, TEN, None)
SECTIONS = (section(1), section(4, confidential=True), section(9))


def test_the_open_part_has_a_table_of_them() -> None:
    """By §, as the list of those who decide has it; whoever did not come back has no time for that."""
    said = open_part(note(*SECTIONS, absences=(LOST, TO_THE_END)), SV, WORDS)
    assert "## Frånvaro vid förlorad uppkoppling" in said
    assert "| Bo Lind (M) | klockan 10.00–10.11 | § 86, del av § 85 |" in said
    assert "| Bo Lind (M) | från klockan 10.00 | – |" in said
    assert "| Bo Lind (M) | 10.00–10.11 | § 86, part of § 85 |" in open_part(
        note(*SECTIONS, absences=(LOST,)), EN, WORDS
    )


def test_nobody_away_is_no_heading() -> None:
    """The note is not filled with what did not happen."""
    assert SV.note_absent.title not in open_part(note(*SECTIONS), SV, WORDS)


def test_a_matter_by_itself_has_a_line_of_them() -> None:
    """Of one matter, and of each in the confidential part; not where they were there."""
    whole, line = (
        note(*SECTIONS, absences=(LOST,)),
        "*Frånvaro vid förlorad uppkoppling:* Bo Lind (M) klockan 10.00–10.11",
    )
    assert line in of_matter(whole, 1, SV, WORDS)
    assert line in confidential_part(whole, SV)
    assert SV.note_absent.title not in of_matter(whole, 9, SV, WORDS)
