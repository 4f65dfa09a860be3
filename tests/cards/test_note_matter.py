"""The note of one matter, to be adjusted at once: who decided it, its section, and a line for the adjustment (R-239)."""

from dataclasses import replace

from cards.note_matter import of_matter
from cards.phrases.book import SV
from cards.working_note import Attendee
from tests.support.noted import WORDS, motion, note, section

WHOLE = note(section(1, motion()), section(4, confidential=True), section(9))


def test_it_holds_its_own_section_and_no_other() -> None:
    """With those who decided in it."""
    said = of_matter(WHOLE, 9, SV, WORDS)
    assert "### § 87 Övrigt (ärende 9)" in said
    assert "*Beslutande:* Anna Ek (S) · Bo Lind (M)" in said
    assert SV.working_note.adjusted_at_once in said
    assert ("§ 85" in said, "ärende 4" in said) == (False, False)


def test_it_says_of_whom_and_of_what_nothing_tells() -> None:
    """Somebody nobody saw is not listed as if they had been there; nor is a roll call told of that nobody made (R-195)."""
    unseen = replace(WHOLE, uncalled=(3,), deciding=(Attendee("Anna Ek", "S", "member", (3,), unshown=(3,)),))
    said = of_matter(unseen, 9, SV, WORDS)
    assert "*Beslutande:* Anna Ek (S), inte antecknad som närvarande\n" in said
    assert "*Upprop:* Inget upprop är antecknat. Närvaron följer deltagarlistan." in said
    assert "Upprop" not in of_matter(WHOLE, 9, SV, WORDS)


def test_of_a_confidential_matter_it_holds_nothing() -> None:
    """Its part is another file: a level that was raised since leaves the head alone."""
    said = of_matter(WHOLE, 4, SV, WORDS)
    assert ("§ 86" in said, "Beslutande" in said, SV.working_note.not_minutes in said) == (False, False, True)
    assert SV.working_note.confidential in said
