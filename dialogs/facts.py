"""The facts of a sitting: the only truth. Each is small, carries codes, numbers and keys, and never a spoken word.

A fact is written once and never changed; a correction is a new fact. Names of people stand in the roster's facts alone;
titles and motions are keys of wordings, kept elsewhere and purged by themselves. `journal.KINDS` is the contract of what stands
in the journal: its names and versions are never reused.
"""

from dataclasses import dataclass, field
from typing import ClassVar

Plain = str | int | bool | None | list["Plain"]


class UnknownFactError(ValueError):
    """The journal holds a fact that this version does not know: the replica is not ready (503)."""


class _Fact:
    """What all facts share: a version, raised whenever the meaning of the stored fields changes."""

    __slots__ = ()
    version: ClassVar[int] = 1


# ---- the chat and the setting up ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrived(_Fact):
    """The bot was added to the chat."""


@dataclass(frozen=True, slots=True)
class ChatHeard(_Fact):
    """A message that did not mention the bot was seen: it can read this chat (and may say that it warns)."""


@dataclass(frozen=True, slots=True)
class OrganizerKnown(_Fact):
    """Teams named the meeting's organizer by object id."""

    object_id: str


@dataclass(frozen=True, slots=True)
class SetUp(_Fact):
    """The sitting was described. `seats`: seats of the board; `date`: ISO; `decision`: date and § of R-004.

    `admitted` is False where somebody without the right claimed the setting up: it waits for one who has it.
    """

    board: str
    body: str
    seats: int
    date: str
    place: str
    profile: str
    decision: str
    admitted: bool = True


# ---- the roster --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Noticed(_Fact):
    """Somebody was seen in the chat or the call. `foreign`: of another tenant, or anonymous (R-127)."""

    person: str
    name: str = field(repr=False)
    object_id: str | None = None
    mri: str | None = None
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Assigned(_Fact):
    """The secretary gave a person a capacity (or took it: ""). A party has no name, only the matter's number.

    `place`: "room", "remote" or "" (not said yet). `serves`: sits on a seat now (members do, substitutes when called in).
    """

    person: str
    name: str = field(repr=False)
    capacity: str
    group: str = ""
    place: str = ""
    serves: bool = False
    object_id: str | None = None
    mri: str | None = None
    matter: int | None = None


@dataclass(frozen=True, slots=True)
class PlaceSaid(_Fact):
    """The person said where they sit: "room" or "remote". `former` is what stood before."""

    person: str
    place: str
    former: str = ""


@dataclass(frozen=True, slots=True)
class Entered(_Fact):
    """The person joined the call (a hint from Teams, R-090)."""

    person: str


@dataclass(frozen=True, slots=True)
class LinkLost(_Fact):
    """The person left the call or lost the link (a hint); an answer given before no longer holds."""

    person: str


@dataclass(frozen=True, slots=True)
class NotReached(_Fact):
    """Something could not be delivered: to a person (`person`), or to the chat (""). `what` names the delivery."""

    person: str
    what: str


# ---- the sitting -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Begun(_Fact):
    """The sitting began under this profile; the digest pins the profile's content."""

    profile: str
    digest: str


@dataclass(frozen=True, slots=True)
class Led(_Fact):
    """Who leads the meeting from now on."""

    person: str


@dataclass(frozen=True, slots=True)
class Adjourned(_Fact):
    """A break. `minutes` 0: until further notice. `reason` is a code: pause, link, intruder, consult."""

    minutes: int
    reason: str


@dataclass(frozen=True, slots=True)
class Resumed(_Fact):
    """The break ended."""


@dataclass(frozen=True, slots=True)
class Closed(_Fact):
    """The sitting ended."""


# ---- the agenda --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MatterListed(_Fact):
    """A matter stands on the agenda. `kind`: a `MatterKind`; `title`: key of a wording, "" for a confidential one."""

    no: int
    kind: str
    title: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class MatterStruck(_Fact):
    """A matter was taken off the agenda."""

    no: int


@dataclass(frozen=True, slots=True)
class AgendaOrdered(_Fact):
    """The matters are taken in this order."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LevelRaised(_Fact):
    """The matter is of a stricter kind from now on (R-117)."""

    no: int
    kind: str


@dataclass(frozen=True, slots=True)
class MatterCalled(_Fact):
    """The matter was called: it is next, and nothing of it has been said yet."""

    no: int


@dataclass(frozen=True, slots=True)
class CallTakenBack(_Fact):
    """The call was a mistake; the matter waits again."""

    no: int


@dataclass(frozen=True, slots=True)
class HostChecked(_Fact):
    """The host's check (R-094): only entitled people are logged in, or not.

    `missing`: what the matter's level demands beside that and the host could not confirm: two_factor, consent (R-043).
    """

    no: int
    only_entitled: bool
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MatterOpened(_Fact):
    """The matter is on the table. For a gated one the chair opened it.

    `reason` (a code) and `unready` (people), `unmet` (demands) are filled where the chair opened it anyway.
    """

    no: int
    reason: str = ""
    unready: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MatterEnded(_Fact):
    """The matter left the table."""

    no: int


# ---- the checklist -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked(_Fact):
    """The checklist is asked for matter `no` (0: at the opening) at `level`.

    A round with the number of the one before prolongs it: answers already given hold on (design 3.1).
    """

    round: int
    level: int
    no: int


@dataclass(frozen=True, slots=True)
class Answered(_Fact):
    """A remote person's self-declaration (R-104). `unsafe` names the items that were answered no.

    `recorded`: the secretary wrote down what the person said orally.
    """

    person: str
    round: int
    level: int
    no: int
    safe: tuple[str, ...]
    unsafe: tuple[str, ...] = ()
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class AnswerTakenBack(_Fact):
    """The person's answer no longer holds: they said that something changed, or undid it."""

    person: str


# ---- motions -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moved(_Fact):
    """A motion was handed in. `wording` is a key ("" where there is none); `kind` is "" where the mover did not say.

    `channel`: form, typed, recorded (oral), email.
    """

    motion: int
    no: int
    kind: str
    mover: str
    wording: str
    channel: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn(_Fact):
    """The mover withdrew the motion (R-147)."""

    motion: int


@dataclass(frozen=True, slots=True)
class MotionRestored(_Fact):
    """The withdrawal was undone."""

    motion: int


@dataclass(frozen=True, slots=True)
class Seconded(_Fact):
    """A member backs the motion (R-148)."""

    motion: int
    person: str


@dataclass(frozen=True, slots=True)
class SecondTakenBack(_Fact):
    """The backing was undone."""

    motion: int
    person: str


@dataclass(frozen=True, slots=True)
class Reclassified(_Fact):
    """The secretary corrected the motion's kind."""

    motion: int
    kind: str


@dataclass(frozen=True, slots=True)
class WordingFetched(_Fact):
    """The secretary fetched a sealed motion once, for the register; it was purged with that."""

    motion: int


# ---- the guard ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GuardTripped(_Fact):
    """Somebody wrote in the chat while a confidential matter was on the table. `who`: wire key; no word is kept."""

    no: int
    who: str
    message: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class IdentityNumberSeen(_Fact):
    """A message in an open matter held what looks like a personal identity number; the writer was warned."""

    who: str
    message: str


Fact = (
    Arrived
    | ChatHeard
    | OrganizerKnown
    | SetUp
    | Noticed
    | Assigned
    | PlaceSaid
    | Entered
    | LinkLost
    | NotReached
    | Begun
    | Led
    | Adjourned
    | Resumed
    | Closed
    | MatterListed
    | MatterStruck
    | AgendaOrdered
    | LevelRaised
    | MatterCalled
    | CallTakenBack
    | HostChecked
    | MatterOpened
    | MatterEnded
    | Asked
    | Answered
    | AnswerTakenBack
    | Moved
    | Withdrawn
    | MotionRestored
    | Seconded
    | SecondTakenBack
    | Reclassified
    | WordingFetched
    | GuardTripped
    | IdentityNumberSeen
)
