"""How the two kinds of secrecy differ: said wherever somebody chooses between them."""

from collections.abc import Collection
from typing import Final

from cards import kit
from cards.phrases.book import Phrases

_BOTH: Final = frozenset({"secrecy", "secrecy_individual"})


def kinds_differ(kinds: Collection[str], phrases: Phrases) -> list[kit.Element]:
    """Return one line where one of the two is among the kinds, and nothing where neither is."""
    return [kit.text(phrases.common.kinds_differ, subtle=True)] if not _BOTH.isdisjoint(kinds) else []
