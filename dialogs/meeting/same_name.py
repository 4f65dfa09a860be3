"""People on the roster who have one name: cards tell them apart by their parties."""

from collections.abc import Iterable, Mapping

from dialogs.meeting.meeting import Person
from dialogs.meeting.quick_replace import changed


def with_namesakes(people: Mapping[str, Person], names: Iterable[str]) -> Mapping[str, Person]:
    """The people, where each who has one of the `names` is marked if somebody else on the roster has it too."""
    marked: dict[str, Person] = {}
    for name in names:
        low = name.casefold()
        same = [p for p in people.values() if len(p.name) == len(name) and p.given and p.name.casefold() == low]
        several = len(same) > 1 and bool(name)
        marked |= {p.key: changed(p, namesake=several) for p in same if p.namesake is not several}
    return {**people, **marked} if marked else people


def told_apart(person: Person) -> str:
    """The person's name, with the party where somebody else on the roster has the same name."""
    with_party = person.namesake and person.group and person.name
    return f"{person.name} ({person.group})" if with_party else person.name
