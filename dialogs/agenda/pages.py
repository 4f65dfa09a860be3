"""The forms that change the agenda."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.outcome import Page


@dataclass(frozen=True, slots=True)
class AgendaAddPage(Page):
    """The form that adds a matter."""

    name: ClassVar[str] = "agenda_add"


@dataclass(frozen=True, slots=True)
class AgendaStrikePage(Page):
    """The choice of what to strike."""

    name: ClassVar[str] = "agenda_strike"


@dataclass(frozen=True, slots=True)
class AgendaMovePage(Page):
    """The choice of what to move, and where."""

    name: ClassVar[str] = "agenda_move"
