"""What can reach us: everything said to the bot, parsed once at the door.

Each kind is a frozen value with its times, all aware UTC. `sent`: Teams' own as it is, None where it is missing. `arrived`: by
the database's clock, as the turn fills it in. `at`: when it counts as said, Teams' own held within the 120 seconds before that
arrival, as the turn dates it. `fresh` is a short random token of the door's, from which forms get their keys.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any, Final, NoReturn

from cards.quick_dataclass import quick_dataclass
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.said.note_files import FileProblem, Upload
from dialogs.said.read_back import Written
from dialogs.said.reasons import HostLine, TickState
from dialogs.said.recording import SignSeen
from dialogs.said.remembered import Remembered
from dialogs.said.still_visible import Remaining
from dialogs.said.unsure_words import Doubt
from dialogs.said.why_not_hidden import HidingProblem
from dialogs.text.plain_text import normal


class Words:
    """Words somebody spoke, wrote or typed into a form: they can be read, and never written anywhere by accident.

    There is no serialiser: `repr`, `str`, formatting and pickling tell nothing. Who needs them says `words.spoken`.
    `spoken` is the words themselves: never log, raise, count or store it except as a wording.
    `understood` holds what `typed.command` has read them as, so that a message is read once, whichever rules ask.
    """

    __slots__ = ("spoken", "understood")

    def __init__(self, spoken: str) -> None:
        """Keep `spoken` out of sight."""
        self.spoken: Final = spoken
        self.understood: tuple[Any] | None = None

    def __repr__(self) -> str:
        return "Words(…)"

    __str__ = __repr__

    def __format__(self, spec: str, /) -> str:
        return format("Words(…)", spec)

    def __reduce__(self) -> NoReturn:
        message = "spoken words have no serialiser"
        raise TypeError(message)

    def __bool__(self) -> bool:
        return bool(self.spoken.strip())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Words) and other.spoken == self.spoken

    def __hash__(self) -> int:
        return hash(self.spoken)


class Road(StrEnum):
    """The road a press came by; the same verb works on each (design 4.7)."""

    EXECUTE = "execute"
    SUBMIT = "submit"
    FETCH = "fetch"
    DIALOG = "dialog"
    TYPED = "typed"
    REFRESH = "refresh"

    @cached_property
    def dialog(self) -> bool:
        """Whether the answer is shown in a dialog."""
        return self in (Road.FETCH, Road.DIALOG)

    @cached_property
    def looking(self) -> bool:
        """Whether this road only asks to see something: nothing is ever written down for it."""
        return self in (Road.FETCH, Road.REFRESH)

    @cached_property
    def by_post(self) -> bool:
        """Whether the HTTP answer can carry no card, so that the courier brings it and words cannot be handed back."""
        return self in (Road.SUBMIT, Road.TYPED)


@quick_dataclass(frozen=True, slots=True)
class Sender:
    """Somebody as Teams names them, their own `tenant`, and whether a `guest`; `may_set_up`: the operator lets them."""

    mri: str
    object_id: str | None = None  # missing for anonymous people
    tenant: str | None = None  # where they belong, where Teams says it (the roster does)
    name: str = field(default="", repr=False)
    locale: str = ""
    may_set_up: bool = False
    guest: bool = False

    @property
    def key(self) -> str:
        """What this person is known by on the wire: the Entra object id, or the Teams id where there is none."""
        return self.object_id or self.mri


@quick_dataclass(frozen=True, slots=True)
class Place:
    """Where it was said: a chat (`chat` is its conversation id), in the meeting or alone with the bot (`personal`)."""

    chat: str
    tenant: str
    personal: bool = False
    meeting_id: str | None = None
    service_url: str = ""


@quick_dataclass(frozen=True, kw_only=True)
class Heard:
    """What every inbound thing has: where, who, when, and a fresh token for the forms that the answer may hold.

    It has no slots, nor has any of its kinds: the turn adds the arrival to each (see `dialogs.meeting.quick_replace`).
    """

    place: Place
    who: Sender
    at: datetime
    fresh: str = ""
    sent: datetime | None = None
    arrived: datetime | None = None
    hushed_elsewhere: bool = False  # in private, in a confidential matter of another chat that the sender takes part in
    of_purged: bool = False  # the sitting that it names, or the last that it can be about, is purged


@quick_dataclass(frozen=True, kw_only=True)
class Pressed(Heard):
    """A verb was pressed, submitted or fetched, on the message `card`. `fields` are the form's inputs, as they were typed."""

    verb: str
    road: Road
    sitting: str = ""
    round: int = 0
    form: str = ""
    card: str = ""
    fields: Mapping[str, Words] = field(default_factory=dict, repr=False)
    recalled: tuple[Remembered, ...] = ()  # with `roster.import`: the board's people, the sender's own
    checked: bool = False  # the chat's roster was read for this very press
    strays: bool = False  # in a chat whose sitting the card does not name
    titles: Mapping[int, Words] = field(
        default_factory=dict, repr=False
    )  # with `meeting.setup`: those that stand, by number
    claims: int = 0  # with `meeting.setup`: how often the sender has asked for one lately

    @property
    def filled_in(self) -> bool:
        """Whether a form was sent, and not only asked for: its own button says so."""
        return self.road is not Road.FETCH and bool(self.field("sent"))

    def field(self, name: str) -> str:
        """What stands in this input of the form, as `normal` text without space around it; "" where there is nothing."""
        words = self.fields.get(name)
        return normal(words.spoken).strip() if words is not None else ""


@quick_dataclass(frozen=True, kw_only=True)
class Spoke(Heard):
    """A message was written, or edited. `mentioned`: the bot was addressed. `words` is all that it says, as plain text.

    `restored`: an edit by which its writer brought back a message that they had deleted.
    `more`: something came with it that they do not say (a picture, a file, somebody else's message). `doubt`: why they may
    be other words than those that everybody reads.
    """

    message: str
    words: Words
    mentioned: bool = False
    edited: bool = False
    restored: bool = False
    more: bool = False
    doubt: Doubt | None = None


@quick_dataclass(frozen=True, kw_only=True)
class Erased(Heard):
    """A message was deleted by its writer. Teams says only which."""

    message: str


@quick_dataclass(frozen=True, kw_only=True)
class Came(Heard):
    """Somebody joined the call (`in_call`), or was added to the chat. `people` are those who came."""

    people: tuple[Sender, ...]
    in_call: bool = True
    told_too: bool = False  # another sitting of the chat is the one that it concerns


@quick_dataclass(frozen=True, kw_only=True)
class Went(Heard):
    """Somebody left the call (`in_call`), or was removed from the chat."""

    people: tuple[Sender, ...]
    in_call: bool = True


@quick_dataclass(frozen=True, kw_only=True)
class Installed(Heard):
    """The bot was added to (or removed from) this chat, or to somebody's personal scope."""

    present: bool = True


@quick_dataclass(frozen=True, kw_only=True)
class CallBegan(Heard):
    """The Teams meeting started. A hint: the sitting begins when the chair opens it."""


@quick_dataclass(frozen=True, kw_only=True)
class CallEnded(Heard):
    """The Teams meeting ended. A hint: the secretary is asked some time after."""


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person on Teams' roster. `role` is Teams' own and decides nothing; `address` is what they log in with."""

    who: Sender
    role: str = ""
    address: str = field(default="", repr=False)


@quick_dataclass(frozen=True, kw_only=True)
class RosterRead(Heard):
    """Teams' roster of the chat was read (the answer to an `AskRoster`); `organizer` is an object id, if known.

    `whole`: it is certain that nobody is missing. `asked_at`: it tells of that time, whenever it came.
    """

    sitting: str
    people: tuple[RosterRow, ...]
    organizer: str | None = None
    told_too: bool = False  # another sitting of the chat asked for it
    whole: bool = True
    asked_at: datetime | None = None


@quick_dataclass(frozen=True, kw_only=True)
class RosterUnread(Heard):
    """Teams' roster of the chat could not be read: it was refused, or there was no answer for long."""

    sitting: str


@quick_dataclass(frozen=True, kw_only=True)
class TimePassed(Heard):
    """A time we asked for has come (the answer to a `Wake`); `what` is the name given then, `asked_at` when it was given (database's clock).

    `begun_since`: the process that says so has begun since then.
    """

    sitting: str
    what: str
    asked_at: datetime | None = None
    begun_since: bool = False


@quick_dataclass(frozen=True, kw_only=True)
class NotDelivered(Heard):
    """Something could not be delivered: `what` is the delivery's name, `to` the person's wire key ("" for the chat)."""

    sitting: str
    what: str
    to: str = ""
    reason: str = ""


@quick_dataclass(frozen=True, kw_only=True)
class Delivered(Heard):
    """A private message that was to be reported has arrived: `what` is its key, `to` the person's wire key."""

    sitting: str
    what: str
    to: str


@quick_dataclass(frozen=True, kw_only=True)
class WordsRemain(Heard):
    """Words of matters that became confidential can still be seen, and we cannot recall them."""

    sitting: str
    remains: tuple[Remaining, ...]


@quick_dataclass(frozen=True, kw_only=True)
class ChatSettingRead(Heard):
    """Teams' switch of the chat was turned, where that was asked, and read (the answer to the `SwitchChat` number `asked`)."""

    sitting: str
    asked: int
    value: ChatSetting | None  # None where it could not be read
    problem: SwitchProblem | None = None  # why it could not be read, or not be turned


@quick_dataclass(frozen=True, kw_only=True)
class SettingsTold(Heard):
    """How the meeting is set up was read in Teams (the answer to a `ReadSettings`): line by line, or `problem` says why not."""

    sitting: str
    asker: str = ""
    lines: Mapping[HostLine, TickState] = field(default_factory=dict)
    problem: SwitchProblem | None = None


@quick_dataclass(frozen=True, kw_only=True)
class RecordingTold(Heard):
    """Teams' signs of a recording were looked for (the answer to a `WatchRecording`, whose matter and times it names); or `problem` says why not."""

    sitting: str
    no: int
    since: datetime
    until: datetime | None = None
    signs: tuple[SignSeen, ...] = ()
    problem: SwitchProblem | None = None


@quick_dataclass(frozen=True, kw_only=True)
class HidingTold(Heard):
    """Teams took it that a message is hidden, or `shown` again (the answer to a `HideMessage`); or `problem` says why not."""

    sitting: str
    no: int
    author: str
    message: str
    shown: bool = False
    problem: HidingProblem | None = None


@quick_dataclass(frozen=True, kw_only=True)
class ReadBackTold(Heard):
    """Who wrote in a gap, as Teams has it (the answer to a `ReadBack`, whose matter and times it names); or `problem` says why not.

    `more`: there are more messages than were read.
    """

    sitting: str
    no: int
    since: datetime
    until: datetime
    written: tuple[Written, ...] = ()
    more: bool = False
    problem: SwitchProblem | None = None


@quick_dataclass(frozen=True, kw_only=True)
class FileTold(Heard):
    """The file that `to` (wire key) took by the offer `form` has arrived (the answer to a `SendFile`); or `problem` says why not.

    `upload`: what Teams said of it then, without the address.
    """

    sitting: str
    to: str
    form: str
    upload: Upload
    problem: FileProblem | None = None


OfGraph = ChatSettingRead | SettingsTold | RecordingTold | HidingTold | ReadBackTold
_CameBack = RosterRead | RosterUnread | TimePassed | NotDelivered | Delivered | WordsRemain | FileTold | OfGraph
Said = Pressed | Spoke | Erased | Came | Went | Installed | CallBegan | CallEnded | _CameBack
