"""The meeting as the facts have made it, for every rule, card and export. It holds keys of wordings and never words; `fold.apply` alone builds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from cards.quick_dataclass import quick_dataclass
from dialogs.meeting import archived, minutes_parts, parts
from dialogs.meeting.capacity import Capacity, decides
from dialogs.meeting.guarded_times import Moment, Window
from dialogs.meeting.kinds import BodyKind, MatterKind
from dialogs.meeting.opening_parts import UNOPENED, Opening
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.private_road import PrivateState
from dialogs.meeting.roll_parts import NO_ROLL, Hindered, Roll, Sought
from dialogs.meeting.switch_state import UNTOUCHED, ChatSwitch
from dialogs.said.inbound import Sender
from dialogs.said.read_back import Away
from dialogs.said.reasons import BreakReason, HostLine, OpenReason, Trouble
from dialogs.said.still_visible import Remaining


class Stage(StrEnum):
    """Where the sitting stands."""

    EMPTY = "empty"
    PREPARED = "prepared"
    BEGUN = "begun"
    ADJOURNED = "adjourned"
    CLOSED = "closed"


LIVE = (Stage.BEGUN, Stage.ADJOURNED)  # begun, and not closed


class MatterState(StrEnum):
    """Where a matter stands. Called: it is next, its gate is being made ready. Open: it is on the table."""

    WAITING = "waiting"
    CALLED = "called"
    OPEN = "open"
    ENDED = "ended"
    STRUCK = "struck"


@dataclass(frozen=True)  # no slots: see `dialogs.meeting.quick_replace`
class Person:
    """Somebody in the sitting. `capacity` is None until the secretary has given one: such a person is not entitled. `in_call` is Teams' hint: None where nothing was heard (R-090). By Teams' clock they last came or left at `call_at`, and left at `left_at`. `checked`: Teams' roster has shown whether they are foreign: what is given to those is not in force, but stands in `waiting`, until a secretary has `vouched` for them by name (R-251). `unsaid`: remote by the secretary's list, and not by their own word (R-018)."""

    key: str
    name: str = field(default="", repr=False)
    capacity: Capacity | None = None
    group: str = ""
    place: PersonPlace = PersonPlace.NOT_SAID
    placed_at: datetime | None = None  # when they were noted there, coming from another place
    unsaid: bool = False
    serves: bool = False
    replaced: bool = False  # a substitute has the seat now
    out: bool = False  # broke off service and came back: serves when the chair says so, in a council not that day
    object_id: str | None = None
    mri: str | None = None
    foreign: bool = False  # a guest, anonymous or of another organisation
    matter: int | None = None
    in_call: bool | None = None
    epoch: int = 0
    proved_from: int = 0  # the first link over which what was proved of them still holds: a short loss does not end it
    proved_before: int = 0  # the same, should Teams tell that the loss before their last join was a short one
    sought: Sought | None = None  # since their link broke, until they are back or the loss is no short one any more
    answer: parts.Answer | None = None
    opening: parts.Answer | None = None
    answers_from: datetime | None = None  # no answer of before, to a matter's list, holds: they became remote, or serve
    unreached: bool = False
    waiting: Capacity | None = None
    vouched: bool = False
    checked: bool = False
    in_chat: bool | None = None  # in the sitting's chat; None: not known
    trouble: Trouble | None = None  # what they said of their link; None where all is well
    hindered: Hindered | None = None  # they said so, and have not said since that all is well
    missed: bool = False  # gone since the sitting went on, and not only since it was adjourned
    address: str = field(default="", repr=False)  # with which they log in, as the roster shows it
    private: PrivateState | None = None  # whether they can be told something alone; None: it was not tried
    call_at: datetime | None = None
    left_at: datetime | None = None
    chat_at: datetime | None = None  # by Teams' clock: since when they are in the chat, or are not; None: not known
    alike: parts.Alike = parts.UNNAMED  # what the name looks like, and whether somebody else's does too

    @property
    def wire(self) -> str:
        """The wire key: object id, else Teams id, else "" (not tied to an account in Teams)."""
        return self.object_id or self.mri or ""

    @property
    def given(self) -> Capacity | None:
        """The capacity that the secretary gave, in force or not."""
        return self.capacity or self.waiting

    @property
    def remote(self) -> bool:
        """Whether the person takes part remotely, as said by themselves or the secretary."""
        return self.place is PersonPlace.REMOTE


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter (ärende). `title` is the key of a wording, "" where none may be kept; `special`: a decision's date (ISO) and section (R-046). `lapsed`: the check that held last and holds no longer; `reopens`: open before a break, and to be opened anew (R-182)."""

    no: int
    kind: MatterKind
    title: str = ""
    initials: str = ""
    state: MatterState = MatterState.WAITING
    check: parts.HostCheck | None = None
    reason: OpenReason | None = None
    special: tuple[str, int] | None = None
    lapsed: parts.HostCheck | None = None
    reopens: bool = False
    raised: bool = False  # its level was raised: nothing makes it milder again
    led: str | None = None  # who led when it ended the last time: a person's key, "" for nobody; None: it never ended

    @property
    def begun(self) -> bool:
        """Whether the matter on the table has been open; after a break it may have to be opened anew."""
        return self.state is MatterState.OPEN or self.reopens

    @property
    def on_table(self) -> bool:
        """Whether the matter was called or is open."""
        return self.state in (MatterState.CALLED, MatterState.OPEN)

    @property
    def over(self) -> bool:
        """Whether the matter has ended, or will not be taken."""
        return self.state in (MatterState.ENDED, MatterState.STRUCK)


@quick_dataclass(frozen=True)  # no slots: see `dialogs.meeting.quick_replace`
class Meeting:
    """A sitting (sammanträde). `Meeting(key=…, chat=…)` is the empty one, before anything was said."""

    key: str
    chat: str
    stage: Stage = Stage.EMPTY
    reads_chat: bool = False
    app_removed: bool = False  # and not added again: hosts were told
    organizer: str = ""
    board: str = ""
    body: BodyKind | None = None
    seats: int = 0
    date: str = ""
    place: str = ""
    profile: str = ""
    digest: str = ""
    edition: str = ""  # the version of the profile's document, when the sitting began
    decision: str = ""
    admitted: bool = True
    claimant: str = ""
    preparer: str = ""  # who set it up: a person's key, or a wire key
    people: Mapping[str, Person] = field(default_factory=dict)
    passing: frozenset[str] = frozenset()  # those whose names will be forgotten; of some they have been
    wires: Mapping[str, str] = field(default_factory=dict)
    list_unread: bool = False  # Teams does not tell who is in the chat
    leader: str = ""
    matters: tuple[Matter, ...] = ()
    table: int = 0
    last_called: int = 0
    call_taken_back: bool = False  # of the one called last: it is next again
    windows: tuple[Window, ...] = ()
    round: int = 0
    run: parts.Run | None = None
    motions: tuple[parts.Motion, ...] = ()
    incidents: tuple[parts.Incident, ...] = ()
    guarded: Mapping[str, int] = field(default_factory=dict)  # messages, each with its matter; 0: written before it
    guarded_edits: Mapping[str, int] = field(default_factory=dict)  # the same of those that were edited in it
    changed_messages: Mapping[str, bool] = field(default_factory=dict)  # ids of what was edited, or deleted (true)
    warned: frozenset[str] = frozenset()
    remaining: tuple[Remaining, ...] = ()
    break_since: datetime | None = None
    break_minutes: int = 0
    break_reason: BreakReason | None = None
    not_shown: tuple[str, ...] = ()  # the room's cards that Teams did not take, by slot
    steps: Mapping[str, parts.Taken] = field(default_factory=dict)  # what each person did last, and may take back
    outdone: frozenset[str] = frozenset()  # those who did something since that cannot be taken back
    newest: datetime | None = None
    held: tuple[parts.HeldMotion, ...] = ()
    held_so_far: int = 0  # so many motions have waited for their matter
    moved: int = 0  # how often it has gone on, or back: an older button is known by it
    went_on: Moment | None = None  # when it last did: older words are known by it
    said: Mapping[str, Moment] = field(default_factory=dict)  # when something was said last, by `Fact.says`
    said_last: Moment | None = None  # the newest of those times
    rivals: frozenset[str] = frozenset()  # other begun sittings of the chat, of which the hosts were asked
    switch: ChatSwitch = UNTOUCHED  # Teams' own, of the chat
    ticks: Mapping[HostLine, parts.HostTick] = field(default_factory=dict)
    read_ticks: parts.ReadTicks | None = None  # None: never read in Teams
    chat_word: parts.ChatWord | None = None
    recording: parts.RecordingWatch = parts.UNWATCHED
    aways: tuple[Away, ...] = ()  # gaps in which a matter was guarded and no process of ours ran
    aloud: tuple[parts.SaidAloud, ...] = ()
    roll: Roll = NO_ROLL
    stood: "Meeting | None" = field(default=None, repr=False, compare=False)  # before a break, or a roll call anew
    archive: archived.Archive = archived.NO_ARCHIVE
    opening: Opening = UNOPENED
    minutes: minutes_parts.Minutes = minutes_parts.NO_MINUTES

    def matter(self, no: int) -> Matter | None:
        """Return the matter with this agenda number, None where there is none (struck ones are found too)."""
        for one in self.matters:  # asked several times of every answer: a loop that ends where it has found it
            if one.no == no:
                return one
        return None

    def motion(self, number: int) -> parts.Motion | None:
        """Return the motion with this number; motions are numbered from 1 in the order they came."""
        return self.motions[number - 1] if 0 < number <= len(self.motions) else None

    @property
    def on_table(self) -> Matter | None:
        """The matter that was called or is open; None between matters."""
        return self.matter(self.table) if self.table else None

    @property
    def confidential_open(self) -> Matter | None:
        """The confidential matter that is open, or was before the break (also while adjourned within it), None otherwise."""
        return on if (on := self.on_table) is not None and on.begun and on.kind.confidential else None

    @property
    def live(self) -> bool:
        """Whether the sitting has begun and not been closed."""
        return self.stage in LIVE

    def person_of(self, sender: Sender) -> Person | None:
        """Find who a sender is: by object id, else by Teams id; None for somebody not on the roster."""
        return self.people.get(self.wires.get(sender.object_id or "") or self.wires.get(sender.mri) or "")

    def having(self, *capacities: Capacity) -> tuple[Person, ...]:
        """People with one of these capacities, in the order they came onto the roster."""
        return tuple([p for p in self.people.values() if p.capacity in capacities])

    @property
    def chair(self) -> Person | None:
        """Whoever leads now: the one named by `meeting.lead` while they take part in the decisions (R-036), else the chair of the roster."""
        p, chairs = self.people.get(self.leader), (p for p in self.people.values() if p.capacity is Capacity.CHAIR)
        leads = p is not None and decides(p.capacity, p.place, serves=p.serves, replaced=p.replaced or p.out)
        return p if leads else next(chairs, None)

    @property
    def hosts(self) -> tuple[Person, ...]:
        """The secretaries, and whoever leads: those who see details, each once."""
        chair, secretaries = self.chair, self.having(Capacity.SECRETARY)
        return (chair, *(p for p in secretaries if p is not chair)) if chair else secretaries
