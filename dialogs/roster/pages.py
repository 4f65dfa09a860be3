"""What the roster shows."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.outcome import Page
from dialogs.roster.refusals import RosterFault


@dataclass(frozen=True, slots=True)
class RosterPage(Page):
    """The roster: a list for chair and secretaries, a count for others."""

    name: ClassVar[str] = "roster"
    page: int = 0


@dataclass(frozen=True, slots=True)
class RosterChoosePage(Page):
    """The choice of whom to assign."""

    name: ClassVar[str] = "roster_choose"
    page: int = 0


@dataclass(frozen=True, slots=True)
class RosterNamesPage(Page):
    """The names on the roster that one person in the chat bears: to be accepted by the secretary."""

    name: ClassVar[str] = "roster_names"


@dataclass(frozen=True, slots=True)
class RosterFormPage(Page):
    """The form of one person; `wrong`: what was entered could not be taken."""

    name: ClassVar[str] = "roster_form"
    who: str
    wrong: RosterFault | None = None
