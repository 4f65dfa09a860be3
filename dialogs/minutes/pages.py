"""What is shown of what is adjusted at once, and why something of it was not noted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.judging.refusals import RefusalCode


class AtOnceRefusal(RefusalCode):
    """Why nothing was noted."""

    NOT_OPENED = "at_once_not_opened"
    NOT_ENDED = "at_once_not_ended"
    NOBODY = "at_once_nobody"
    NO_NAME = "at_once_no_name"
    SEVERAL_NAMES = "at_once_several_names"
    NOT_SERVING = "at_once_not_serving"
    LEADS = "at_once_leads"
    ALONE = "at_once_alone"
    NONE_LEFT = "at_once_none_left"
    NOT_ADJUSTED = "at_once_not_adjusted"
    NO_DAY = "at_once_no_day"
    AHEAD = "at_once_ahead"
    EARLY = "at_once_early"


class AtOnceField(StrEnum):
    """A question of the card."""

    PEOPLE = "adjusters"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class AtOncePage(Page):
    """Which matters are adjusted at once, and how far each has come. `why`: what could not be taken of the answer to the question `field`."""

    name: ClassVar[str] = "at_once"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    why: AtOnceRefusal | None = None
    field: AtOnceField | None = None


class NoteRefusal(RefusalCode):
    """Why no note in the minutes was taken down."""

    NOT_OPENED = "note_not_opened"
    ORAL = "note_oral"
    TOO_LONG = "note_too_long"
    IDENTITY = "note_identity"
    DISQUALIFIED = "note_disqualified"
    NO_NAME = "note_no_name"
    SEVERAL_NAMES = "note_several_names"
    WHICH = "note_which"


@dataclass(frozen=True, slots=True)
class MinutesNotePage(Page):
    """A note in the minutes as it stands: for whoever asks for it, and the hosts."""

    name: ClassVar[str] = "minutes_note"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    note: int


@dataclass(frozen=True, slots=True)
class MinutesNoteFormPage(Page):
    """The form of a note in matter `no`; `entry`: the secretary's, for somebody else. `why`: what could not be taken."""

    name: ClassVar[str] = "minutes_note_form"
    no: int
    entry: bool = False
    why: NoteRefusal | None = None
