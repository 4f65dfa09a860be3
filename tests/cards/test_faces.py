"""The boxes for the faces as they are read: how each person is drawn, and which ways there are to tick (R-095)."""

from dataclasses import replace

import pytest

from cards.faces import faces_line
from cards.phrases import book
from tests.support.gallery.faces import FACES, FACES_LEFT
from tests.support.gallery.hall import card
from tests.support.shown_cards import LANGUAGES, buttons, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_how_many_are_ticked_and_of_whom_more_is_to_be_said(language: str) -> None:
    """Who came anew, and by whom and when somebody was seen; those who do not fit are counted."""
    say = book.of(language).faces
    told = texts(card("faces", language))
    assert say.some_seen.format(seen=2, count=5) in told
    for line in (say.again, say.seen["host"].format(at="14.32", by="Åke Ström"), say.seen["roll"].format(at="14.32")):
        assert line in told
    assert say.some_seen.format(seen=2, count=81) in texts(card("faces-saved", language))
    assert say.all_seen in texts(card("faces-all", language))
    assert say.nobody in texts(card("faces-nobody", language))


def test_all_who_have_a_capacity_are_ticked_in_one_press() -> None:
    """Of the three who are to be seen one has none; where one alone is left there is no such button."""
    say = book.of("sv").faces
    assert [title for title, _ in buttons(card("faces"))] == [
        say.save,
        say.all_here,
        say.to_gate,
    ]
    assert [title for title, _ in buttons(card("faces-all"))] == [say.save]


def test_the_line_names_who_is_not_ticked() -> None:
    """Some by name; nothing once all are."""
    sv = book.of("sv")
    assert faces_line(FACES_LEFT, sv) == [
        "2 av 5 är avbockade som sedda i bild. Inte avbockade: Bo Lind, Eva Ekström och Sal 3."
    ]
    assert faces_line(replace(FACES_LEFT, more=4, count=9), sv)[0].endswith("Eva Ekström, Sal 3 och 4 personer till.")
    assert faces_line(replace(FACES_LEFT, seen=5), sv) == faces_line(None, sv) == []
    assert FACES["gate-faces"].draw(sv, {}) != replace(FACES["gate-faces"], faces=None).draw(sv, {})  # type: ignore[type-var]  # a dataclass
