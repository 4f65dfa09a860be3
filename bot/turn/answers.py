"""The answer to the one who pressed, as the ready bytes of the HTTP response; each road wants its own envelope."""

from typing import Any, Final

import orjson

CARD_TYPE: Final = "application/vnd.microsoft.card.adaptive"


def card(card: dict[str, Any]) -> bytes:
    """Put this card in the place of the one that was pressed, for whoever pressed it (Action.Execute, refresh)."""
    return orjson.dumps({"statusCode": 200, "type": CARD_TYPE, "value": card})


def dialog(card: dict[str, Any], title: str) -> bytes:
    """Show this card in a dialog, or as the next step of the one that is open."""
    attachment = {"contentType": CARD_TYPE, "content": card}
    value = {"title": title, "height": "medium", "width": "medium", "card": attachment}
    return orjson.dumps({"task": {"type": "continue", "value": value}})
