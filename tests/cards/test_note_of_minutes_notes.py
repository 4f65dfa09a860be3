"""The notes in the minutes as the working note has them: with words in an open section, and with none in a confidential one (R-239)."""

from dataclasses import replace

from cards.note_confidential import confidential_part
from cards.note_matter import of_matter
from cards.note_open import open_part
from cards.phrases.book import SV
from cards.working_note import NotedMinutesNote
from tests.support.noted import ANNA, BO, WORDS, note, section

NOTES = (NotedMinutesNote(ANNA, "w1", 9), NotedMinutesNote(BO, "", 10))


def test_an_open_section_has_each_with_its_words() -> None:
    """Or a place for them; and so has the note of that matter alone."""
    whole = note(replace(section(1), notes=NOTES))
    for said in (open_part(whole, SV, WORDS), of_matter(whole, 1, SV, WORDS)):
        assert "*Protokollsanteckningar:*" in said
        assert "- Anna Ek (S) begär en protokollsanteckning: ”Taxan är \\*oförändrad\\*.”" in said
        assert "- Bo Lind (M) begär en protokollsanteckning: [ ]" in said
    assert "w1" in whole.wordings
    assert SV.working_note.wording_gone in open_part(whole, SV, WORDS | {"w1": ""})


def test_of_a_confidential_section_only_who_asks_stands_in_its_own_part() -> None:
    """And nothing in the open part."""
    whole = note(replace(section(4, confidential=True), notes=(NotedMinutesNote(BO, "", 10),)))
    line = "- Bo Lind (M) begär en protokollsanteckning: [ ]"
    assert line in confidential_part(whole, SV)
    assert line not in open_part(whole, SV, WORDS)


def test_where_nobody_asks_there_is_no_heading() -> None:
    """A label with nothing below it is only in the way."""
    assert SV.minutes_note.label not in open_part(note(section(1)), SV, WORDS)
