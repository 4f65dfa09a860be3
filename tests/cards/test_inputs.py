"""What a form asks for: the kit refuses what Teams would, and quotes nothing that was written."""

from collections.abc import Callable
from typing import Any

import pytest

from cards import kit

REFUSED: list[tuple[str, Callable[[], Any]]] = [
    ("input 'verb'", lambda: kit.text_input("verb", "Ord", max_chars=5)),
    ("input 'a.b'", lambda: kit.text_input("a.b", "Ord", max_chars=5)),
    ("input a", lambda: kit.text_input("a", " ", max_chars=5)),
    ("input a", lambda: kit.text_input("a", "x" * 501, max_chars=5)),
    ("input a", lambda: kit.text_input("a", "Ord", max_chars=0)),
    ("input a", lambda: kit.text_input("a", "Ord", max_chars=2, value="abc")),
    ("input a", lambda: kit.text_input("a", "Ord", max_chars=2, required=True)),
    ("input a", lambda: kit.choice("a", "Val", [])),
    ("input a", lambda: kit.choice("a", "Val", [("x", "X"), ("x", "Y")])),
    ("input a", lambda: kit.choice("a", "Val", [("x", " ")])),
    ("input a", lambda: kit.choice("a", "Val", [("x,y", "X")], many=True)),
    ("input a", lambda: kit.choice("a", "Val", [("x", "X")], value="y")),
    ("input a", lambda: kit.choice("a", "Val", [("x", "X")], value="x,y", many=True)),
    ("input a", lambda: kit.number_input("a", "Tal", least=2, most=1)),
]


@pytest.mark.parametrize(("element", "make"), REFUSED)
def test_what_teams_refuses_is_refused_here_and_named(element: str, make: Callable[[], Any]) -> None:
    """The refusal names the element, so that whoever wrote the card finds it."""
    with pytest.raises(kit.CardRefused) as refused:
        make()
    assert refused.value.element == element


def test_a_refusal_never_quotes_what_people_wrote() -> None:
    """Words in a card may be a motion; an exception ends in a log."""
    with pytest.raises(kit.CardRefused) as refused:
        kit.text_input("wording", "Ordalydelse", max_chars=3, value="hemligt")
    assert "hemligt" not in str(refused.value)
