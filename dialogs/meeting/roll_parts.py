"""The parts of the roll call as they stand: who was called up, the chair's word of whom, whose link was lost just now, who has whose seat."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from dialogs.meeting.places import PersonPlace
from dialogs.said.reasons import RollAnswer, SeatReason


@dataclass(frozen=True, slots=True)
class Going:
    """When somebody has to go (None: they stay), when that was said, and whether it was asked when the time had come. `was`: what was said before."""

    at: datetime | None
    said_at: datetime
    asked: bool = False
    was: "Going | None" = None


@dataclass(frozen=True, slots=True)
class LeftService:
    """When somebody broke off service, in the meeting's own time: so many matters were over then; `during`: one was on the table."""

    over: int
    during: bool


@dataclass(frozen=True, slots=True)
class CalledUp:
    """What the secretary noted of somebody, and over whose link (`wire`, `epoch`). `place`, `placed_at`, `unsaid`, `left`, `out`, `was`: what stood before, which stands again when this is taken back.

    `going`: when they had to go, which is over once they are noted as absent.
    `mended`: who serves on their seat, which they were said to have left by mistake.
    `since`: they have not been there since their link was lost, then by Teams' clock (R-187); None: nobody knows of such a time.
    """

    answer: RollAnswer
    at: datetime
    epoch: int
    wire: str = ""
    place: PersonPlace = PersonPlace.NOT_SAID
    was: "CalledUp | None" = None
    since: datetime | None = None
    going: Going | None = None
    placed_at: datetime | None = None
    unsaid: bool = False
    left: LeftService | None = None
    out: bool = False
    mended: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """That somebody asks to be remote, or (`wants` false) does so no longer, since when. `was`: what was said before.

    `late`: they asked later than so many days ahead, as the profile wants it; 0: in time. `confirms`: they were remote by the list alone, and
    their own word of it is this (R-018). `recorded`: a host wrote it down.
    """

    wants: bool
    at: datetime
    late: int = 0
    was: "Asking | None" = None
    confirms: bool = False
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class ChairWord:
    """The chair's word of a remote person: that they may take part so (or not), or that the chair has ascertained who it is. Over whose link, and what was said before.

    `placed`: they had asked, and are noted as remote since this word alone.
    """

    yes: bool
    at: datetime
    epoch: int
    wire: str = ""
    was: "ChairWord | None" = None
    placed: bool = False


@dataclass(frozen=True, slots=True)
class FaceWord:
    """A host's word of a face: that it was seen and known (`yes`), or is not seen any more. When, over whose link, by whom (a person's key or a wire key), and what was said before."""

    yes: bool
    at: datetime
    epoch: int
    wire: str = ""
    by: str = ""
    was: "FaceWord | None" = None


@dataclass(frozen=True, slots=True)
class Sought:
    """Contact is sought with somebody whose link broke, `since` then by our clock. For so many `seconds` they count as before (R-054)."""

    since: datetime
    seconds: int

    def goes_on(self, at: datetime) -> bool:
        """Whether the loss is still a short one at this time."""
        return (at - self.since).total_seconds() <= self.seconds


@dataclass(frozen=True, slots=True)
class Hindered:
    """Somebody said that sound, picture or link fails: when, and over which link of theirs."""

    at: datetime
    epoch: int


@dataclass(frozen=True, slots=True)
class StandIn:
    """Whose seat a substitute has, a person's key ("" for a seat without a member), and why; `no`: in this matter alone, 0: in all.

    `broke`: the member had been there, and broke off service (R-190).
    """

    instead: str
    no: int
    why: SeatReason
    at: datetime
    broke: bool = False


@dataclass(frozen=True, slots=True)
class OtherRoom:
    """Confidential matter `no` was taken in another tool: since when, who went over (keys), and when it was noted. `until` None: they are there still; `back`: who came back.

    `was`: what was noted before of who went.
    """

    no: int
    since: datetime
    people: tuple[str, ...]
    noted: datetime
    until: datetime | None = None
    back: tuple[str, ...] = ()
    was: "OtherRoom | None" = None


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll call, and what is proved of people. `since` None: there was none; `ended` None: it goes on. All by a person's key.

    `approved`: whom the chair lets be remote; `ascertained`: whose identity and means to follow. What was proved before `rested`, the
    end of a break, holds no longer. `losses`: when the last links were lost while it went on. `passed`: what the chair went on with last.
    `going`: when who has to go; `asking`: who asks to be remote. `serving`: who was let serve, by the substitute's key, on one seat in all matters or on one in each of some; `disqualified`: in which matter who is.
    `well`: over which link somebody said last that they see and hear (R-050).
    `answers`: the matters that are answers to questions alone (R-084).
    `left`: who has broken off service and is not back; `been`: who was there in an earlier roll call, after a matter had been called (R-190).
    `rooms`: the times that a matter was taken in another tool (R-244). `faces`: who was seen and known by a host (R-095).
    """

    since: datetime | None = None
    ended: datetime | None = None
    called: Mapping[str, CalledUp] = field(default_factory=dict)
    approved: Mapping[str, ChairWord] = field(default_factory=dict)
    ascertained: Mapping[str, ChairWord] = field(default_factory=dict)
    rested: datetime | None = None
    losses: tuple[datetime, ...] = ()
    passed: str = ""
    going: Mapping[str, Going] = field(default_factory=dict)
    serving: Mapping[str, tuple[StandIn, ...]] = field(default_factory=dict)
    disqualified: frozenset[tuple[int, str]] = frozenset()
    asking: Mapping[str, Asking] = field(default_factory=dict)
    left: Mapping[str, LeftService] = field(default_factory=dict)
    been: frozenset[str] = frozenset()
    answers: frozenset[int] = frozenset()
    well: Mapping[str, int] = field(default_factory=dict)
    rooms: tuple[OtherRoom, ...] = ()
    faces: Mapping[str, FaceWord] = field(default_factory=dict)

    @property
    def runs(self) -> bool:
        """Whether it goes on."""
        return self.since is not None and self.ended is None

    @property
    def called_before_rest(self) -> bool:
        """Whether it was begun before the last break: then people are looked for anew."""
        return self.since is not None and self.rested is not None and self.since <= self.rested

    @property
    def looked_for(self) -> tuple[bool, ...]:
        """Of each who was noted as there, whether that was after the last break."""
        there = (one.at for one in self.called.values() if one.answer is not RollAnswer.AWAY)
        return tuple(self.rested is None or at > self.rested for at in there)

    def waits(self, key: str) -> bool:
        """Whether this person asks to be remote, and the chair has not answered since; whoever was told no may ask again."""
        asking, word = self.asking.get(key), self.approved.get(key)
        if asking is None or not asking.wants:
            return False
        return word is None or (not word.yes and word.at < asking.at)

    def asks_by_own_word(self, key: str) -> bool:
        """Whether this person has asked to be remote themselves: then their own word is that they are (R-018)."""
        asking = self.asking.get(key)
        return asking is not None and asking.wants and not asking.recorded

    def declines(self, key: str) -> bool:
        """Whether the chair has said no to this person's being remote (R-020)."""
        word = self.approved.get(key)
        return word is not None and not word.yes

    def serving_in(self, no: int) -> dict[str, StandIn]:
        """Whose seats substitutes have in matter `no`, by the substitute's key; a seat that somebody has in all matters is theirs (R-177).

        Whoever serves instead of another substitute does so only where that one has a seat.
        """
        in_all = {one.instead for _, one in self.seats() if not one.no}
        there = {key: one for key, one in self.seats() if not one.no or (one.no == no and one.instead not in in_all)}
        while loose := [key for key, one in there.items() if one.instead in self.serving and one.instead not in there]:
            there = {key: one for key, one in there.items() if key not in loose}
        return there

    def seats(self) -> Iterator[tuple[str, StandIn]]:
        """Every seat that a substitute was let serve on, with the substitute's key."""
        return ((key, one) for key, some in self.serving.items() for one in some)


NO_ROLL: Final = Roll()
