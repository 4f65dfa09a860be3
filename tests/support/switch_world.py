"""A sitting before a pretended switch of the chat, by the rules alone: a journal, an outbox, a clock, and a Teams that may fail.

    world = SwitchWorld()
    world.says("matter.call", matter=2)
    world.carry()            # the switch's row of the outbox; `how` says what goes wrong
    world.passes(10)         # the times that were asked for come

The process forgets everything but the journal and the outbox after each turn: the meeting is folded anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from dialogs import router
from dialogs.agenda.facts import MatterListed
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply, fold
from dialogs.judging.outcome import Delivery, Outcome, SwitchChat, Tell, Wake
from dialogs.matter.facts import MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import Assigned, InChat
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.said.inbound import CallEnded, ChatSettingRead, Delivered, NotDelivered, Said, Sender, TimePassed
from dialogs.sitting.facts import SetUp
from tests.support.meetings import CHAT, TEN, linkoping, listed, pressed, seated

CLOCK = Sender("")
PEOPLE = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), seated("anna"))
MATTERS = (listed(1), listed(2, "secrecy", initials="A.B."), listed(3, "secrecy", initials="C.D."), listed(4))


class How(StrEnum):
    """What Teams' Graph does with a question."""

    WELL = "well"
    SILENT = "silent"  # busy or hanging: the row waits, and nothing is turned
    DIES = "dies"  # the process dies when it was turned, and nobody heard the answer
    OLD = "old"  # turned, and the old value is read, for a while
    STUCK = "stuck"  # taken, and nothing is turned
    TWICE = "twice"  # heard twice
    FORBIDDEN = "forbidden"
    GONE = "gone"
    EXPIRES = "expires"  # silent until the row is too old


OLD_S = 15
"""So many seconds Teams may answer with what stood before."""
_REFUSED = {
    How.FORBIDDEN: SwitchProblem.FORBIDDEN,
    How.GONE: SwitchProblem.NO_MEETING,
    How.EXPIRES: SwitchProblem.OUT_OF_REACH,
}


@dataclass
class SwitchWorld:
    """The sitting, and what stands in Teams (`value`). `granted`: the operator lets the bot ask; `apps`: who has the bot's app."""

    value: ChatSetting = ChatSetting.ENABLED
    granted: bool = True
    apps: frozenset[str] = frozenset({"chair", "secretary", "anna"})
    people: Iterable[Fact] = PEOPLE
    matters: Iterable[MatterListed] = MATTERS
    now: timedelta = timedelta(0)
    entries: list[Entry] = field(default_factory=list)
    row: SwitchChat | None = None
    wakes: dict[str, timedelta] = field(default_factory=dict)
    last_read: ChatSetting | None = None
    old: tuple[ChatSetting, timedelta] = (ChatSetting.ENABLED, timedelta(0))
    sent: list[Delivery] = field(default_factory=list)

    def __post_init__(self) -> None:
        first = SetUp("Kommunstyrelsen", "board", 15, "2026-11-25", "Stadshuset", "linkoping", "2019-03-26 § 42")
        people = tuple(self.people)
        there = [InChat(one.person) for one in people if isinstance(one, Assigned)]
        for fact in (first, *people, *there, *self.matters):
            self.entries.append(Entry(len(self.entries) + 1, TEN, "secretary", "", fact))

    @property
    def at(self) -> datetime:
        """Now."""
        return TEN + self.now

    @property
    def meeting(self) -> Meeting:
        """The meeting, as a process that has just started finds it."""
        return fold(Meeting(key="s1", chat=CHAT.chat), self.entries)

    def says(self, verb: str, who: str = "chair", **fields: object) -> Outcome:
        """Somebody presses."""
        return self.hears(pressed(verb, who, at_=self.at, form_=f"f{len(self.entries)}", **fields))  # type: ignore[arg-type]

    def hears(self, said: Said) -> Outcome:
        """Judge, write down, and keep what is to be sent; what is tried arrives, or not."""
        meeting = self.meeting
        outcome = router.decide(said, meeting, linkoping())
        by = meeting.person_of(said.who)
        for fact in outcome.facts:
            entry = Entry(len(self.entries) + 1, self.at, by.key if by else "", "", fact)
            self._lawful(meeting, fact)
            meeting = apply(meeting, entry)
            self.entries.append(entry)
        self.sent += outcome.deliveries
        for one in outcome.deliveries:
            if isinstance(one, SwitchChat):
                self.row = one
            elif isinstance(one, Wake):
                self.wakes[one.what] = self.now + timedelta(seconds=one.after_s)
        for one in outcome.deliveries:
            if isinstance(one, Tell) and one.tried:
                self._tried(one)
        return outcome

    def _lawful(self, meeting: Meeting, fact: Fact) -> None:
        """A matter that nobody opened by hand is opened by what was read, and by nothing else."""
        here = isinstance(fact, MatterOpened) and fact.no == meeting.table
        if here and meeting.switch.opening and not meeting.switch.undecided:
            assert self.last_read is ChatSetting.DISABLED

    def _tried(self, tell: Tell) -> None:
        where = {"place": CHAT, "who": CLOCK, "at": self.at, "sitting": "s1", "what": tell.key, "to": tell.to}
        if tell.to.removeprefix("oid-") in self.apps:
            self.hears(Delivered(**where))  # type: ignore[arg-type]
        else:
            self.hears(NotDelivered(**where, reason="ForbiddenOperationException"))  # type: ignore[arg-type]

    def carry(self, how: How = How.WELL) -> None:
        """Carry out the row of the switch that waits, if one does."""
        row = self.row
        if row is None or how is How.SILENT:
            return
        old, refused = self.value, _REFUSED.get(how)
        if not self.granted:
            refused = SwitchProblem.NOT_GRANTED
        first = self.old[0] if self.now < self.old[1] else self.value
        turns = row.to is not None and (row.anyway or first is not row.to)
        if row.to is not None and turns and refused is None and how is not How.STUCK:
            # What stood before must be known before anything is turned: else nobody could restore it.
            assert row.to is not ChatSetting.DISABLED or self.meeting.switch.before is not None
            self.value = row.to
        if how is How.DIES:
            return
        self.row = None
        if how is How.OLD:
            self.old = (old, self.now + timedelta(seconds=OLD_S))
        stands = self.old[0] if self.now < self.old[1] else self.value
        read = None if refused else stands
        for _ in range(2 if how is How.TWICE else 1):
            self.answers(row.asked, read, refused)

    def answers(self, asked: int, read: ChatSetting | None, problem: SwitchProblem | None = None) -> None:
        """Teams' answer comes."""
        self.last_read = read or self.last_read
        self.hears(
            ChatSettingRead(place=CHAT, who=CLOCK, at=self.at, sitting="s1", asked=asked, value=read, problem=problem)
        )

    def passes(self, seconds: float) -> None:
        """Time passes, and what was asked for comes in its order."""
        until = self.now + timedelta(seconds=seconds)
        while due := [(at, what) for what, at in self.wakes.items() if at <= until and what.startswith("switch")]:
            at, what = min(due)
            del self.wakes[what]
            self.now = max(self.now, at)
            self.hears(TimePassed(place=CHAT, who=CLOCK, at=self.at, sitting="s1", what=what))
        self.now = until

    def call_ends(self) -> None:
        """The meeting is ended in Teams."""
        self.hears(CallEnded(place=CHAT, who=CLOCK, at=self.at))

    def rests(self) -> None:
        """Teams is well again, and everything that waits is done, a day long if need be."""
        for _ in range(300):
            while self.row is not None:
                self.carry()
            if not self.meeting.switch.going_back:
                return
            self.passes(300)

    # ---- short ways ------------------------------------------------------------------------------------------------

    def begun(self) -> "SwitchWorld":
        """The sitting is opened, the switch looked at, and everybody tried."""
        self.says("meeting.begin")
        self.carry()
        return self

    def ready(self, no: int = 2) -> "SwitchWorld":
        """The matter is called, and all who are remote have answered."""
        self.says("matter.call", matter=no)
        yes = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
        self.says("checklist.submit", "anna", **yes)
        return self

    def opens(self, no: int = 2) -> "SwitchWorld":
        """The chair opens it: the check is made in the same press."""
        self.says("gate.open", matter=no, only_entitled="yes")
        return self

    def off(self, no: int = 2) -> "SwitchWorld":
        """The matter is open, and the chat off."""
        self.ready(no).opens(no)
        self.carry()
        self.carry()
        return self
