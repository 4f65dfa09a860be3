"""What the guard of the chat shows; `no` is the number of the confidential matter."""

from dataclasses import dataclass, field
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page

BEFORE = "before"  # written before the matter was called, arrived after that
RESTORED = "restored"  # deleted, and brought back after the matter
CALLED = "called"  # written while the matter was called and not yet open


@dataclass(frozen=True, slots=True)
class GuardWordPage(Page):
    """Why somebody's message was out of place, to them alone; `when` they wrote it: "" during the matter, or a code below."""

    name: ClassVar[str] = "guard_word"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    no: int
    when: str = ""


@dataclass(frozen=True, slots=True)
class GuardRoomPage(Page):
    """The room's neutral card."""

    name: ClassVar[str] = "guard_room"
    no: int
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class IncidentPage(Page):
    """What was written, by count, for chair and secretaries."""

    name: ClassVar[str] = "incident"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int


@dataclass(frozen=True, slots=True)
class HiddenWordPage(Page):
    """That somebody's message is hidden in the chat, to them alone; `again`: 1 where it is shown once more."""

    name: ClassVar[str] = "hidden_word"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    no: int
    again: int = 0


@dataclass(frozen=True, slots=True)
class RecordingPage(Page):
    """That the call was recorded in this matter, for chair and secretaries."""

    name: ClassVar[str] = "recording"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    no: int


@dataclass(frozen=True, slots=True)
class IdentityWordPage(Page):
    """That a message held a personal identity number, to whoever wrote it."""

    name: ClassVar[str] = "identity_word"
    at_close: ClassVar[AtClose] = AtClose.STANDS


@dataclass(frozen=True, slots=True)
class ChatBackPage(Page):
    """How what stood before comes to stand again, for chair and secretaries: that it takes time, or is done."""

    name: ClassVar[str] = "chat_back"
    at_close: ClassVar[AtClose] = AtClose.STANDS


@dataclass(frozen=True, slots=True)
class ContactPage(Page):
    """The message that is tried, to see whether somebody can be reached alone."""

    name: ClassVar[str] = "contact"


@dataclass(frozen=True, slots=True)
class ContactsPage(Page):
    """Who can be reached alone, and who cannot and why."""

    name: ClassVar[str] = "contacts"
