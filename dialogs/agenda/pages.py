"""The forms that change the agenda."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.agenda.refusals import AgendaFault
from dialogs.judging.outcome import Page


@dataclass(frozen=True, slots=True)
class AgendaAddPage(Page):
    """The form that adds a matter; `wrong`: why what was filled in was not taken."""

    name: ClassVar[str] = "agenda_add"
    wrong: AgendaFault | None = None


@dataclass(frozen=True, slots=True)
class AgendaStrikePage(Page):
    """The choice of what to strike; `wrong`: why what was chosen cannot be."""

    name: ClassVar[str] = "agenda_strike"
    wrong: AgendaFault | None = None


@dataclass(frozen=True, slots=True)
class AgendaMovePage(Page):
    """The choice of what to move, and where; `wrong`: what was not chosen, `no` the matter that was."""

    name: ClassVar[str] = "agenda_move"
    wrong: AgendaFault | None = None
    no: int = 0
