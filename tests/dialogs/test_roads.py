"""Whatever is shown can be gone on from where it is shown: on a card no button waits for a dialog that is not there."""

from collections.abc import Iterator
from typing import Any

import pytest

from cards.phrases.book import of
from tests.support.fullest import SIGNS, Look, pages_shown, words

CARDS: tuple[Look, ...] = ((1, None, False), (5, "chair", False), (1, "secretary", False), (1, "x0", False))


def stranded(card: dict[str, Any]) -> list[str]:
    """The buttons of a card in a chat that are neither pressed there nor open a dialog: they would only send what is typed."""
    return [one["title"] for one in actions(card) if one["type"] == "Action.Submit" and "msteams" not in one["data"]]


def actions(value: object) -> Iterator[dict[str, Any]]:
    """Every button of a card, and not what stands behind it for an old client."""
    if isinstance(value, dict):
        if str(value.get("type", "")).startswith("Action.") and "data" in value:
            yield value
        for key, inner in value.items():
            if key not in ("fallback", "refresh"):
                yield from actions(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from actions(inner)


@pytest.mark.hypothesis
@pytest.mark.sweep
@pytest.mark.parametrize("look", CARDS)
def test_no_page_in_a_chat_has_a_button_that_only_a_dialog_can_send(look: Look) -> None:
    """Typed, or pressed on a card: each page is shown to the room, to the hosts and to a member, and each button looked at."""
    texts = words(SIGNS[0])
    pages = pages_shown(SIGNS[0], look)
    assert {where: left for where, view in pages if (left := stranded(view.draw(of("sv"), texts)))} == {}


def test_a_button_that_only_a_dialog_can_send_is_found() -> None:
    """One alone, and one behind a press, which is the press's own."""
    lone = {"type": "Action.Submit", "title": "Granska", "data": {"verb": "v"}}
    behind = {"type": "Action.Execute", "title": "Ja", "verb": "v", "data": {}, "fallback": lone}
    assert stranded({"body": [{"type": "ActionSet", "actions": [lone, behind]}]}) == ["Granska"]
