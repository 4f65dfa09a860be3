"""What the host's ticks show."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from dialogs.judging.outcome import Page
from dialogs.judging.refusals import RefusalCode


class TickRefusal(RefusalCode):
    """Why nothing was noted."""

    NOT_ASKED = "tick_not_asked"
    NO_CHAT_TO_CLOSE = "no_chat_to_close"


class TickNote(StrEnum):
    """What became of a press on the form."""

    SAVED = "saved"
    NOTHING_NEW = "nothing_new"
    NONE_ANSWERED = "none_answered"
    LEVEL_ROSE = "level_rose"
    ASKED = "asked"
    READ = "read"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class TicksPage(Page):
    """The form with what the sitting's level demands of the meeting's settings, and what was said of it."""

    name: ClassVar[str] = "ticks"
    note: TickNote | None = None
