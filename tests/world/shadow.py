"""A sitting as its facts tell it, kept by laws for themselves: nothing of `dialogs/` has a hand in what stands here.

The rules fold the same facts into a `Meeting`. What a law says of a meeting it says by this shadow of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from dialogs.journal.entries import Entry

SECRET: Final = frozenset({"secrecy", "secrecy_individual", "protective"})
ENTITLED_ONLY: Final = SECRET | {"authority"}
_SEATS: Final = frozenset({"chair", "vice_chair", "member", "substitute"})


@dataclass(slots=True)
class Guarded:
    """From when to when a confidential matter was on the table, by both clocks; `until` is None while it is."""

    no: int
    sent: datetime
    came: datetime
    until_sent: datetime | None = None
    until_came: datetime | None = None

    def covers(self, sent: datetime, came: datetime, near: timedelta = timedelta(0)) -> bool:
        """Whether something falls in it by either clock, or so near to it."""
        if self.until_sent is None or self.until_came is None:
            return True
        return self.sent - near <= sent <= self.until_sent + near or self.came - near <= came <= self.until_came + near


@dataclass(slots=True)
class Shadow:
    """What the facts say. `given`: the capacity of each person's key, by whose hand; `answers`: who said that all is in order.

    `wires`: whose account it is by the roster's word, `seen` also by sight; `moved`: of each motion, whose it is and how it came.
    `moved_in`: in which matter each was made; `came_at`: when each came into the call, by Teams' clock. `is_open`: the matter on the table has been opened since its call and the last
    break; `noted`: the host's check of it holds, `checked`: and says that all is well. `facts` counts them.
    """

    stage: str = "empty"
    table: int = 0
    opened: bool = False
    kinds: dict[int, str] = field(default_factory=dict)
    guards: list[Guarded] = field(default_factory=list)
    capacity: dict[str, str] = field(default_factory=dict)
    place: dict[str, str] = field(default_factory=dict)
    called_up: dict[str, list[str]] = field(default_factory=dict)
    wires: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)
    answers: dict[str, int] = field(default_factory=dict)
    round: int = 0
    asked_of: int = 0
    leader: str = ""
    vouched: set[str] = field(default_factory=set)
    ended: set[int] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    moved: dict[int, tuple[str, str]] = field(default_factory=dict)
    moved_in: dict[int, int] = field(default_factory=dict)
    fetched: set[int] = field(default_factory=set)
    last_called: int = 0
    came_at: dict[str, datetime] = field(default_factory=dict)
    is_open: bool = False
    checked: bool = False
    noted: bool = False
    facts: int = 0
    rests_since: datetime | None = None

    def take(self, entry: Entry) -> None:
        """One more fact."""
        self.facts += 1
        effect = _EFFECTS.get(type(entry.fact).__name__)
        if effect is not None:
            effect(self, entry.fact, entry)

    @property
    def secret(self) -> bool:
        """Whether a confidential matter is on the table."""
        return self.table > 0 and self.kinds.get(self.table) in SECRET

    def leads(self) -> frozenset[str]:
        """Whoever may lead: the one that was named, else everybody whom the roster calls chair."""
        if self.capacity.get(self.leader, "") in _SEATS:
            return frozenset((self.leader,))
        return frozenset(key for key, what in self.capacity.items() if what == "chair")

    def lapse(self) -> None:
        """The host's check holds no longer."""
        self.noted = self.checked = False

    def clear(self, entry: Entry) -> None:
        """Nothing is on the table any more."""
        if self.opened:
            self.ended.add(self.table)
        self.table, self.opened, self.is_open = 0, False, False
        for one in self.guards:
            if one.until_sent is None:
                one.until_sent, one.until_came = entry.at, entry.arrived

    def guard(self, entry: Entry) -> None:
        """Begin to guard, where what is on the table is confidential and is not guarded yet."""
        if self.secret and not (self.guards and self.guards[-1].until_sent is None):
            self.guards.append(Guarded(self.table, entry.at, entry.arrived))


def _set_up(shadow: Shadow, _: Any, __: Entry) -> None:
    shadow.stage = "prepared" if shadow.stage == "empty" else shadow.stage


def _stage(name: str) -> Callable[[Shadow, Any, Entry], None]:
    def effect(shadow: Shadow, _: Any, __: Entry) -> None:
        shadow.stage = name

    return effect


def _closed(shadow: Shadow, _: Any, entry: Entry) -> None:
    shadow.clear(entry)
    shadow.stage = "closed"


def _called(shadow: Shadow, fact: Any, entry: Entry) -> None:
    shadow.clear(entry)
    shadow.table = shadow.last_called = fact.no
    shadow.lapse()
    shadow.ended.discard(fact.no)
    shadow.guard(entry)


def _opened(shadow: Shadow, fact: Any, entry: Entry) -> None:
    shadow.table, shadow.opened, shadow.is_open = fact.no, True, True
    shadow.guard(entry)


def _cleared(shadow: Shadow, _: Any, entry: Entry) -> None:
    shadow.clear(entry)


def _taken_back(shadow: Shadow, _: Any, entry: Entry) -> None:
    shadow.opened = False  # it waits again, whatever was said of it
    shadow.clear(entry)


def _vouched(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.lapse()
    shadow.vouched.add(fact.person)


def _listed(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.kinds[fact.no] = fact.kind


def _raised(shadow: Shadow, fact: Any, entry: Entry) -> None:
    shadow.kinds[fact.no] = fact.kind
    if fact.no == shadow.table:
        shadow.lapse()
    shadow.guard(entry)


def _entered(shadow: Shadow, fact: Any, entry: Entry) -> None:
    shadow.came_at[fact.person] = entry.at
    shadow.lapse()


def _host_checked(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.noted, shadow.checked = True, fact.only_entitled and not fact.missing


def _fetched(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.fetched.add(fact.motion)


def _assigned(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.lapse()
    shadow.capacity[fact.person], shadow.place[fact.person] = fact.capacity, fact.place
    for wire in (fact.object_id, fact.mri):
        if wire:
            former = shadow.seen.get(wire, fact.person)
            if former != fact.person and former in shadow.answers:
                # The account answered before the roster knew whose it is: it is the same human.
                shadow.answers[fact.person] = shadow.answers.pop(former)
            shadow.wires[wire] = shadow.seen[wire] = fact.person


def _noticed(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.lapse()
    for wire in (fact.object_id, fact.mri):
        if wire:
            shadow.seen.setdefault(wire, fact.person)


def _placed(shadow: Shadow, fact: Any, _: Entry) -> None:
    if shadow.place.get(fact.person) != fact.place:  # said where the list had them already, nobody has come
        shadow.lapse()
    shadow.place[fact.person] = fact.place


def _called_up(shadow: Shadow, fact: Any, _: Entry) -> None:
    """At the roll call the secretary says where somebody is."""
    before = shadow.place.get(fact.person, "")
    shadow.called_up.setdefault(fact.person, []).append(before)
    now = {"room": "room", "away": "away"}.get(fact.answer, "remote")
    if now != before:
        shadow.lapse()
    shadow.place[fact.person] = now


def _not_called_up(shadow: Shadow, fact: Any, _: Entry) -> None:
    for who in fact.people:
        now = shadow.place.get(who, "")
        if shadow.called_up.get(who):
            shadow.place[who] = shadow.called_up[who].pop()
        if shadow.place.get(who, "") != now:
            shadow.lapse()


def _roll_begun(shadow: Shadow, _: Any, __: Entry) -> None:
    shadow.called_up.clear()


def _left(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.left.add(fact.person)


def _in_chat(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.left.discard(fact.person)


def _moved(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.moved[fact.motion] = (fact.mover, fact.channel)
    shadow.moved_in[fact.motion] = fact.no


def _asked(shadow: Shadow, fact: Any, _: Entry) -> None:
    if fact.round != shadow.round:
        shadow.answers.clear()
    shadow.round, shadow.asked_of = fact.round, fact.no


def _answered(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.answers.pop(fact.person, None)
    if not fact.unsafe:
        shadow.answers[fact.person] = fact.round


def _lost(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.answers.pop(fact.person, None)


def _answer_taken_back(shadow: Shadow, fact: Any, entry: Entry) -> None:
    if not fact.opening:  # the answer to that list is another than the one that a matter asks for
        _lost(shadow, fact, entry)


def _adjourned(shadow: Shadow, _: Any, entry: Entry) -> None:
    shadow.stage, shadow.rests_since = "adjourned", entry.judged_at


def at_once(fact: Any, entry: Entry, since: datetime | None) -> bool:
    """Whether the break was taken back within half a minute: it was none."""
    mistaken = bool(getattr(fact, "mistaken", False))
    return mistaken and since is not None and (entry.judged_at - since).total_seconds() <= 30


def _resumed(shadow: Shadow, fact: Any, entry: Entry) -> None:
    shadow.stage = "begun"
    if at_once(fact, entry, shadow.rests_since):
        return
    shadow.lapse()
    shadow.asked_of = -1
    shadow.is_open = shadow.is_open and not shadow.secret
    shadow.answers.clear()


def _led(shadow: Shadow, fact: Any, _: Entry) -> None:
    shadow.leader = fact.person


_EFFECTS: Final[Mapping[str, Callable[[Shadow, Any, Entry], None]]] = {
    "SetUp": _set_up,
    "Begun": _stage("begun"),
    "Adjourned": _adjourned,
    "Resumed": _resumed,
    "Closed": _closed,
    "MatterCalled": _called,
    "MatterOpened": _opened,
    "MatterEnded": _cleared,
    "CallTakenBack": _taken_back,
    "Vouched": _vouched,
    "MatterListed": _listed,
    "LevelRaised": _raised,
    "Assigned": _assigned,
    "Noticed": _noticed,
    "PlaceSaid": _placed,
    "RollBegun": _roll_begun,
    "RollAnswered": _called_up,
    "RollTakenBack": _not_called_up,
    "Asked": _asked,
    "Moved": _moved,
    "LeftChat": _left,
    "InChat": _in_chat,
    "Answered": _answered,
    "AnswerTakenBack": _answer_taken_back,
    "LinkLost": _lost,
    "Led": _led,
    "Entered": _entered,
    "HostChecked": _host_checked,
    "WordingFetched": _fetched,
}
