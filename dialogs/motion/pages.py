"""What motions show besides the motion itself; `no` is a matter's number, 0 where none is meant."""

from dataclasses import dataclass, field
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.meeting.kinds import MotionKind
from dialogs.motion.refusals import HeldFault, MotionFault


@dataclass(frozen=True, slots=True)
class MotionReceiptPage(Page):
    """The receipt of a motion."""

    name: ClassVar[str] = "motion_receipt"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    motion: int


@dataclass(frozen=True, slots=True)
class MotionFormPage(Page):
    """A member's form: with the kind that was chosen, and what was wrong with what was sent."""

    name: ClassVar[str] = "motion_form"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int
    kind: MotionKind | None = None
    wrong: MotionFault | None = None


@dataclass(frozen=True, slots=True)
class MotionRecordPage(Page):
    """The secretary's form: with the kind that was chosen, and what was wrong with what was sent."""

    name: ClassVar[str] = "motion_record"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int
    kind: MotionKind | None = None
    wrong: MotionFault | None = None


@dataclass(frozen=True, slots=True)
class MotionKindPage(Page):
    """The choice of another kind."""

    name: ClassVar[str] = "motion_kind"
    motion: int


@dataclass(frozen=True, slots=True)
class MotionFetchPage(Page):
    """The warning before a sealed wording is fetched."""

    name: ClassVar[str] = "motion_fetch"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    motion: int


@dataclass(frozen=True, slots=True)
class HeldPage(Page):
    """The question to its mover which matter a motion is about; then the motion itself, or that it is gone.

    `wrong`: that no matter was named, or why the one named takes none.
    """

    name: ClassVar[str] = "motion_held"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    held: int
    wrong: HeldFault | None = None


@dataclass(frozen=True, slots=True)
class OfferPage(Page):
    """The offer, to the writer alone, to make a motion of what was written: in this matter (0: not known), of this kind."""

    name: ClassVar[str] = "motion_offer"
    no: int
    kind: MotionKind | None = None


@dataclass(frozen=True, slots=True)
class MotionUnchangedPage(Page):
    """To its mover, that a motion stands though its message was edited, or deleted (`erased` is 1)."""

    name: ClassVar[str] = "motion_unchanged"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    motion: int
    erased: int = 0


@dataclass(frozen=True, slots=True)
class MotionsPage(Page):
    """The motions, from the one numbered `start` in the list."""

    name: ClassVar[str] = "motions"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int
    start: int
    private: bool = field(default=False, kw_only=True)
