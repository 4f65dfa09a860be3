"""What the roster shows."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.meeting.capacity import Capacity
from dialogs.roster.refusals import RosterFault


@dataclass(frozen=True, slots=True)
class RosterPage(Page):
    """The roster: a list for chair and secretaries, a count for others."""

    name: ClassVar[str] = "roster"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    page: int = 0


@dataclass(frozen=True, slots=True)
class RosterKeptPage(Page):
    """The roster, after a pasted list was kept: so many of each capacity, in the order of `Capacity`."""

    name: ClassVar[str] = "roster_kept"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    chairs: int
    vice_chairs: int
    secretaries: int
    members: int
    substitutes: int
    officials: int
    parties: int
    supporting: int
    attending: int = 0

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """The capacities that somebody was given, with how many."""
        seated = (self.chairs, self.vice_chairs, self.secretaries, self.members)
        numbers = (*seated, self.substitutes, self.officials, self.parties, self.supporting, self.attending)
        return tuple((capacity.value, number) for capacity, number in zip(Capacity, numbers, strict=True) if number)


@dataclass(frozen=True, slots=True)
class RosterChoosePage(Page):
    """The choice of whom to assign; `missing`: 1 where nobody was chosen."""

    name: ClassVar[str] = "roster_choose"
    page: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class RosterNamesPage(Page):
    """The names on the roster that one person in the chat bears, to be accepted by the secretary; `missing`: 1 where none was."""

    name: ClassVar[str] = "roster_names"
    missing: int = 0


@dataclass(frozen=True, slots=True)
class ListUnreadPage(Page):
    """That Teams does not tell who is in the chat, and how names are tied by hand; a line once it does."""

    name: ClassVar[str] = "list_unread"


@dataclass(frozen=True, slots=True)
class RosterFormPage(Page):
    """The form of one person; `wrong`: what was entered could not be taken.

    `party_of`: the matter that a new person is a party to, as a button said (0: none did).
    """

    name: ClassVar[str] = "roster_form"
    who: str
    wrong: RosterFault | None = None
    party_of: int = 0
