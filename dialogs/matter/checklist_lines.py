"""The lines of a checklist as its cards show them."""

from collections.abc import Mapping
from functools import lru_cache

from cards.bilingual import Bilingual
from cards.checklist import Item
from dialogs.profile.parts import ChecklistItem


def as_lines(items: tuple[ChecklistItem, ...], answers: Mapping[str, str]) -> tuple[Item, ...]:
    """Each item with its answer (yes, no), "" where there is none."""
    return tuple(_line(item.key, item.text, answers.get(item.key, "")) for item in items)


@lru_cache(maxsize=1024)  # Hundreds give the same answers to the same items.
def _line(key: str, own: Bilingual | None, answer: str) -> Item:
    return Item(key, own, answer)
