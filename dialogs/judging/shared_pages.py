"""The pages that more than one subject answers with, each with the codes and numbers it needs; and the two short answers."""

from dataclasses import dataclass, field
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Outcome, Page
from dialogs.judging.refusals import NoticeCode, RefusalCode, Right
from dialogs.meeting.places import PersonPlace
from dialogs.said.note_files import FileForm, NotePart


@dataclass(frozen=True, slots=True)
class RefusedPage(Page):
    """Why nothing was done, and the right that it takes (None where it is not about one)."""

    name: ClassVar[str] = "refused"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    reason: RefusalCode
    right: Right | None


@dataclass(frozen=True, slots=True)
class NoticePage(Page):
    """One line, by its code."""

    name: ClassVar[str] = "notice"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    code: NoticeCode


@dataclass(frozen=True, slots=True)
class NoteAlonePage(Page):
    """That a part of the working note is given in the asker's own chat, and what to write there: the part that was asked for, as it was (R-232)."""

    name: ClassVar[str] = "note_alone"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    part: NotePart = NotePart.OPEN
    no: int = 0
    first: int = 0
    made_as: FileForm | None = None


@dataclass(frozen=True, slots=True)
class SeeCardPage(Page):
    """That the answer is for the one who asked, and cannot be brought to them alone."""

    name: ClassVar[str] = "see_card"
    at_close: ClassVar[AtClose] = AtClose.STANDS


@dataclass(frozen=True, slots=True)
class ChecklistPage(Page):
    """Somebody's own checklist as it stands; `who` is another person, whose answers were recorded.

    `remote` is 1 where they have just said that they are, which is confirmed with it.
    """

    name: ClassVar[str] = "checklist"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    who: str = ""
    remote: int = 0


@dataclass(frozen=True, slots=True)
class ChecklistAskPage(Page):
    """The room's card that asks everybody remote."""

    name: ClassVar[str] = "checklist_ask"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ChecklistOverPage(Page):
    """What is left of the room's card of an earlier round; `no` is the matter that it asked about, 0 where that is not known."""

    name: ClassVar[str] = "checklist_over"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    ends: ClassVar[bool] = True
    no: int = 0
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ReadinessPage(Page):
    """The card with the next step: the matter and counts for all, names and buttons for chair and secretaries.

    `note` says why nothing was changed (None where nothing is said).
    """

    name: ClassVar[str] = "readiness"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    note: RefusalCode | None = None


@dataclass(frozen=True, slots=True)
class MovedPage(Page):
    """That what stood here stands further down now; `no` is the matter that it was about, 0 for none."""

    name: ClassVar[str] = "moved"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    no: int = 0
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class AgendaPage(Page):
    """The agenda; `stricter`: the matter that was added as a confidential one, since its title said so."""

    name: ClassVar[str] = "agenda"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    stricter: int = 0


@dataclass(frozen=True, slots=True)
class BreakPage(Page):
    """The break."""

    name: ClassVar[str] = "break"


@dataclass(frozen=True, slots=True)
class BreakEndPage(Page):
    """That the time of the break that began `since` (in seconds) has passed: who is not back, and what can be done."""

    name: ClassVar[str] = "break_end"
    since: int


@dataclass(frozen=True, slots=True)
class MotionPage(Page):
    """A motion for whoever looks, and a line that says why nothing was changed (None where nothing is said)."""

    name: ClassVar[str] = "motion"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    motion: int
    note: RefusalCode | None = None


@dataclass(frozen=True, slots=True)
class PlacePage(Page):
    """From where somebody said that they take part."""

    name: ClassVar[str] = "place"
    place: PersonPlace


@dataclass(frozen=True, slots=True)
class HelpPage(Page):
    """What the bot does, and what the reader can do. `alone` is 1 where it was asked in private, before a set-up.

    `offered` tells what was offered when it was posted (`guide.offered`), `entries` how many the journal had then.
    """

    name: ClassVar[str] = "help"
    at_close: ClassVar[AtClose] = AtClose.DRAWN_ANEW
    alone: int = 0
    offered: str = ""
    entries: int = 0


@dataclass(frozen=True, slots=True)
class HelpOverPage(Page):
    """What is left of the help when it offers what is no longer so; `done` is 1 where its reader has taken a step on it."""

    name: ClassVar[str] = "help_over"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    ends: ClassVar[bool] = True
    done: int = 0


@dataclass(frozen=True, slots=True)
class HostNoMorePage(Page):
    """What is left of a card for chair and secretary in the chat of somebody who is neither any more."""

    name: ClassVar[str] = "host_no_more"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    ends: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class OutOfChatPage(Page):
    """What is left of a card that somebody has alone when they are taken out of the sitting's chat."""

    name: ClassVar[str] = "out_of_chat"
    at_close: ClassVar[AtClose] = AtClose.STANDS


def refused(reason: RefusalCode, right: Right | None = None) -> Outcome:
    """Return the outcome that changes nothing and says why; `right` where it is about one that the viewer lacks."""
    return Outcome(reply=RefusedPage(reason, right))


def notice(code: NoticeCode) -> Outcome:
    """Return the outcome that changes nothing and says a line."""
    return Outcome(reply=NoticePage(code))
