"""The question before a matter that is adjusted at once is taken again."""

from cards.adjusted_taken_again import AdjustedTakenAgain
from cards.phrases import book
from tests.support.gallery.people import CHAT, DIALOG
from tests.support.shown_cards import rendered, texts


def test_it_says_what_it_means_and_has_its_button_where_a_press_takes_it() -> None:
    """In the chat and in a dialog; without, the words to write stand there all the same."""
    say = book.of("sv").matter
    button = say.take_anyway.format(no=4)
    for key in (CHAT, DIALOG):
        assert button in str(rendered(AdjustedTakenAgain(key, 4, 7)))
    without = rendered(AdjustedTakenAgain(CHAT, 4, None))
    assert say.adjusted in texts(without)
    assert button not in str(without)
