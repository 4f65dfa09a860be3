"""What a sitting's set-up, its beginning and its end show."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page


class WhyOver(StrEnum):
    """Why the question which sitting is meant can be answered no more."""

    CONFIDENTIAL = "confidential"
    TIME = "time"
    NEWER = "newer"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class SetupFormPage(Page):
    """The form that sets a sitting up."""

    name: ClassVar[str] = "setup_form"


@dataclass(frozen=True, slots=True)
class SetupDonePage(Page):
    """The sitting as it was set up."""

    name: ClassVar[str] = "setup_done"


@dataclass(frozen=True, slots=True)
class BegunPage(Page):
    """That the sitting began."""

    name: ClassVar[str] = "begun"
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ClosedPage(Page):
    """That the sitting is closed, with the journal's head."""

    name: ClassVar[str] = "closed"
    at_close: ClassVar[AtClose] = AtClose.STANDS


@dataclass(frozen=True, slots=True)
class CloseAskPage(Page):
    """What is left, and whether the sitting is to be closed with that; `more`: 1 where it is more than whoever pressed was told."""

    name: ClassVar[str] = "close_ask"
    more: int = 0


@dataclass(frozen=True, slots=True)
class OtherBegunPage(Page):
    """That another sitting of the chat is begun, named by its board and date: this one is not."""

    name: ClassVar[str] = "other_begun"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    board: str
    date: str


@dataclass(frozen=True, slots=True)
class WhichToClosePage(Page):
    """That two sittings are begun in one chat, this one and `other` (its key, board and date): and one is to be closed."""

    name: ClassVar[str] = "which_to_close"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    other: str
    board: str
    date: str


@dataclass(frozen=True, slots=True)
class WhichSittingPage(Page):
    """Which of several sittings somebody means. The answer is recognised by `form`; `sittings` has one a line, and from the number `more` there are others."""

    name: ClassVar[str] = "which_sitting"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    form: str
    sittings: str = field(repr=False)
    more: int = 0


@dataclass(frozen=True, slots=True)
class WhichSittingOverPage(Page):
    """That the question which sitting is meant is over, and `why`; of one that was answered the sitting that was chosen, by its board and date."""

    name: ClassVar[str] = "which_sitting_over"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    why: WhyOver
    board: str = field(default="", repr=False)
    date: str = ""


@dataclass(frozen=True, slots=True)
class LeadFormPage(Page):
    """The choice of who leads; `missing`: 1 where nobody was chosen who can."""

    name: ClassVar[str] = "lead_form"
    page: int = 0
    missing: int = 0
