"""What the roll call and the quorum show, and why something was not noted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.judging.refusals import RefusalCode
from dialogs.said.reasons import OpenReason


class QuorumRefusal(RefusalCode):
    """Why nothing was noted."""

    NO_SUCH_NAME = "roll_no_such_name"
    SEVERAL_NAMES = "roll_several_names"
    NOT_VOUCHED = "roll_not_vouched"
    NOBODY_REMOTE = "roll_nobody_remote"
    NOT_ELECTED = "remote_not_elected"
    NOT_REMOTE = "remote_not_there"
    NOT_CALLED = "roll_not_called"
    NO_SEAT_EVER = "seat_not_elected"
    APPROVED_ALREADY = "remote_approved_already"
    APPROVED_OTHER = "remote_approved_other"
    NO_ROLL_CALL = "roll_not_begun"
    NO_GAP = "seat_not_empty"
    FILLED = "seat_filled_already"
    NO_SEAT = "seat_has_none"
    NO_SUBSTITUTE = "seat_no_substitute"
    CANNOT_SERVE = "seat_cannot_serve"
    NOBODY_INSTEAD = "seat_nobody_instead"
    BROKE_OFF = "seat_broke_off"
    NOT_BACK = "seat_not_back"
    LEADS = "seat_leads"
    NO_TIME = "go_no_time"
    TIME_PASSED = "go_time_passed"
    GONE_ALREADY = "go_gone_already"
    ANSWERS_IN_COUNCIL = "answers_in_council"
    MEND_NOT_REMOTE = "mend_not_remote"
    MEND_NO_ROAD = "mend_no_road"


class RollNote(StrEnum):
    """What became of a press in the roll call."""

    NOTED = "noted"
    REST = "rest"
    CHANGED = "changed"
    LEFT = "left"
    ENDED = "ended"


class RemoteNote(StrEnum):
    """What became of the chair's press on the form of remote people."""

    SAVED = "saved"
    NOTHING_NEW = "nothing_new"
    CHANGED = "changed"
    LOST = "lost"


class SeatNote(StrEnum):
    """What became of a press on the card of the seats."""

    FILLED = "filled"
    BACK = "serves_again"
    DISQUALIFIED = "disqualified"
    BROKE_OFF = "broke_off"
    STAYED = "stayed"
    CHANGED = "changed"


class QuorumStep(StrEnum):
    """A step of the meeting before which the chair is told that no quorum is shown: its verb."""

    CALL = "matter.call"
    END = "matter.end"
    OPEN = "gate.open"


@dataclass(frozen=True, slots=True)
class RollPage(Page):
    """The roll call: who is called now, or how it ended. `who`: whom the note is about; `count`: so many were noted."""

    name: ClassVar[str] = "roll"
    note: RollNote | None = None
    who: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class RemotePeoplePage(Page):
    """The remote people, with what the chair has said of each."""

    name: ClassVar[str] = "remote_people"
    note: RemoteNote | None = None


@dataclass(frozen=True, slots=True)
class RemoteOwnPage(Page):
    """To whoever has asked to be remote: how that stands."""

    name: ClassVar[str] = "remote_own"


@dataclass(frozen=True, slots=True)
class SeatsPage(Page):
    """The seats without their member, and who serves instead. `who`: whom the note is about; `no`: in which matter."""

    name: ClassVar[str] = "seats"
    note: SeatNote | None = None
    who: str = ""
    no: int = 0


@dataclass(frozen=True, slots=True)
class AnswersPage(Page):
    """Whether a matter is answers to questions alone."""

    name: ClassVar[str] = "quorum_answers"
    no: int


@dataclass(frozen=True, slots=True)
class MendAskedPage(Page):
    """To one person: that chair or secretary asks them to mend picture and sound."""

    name: ClassVar[str] = "mend_asked"


@dataclass(frozen=True, slots=True)
class MendReceiptPage(Page):
    """To whom that is sent."""

    name: ClassVar[str] = "mend_receipt"
    who: str


@dataclass(frozen=True, slots=True)
class QuorumStopPage(Page):
    """That no quorum is shown, before the step that somebody pressed; `reason` is the one that they opened the matter with."""

    name: ClassVar[str] = "quorum_stop"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    step: QuorumStep
    no: int
    reason: OpenReason | None = None


@dataclass(frozen=True, slots=True)
class QuorumLostPage(Page):
    """That the quorum that was shown is so no longer, or is so again."""

    name: ClassVar[str] = "quorum_lost"
    at_close: ClassVar[AtClose] = AtClose.STANDS


@dataclass(frozen=True, slots=True)
class RollLongPage(Page):
    """That the roll call takes long: `lost` links in ten minutes, or 0 where it is the time."""

    name: ClassVar[str] = "roll_long"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    lost: int = 0


@dataclass(frozen=True, slots=True)
class GoingPage(Page):
    """When the person has to go, as it stands; `who` "": whoever looks."""

    name: ClassVar[str] = "going"
    who: str = ""


@dataclass(frozen=True, slots=True)
class GoingDuePage(Page):
    """The question whether somebody has left, whose time to go has come."""

    name: ClassVar[str] = "going_due"
    who: str
