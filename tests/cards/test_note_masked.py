"""The end of a masked copy, and what is left of its confidential part (R-211)."""

import pytest

from cards.note_masked import masked_confidential_part, masked_list
from cards.phrases.book import EN, SV, Phrases
from tests.support.noted import note, section


@pytest.mark.parametrize("phrases", [SV, EN])
def test_it_says_what_is_masked_why_and_how_often(phrases: Phrases) -> None:
    """And that a person tries the rest; what was not met is left out."""
    say = phrases.masking
    shown = masked_list({"whose_name": 2, "place": 0}, phrases)
    assert (say.why["whose_name"] in shown, "| 2 |" in shown, say.why["place"] in shown) == (True, True, False)
    assert say.how in shown
    assert say.nothing in masked_list({}, phrases)


@pytest.mark.parametrize("phrases", [SV, EN])
def test_of_the_confidential_part_the_head_and_a_mark_are_left(phrases: Phrases) -> None:
    """Not even how many matters there were."""
    shown = masked_confidential_part(note(section(4, confidential=True)), phrases)
    assert phrases.working_note.confidential_title in shown
    assert phrases.masking.marks["confidential"].strip("[]") in shown
    assert phrases.working_note.matter_of_section.format(no=4) not in shown
