"""What things are called: matters and people on cards, a page by its key, the next person on the roster."""

from cards.key import Key
from cards.naming import WITHOUT_CAPACITY, MatterName, party
from dialogs.judging.scene import Scene
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.same_name import told_apart

MOST_LISTED = 25  # people by name in one list; the rest are counted (design 3.1)


def key(scene: Scene, round_: int = 0) -> Key:
    """What the buttons of a page are recognised by. The room's card has no form of its own; a personal card has one."""
    form = scene.fresh if scene.viewer is not None else ""
    return Key(scene.meeting.key, round_, form, dialog=scene.dialog)


def named(matter: Matter | None) -> MatterName | None:
    """What cards call the matter; None stays None."""
    return None if matter is None else MatterName(matter.no, matter.initials, matter.title)


def next_person(meeting: Meeting, ahead: int = 0) -> str:
    """The key of the next person on the roster; people are numbered as they come and never again."""
    return f"p{len(meeting.people) + 1 + ahead}"


def called(person: Person) -> str:
    """What cards call the person, told apart where two have the name (R-251); a party to a matter has only its number (design 3).

    Of somebody without a capacity, whose name was destroyed, they say just that.
    """
    known = without_group(person)
    return told_apart(person) if person.alike.shared and known is person.name else known


def without_group(person: Person) -> str:
    """The same where the card shows capacity or party next to it: there a stranger alone is told apart."""
    given = person.capacity or person.waiting  # `Person.given`, without a call: a card calls a hundred people
    if given is Capacity.PARTY and person.matter:
        return party(person.matter)
    if person.alike.shared and person.foreign:
        return told_apart(person)
    return WITHOUT_CAPACITY if not person.name and given is None else person.name


def with_group(meeting: Meeting, who: str) -> tuple[str, str]:
    """What cards call the person with this key, and the party they belong to ("": none)."""
    person = meeting.people[who]
    return without_group(person), person.group
