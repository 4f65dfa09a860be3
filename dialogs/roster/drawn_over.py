"""What the form of one person was drawn over: a field that the secretary left as it was keeps what stands by now (R-018, R-252).

The form may stand open for a while. Meanwhile the member has said that they are remote, or a substitute has taken a seat; and
whoever then only corrects a party would take that back.
"""

from dataclasses import replace
from typing import Final

from cards.roster import WAS
from dialogs.meeting.meeting import Person
from dialogs.said.inbound import Pressed, Words

_KEEPING: Final = ("name", "capacity", "group", "place", "serves", "matter")


def as_meant(said: Pressed, person: Person) -> Pressed:
    """The form with what stands now in each field that was not changed. What it was drawn over goes along, as it stands now."""
    untouched = [name for name in _KEEPING if _untouched(said, name)]
    now = {name: Words(_stands(name, person, said, untouched)) for name in untouched}
    return replace(said, fields={**said.fields, **now, **{WAS + name: now[name] for name in untouched}})


def _untouched(said: Pressed, name: str) -> bool:
    return WAS + name in said.fields and said.field(name) == said.field(WAS + name)


def _stands(name: str, person: Person, said: Pressed, untouched: list[str]) -> str:
    """What the field would say of the person as they stand; where nothing does, what the form says."""
    if name == "serves":
        elected = person.given is not None and person.given.elected
        # With another capacity it is said anew: a member has a seat, and a substitute when called in.
        return said.field(name) if not elected or "capacity" not in untouched else "yes" if person.serves else "no"
    if name == "matter":
        return str(person.matter) if person.matter else said.field(name)
    capacity = person.given.value if person.given else ""
    return {"name": person.name, "capacity": capacity, "group": person.group, "place": person.place.value}[name]
