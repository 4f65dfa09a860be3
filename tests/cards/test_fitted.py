"""A card is drawn whole where it fits, and with shorter texts where it does not."""

import pytest

from cards import kit
from cards.fitted import cut, fitted


def of_length(length: int) -> kit.Card:
    """A card with a text so long."""
    return kit.card(kit.text("å" * length), lang="sv", fallback="Kort")


def test_the_first_that_fits_is_drawn() -> None:
    """The longest comes first."""
    assert fitted(of_length, (10, 5)) == of_length(10)
    assert fitted(of_length, (60_000, 50_000, 7, 5)) == of_length(7)


def test_a_card_that_fits_in_no_way_is_refused() -> None:
    """It is told like any other."""
    with pytest.raises(kit.CardRefused):
        fitted(of_length, (60_000, 50_000))


def test_a_text_that_was_cut_says_so() -> None:
    """And is no longer than it may be."""
    assert [cut("Riktlinjer", length) for length in (10, 5)] == ["Riktlinjer", "Rikt…"]
