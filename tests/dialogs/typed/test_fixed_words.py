"""Commands of fixed words: one of bare words is found without a pattern, and reads as its pattern does."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import Command, command
from dialogs.typed.fixed_words import BARE, read_fixed


@pytest.mark.parametrize("words", BARE)
def test_bare_words_read_as_their_pattern_does(words: str) -> None:
    """In capitals and with a full stop too, where the pattern is tried."""
    assert read_fixed(words) == BARE[words]
    assert command(Words(words)) == command(Words(f"{words.upper()}.")) == Command(*BARE[words])


@pytest.mark.parametrize("words", ["dagordningen", "the opening information", "status |", "ärende", "klar|klart", ""])
def test_a_piece_of_a_pattern_is_no_command(words: str) -> None:
    """Not one of its choices alone, nor two of them, nor its signs."""
    assert words not in BARE
    assert read_fixed(words) is None


def test_a_number_comes_along_with_its_time() -> None:
    """As the verbs have their fields, in both languages."""
    assert read_fixed("visa dolda i 7 kl 14:05") == ("hidden.show", {"matter": "7", "at": "14:05"})
    assert read_fixed("no longer second motion 12") == ("motion.unsecond", {"motion": "12"})
