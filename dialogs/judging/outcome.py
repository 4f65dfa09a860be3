"""What follows from what was said: facts to write down, deliveries to send after the commit, and the reply.

A `Page` names something that can be shown, with a few codes and numbers and never a word that somebody spoke: it is
drawn from the newest meeting when it is needed, in the language of whoever sees it. Deliveries are intentions; they
become rows in the transaction that writes the facts, and the courier carries them out afterwards.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import Enum, auto
from functools import cache
from typing import Any, ClassVar, Final

from cards.quick_dataclass import quick_dataclass
from cards.view import View
from dialogs.journal.entries import Fact
from dialogs.judging.kept_press import KeptPress
from dialogs.judging.refusals import Right
from dialogs.meeting.meeting import Meeting
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import Words
from dialogs.said.note_files import FileForm, NotePart, Upload

Codes = tuple[str | int, ...]


class AtClose(Enum):
    """What becomes of a page's card when the sitting is closed."""

    OVER = auto()  # it is one line that says so
    STANDS = auto()  # it says what is so after the close too, and offers nothing that has an end with it
    DRAWN_ANEW = auto()  # the same, and is drawn again since it offered more before


@dataclass(frozen=True, slots=True)
class Page:
    """Something to show. Each page is a class of its own, whose fields are its codes and numbers, in their stored order.

    `name` is what the outbox calls it: never changed, and never used again. `private` pages are never posted in the room.
    `ends`: the last that a card shows, where it stands; its slot is forgotten then, and nothing is posted where none stands.
    `whole`: it tells how the sitting went, and is drawn from its whole journal. So it is always sent, and never the answer to a press.
    `copied`: a person copies its text from it; drawing the card again takes no copy back.
    `at_close`: whether it is more than a line after the close (R-231); what a page does not say is over then.
    """

    name: ClassVar[str] = ""
    at_close: ClassVar[AtClose] = AtClose.OVER
    ends: ClassVar[bool] = False
    whole: ClassVar[bool] = False
    copied: ClassVar[bool] = False
    private: bool = field(default=True, kw_only=True)

    def kept(self) -> tuple[str, Codes]:
        """Return the name and the codes that the outbox keeps; what the class fills in itself at the end is left out."""
        codes = [(getattr(self, one), default) for one, default in _codes(type(self))]  # type: ignore[arg-type]  # a class is hashable
        while codes and codes[-1][0] == codes[-1][1]:
            codes.pop()
        return self.name, tuple(_stored(code) for code, _ in codes)


def _stored(code: str | int | None) -> str | int:
    """What the outbox keeps for a code: the text of a member, "" where there is none."""
    if code is None:
        return ""
    return str(code) if isinstance(code, str) else code


@cache
def _codes(kind: type[Page]) -> tuple[tuple[str, object], ...]:
    """The names and defaults of a page's codes, in their stored order: asked of each class once, since presses are many."""
    return tuple((one.name, one.default) for one in fields(kind) if one.name != "private")


@dataclass(frozen=True, slots=True)
class UnknownPage(Page):
    """A page that this version does not know, kept by a newer one. It is passed on unchanged, and never drawn."""

    called: str
    codes: Codes = ()

    def kept(self) -> tuple[str, Codes]:
        """Return the page as it was kept."""
        return self.called, self.codes


@dataclass(frozen=True, slots=True)
class Draft:
    """A dialog drawn from words that live only in this answer: a form to correct, an agenda to look over.

    `view` is a view model of `cards/`; it is rendered into the answer of this very turn and kept nowhere.
    """

    view: View = field(repr=False)


Reply = Page | Draft | None


LASTING_S: Final = 12 * 3600
"""For what everybody must see when Teams is back, however late in the sitting: a motion, and that somebody wrote in confidence."""


@dataclass(frozen=True, slots=True)
class Show:
    """The room's card called `slot` shows `page`: posted the first time, edited in place after that.

    Shows of one slot are coalesced: ten changes cost one edit. `anew` posts a new card at the foot of the chat (at most
    once in `not_within_s` seconds; in between the old one is edited) and the slot means the new one from then on.
    Whose Teams shall fetch a view of their own is known from the page, when it is drawn. `alarm` passes all else that
    waits for the room, and so does what `guards` (a confidential matter is up, by this card), but in order with its like;
    the other cards keep their order. `leaves` is what the older card becomes when a new one is posted. `of`: whose answer
    changes it, by key, so that nobody else's own cards follow; "" where it may be everybody's. It is never stored.
    """

    slot: str
    page: Page
    anew: bool = False
    not_within_s: int = 0
    expires_s: int = 3600
    alarm: bool = False
    leaves: Page | None = None
    guards: bool = False
    of: str = field(default="", compare=False)


@quick_dataclass(frozen=True, slots=True)
class Tell:
    """A private message to one person, known by the wire key `to` (object id or Teams id).

    `key` makes it unique in the sitting: the same key again sends nothing. `instead` is posted in the room when there is
    no private road. `alarm` passes the ordered lane of the chat. `edited`: the same key again edits the message, so that
    many changes cost one card; it is drawn from the newest state, as the room's are. `anew`, `leaves`, `guards`: as a `Show` has them.
    `locale`: their language, where they have just said something; else the one that is remembered of them.
    `tried`: that it arrived is reported, as a `Delivered`. `where_it_stands`: a card that they have is drawn again; nobody else is sent one.
    """

    to: str
    page: Page
    key: str
    alarm: bool = False
    instead: Page | None = None
    expires_s: int = 600
    edited: bool = False
    anew: bool = False
    leaves: Page | None = None
    locale: str = ""
    tried: bool = False
    guards: bool = False
    where_it_stands: bool = False


@dataclass(frozen=True, slots=True)
class AskRoster:
    """Read the chat's roster from Teams; the answer is a `RosterRead`. Then `again` is judged anew, if a press waits for it."""

    key: str = "roster"
    again: KeptPress | None = None


@dataclass(frozen=True, slots=True)
class RememberRoster:
    """Keep the people of this sitting for the board's next one, as the secretary's own who closed it (`owner`, object id).

    `listed`: the operator lets the owner set up sittings.
    """

    board: str
    owner: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class SwitchChat:
    """Turn Teams' switch of the chat `to` this (None: leave it), read it, and come back with a `ChatSettingRead`.

    A sitting has one at a time: a newer one takes the place of one that waits, so that the switch ends as was asked last.
    `asked` numbers them. It is tried again until it is `expires_s` seconds old. `anyway`: it is turned also where it reads so
    already, since what is read may be older than what was turned.
    """

    asked: int
    to: ChatSetting | None = None
    expires_s: int = 60
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """Read how the meeting is set up in Teams, and come back with a `SettingsTold`. `asker`: who asked for it by hand (wire key)."""

    asker: str = ""
    expires_s: int = 60


@dataclass(frozen=True, slots=True)
class WatchRecording:
    """Look in the chat for Teams' own signs of a recording, and come back with a `RecordingTold`. What people wrote is not read.

    `no`: the matter, on the table since `since` and until `until` (ISO 8601; "" while it still is).
    """

    no: int
    since: str
    until: str = ""
    expires_s: int = 30


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Read who wrote in the chat between `since` and `until` (ISO 8601), and come back with a `ReadBackTold`. What they wrote is not kept.

    `no`: the confidential matter that was guarded then, while no process of ours ran. The times are the database's: by Teams'
    clock it may have begun `early_s` seconds earlier, and ended `late_s` later.
    """

    no: int
    since: str
    until: str
    early_s: int = 0
    late_s: int = 0
    expires_s: int = LASTING_S


@dataclass(frozen=True, slots=True)
class HideMessage:
    """Have Teams hide a message that somebody wrote (or show it again), and come back with a `HidingTold`. Its text is never read.

    `no`: the matter in which it was written; `who` wrote it (wire key). Where the operator has not asked for it, nothing is done or said.
    `foreign`: they are not of this tenant. Then Teams is not asked, and that is the answer.
    """

    no: int
    who: str
    message: str
    shown: bool = False
    foreign: bool = False
    expires_s: int = LASTING_S


@dataclass(frozen=True, slots=True)
class SendFile:
    """Make a part of the working note as a file, put it where Teams said (`upload`), and come back with a `FileTold`.

    `to`: who took it (wire key), by the offer `form`, and reads `locale`. `no`: of one matter, 0: of all. The bytes are made when it is carried out, of the newest
    state, and stand in no row; the address is forgotten when it is over.
    """

    to: str
    form: str
    part: NotePart
    first: int
    upload: Upload
    locale: str = ""
    made_as: FileForm = FileForm.WORD
    no: int = 0
    expires_s: int = 240


@dataclass(frozen=True, slots=True)
class Wake:
    """Come back after `after_s` seconds (by the database's clock) with a `TimePassed(what)`. A later one replaces it."""

    what: str
    after_s: int


OfGraph = SwitchChat | ReadSettings | WatchRecording | ReadBack | HideMessage
Delivery = Show | Tell | AskRoster | RememberRoster | OfGraph | SendFile | Wake


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to keep in the one table that holds words: a matter's title, a motion's wording. `key` is unique here.

    `retold`: the fact that says so once more, where words that are kept under this key already are others than these.
    """

    key: str
    words: Words
    matter: int | None = None
    retold: Fact | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Words that are kept already become those of a matter. The first `cut` characters only named it, and go."""

    key: str
    matter: int
    cut: int = 0


@quick_dataclass(frozen=True, slots=True)
class Outcome:
    """What follows from one thing said. An empty one writes nothing.

    `stands`: what was said stands so already; each by its name, as said/about.py has them. So nothing is changed, but it is the newest word of it.
    `sealed` are keys of wordings to seal (nobody but the secretary's one fetch reads them again); `purged` are keys of
    wordings to destroy.
    """

    facts: tuple[Fact, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    reply: Reply = None
    wordings: tuple[Wording, ...] = ()
    placed: tuple[Placed, ...] = ()
    sealed: tuple[str, ...] = ()
    purged: tuple[str, ...] = ()
    stands: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.facts or self.deliveries or self.wordings or self.sealed or self.purged)


NOTHING: Final = Outcome()
"""Nothing follows."""

TakeBack = Callable[[Meeting, datetime, Any], Outcome | None]
"""What takes a step back: the meeting, the time of the step and the step itself. None where something rests on it."""

UndoRight = Callable[[Meeting, str, Any], Right]
"""The right that it takes to undo: the one of the verb that made the step. The meeting, whose step it is (key), the step."""
