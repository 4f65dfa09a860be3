"""A choice of one person of many: names cut where all would not fit, and the next page where there are still more."""

from collections.abc import Iterable
from typing import Final

from cards import kit
from cards.key import Key
from cards.naming import choice_name
from cards.phrases.book import Phrases

LENGTHS: Final = (60, 30, 12)
"""Characters of a name in a list, tried in this order."""

PEOPLE_IN_A_LIST: Final = 250
"""More than the largest council has members and substitutes."""


def options(people: Iterable[tuple[str, str]], length: int, phrases: Phrases) -> list[tuple[str, str]]:
    """The choices of (key, name), each name at most so long."""
    return [(key, kit.unmarked(choice_name(name, phrases.common, length)) or "…") for key, name in people]


def next_page(following: int, verb: str, where: Key, phrases: Phrases) -> tuple[kit.Action, ...]:
    """The button to the people of the next page, where there is one (0: none)."""
    if not following:
        return ()
    send = kit.sends if where.dialog else kit.press
    return (send(phrases.setup.next_page, verb, where.data(page=following), takes_inputs=False),)
