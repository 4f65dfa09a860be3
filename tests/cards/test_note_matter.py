"""The note of one matter, to be adjusted at once: who decided it, its section, and a line for the adjustment (R-239)."""

from cards.note_matter import of_matter
from cards.phrases.book import SV
from tests.support.noted import WORDS, motion, note, section

WHOLE = note(section(1, motion()), section(4, confidential=True), section(9))


def test_it_holds_its_own_section_and_no_other() -> None:
    """With those who decided in it."""
    said = of_matter(WHOLE, 9, SV, WORDS)
    assert "### § 87 Övrigt (ärende 9)" in said
    assert "*Beslutande:* Anna Ek (S) · Bo Lind (M)" in said
    assert SV.working_note.adjusted_at_once in said
    assert ("§ 85" in said, "ärende 4" in said) == (False, False)


def test_of_a_confidential_matter_it_holds_nothing() -> None:
    """Its part is another file: a level that was raised since leaves the head alone."""
    said = of_matter(WHOLE, 4, SV, WORDS)
    assert ("§ 86" in said, "Beslutande" in said, SV.working_note.not_minutes in said) == (False, False, True)
    assert SV.working_note.confidential in said
