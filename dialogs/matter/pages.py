"""What a matter's way over the table shows; `no` is its number on the agenda, 0 the one on the table."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.matter.refusals import LevelFault


@dataclass(frozen=True, slots=True)
class ChecklistFormPage(Page):
    """The checklist's form."""

    name: ClassVar[str] = "checklist_form"


@dataclass(frozen=True, slots=True)
class ChecklistAgainPage(Page):
    """The form with what was answered of it so far, as a number, in this round; `who`: the secretary's, for another.

    `incomplete`: 1 where it was sent with lines not answered.
    """

    name: ClassVar[str] = "checklist_again"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    who: str = ""
    answered: int = 0
    incomplete: int = 0
    round: int = 0


@dataclass(frozen=True, slots=True)
class ChecklistWhomPage(Page):
    """The choice of whose answers the secretary records; `missing`: 1 where nobody was chosen."""

    name: ClassVar[str] = "checklist_whom"
    page: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class UnsafePage(Page):
    """What somebody could not say yes to, for chair and secretaries."""

    name: ClassVar[str] = "unsafe"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    who: str


@dataclass(frozen=True, slots=True)
class GatePage(Page):
    """The check before a matter is opened; `answered`: what was answered of it and is not noted yet, as a number."""

    name: ClassVar[str] = "gate"
    no: int = 0
    answered: int = 0


@dataclass(frozen=True, slots=True)
class MatterPage(Page):
    """The matter's card as it stood in the room before it was the card with the next step; drawn again, it is that or a line."""

    name: ClassVar[str] = "matter"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int = 0


@dataclass(frozen=True, slots=True)
class MatterLevelPage(Page):
    """The form that raises a matter's level; `wrong`: why what was sent does not."""

    name: ClassVar[str] = "matter_level"
    no: int = 0
    wrong: LevelFault | None = None


@dataclass(frozen=True, slots=True)
class LevelRaisedPage(Page):
    """That the level was raised, and what follows: 1 where a title was removed, and where motions are made aloud by it."""

    name: ClassVar[str] = "level_raised"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int = 0
    bared: int = 0
    aloud: int = 0


@dataclass(frozen=True, slots=True)
class IntruderPage(Page):
    """That somebody is in the call who may not be there for the matter `no`. `who` came last; "" once the card is only drawn again."""

    name: ClassVar[str] = "intruder"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    who: str
    no: int


@dataclass(frozen=True, slots=True)
class RemainsPage(Page):
    """What of a raised matter can still be seen."""

    name: ClassVar[str] = "remains"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    no: int


@dataclass(frozen=True, slots=True)
class SpecialDecisionPage(Page):
    """The form for the special decision; `wrong`: what could not be read, 1 the date, 2 the section, 3 both."""

    name: ClassVar[str] = "special_decision"
    no: int
    wrong: int = 0


@dataclass(frozen=True, slots=True)
class LeaderDisqualifiedPage(Page):
    """That whoever leads is disqualified in the open matter `no`, which is on the table."""

    name: ClassVar[str] = "leader_disqualified"
    no: int


@dataclass(frozen=True, slots=True)
class AdjustedTakenAgainPage(Page):
    """What it means to take matter `no` again, whose paragraph is adjusted at once."""

    name: ClassVar[str] = "adjusted_taken_again"
    no: int
