"""What is left where a card stood that has moved to the foot of the chat."""

import pytest

from cards.moved import HostNoMore, MovedCard, OutOfChat
from cards.naming import MatterName
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_where_a_card_stood_is_one_line(language: str) -> None:
    """Without buttons, with the matter's number where there was one, and never a title."""
    card = rendered(MovedCard(MatterName(4, title="title:4")), language)
    assert (len(card["body"]), buttons(card)) == (1, ())
    assert "4" in texts(card)
    assert "4" not in texts(rendered(MovedCard(None), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_that_is_its_readers_no_more_is_one_line(language: str) -> None:
    """Without buttons, with the way to what they can do."""
    card = rendered(HostNoMore(), language)
    assert (len(card["body"]), buttons(card)) == (1, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_of_somebody_who_is_out_of_the_chat_is_one_line(language: str) -> None:
    """It offers nothing: from outside the chat nobody acts."""
    card = rendered(OutOfChat(), language)
    assert (len(card["body"]), buttons(card)) == (1, ())
