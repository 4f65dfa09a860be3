"""What has been done of a sitting's opening: the leader's equipment, the information, the council's summons, who adjusts the minutes, the agenda."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final


@dataclass(frozen=True, slots=True)
class Informed:
    """The opening information was given aloud: by whom (a person's key, "": nobody knows), and when that was noted (R-075)."""

    giver: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Equipped:
    """Whoever led (a person's key) has made sure that their own equipment is as it has to be, and when they said so (R-055)."""

    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AgendaChange:
    """How the agenda differs from the one that the sitting was opened with: matters by number, whether the order is another, and then which."""

    struck: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    reordered: bool = False
    order: tuple[int, ...] = ()

    def covers(self, other: "AgendaChange") -> bool:
        """Whether who approved this one approved the other: the same matters in the same order. Approvals of before tell no order."""
        return replace(self, order=()) == replace(other, order=()) and self.order in ((), other.order)


@dataclass(frozen=True, slots=True)
class Approved:
    """The agenda was approved as it stood then. `by`: who noted it, a person's key; `was`: the approval before it."""

    change: AgendaChange
    at: datetime
    by: str
    was: "Approved | None" = None


@dataclass(frozen=True, slots=True)
class Summoned:
    """The council's summons was checked, and is in order or not. `by`: who noted it, a person's key; `was`: what was noted before it."""

    in_order: bool
    at: datetime
    by: str
    was: "Summoned | None" = None


@dataclass(frozen=True, slots=True)
class Adjusters:
    """Who adjusts the minutes with the chair, and who instead of them, by their keys; where, on which day (ISO) and when (10.42). "": not said.

    `by`: who noted it, a person's key; `was`: whom it was before.
    """

    people: tuple[str, ...]
    substitutes: tuple[str, ...]
    place: str
    day: str
    clock: str
    at: datetime
    by: str
    was: "Adjusters | None" = None


@dataclass(frozen=True, slots=True)
class Opening:
    """What has been done of it; None: nobody has noted it. `listed`: the matters on the agenda when the sitting was opened, in their order; `day`: the day (ISO) of that."""

    informed: Informed | None = None
    listed: tuple[int, ...] = ()
    summons: Summoned | None = None
    adjusters: Adjusters | None = None
    agenda: Approved | None = None
    equipment: Equipped | None = None
    day: str = ""


UNOPENED: Final = Opening()
