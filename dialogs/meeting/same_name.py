"""People on the roster who have one name: cards tell a stranger from whoever is called the same, and others by their parties (R-251)."""

from collections.abc import Iterable, Mapping

from cards.naming import FOREIGN, WITHOUT_CAPACITY
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Person
from dialogs.meeting.parts import Alike
from dialogs.meeting.quick_replace import changed
from dialogs.text import letters, plain_text


def looks(name: str) -> str:
    """The name as it looks to whoever reads a card: whatever its case, its spaces, signs that nobody sees, and letters that only look like ours.

    Surname first or last is the same name, and what stands in brackets behind it is not part of it: "Ek, Anna (gäst)".
    """
    read = letters.in_our_letters(plain_text.simple(name)).casefold()
    before, _, _ = read.partition("(")
    return " ".join(sorted((before.strip() or read).replace(",", " ").replace(".", " ").split()))


def with_namesakes(people: Mapping[str, Person], names: Iterable[str]) -> Mapping[str, Person]:
    """The people, where each who looks like one of these `names` is marked if somebody else does too. A party is never called by name."""
    marked: dict[str, Person] = {}
    for name in {name for name in names if name}:
        same = [p for p in people.values() if p.alike.looks == name and p.given is not Capacity.PARTY]
        given = sum(p.given is not None for p in same) > 1
        for p in same:
            alike = Alike(name, shared=len(same) > 1, given=given and p.given is not None)
            if p.alike != alike:
                marked[p.key] = changed(p, alike=alike)
    return {**people, **marked} if marked else people


def told_apart(person: Person) -> str:
    """The person's name; where somebody else has the same, that they are a stranger, or their party."""
    if not person.alike.shared or not person.name:
        return person.name
    if person.foreign:
        return f"{person.name}{FOREIGN}"
    if person.given is None:
        return f"{person.name}{WITHOUT_CAPACITY}"
    return f"{person.name} ({person.group})" if person.alike.given and person.group else person.name
