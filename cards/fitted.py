"""A card whose texts are cut only where it would not fit otherwise: first whole, then shorter and shorter."""

from collections.abc import Callable, Sequence

from cards import kit


def fitted(draw: Callable[[int], kit.Card], lengths: Sequence[int]) -> kit.Card:
    """The card drawn with the first of `lengths` (the longest first) with which Teams takes it.

    A text that was cut ends in "…", and the card says where the whole can be read. Raises CardRefused if none will do.
    """
    for length in lengths[:-1]:
        try:
            return draw(length)
        except kit.CardRefused:
            continue
    return draw(lengths[-1])


def cut(words: str, length: int) -> str:
    """The words, at most so many characters of them; "…" stands where they were cut."""
    return words if len(words) <= length else f"{words[: length - 1]}…"
