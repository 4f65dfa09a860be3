"""The answer to the one who pressed, as the ready bytes of the HTTP response; each road wants its own envelope."""

from typing import Any

import orjson

from cards import kit


def card(shown: dict[str, Any]) -> bytes:
    """Put this card in the place of the one that was pressed, for whoever pressed it (Action.Execute, refresh)."""
    return orjson.dumps({"statusCode": 200, "type": kit.CARD_TYPE, "value": shown})


def notice(text: str) -> bytes:
    """Say a line to whoever pressed, and leave the card as it stands (Action.Execute)."""
    return orjson.dumps({"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": text})


def dialog(shown: dict[str, Any]) -> bytes:
    """Show this card in a dialog under its own title, or as the next step of the one that is open. Raises `kit.CardRefused`."""
    return orjson.dumps(kit.dialog(shown))
