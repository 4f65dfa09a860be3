"""Two who are called the same: a list and the roster tell them apart by their parties, and by nothing else.

A party that is missing tells nothing apart. Then the second line is left out, and the secretary is told so.
"""

from collections.abc import Collection, Container, Iterable

from dialogs.meeting.meeting import Person


def borne(name: str) -> str:
    """The name as two of them are compared."""
    return " ".join(name.split()).casefold()


def stands_above(groups: Collection[str], group: str) -> bool:
    """Whether a line says the same person once more; `groups` are the parties of those above who have the name."""
    return bool(groups) and (group in groups or "" in {group, *groups})


def line_of(
    name: str, group: str, people: Iterable[Person], *, shared: bool = False, taken: Container[str] = ()
) -> Person | None:
    """The line of the roster that already has the name; None for a new person.

    Only lines that a secretary wrote count: a name seen in the chat proves nothing, and a name alone changes nothing of
    somebody foreign (R-251). Where two have the name, on the roster or on the pasted list (`shared`), it is the one of the
    same party, and otherwise the one tied to nobody; never one whose key is `taken` by a line above.
    """
    lines = [p for p in people if p.given and not p.foreign and borne(p.name) == borne(name)]
    if shared or len(lines) > 1:
        lines = [p for p in lines if p.group == group] or [p for p in lines if not (shared and p.group)]
    found = lines if len(lines) == 1 else [p for p in lines if not p.wire]
    return next((p for p in found if p.key not in taken), None)
