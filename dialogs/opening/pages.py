"""What the opening shows, and why something of it was not noted."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.judging.outcome import Page
from dialogs.judging.refusals import RefusalCode


class OpeningRefusal(RefusalCode):
    """Why nothing was noted."""

    NO_INFORMATION = "opening_no_information"


@dataclass(frozen=True, slots=True)
class OpeningPage(Page):
    """The opening: what is read aloud, and what is done."""

    name: ClassVar[str] = "opening"


@dataclass(frozen=True, slots=True)
class OpeningOverPage(Page):
    """That the sitting is closed, where the card of the opening stands."""

    name: ClassVar[str] = "opening_over"
    ends: ClassVar[bool] = True
