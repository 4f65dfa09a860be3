"""How whoever looks stands with the checklist: the line, and the way to the form where there is something to answer."""

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from cards import kit
from cards.key import Key
from cards.own_answer import own_button, own_line, short_items
from cards.phrases import book

KEY = Key("s1", 1)


@pytest.mark.parametrize("say", [book.SV, book.EN], ids=["sv", "en"])
@pytest.mark.parametrize(
    ("own", "answers"), [("to_answer", True), ("unsafe", True), ("confirmed", False), ("in_room", False)]
)
def test_the_form_is_at_hand_for_whoever_has_something_to_answer(say: book.Phrases, own: str, *, answers: bool) -> None:
    """In the chat and in a dialog; each state is a line of its own."""
    assert own_line(own, (), say)
    for key in (KEY, Key("s1", 1, dialog=True)):
        assert bool(own_button(own, key, say)) is answers


def test_nothing_is_said_where_nothing_is_asked() -> None:
    """Neither line nor button."""
    assert own_line("", (), book.SV) == own_button("", KEY, book.SV) == []


def test_the_lines_that_were_answered_no_stand_with_it() -> None:
    """By their short names; a profile's own line has none."""
    card = kit.card(*own_line("unsafe", ("headset", "x"), book.SV), lang="sv", fallback="x")
    assert "Du har svarat att något inte stämmer (headset, egen punkt)." in "\n".join(card_as_text(card))
    assert short_items(("alone", "x", "y"), book.EN) == "alone, " + book.EN.readiness.own_item
