"""What the opening shows, and why something of it was not noted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.judging.refusals import RefusalCode


class OpeningRefusal(RefusalCode):
    """Why nothing was noted."""

    NO_EQUIPMENT = "opening_no_equipment"
    NO_INFORMATION = "opening_no_information"
    NO_SUMMONS = "opening_no_summons"
    NO_AGENDA = "opening_no_agenda"
    NO_ADJUSTERS = "opening_no_adjusters"
    NOBODY_CHOSEN = "adjusters_nobody"
    TOO_MANY = "adjusters_too_many"
    TWICE = "adjusters_twice"
    LEADS = "adjusters_leads"
    NOT_SERVING = "adjusters_not_serving"
    NO_SUCH_NAME = "adjusters_no_name"
    SEVERAL_NAMES = "adjusters_several_names"
    NO_DAY = "adjusters_no_day"
    EARLY = "adjusters_early"
    NO_CLOCK = "adjusters_no_clock"
    LONG_PLACE = "adjusters_long_place"
    IDENTITY = "adjusters_identity"


class AdjusterField(StrEnum):
    """A question of the form."""

    PEOPLE = "adjusters"
    SUBSTITUTES = "substitutes"
    DAY = "day"
    CLOCK = "clock"
    WHERE = "where"


@dataclass(frozen=True, slots=True)
class OpeningPage(Page):
    """The opening: what is read aloud, and what is done. `since`: a button of before the agenda was changed was pressed, and nothing was noted."""

    name: ClassVar[str] = "opening"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    since: bool = False


@dataclass(frozen=True, slots=True)
class AdjustersFormPage(Page):
    """The choice of who adjusts the minutes, as it stands. `why`: what could not be taken of the answer to the question `field`."""

    name: ClassVar[str] = "opening_adjusters"
    why: OpeningRefusal | None = None
    field: AdjusterField | None = None


@dataclass(frozen=True, slots=True)
class OpeningOverPage(Page):
    """That the sitting is closed, where the card of the opening stands."""

    name: ClassVar[str] = "opening_over"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    ends: ClassVar[bool] = True
