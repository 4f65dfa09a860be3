"""One seed, one world of the whole bot: door, turn, courier and store in one process, before a Teams of our own, in virtual time.

whole = play(7, folder)
whole.broken    # "", or the law that was broken
"""

import asyncio
import shutil
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any, Final

import structlog

from bot.clock_and_chance import NATURE, Nature
from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.settings.settings import Settings
from bot.store.database import Connection
from bot.store.migrate import migrate
from bot.store.sqlite_writer import Job, SqliteWriter
from bot.store.which_database import open_database
from dialogs.meeting.meeting import Stage
from tests.world.aims.sight import Sight
from tests.world.aims.table import AIMS
from tests.world.chance import stream
from tests.world.deeds import Deed
from tests.world.mishaps import Weather, befalls, weather
from tests.world.play import MORNING, rulebook
from tests.world.whole import rest
from tests.world.whole.boards import boards
from tests.world.whole.crowd import Crowd
from tests.world.whole.does import Told, does
from tests.world.whole.done import Done
from tests.world.whole.granted import grants
from tests.world.whole.loop import WorldLoop, run
from tests.world.whole.machine import PORT, Machine
from tests.world.whole.minutes import Minutes
from tests.world.whole.mischief import Mischief, all_is_well, befall, mischiefs
from tests.world.whole.switch import Switch, let_turn, switch_of
from tests.world.whole.troubles import Troubles, troubles

MOST_SAID: Final = 300
_AFTER_CLOSE: Final = 6
_QUIET_S: Final = 90.0
_JUMPED_S: Final = 3600.0
_SWITCHED_S: Final = 900.0
_DOUBLED: Final = 0.04
_REFUSED: Final = 300
Looks = Callable[["Whole"], str]
"""What is taken down of a world that is over, while its file is still there."""

Twist = Callable[[str], str]
"""Other words for those that are said in confidence, by the marker that stands in them."""

_JOURNAL: Final = "SELECT * FROM journal ORDER BY sitting, seq"


@dataclass(slots=True)
class Clock:
    """The clock of the machine that the bot runs on: so far ahead of the world's time."""

    ahead_s: float = 0.0


@dataclass(slots=True)
class Whole:
    """A world of the whole bot as it goes on, and what was reached when it is over."""

    seed: int
    loop: WorldLoop
    teams: PretendedTeams
    boards: list[Crowd]
    machine: Machine
    minutes: Minutes
    weather: Weather
    troubles: Troubles
    writer: SqliteWriter
    clock: Clock
    idle: Random
    done: list[Done] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    did: dict[tuple[str, str], list[Deed]] = field(default_factory=dict)
    mine: dict[tuple[str, str, str], Message] = field(default_factory=dict)
    hands: dict[str, asyncio.Lock] = field(default_factory=dict)
    logs: list[Any] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    mischiefs: list[Mischief] = field(default_factory=list)
    acknowledged: dict[tuple[str, str], dict[str, int]] = field(default_factory=dict)
    presses: Counter[tuple[str, str]] = field(default_factory=Counter)
    taken: dict[str, Json] = field(default_factory=dict)
    switch: Switch = field(default_factory=Switch)
    secretly: list[str] = field(default_factory=list)
    twist: Twist | None = None
    turns: int = 0
    closing: bool = False
    broken: str = ""
    ended: str = ""

    def now(self) -> datetime:
        """The time, by the clock of the bot's machine."""
        return MORNING + timedelta(seconds=self.loop.time() + self.clock.ahead_s)

    @property
    def steady(self) -> bool:
        """Whether the bot's clock is as it was from the beginning."""
        return not any(one.name == "jump" for one in self.mischiefs)

    def hears(self, way: str, record: Json) -> None:
        """Keep what the bot has acknowledged, by its id, and what its switch is told."""
        if way == "from bot":
            self.switch.hears(self, record)
        if way != "answer" or record["status"] is None or record["status"] >= _REFUSED:
            return
        activity = record["activity"]
        if activity["type"] in ("message", "invoke") and activity.get("value", {}).get("trigger") != "automatic":
            self.taken[activity["id"]] = activity
            who = activity["from"].get("aadObjectId") or activity["from"]["id"]
            self.acknowledged[activity["timestamp"], who] = dict(self.read(_ends))
            if self.idle.random() < _DOUBLED and not self.closing:
                self.loop.create_task(self._again(activity), name="Teams, once more")

    async def _again(self, activity: Json) -> None:
        """Teams says it once more, though it was answered; a press sometimes under a new id."""
        await asyncio.sleep(self.idle.choice((0.0, 1.0, 4.0, 30.0)))
        fresh = {"id": f"f:{self.teams.world.new_id()}"} if activity["type"] == "invoke" else {}
        await self.teams.wire.tell(activity | fresh)

    def in_confidence(self, chats: Collection[str]) -> bool:
        """Whether a confidential matter is on the table of one of these chats, as the bot's file has it just now."""
        self.read(self.minutes.read)
        return any(chat in chats for chat, _ in self.minutes.guarded())

    def digest(self) -> str:
        """A digest of all that happened: what was said, what was sent and answered, what was logged, every row of the journal."""
        heard = self.teams.recorder
        rows = self.read(lambda conn: [tuple(row) for row in conn.exec_driver_sql(_JOURNAL)])
        whole = (heard.activities, heard.calls, heard.invokes, self.logs, rows, self.loop.time(), self.machine.commits)
        return sha256(repr(whole).encode()).hexdigest()

    def read(self, work: Callable[[Connection], Any]) -> Any:
        """Look at the bot's file, through a connection of our own."""
        job = Job(work, self.loop, self.loop.create_future())
        self.writer.carry_out([job])
        if job.failure is not None:
            raise job.failure
        return job.result


def _ends(conn: Connection) -> list[tuple[str, int]]:
    return [(key, seq) for key, seq in conn.exec_driver_sql("SELECT key, seq FROM sitting")]


@cache
def empty_database(folder: Path) -> Path:
    """A migrated file without sittings, of which each world begins with a copy."""
    file = folder / "empty.sqlite"

    async def make() -> None:
        database = open_database(f"sqlite:///{file}")
        await migrate(database)
        await database.close()

    asyncio.run(make())
    return file


def play(
    seed: int,
    folder: Path,
    looks: Looks = Whole.digest,
    twist: Twist | None = None,
    again: Sequence[Done] | None = None,
) -> Whole:
    """Play the world of this seed to its end. `folder` is where its file lies meanwhile.

    `looks` takes down what is kept of it as `ended`; `twist` has other words for what is said in confidence; `again`: do
    exactly this, instead of what people want.
    """
    home = folder / f"world-{seed}"
    home.mkdir()
    try:
        shutil.copy(empty_database(folder), home / "bot.sqlite")
        with structlog.testing.capture_logs() as logs:
            return run(lambda loop: _whole(loop, seed, home, logs, _Asked(looks, twist, again)))
    finally:
        shutil.rmtree(home)


@dataclass(frozen=True, slots=True)
class _Asked:
    looks: Looks
    twist: Twist | None
    again: Sequence[Done] | None


async def _whole(loop: WorldLoop, seed: int, home: Path, logs: list[Any], asked: _Asked) -> Whole:
    whole = await _begun(loop, seed, home)
    whole.logs, whole.twist = logs, asked.twist
    try:
        await whole.machine.start()
        await whole.machine.lives_again(3.0)
        await _meets(whole, asked.again)
        await _comes_to_rest(whole)
        whole.broken = await rest.judged(whole)
        whole.ended = asked.looks(whole)
    finally:
        whole.writer.close()
        if whole.machine.house is not None:
            await whole.machine.stop()
        await whole.teams.close()
    return whole


async def _begun(loop: WorldLoop, seed: int, home: Path) -> Whole:
    """The world before anything was said."""
    sky, ids, octets = weather(stream(seed, "weather")), stream(seed, "ids"), stream(seed, "octets")
    ahead = timedelta(seconds=sky.ahead_s)
    teams = PretendedTeams(
        clock=lambda: MORNING + timedelta(seconds=loop.time()) + ahead, new_id=lambda: ids.randbytes(16).hex()
    )
    teams.limits.clock_s = loop.time
    await teams.start()
    there = boards(teams, seed)
    if grants(seed):
        let_turn(teams)
    environment = teams.environment([one.secretary.person for one in there if one.circle.appointed]) | {
        "BISITTARE_PROFILE": "linkoping",
        "BISITTARE_PORT": str(PORT),
        "BISITTARE_DATABASE_URL": f"sqlite:///{home / 'bot.sqlite'}",
    }
    teams.bot_url = f"http://127.0.0.1:{PORT}/api/messages"
    begun_ns = int(MORNING.timestamp()) * 10**9
    clock = Clock()
    nature = Nature(lambda: begun_ns + round((loop.time() + clock.ahead_s) * 1e6) * 1000, octets.randbytes)
    NATURE.set(nature)
    faults = troubles(stream(seed, "troubles"))
    machine = Machine(loop, Settings.model_validate(environment), nature, dict(faults.deaths))
    writer = SqliteWriter(f"sqlite:///{home / 'bot.sqlite'}")
    whole = Whole(
        seed, loop, teams, there, machine, Minutes(rulebook()), sky, faults, writer, clock, stream(seed, "idle")
    )
    whole.mischiefs = mischiefs(seed)
    whole.switch = switch_of(teams, there, seed)
    teams.recorder.heard = whole.hears
    return whole


async def _meets(whole: Whole, again: Sequence[Done] | None) -> None:
    """People do one thing after the other; what they began goes on meanwhile, and ends."""
    going: set[asyncio.Task[None]] = set()
    for board in whole.boards:
        await whole.teams.install(board.chat, board.secretary)
    whole.troubles.begin(whole.teams)
    await (_as_they_want(whole, going) if again is None else _once_more(whole, going, again))
    await all_is_well(whole)
    whole.troubles.end(whole.teams)
    whole.closing = True
    while going:
        await whole.machine.lives_again(3.0)
        await asyncio.sleep(1.0)


async def _turns(whole: Whole, turn: int) -> None:
    """What befalls the world at this turn, and what the bot has written by then."""
    whole.turns = turn + 1
    await whole.machine.lives_again(3.0)
    await befall(whole, turn)
    whole.read(whole.minutes.read)


async def _once_more(whole: Whole, going: set[asyncio.Task[None]], again: Sequence[Done]) -> None:
    """Do exactly this."""
    for turn, doing in groupby(again, lambda one: one.turn):
        for passed in range(whole.turns, turn + 1):
            await _turns(whole, passed)
        for one in doing:
            await _begins(whole, going, one)


async def _begins(whole: Whole, going: set[asyncio.Task[None]], one: Done) -> None:
    """Let somebody do it, when its time has come."""
    await asyncio.sleep(one.deed.wait_s)
    there = next(board for board in whole.boards if board.key == one.board)
    task = whole.loop.create_task(does(whole, there, one.deed, one.number), name=f"{one.deed.who} {one.deed.what}")
    whole.done.append(one)
    going.add(task)
    task.add_done_callback(going.discard)


async def _as_they_want(whole: Whole, going: set[asyncio.Task[None]]) -> None:
    """Each as they see things then."""
    chance, mishaps = stream(whole.seed, "aims"), stream(whole.seed, "mishaps")
    left = {board.key: _AFTER_CLOSE for board in whole.boards}
    for turn in range(MOST_SAID * (len(whole.boards) + 1) // 2):
        await _turns(whole, turn)
        sits = [board for board in whole.boards if left[board.key] > 0]
        if not sits:
            break
        there = chance.choice(sits)
        meeting = whole.minutes.current(there.chat.id)
        left[there.key] -= meeting is not None and meeting.stage is Stage.CLOSED
        soul = chance.choices(there.circle.people, [AIMS[one.aim][0] for one in there.circle.people])[0]
        did = whole.did.setdefault((there.key, soul.key), [])
        sight = Sight(soul, there.circle, chance, meeting, turn, did, whole.minutes.prepared(there.chat.id))
        deed = AIMS[soul.aim][1](sight)
        if deed is None:
            continue
        for number, (_, one) in enumerate(befalls(deed, did, whole.weather, mishaps)):
            await _begins(whole, going, Done(turn, there.key, one, f"{turn:04d}{number}"))
        did.append(deed)


async def _comes_to_rest(whole: Whole) -> None:
    """Everything that was under way has come, and nothing more happens."""
    await whole.machine.lives_again(3.0)
    await asyncio.sleep(_QUIET_S + (0.0 if whole.steady else 2 * _JUMPED_S) + _SWITCHED_S * bool(whole.switch.before))
    await whole.machine.lives_again(3.0)
    whole.read(whole.minutes.read)
