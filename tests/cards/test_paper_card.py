"""The sheet for a meeting on paper, as it is offered: one button, and nothing of the roll on a screen (R-229)."""

import pytest

from cards.key import Key
from cards.paper_card import PaperCard
from cards.paper_sheet import paper_sheet
from cards.phrases.book import EN, SV, Phrases
from tests.cards.test_paper_sheet import SHEET
from tests.support.shown_cards import texts


@pytest.mark.parametrize("phrases", [SV, EN])
def test_it_has_one_button_and_its_text_is_the_whole_sheet(phrases: Phrases) -> None:
    """Names stand in the file alone."""
    card = PaperCard(Key("s1"), SHEET)
    shown = texts(card.draw(phrases, {}))
    assert (phrases.paper.title in shown, phrases.paper.ask in shown, "Person 1" in shown) == (True, True, False)
    assert card.text(phrases, {}) == paper_sheet(SHEET, phrases)
