"""What a card shows: texts, lists, facts, containers and columns, of which the kit refuses what Teams would."""

from collections.abc import Callable
from typing import Any

import pytest

from cards import kit

REFUSED: list[tuple[str, Callable[[], Any]]] = [
    ("text", lambda: kit.text(" ")),
    ("text", lambda: kit.text("Hej <at>Anna</at>")),
    ("text", lambda: kit.text("# Rubrik")),
    ("text", lambda: kit.text("3. Budget")),
    ("bullets", lambda: kit.bullets(["Öppnande", "2) Budget"])),
    ("facts", lambda: kit.facts([("Ärende", "3. Budget")])),
    ("bullets", lambda: kit.bullets([])),
    ("bullets", lambda: kit.bullets(["a", " "])),
    ("facts", lambda: kit.facts([])),
    ("facts", lambda: kit.facts([("Ärende", "")])),
    ("container", kit.container),
    ("columns", kit.columns),
    ("columns", lambda: kit.columns(*[[kit.text("x")]] * 4)),
    ("columns", lambda: kit.columns([kit.text("x")], widths=(1, 2))),
    ("columns", lambda: kit.columns([kit.text("x")], [])),
]


@pytest.mark.parametrize(("element", "make"), REFUSED)
def test_what_teams_refuses_is_refused_here_and_named(element: str, make: Callable[[], Any]) -> None:
    """The refusal names the element, so that whoever wrote the card finds it."""
    with pytest.raises(kit.CardRefused) as refused:
        make()
    assert refused.value.element == element
