"""Columns of a pasted list that are answered with yes or no, or with a cross: who is there, who serves, who is remote.

What such a cell says is noted as the column means it; anything else in it is for the reader of words.
"""

from typing import Final

from dialogs.meeting.places import PersonPlace
from dialogs.roster.list_words import Column, Meaning

_YES: Final = frozenset(("ja", "j", "yes", "y", "x", "v", "1", "+", "✓", "✔", "√", "☑", "☒", "●", "•", "sant", "true"))
_NO: Final = frozenset(("nej", "n", "no", "ej", "0", "-", "–", "—", "☐", "□", "○", "falskt", "false"))
_SAID: Final = {
    (Column.PRESENT, True): Meaning(),  # as everybody on the list is, unless it says otherwise
    (Column.PRESENT, False): Meaning(place=PersonPlace.AWAY),
    (Column.AWAY, True): Meaning(place=PersonPlace.AWAY),
    (Column.AWAY, False): Meaning(),
    (Column.REMOTE, True): Meaning(place=PersonPlace.REMOTE),
    (Column.REMOTE, False): Meaning(),  # in the room, or not there at all
    (Column.ROOM, True): Meaning(place=PersonPlace.ROOM),
    (Column.ROOM, False): Meaning(),
    (Column.SERVES, True): Meaning(serves=True),
    (Column.SERVES, False): Meaning(serves=False),
}
ANSWERED: Final = frozenset(column for column, _ in _SAID)
"""The columns that are answered so."""


def answered(cell: str) -> bool | None:
    """Whether the cell holds a yes or a no and nothing else; None where it holds neither."""
    said = cell.strip(" .()").casefold()
    return True if said in _YES else False if said in _NO else None


def said_under(column: Column, cell: str) -> Meaning | None:
    """What a yes or no means under that column; None where the cell holds neither, or the column asks nothing."""
    answer = answered(cell)
    return None if answer is None else _SAID.get((column, answer))
