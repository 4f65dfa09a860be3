"""What every view model can do: draw itself as a card, in a language, with the words that it may show."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Protocol

from cards.phrases.book import Phrases
from cards.shape import Attachment, Card


class View(Protocol):
    """Something to show, before it has a language. A view that shows wordings has their keys in `wordings`."""

    def draw(self, phrases: Phrases, words: Mapping[str, str], /) -> Card | Attachment:
        """Draw it as an Adaptive Card, or as a card of Teams' own, ready as an attachment. `words` are the wordings whose keys stand in its `wordings`; a purged one is not there.

        One that is there and empty comes with the next edit: the card is whole and true without it.
        """
        ...


def wordings_shown(view: View) -> tuple[str, ...]:
    """Return the keys of the words that the view shows; most show none."""
    keys: tuple[str, ...] = getattr(view, "wordings", ())
    return keys


def texts_in(held: object) -> Iterator[str]:
    """Return every text that a view holds, in what it is made of too: so it can be asked whose names it shows."""
    waiting = [held]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        else:
            kind: Any = type(one)
            waiting += _inside(kind)(one)[::-1]


@cache
def _inside(kind: type) -> Callable[[Any], Sequence[object]]:
    """Return what tells what is in a thing of this kind, in order. It is asked once a kind: every answer that somebody sees comes by here."""
    if issubclass(kind, tuple | list | frozenset):
        return tuple
    if issubclass(kind, Mapping):
        return lambda held: (*held, *held.values())
    names = [one.name for one in fields(kind)] if is_dataclass(kind) else []
    return lambda held: [getattr(held, name) for name in names]
