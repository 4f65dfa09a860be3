"""That the bot was removed from the chat, as chair and secretary see it."""

import pytest

from cards.app_removed import AppRemovedNote
from cards.naming import MatterName
from cards.phrases import book
from tests.support.shown_cards import LANGUAGES, rendered, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_is_lost_and_how_the_bot_comes_back(language: str) -> None:
    """And, where it is so, that a confidential matter is on the table and that the chat stays off."""
    say = book.of(language).app_removed
    bare = texts(rendered(AppRemovedNote(), language))
    whole = texts(rendered(AppRemovedNote(MatterName(7, "", ""), off=True), language))
    assert all(line in bare for line in (say.head, say.deaf, say.add))
    assert say.off not in bare
    assert say.off in whole
    assert say.aloud.split("{")[0] in whole
    assert "7" in whole
    assert say.back in texts(rendered(AppRemovedNote(back=True), language))
    over = texts(rendered(AppRemovedNote(over=True), language))
    assert (say.over in over, say.add in over) == (True, False)
