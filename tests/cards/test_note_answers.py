"""The working note of a matter in which a council only answered questions (R-084)."""

from dataclasses import replace

import pytest

from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.phrases.book import SV
from tests.support.noted import ANNA, WORDS, note, section

SAY = SV.working_note


@pytest.mark.parametrize("confidential", [False, True])
def test_nothing_is_left_to_fill_in_of_a_decision(*, confidential: bool) -> None:
    """Of another section there is."""
    plain = section(1, confidential=confidential)
    part = confidential_part if confidential else lambda whole, say: open_part(whole, say, WORDS)
    other, said = part(note(plain), SV), part(note(replace(plain, answers=ANNA)), SV)
    for label in (SAY.decision, SAY.course, SAY.reservations):
        assert (f"*{label}:*" in other, f"*{label}:*" in said) == (True, False)
    assert SAY.answers_alone.format(by="Anna Ek (S)") in said
    assert SAY.answers_alone[:20] not in other
