"""What a card is made of, and how a mistake in one is told."""

from typing import Any, TypeAlias

Element: TypeAlias = dict[str, Any]
Action: TypeAlias = dict[str, Any]
Card: TypeAlias = dict[str, Any]
Attachment: TypeAlias = dict[str, Any]  # what Teams itself draws: it has a `contentType`, which no card has


class CardRefused(ValueError):
    """Teams would refuse this card or show it wrong. Names the element, never what people wrote in it."""

    def __init__(self, element: str, why: str) -> None:
        super().__init__(f"{element}: {why}")
        self.element = element
        self.why = why
