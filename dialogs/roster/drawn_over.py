"""What the form of one person was drawn over: a field that the secretary left as it was keeps what stands by now (R-018, R-252).

The form may stand open for a while. Meanwhile the member has said that they are remote, or a substitute has taken a seat; and
whoever then only corrects a party would take that back.
"""

from dataclasses import replace

from cards.roster import WAS
from dialogs.meeting.meeting import Person
from dialogs.said.inbound import Pressed, Words


def as_meant(said: Pressed, person: Person) -> Pressed:
    """The form with what stands now in each field that was not changed. What it was drawn over goes along, as it stands now."""
    now = {name: Words(stands) for name, stands in _standing(person, said).items() if _untouched(said, name)}
    return replace(said, fields={**said.fields, **now, **{WAS + name: words for name, words in now.items()}})


def _untouched(said: Pressed, name: str) -> bool:
    return WAS + name in said.fields and said.field(name) == said.field(WAS + name)


def _standing(person: Person, said: Pressed) -> dict[str, str]:
    """What each field would say of the person as they stand; where nothing does, what the form says."""
    return {
        "name": person.name,
        "capacity": person.given.value if person.given else "",
        "group": person.group,
        "place": person.place.value,
        "serves": _serving(person, said),
        "matter": str(person.matter) if person.matter else said.field("matter"),
    }


def _serving(person: Person, said: Pressed) -> str:
    """Whether they serve. With another capacity it is said anew: a member has a seat, and a substitute when called in (R-085)."""
    if person.given is None or not person.given.elected or not _untouched(said, "capacity"):
        return said.field("serves")
    return "yes" if person.serves else "no"
