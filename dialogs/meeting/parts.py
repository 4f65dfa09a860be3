"""The small parts of a meeting: an answer, a motion, the host's check and ticks, who was asked, a motion that waits, what the guard saw, a step that can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cards.quick_dataclass import quick_dataclass
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.kinds import MotionKind
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.reasons import HostLine, HostQuestion, TickState
from dialogs.said.unsure_words import Doubt


@quick_dataclass(frozen=True, slots=True)
class Answer:
    """A checklist answer as it stands. `epoch` is the person's link when it was given: a lost link ends the answer."""

    at: datetime
    round: int
    level: int
    no: int
    epoch: int
    safe: tuple[str, ...] = ()
    unsafe: tuple[str, ...] = ()
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class Alike:
    """What a name looks like (`same_name.looks`); whether somebody else's does too (`shared`), and whether both were `given` a capacity."""

    looks: str = field(default="", repr=False)
    shared: bool = False
    given: bool = False


UNNAMED: Final = Alike()


@dataclass(frozen=True, slots=True)
class HostCheck:
    """The host's check of a matter (R-094). `missing`: what its level demands besides and nobody could confirm; `people`: whom the chair lets hear it (R-024)."""

    at: datetime
    by: str
    only_entitled: bool
    missing: tuple[HostQuestion, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HostTick:
    """What somebody said of how the meeting is set up. `by`: a person's key or a wire key; `level`: the sitting's then. It holds while that is no higher.

    `was`: what was said before it, which stands again where this is taken back.
    """

    state: TickState
    at: datetime
    by: str
    level: int
    was: "HostTick | None" = None


@dataclass(frozen=True, slots=True)
class ReadTicks:
    """How the meeting was set up when its settings were last asked for in Teams. `problem`: why they could not be read; `lines` is empty then."""

    at: datetime
    lines: Mapping[HostLine, TickState]
    problem: SwitchProblem | None = None


@dataclass(frozen=True, slots=True)
class ChatWord:
    """The secretary's word that the chat is off, for the matter on the table. It was never read in Teams."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Run:
    """An unbroken run of matters that need the checklist. `last` is the newest matter in it (0: the opening).

    `asked`: since when the round is asked at this level; a matter that only prolongs it asks nobody anew.
    """

    round: int
    level: int
    last: int
    asked: Moment | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Motion:
    """One motion (yrkande). `kind` is None where the mover did not say. `wording` is a key, "" where the kind needs no words or they are purged."""

    motion: int
    no: int
    kind: MotionKind | None
    mover: str
    wording: str
    channel: str
    form: str = ""
    withdrawn: bool = False
    sealed: bool = False
    seconds: tuple[str, ...] = ()
    turns: int = 0  # what has happened to it since; the round of its buttons
    came_at: str = ""  # 10.42, as the secretary noted it
    purged: bool = False  # its words were destroyed by a purge


@dataclass(frozen=True, slots=True)
class HeldMotion:
    """A motion that waits for its mover to say which matter it is about. `held` is its number among such; `since` by the database.

    `wording` is a key, "" where it has no words. `perhaps`: a number in it that may be the matter's (0: none); if it is, the
    first `cut` characters of the words only name it. `bare`: nothing follows them. `doubt`: why the words may be others than
    everybody reads.
    """

    held: int
    mover: str
    kind: MotionKind | None
    wording: str
    since: datetime
    perhaps: int = 0
    cut: int = 0
    bare: bool = False
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """What the guard saw in one matter: how many messages, the wire keys of who wrote them, and when the latest was written.

    `restored`: how many of them were brought back by their writers after the matter. `hidden`: the messages that Teams hides, each with who wrote it; `again`: those that the secretary had shown again; `not_hidden`:
    those that could not be, each with why (a code).
    """

    no: int
    count: int
    who: tuple[str, ...]
    latest: datetime | None = None
    hidden: Mapping[str, str] = field(default_factory=dict)
    again: frozenset[str] = frozenset()
    not_hidden: Mapping[str, str] = field(default_factory=dict)
    restored: int = 0


@dataclass(frozen=True, slots=True)
class SeenRecorded:
    """What was seen of recordings in one matter: Teams' messages that told of it, when that was first seen, and what is kept of it."""

    messages: frozenset[str]
    at: datetime
    recorded: bool = False
    transcript: bool = False


@dataclass(frozen=True, slots=True)
class RecordingWatch:
    """Whether the call is recorded, as far as Teams' own messages in the chat tell. `since`: when the matter on the table was called.

    `looked`: the messages were asked for; `problem`: why they could not be read last. `runs`: the message that told of the
    recording that goes on, since `runs_since`; "" where none is seen. `seen`: by the matter's number.
    """

    since: datetime | None = None
    looked: bool = False
    problem: SwitchProblem | None = None
    runs: str = ""
    runs_since: datetime | None = None
    seen: Mapping[int, SeenRecorded] = field(default_factory=dict)


UNWATCHED: Final = RecordingWatch()


@dataclass(frozen=True, slots=True)
class SaidAloud:
    """A sensitive piece of information was said aloud: when that was noted, in which matter (0: none was on the table), and by whom."""

    at: datetime
    no: int
    by: str


class Step:
    """What a person did and may take back by the verb undo: a fact that is a step too."""

    __slots__ = ()


class CountedOn(Step):
    """A step of who is there, and who serves: every matter that is taken up after it counts on it (R-196)."""

    __slots__ = ()


class LateStep(Step):
    """A step about the sitting's records: it is taken, and taken back, after the close too."""

    __slots__ = ()


Taken = tuple[datetime, Step, Moment]
"""A step: the time it was judged by, the fact, and when it was taken, by both clocks."""
