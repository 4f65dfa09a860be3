"""The guard's own states, walked through one by one with the real rules: nothing here is left to chance.

    stage x kind of matter x how it stands x when it was written x when it came x who x which road x which words

For each the outcome is compared with what the window's own words say: `_expected`. `walk` counts the states, and its bounds
stand in `BOUNDS`, so that what it certifies can be read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice, product
from math import prod
from typing import Final

from dialogs import router
from dialogs.agenda.facts import MatterListed
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned
from dialogs.roster.facts import Assigned, InChat
from dialogs.said.inbound import Place, Sender, Spoke, Words
from dialogs.sitting.facts import Begun, SetUp
from tests.world.play import rulebook

NOON: Final = datetime(2026, 12, 8, 11, 0, tzinfo=UTC)
_LASTED: Final = timedelta(seconds=60)
STAGES: Final = ("begun", "adjourned")
STANDS: Final = ("called", "open", "raised", "ended", "none")
OFFSETS_S: Final = (-3600, -61, -6, -5, -1, 0, 1, 30, 59, 60, 61, 64, 65, 66, 120, 3600)
"""When it was written and when it came, in seconds after the call. A matter that has ended did so after 60."""
WHO: Final = ("chair", "secretary", "member", "unseated", "guest", "foreign", "anonymous")
ROADS: Final = ("chat", "mention", "alone", "edit")
BARE: Final = ("status", "klar", "ta upp 2", "ångra", "distans", "yrkande", "jag hör inget")
TALK: Final = (
    "Det gäller familjen.",
    "yrkande avslag",
    "yrkande 1: att det utreds",
    "status?? nej vänta",
    "klar snart",
)
BOUNDS: Final = (STAGES, tuple(MatterKind), STANDS, OFFSETS_S, OFFSETS_S, WHO, ROADS, (*BARE, *TALK))

_PEOPLE: Final = {
    "chair": Sender("29:chair", "oid-chair", "tenant", "Lena"),
    "secretary": Sender("29:secretary", "oid-secretary", "tenant", "Karin"),
    "member": Sender("29:member", "oid-member", "tenant", "Anna"),
    "unseated": Sender("29:unseated", "oid-unseated", "tenant", "Olle"),
    "guest": Sender("29:guest", "oid-guest", "tenant", "Lena", guest=True),
    "foreign": Sender("29:foreign", "oid-foreign", "elsewhere", "Lena"),
    "anonymous": Sender("29:anonymous", None, None, "Lena"),
}
_CHAT: Final = Place("19:walk@thread.v2", "tenant", meeting_id="walk")
_ALONE: Final = Place("a:walk", "tenant", personal=True)


@dataclass(frozen=True, slots=True)
class State:
    """One state: the meeting as it stands, and what is written in it."""

    stage: str
    kind: MatterKind
    stands: str
    sent_s: int
    came_s: int
    who: str
    road: str
    words: str


def states(every: int = 1) -> Iterator[State]:
    """Every state within the bounds, or every so many-th."""
    for one in islice(product(*BOUNDS), 0, None, every):
        yield State(*one)


def walk(every: int = 1) -> tuple[int, list[State]]:
    """Return how many states were tried, and those in which the guard did not do what it should."""
    tried, wrong = 0, []
    known: dict[tuple[str, MatterKind, str], Meeting] = {}
    for state in states(every):
        about = (state.stage, state.kind, state.stands)
        if about not in known:
            known[about] = _meeting(*about)
        tried += 1
        if not _right(state, known[about]):
            wrong.append(state)
    return tried, wrong


def pieces(first: int = 0, offsets_s: Sequence[int] = OFFSETS_S) -> Iterator[tuple[int, str, int, list[State]]]:
    """Walk all states, a stage and kind of matter at a time from number `first` on: the number, its name, how many were tried, and the wrong ones."""
    for number, (stage, kind) in enumerate(product(STAGES, MatterKind)):
        if number < first:
            continue
        tried, wrong = 0, []
        for stands in STANDS:
            meeting = _meeting(stage, kind, stands)
            for rest in product(offsets_s, offsets_s, WHO, ROADS, (*BARE, *TALK)):
                tried += 1
                state = State(stage, kind, stands, *rest)
                if not _right(state, meeting):
                    wrong.append(state)
        yield number, f"{stage}, {kind}", tried, wrong


def bound() -> str:
    """What the walk goes through, and where it ends."""
    dates = f"{len(OFFSETS_S)} x {len(OFFSETS_S)} times written and arrived, {OFFSETS_S[0]} to {OFFSETS_S[-1]} s from the call"
    said = f"{len(WHO)} kinds of people, {len(ROADS)} roads, {len(BARE)} commands and {len(TALK)} that are talk"
    states_ = prod(len(one) for one in BOUNDS)
    return (
        f"{states_:,} states: {len(STAGES)} stages, {len(MatterKind)} kinds of matter, {len(STANDS)} ways it stands, {dates}; {said}.\n"
        "One sitting and one matter, called at noon and ended after 60 s; every message is dated by Teams."
    )


def _right(state: State, meeting: Meeting) -> bool:
    sent, came = (NOON + timedelta(seconds=s) for s in (state.sent_s, state.came_s))
    place = _ALONE if state.road == "alone" else _CHAT
    edited, mentioned = state.road == "edit", state.road == "mention"
    said = Spoke(
        place=place,
        who=_PEOPLE[state.who],
        at=sent,
        sent=sent,
        arrived=came,
        message="m1",
        words=Words(state.words),
        mentioned=mentioned,
        edited=edited,
    )
    out = router.decide(said, meeting, rulebook().profile_of(meeting))
    caught = [fact for fact in out.facts if type(fact).__name__ == "GuardTripped"]
    keeps = bool(out.wordings)
    guards, incident = _expected(state)
    if incident != bool(caught):
        return False
    return not (guards and keeps)


def _expected(state: State) -> tuple[bool, bool]:
    """Whether the words are guarded, and whether somebody wrote in the matter knowing it: by the window's own definition.

    Until it has ended every word is guarded. After that it is outside only if both clocks say so, five seconds and all; and
    what was written before the call is nobody's incident.
    """
    if not state.kind.confidential and state.stands != "raised":
        return False, False
    if state.stands == "none":
        return False, False
    if state.stands == "ended":
        written = -5 <= state.sent_s <= 65
        arrived = 0 <= state.came_s <= 65
        guards = written or arrived
    else:
        guards = True
    return guards, guards and state.sent_s >= 0 and state.words not in BARE


def _meeting(stage: str, kind: MatterKind, stands: str) -> Meeting:
    """The sitting as it stands: the matter called at noon, ended a minute later."""
    meeting = Meeting(key="walk", chat=_CHAT.chat)
    early = NOON - timedelta(hours=2)
    for fact in _before(kind, stands):
        meeting = _after(meeting, fact, early)
    for fact in _at_noon(stands):
        meeting = _after(meeting, fact, NOON)
    if stands == "ended":
        meeting = _after(meeting, MatterEnded(1), NOON + _LASTED)
    return _after(meeting, Adjourned(10, "pause"), NOON) if stage == "adjourned" else meeting


def _before(kind: MatterKind, stands: str) -> Iterator[Fact]:
    rules = rulebook()
    yield SetUp("Nämnden", "board", 9, "2026-12-08", "Stadshuset", "linkoping", "2019-03-26 § 42")
    for key, capacity in (("chair", "chair"), ("secretary", "secretary"), ("member", "member")):
        who = _PEOPLE[key]
        yield Assigned(key, who.name, capacity, place="remote", object_id=who.object_id, mri=who.mri)
        yield InChat(key)
    first = MatterKind.ORDINARY if stands == "raised" else kind
    yield MatterListed(1, first.value, "t1" if first.keeps_title else "")
    yield MatterListed(2, "ordinary", "t2")
    yield Begun("linkoping", rules.standard.digest)


def _at_noon(stands: str) -> Iterator[Fact]:
    if stands == "none":
        return
    yield MatterCalled(1)
    if stands in ("open", "ended", "raised"):
        yield MatterOpened(1)
    if stands == "raised":
        yield LevelRaised(1, "secrecy")


def _after(meeting: Meeting, fact: Fact, at: datetime) -> Meeting:
    return apply(meeting, Entry(0, at, "chair", "", fact, at, at))
