"""Who is meant by a typed name: the one on the roster who is called so, by the whole name or a part of it that nobody shares."""

from collections.abc import Iterable

from dialogs.meeting.meeting import Person
from dialogs.quorum.pages import QuorumRefusal
from dialogs.text import plain_text


def meant(people: Iterable[Person], typed: str) -> tuple[Person, ...]:
    """Those who can be meant: one where the name is clear, several where it is not, none where nobody is called so."""
    said = _plain(typed)
    listed = tuple(people)
    whole = tuple(one for one in listed if _plain(one.name) == said)
    return whole or tuple(one for one in listed if said and _is_part(said.split(), _plain(one.name).split()))


def the_one(people: Iterable[Person], typed: str) -> Person | QuorumRefusal:
    """The one who is meant, or why nothing is noted."""
    found = meant(people, typed)
    if len(found) == 1:
        return found[0]
    return QuorumRefusal.SEVERAL_NAMES if found else QuorumRefusal.NO_SUCH_NAME


def _is_part(said: list[str], name: list[str]) -> bool:
    """Whether the words stand in the name one after the other."""
    return any(name[at : at + len(said)] == said for at in range(len(name)))


def _plain(name: str) -> str:
    return " ".join(plain_text.simple(name).casefold().split())
