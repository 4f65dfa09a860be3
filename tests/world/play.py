"""One seed, one world of the rules alone: a board's chat, its people with their aims, mishaps, and the laws after every turn.

world = play(7)
world.broken    # None, or what was broken, and by what
"""

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate
from typing import Final

from bot.courier.rosters import CLOCKWORK
from bot.settings.profiles import open_shelf
from bot.turn.rulebook import Rulebook
from bot.turn.when_it_counts import judged_at
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.said.inbound import RosterRead, RosterRow, Said, TimePassed
from tests.world import door, laws
from tests.world.aims.sight import Sight
from tests.world.aims.table import AIMS
from tests.world.chamber import Chamber, Turned
from tests.world.chance import stream
from tests.world.deeds import MARK, Air, Deed, said
from tests.world.mishaps import JUMPS_S, Weather, befalls, weather
from tests.world.people import Circle, Soul, alone, circle
from tests.world.shadow import Shadow
from tests.world.tally import Tally

MORNING: Final = datetime(2026, 12, 8, 8, 0, tzinfo=UTC)
MOST_SAID: Final = 400
_AFTER_CLOSE: Final = 8


Twist = Callable[[int], str]
"""Other words for those that were said in confidence: by the number of the deed."""

Trace = Callable[[Turned], None]
"""Is shown each turn."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A law that was broken, and what had been done by then."""

    law: str
    sentence: str
    deeds: tuple[Deed, ...]


@dataclass(slots=True)
class World:
    """A world as it goes on. `under_way`: what has been said and has not come yet, by when it comes."""

    seed: int
    circle: Circle
    chamber: Chamber
    weather: Weather
    now: datetime = MORNING
    tally: Tally = field(default_factory=Tally)
    done: list[Deed] = field(default_factory=list)
    did: dict[str, list[Deed]] = field(default_factory=dict)
    under_way: list[tuple[datetime, int, Deed]] = field(default_factory=list)
    broken: Broken | None = None
    turns: int = 0
    heard: set[tuple[object, ...]] = field(default_factory=set)
    thens: dict[str, tuple[int, laws.Then]] = field(default_factory=dict)
    twist: Twist | None = None
    trace: Trace | None = None


@cache
def rulebook() -> Rulebook:
    """The rules with the profiles that come along."""
    shelf = open_shelf()
    return Rulebook(shelf, shelf.profiles["linkoping"])


def a_world(seed: int) -> World:
    """The world of this seed, before anything was done."""
    there = circle(stream(seed, "people"))
    return World(seed, there, Chamber(there, rulebook()), weather(stream(seed, "weather")))


def play(seed: int, twist: Twist | None = None, trace: Trace | None = None) -> World:
    """Play the world of this seed to its end, or until a law is broken."""
    world = a_world(seed)
    world.twist, world.trace = twist, trace
    for deed in _deeds(world):
        _does(world, deed)
        if world.broken is not None:
            break
    else:
        _at_rest(world)
    _count(world)
    return world


def play_again(seed: int, deeds: Sequence[Deed]) -> World:
    """Play exactly these deeds in the world of this seed: a failure that is made shorter."""
    world = a_world(seed)
    for deed in deeds:
        _does(world, deed)
        if world.broken is not None:
            break
    else:
        _at_rest(world)
    return world


def _deeds(world: World) -> Iterator[Deed]:
    """What people do, one after the other, each as they see things then."""
    chance, mishaps = stream(world.seed, "aims"), stream(world.seed, "mishaps")
    clocks, souls = stream(world.seed, "clocks"), world.circle.people
    often = tuple(accumulate(AIMS[one.aim][0] for one in souls))
    left = _AFTER_CLOSE
    for turn in range(MOST_SAID):
        meeting = world.chamber.current()
        if meeting is not None and meeting.stage is Stage.CLOSED:
            left -= 1
        if left < 0:
            return
        soul = chance.choices(souls, cum_weights=often)[0]
        did = world.did.setdefault(soul.key, [])
        deed = AIMS[soul.aim][1](Sight(soul, world.circle, chance, meeting, turn, did, world.chamber.prepared()))
        if deed is None:
            continue
        for mishap, one in befalls(deed, did, world.weather, mishaps):
            if mishap:
                world.tally.mishaps[mishap] += 1
            jump = clocks.choice(JUMPS_S) if clocks.random() < world.weather.late else 0.0
            if jump:
                world.tally.mishaps["clock"] += 1
            ahead_s = world.weather.ahead_s + jump
            yield replace(one, ahead_s=ahead_s) if ahead_s else one
        did.append(deed)


def _does(world: World, deed: Deed) -> None:
    """Let it be said, and come by when it comes, with all that has come by then."""
    world.done.append(deed)
    until = world.now + timedelta(seconds=deed.wait_s)
    heapq.heappush(world.under_way, (until + timedelta(seconds=deed.late_s), len(world.done), deed))
    while world.under_way and world.under_way[0][0] <= until and world.broken is None:
        world.now, number, come = heapq.heappop(world.under_way)
        _hear(world, _said(world, come, number), come)
    world.now = until
    _answers(world)


def _said(world: World, deed: Deed, number: int) -> Said:
    soul = soul_of(world, deed.who)
    place = alone(soul) if deed.private or not soul.there else world.circle.place
    sent = world.now - timedelta(seconds=deed.late_s) + timedelta(seconds=deed.ahead_s)
    current = None if deed.sitting else world.chamber.current()
    if current is not None:
        deed = replace(deed, sitting=current.key)
    at, marker = judged_at(sent, world.now), f"{MARK}{number}"  # as the door does
    if world.twist is not None and not deed.bare and world.chamber.in_confidence(sent, world.now):
        marker = world.twist(number)
        deed = replace(deed, words=marker) if deed.words else deed
    return said(deed, Air(place, soul.sender, at, sent, world.now, f"n{number}", marker))


def _hear(world: World, heard: Said, deed: Deed | None) -> None:
    """Judge it, and look at the turn by every law."""
    world.turns += 1
    known_as = {key: _then(world, key, shadow) for key, shadow in world.chamber.shadows.items()}
    turned = world.chamber.hear(heard, world.now)
    if world.trace is not None:
        world.trace(turned)
    then = known_as.get(turned.key) or laws.NOTHING
    if deed is not None:
        soul = soul_of(world, deed.who)
        world.tally.said += 1
        world.tally.way(heard, then.stage, soul.seat or soul.key)
    names = [type(entry.fact).__name__ for entry in turned.entries]
    world.tally.facts.update(names)
    sort = _sort(deed, heard) if deed is not None else ()
    known = sort in world.heard
    world.heard.add(sort)
    look = laws.Look(world.chamber, turned, then, deed, known, frozenset(names))
    _judge(world, look, door.laws())
    if look.turned.entries:
        _judge(world, look, door.laws_after_a_fact())


def _then(world: World, key: str, shadow: Shadow) -> laws.Then:
    """How the sitting stood, taken down once for as long as nothing is written of it."""
    kept = world.thens.get(key)
    if kept is None or kept[0] != shadow.facts:
        kept = world.thens[key] = (shadow.facts, laws.then(shadow))
    return kept[1]


def _sort(deed: Deed, heard: Said) -> tuple[object, ...]:
    """What makes two deeds the same said twice: a press of a card in the room, which has no form, by its time too."""
    when = None if deed.form or deed.message else heard.sent or heard.at
    return (deed.who, deed.what, deed.form, deed.round, deed.message, tuple(sorted(deed.fields.items())), when)


def _judge(world: World, look: laws.Look, which: Sequence[laws.Law]) -> None:
    for law in which:
        sentence = law(look)
        if sentence and world.broken is None:
            world.broken = Broken(law.__name__, sentence, tuple(world.done))


def _answers(world: World) -> None:
    """What the bot asked of Teams comes: the chat's people, and the times it wanted to be woken at."""
    chamber = world.chamber
    while chamber.asks and world.broken is None:
        key = chamber.asks.pop(0)
        there = (one for one in world.circle.people if one.there)
        people = tuple(RosterRow(one.sender, address=f"{one.key}@kommun.example") for one in there)
        place, now = world.circle.place, world.now
        _hear(
            world,
            RosterRead(place=place, who=CLOCKWORK, at=now, arrived=now, sitting=key, people=people, organizer=None),
            None,
        )
    for key, what in list(chamber.due(world.now)):
        place = world.circle.place
        _hear(
            world, TimePassed(place=place, who=CLOCKWORK, at=world.now, arrived=world.now, sitting=key, what=what), None
        )


def _at_rest(world: World) -> None:
    """All that was under way has come; then what holds at rest is looked at."""
    for _, number, come in sorted(world.under_way, key=lambda one: one[:2]):
        if world.broken is None:
            world.now += timedelta(seconds=1)
            _hear(world, _said(world, come, number), come)
    world.under_way.clear()
    sentence = _folds(world)
    if sentence and world.broken is None:
        world.broken = Broken("the_journal_folds", sentence, tuple(world.done))


def _folds(world: World) -> str:
    """From the start, and from any prefix, the journal makes the meeting that goes on."""
    rules = world.chamber.rules
    for key, journal in world.chamber.journals.items():
        if key not in world.chamber.meetings:
            continue
        now = world.chamber.meetings[key]
        meeting = type(now)(key=key, chat=now.chat)
        for entry in journal:
            meeting = rules.apply(meeting, entry)
        if meeting != now:
            return "journalen ger ett annat sammanträde än det som pågick"
    return ""


def _count(world: World) -> None:
    tally = world.tally
    tally.meetings += 1
    tally.said_each.append(tally.said)
    over = [m for one in world.chamber.meetings.values() for m in one.matters if m.state is MatterState.ENDED]
    tally.matters_each.append(len(over))
    tally.secret_each.append(sum(m.kind.confidential for m in over))


def soul_of(world: World, key: str) -> Soul:
    """Whoever has this key."""
    return world.circle.by_key[key]
