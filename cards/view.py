"""What every view model can do: draw itself as a card, in a language, with the words that it may show."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Protocol

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
    if isinstance(held, str):
        yield held
    elif isinstance(held, tuple | list | frozenset):
        for one in held:
            yield from texts_in(one)
    elif isinstance(held, Mapping):
        yield from texts_in((*held, *held.values()))
    elif is_dataclass(held):
        for one in fields(held):
            yield from texts_in(getattr(held, one.name))
