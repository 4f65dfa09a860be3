"""Who can be meant by a typed name: whoever on the roster who is called so, by the whole name or a part of it that nobody shares.

Where two have the same name the party after it tells them apart: “Anders Ek (M)”.
"""

from collections.abc import Callable, Iterable

from dialogs.meeting.meeting import Person
from dialogs.text import plain_text

Fits = Callable[[list[str], list[str]], bool]


def meant(people: Iterable[Person], typed: str) -> tuple[Person, ...]:
    """Those who can be meant: one where the name is clear, several where it is not, none where nobody is called so."""
    said = _words(typed)
    listed = tuple(people) if said else ()
    for fits in (_is_whole, _is_part_of):
        if found := tuple(one for one in listed if _names(said, one, fits)):
            return found
    return ()


def _names(said: list[str], person: Person, fits: Fits) -> bool:
    """Whether the words are the name, or a part of it, with or without the party after it."""
    name, party = _words(person.name), _words(person.group)
    with_party = bool(party) and len(said) > len(party) and said[-len(party) :] == party
    return fits(said, name) or (with_party and fits(said[: -len(party)], name))


def _is_whole(said: list[str], name: list[str]) -> bool:
    return said == name


def _is_part_of(said: list[str], name: list[str]) -> bool:
    """Whether the words stand in the name one after the other."""
    return any(name[at : at + len(said)] == said for at in range(len(name)))


def _words(name: str) -> list[str]:
    """The words of it, in small letters; a party may stand in brackets."""
    return plain_text.simple(name).casefold().translate(plain_text.NO_BRACKETS).split()
