"""Fields of a form in which people write, and those in which they choose.

What was chosen tells one press of a card from another; what was written does not, for no trace of words may be kept to compare with.
"""

from typing import Final

from dialogs.said.inbound import Pressed

WRITTEN: Final = frozenset(
    [
        "agenda",
        "board",
        "came_at",
        "clock",
        "date",
        "decision",
        "dnr",
        "group",
        "left",
        "name",
        "people",
        "seats",
        "section",
        "text",
        "title",
        "where",
        "wording",
    ]
)
"""Every field of a card in which something can be typed, but for the set-up's `place`, which elsewhere is chosen."""


def chosen(said: Pressed) -> tuple[tuple[str, str], ...]:
    """What was chosen, each field with its value, in the order of their names."""
    return tuple(sorted([(name, words.spoken) for name, words in said.fields.items() if name not in WRITTEN]))


def has_writing(said: Pressed) -> bool:
    """Whether something stands in a field in which people write."""
    return any(said.field(name) for name in said.fields if name in WRITTEN)
