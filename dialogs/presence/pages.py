"""What coming, going and breaks show."""

from dataclasses import dataclass, field
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.meeting.meeting import Person
from dialogs.presence.refusals import BreakFault, PresenceRefusal
from dialogs.said.reasons import Trouble


@dataclass(frozen=True, slots=True)
class AdjournFormPage(Page):
    """The form of a break; `wrong`: the field that could not be read."""

    name: ClassVar[str] = "adjourn_form"
    wrong: BreakFault | None = None


@dataclass(frozen=True, slots=True)
class RoomChangePage(Page):
    """The choice of who goes over to another tool; `why`: what could not be taken."""

    name: ClassVar[str] = "room_change"
    why: PresenceRefusal | None = None


@dataclass(frozen=True, slots=True)
class RoomBackPage(Page):
    """The choice of who is back from there."""

    name: ClassVar[str] = "room_back"
    why: PresenceRefusal | None = None


@dataclass(frozen=True, slots=True)
class BreakEndOverPage(Page):
    """What is left of that card once the break was extended, or is over."""

    name: ClassVar[str] = "break_end_over"
    ends: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class WelcomePage(Page):
    """The bot's first card in a chat; `personal` is 1 in a person's own chat with it, 0 elsewhere."""

    name: ClassVar[str] = "welcome"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    personal: int
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class LinkLostPage(Page):
    """That somebody has lost the link."""

    name: ClassVar[str] = "link_lost"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    who: str


@dataclass(frozen=True, slots=True)
class LinkHelpPage(Page):
    """What whoever has lost the link can do, in its order."""

    name: ClassVar[str] = "link_help"


@dataclass(frozen=True, slots=True)
class LinkHelpOverPage(Page):
    """What is left of that once they are back."""

    name: ClassVar[str] = "link_help_over"
    ends: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class LinkBackPage(Page):
    """The question to whoever is back after a lost link: whether they see and hear again."""

    name: ClassVar[str] = "link_asked_back"


@dataclass(frozen=True, slots=True)
class LinkAskPage(Page):
    """The question to whoever wrote of their link, and not whether they see and hear."""

    name: ClassVar[str] = "link_ask"


@dataclass(frozen=True, slots=True)
class LinkTroublePage(Page):
    """That somebody says that they do not hear, or are losing the link; `who` "": those without a capacity."""

    name: ClassVar[str] = "link_trouble"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    who: str
    what: Trouble


def trouble_note(person: Person | None, what: Trouble) -> tuple[LinkTroublePage, str]:
    """What the hosts are told of it, and what that is known by: one card a person, and one for all of those without a capacity."""
    if person is None or person.capacity is None:
        return LinkTroublePage("", what), "trouble:others"
    return LinkTroublePage(person.key, what), f"trouble:{person.key}"


@dataclass(frozen=True, slots=True)
class TroubleReceiptPage(Page):
    """The receipt to somebody who said how their link is."""

    name: ClassVar[str] = "trouble_receipt"
    what: Trouble


@dataclass(frozen=True, slots=True)
class AppRemovedPage(Page):
    """That the bot was removed from the meeting's chat, for chair and secretaries; `back`: 1 once it was added again."""

    name: ClassVar[str] = "app_removed"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    back: int = 0
