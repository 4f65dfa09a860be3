"""How a mistake in a card is told."""

from cards.shape import CardRefused


def test_a_refused_card_names_the_element_and_says_why() -> None:
    """For the log: the element's kind, and never what people wrote in it."""
    refused = CardRefused("TextBlock", "it is too long")
    assert (refused.element, refused.why, str(refused)) == ("TextBlock", "it is too long", "TextBlock: it is too long")
