"""The chat's switch, whatever dies or fails between "off" and "on": the chat ends as it was, and nobody was told a lie (R-130).

Each story is the same: a confidential matter is called, answered and opened, and then an open one is called. In it something
happens at one point: the process dies, or Graph does not answer as it should. `make search` tries every point.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import unquote

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from bot.rehearsal.pretended.wire_names import Json
from cards.phrases import book
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.switch_state import SwitchPhase
from tests.support.invented import SEARCHES
from tests.support.living import LivingSitting
from tests.support.looks import few
from tests.support.mortal import Mortal, mortal
from tests.support.rule_sittings import YES, prepared
from tests.support.soon import cards_in, quiet
from tests.world.whole.outside import AFTER, BEFORE

SAY = book.of("sv").chat_switch
OFF: Final = "Chatten är avstängd (avläst"
CALLS: Final = (Call.OPTIONS, Call.OPTIONS, Call.CHANGE_OPTIONS, Call.OPTIONS) * 2
"""What is asked of Graph, off and back: what stands; then the meeting is found, turned and read."""
FACTS: Final = ("SwitchOffAsked", "SwitchStood", "ChatOff", "SwitchBackAsked", "SwitchTurnedBack", "ChatRestored")
LONG_S: Final = 3600 if SEARCHES else 700
STORIES: Final = 6  # of one sitting: its cards grow with its agenda
FAULTS: Final[Mapping[str, Fault]] = {
    "forbidden": Fault(status=403),
    "not found": Fault(status=404),
    "busy": Fault(status=429, retry_after_s=7),
    "busy for long": Fault(status=429, retry_after_s=40),
    "down": Fault(status=503),
    "hanging": Fault(hangs=True),
    "done, and the answer lost": Fault(loses_answer=True),
}
Happens = Callable[[Mortal], object]
T = TypeVar("T")


@dataclass
class Board:
    """A sitting whose agenda is a confidential matter and an open one, again and again.

    `last`: what Graph said last of its chat; `lies`: the cards that said off without that; `alarmed`: the private chats where
    somebody was told that the chat is not as it was.
    """

    house: Mortal
    sitting: LivingSitting
    last: str = ""
    no: int = -1
    lies: list[str] = field(default_factory=list)
    alarmed: set[str] = field(default_factory=set)

    def hears(self, way: str, record: Json) -> None:
        """Hold each card against what Graph has said since the matter was called."""
        if way != "from bot":
            return
        if record["path"].startswith("/graph/"):
            self._graph_says(record)
        elif SAY.back_late_rest in str(record.get("body")):
            self.alarmed.add(unquote(record["path"].split("/")[4]))
        elif OFF in str(record.get("body")) and self.last != "disabled":
            self.lies.append(f"matter {self.no}: {self.last}")

    def _graph_says(self, record: Json) -> None:
        said = record.get("response") or {}
        found: Json = next(iter(said.get("value") or [said]), {})
        if record["method"] == "GET":
            self.last = found.get("allowMeetingChat", self.last)

    async def readies(self) -> None:
        """The next confidential matter is called, and the remote member has answered."""
        self.no += 2
        self.last = ""
        await self.presses("lena", "matter.call", lambda m: m.table == self.no, matter=str(self.no))
        await self.presses("anna", "checklist.submit", _answered, **YES)
        await quiet(self.house)

    async def opens(self) -> None:
        """The chair opens it; with a warning, where Teams does not obey."""
        no = str(self.no)
        taken = lambda m: m.switch.wanted is not None or self.open(m)  # noqa: E731
        await self.presses("lena", "gate.open", taken, matter=no, only_entitled="yes")
        await self.until(lambda m: self.open(m) or m.switch.undecided)
        if not self.open(await self.sitting.meeting()):
            await self.presses("lena", "gate.open", self.open, matter=no, warned="yes")

    async def leaves(self) -> None:
        """The chair calls the open matter that comes next, and the chat is to be as before."""
        self.alarmed.clear()
        await self.presses("lena", "matter.call", lambda m: m.table == self.no + 1, matter=str(self.no + 1))
        await self.until(lambda m: m.switch.phase is SwitchPhase.REST)

    def open(self, meeting: Meeting) -> bool:
        """Whether the confidential matter is open."""
        found = meeting.matter(self.no)
        return found is not None and found.state is MatterState.OPEN

    async def presses(self, who: str, verb: str, holds: Callable[[Meeting], bool], **fields: str) -> None:
        """Somebody presses until it has come to something."""
        await self.house.insists(self.sitting, who, verb, holds, **fields)

    async def until(self, holds: Callable[[Meeting], bool]) -> None:
        """Wait for it, in the world's own time."""
        rest_s = 0.01
        while not holds(await self.sitting.meeting()):
            await asyncio.sleep(rest_s)
            rest_s = min(2 * rest_s, 20.0)

    async def is_as_before(self) -> None:
        """The chat is as it was, no card says otherwise, and none ever did."""
        await quiet(self.house)
        assert self.sitting.chat.setting == "enabled"
        assert not self.lies
        for text in (cards_in(self.sitting.chat), *(self.alone(who) for who in ("lena", "karin"))):
            assert OFF not in text

    def alone(self, who: str) -> str:
        """What somebody's own chat with the bot shows."""
        return cards_in(self.house.teams.world.private_chat(self.sitting[who].person))

    def alarms(self, who: str) -> bool:
        """Whether they were told that it takes time, and how to do it by hand."""
        return self.house.teams.world.private_chat(self.sitting[who].person).id in self.alarmed


def _answered(meeting: Meeting) -> bool:
    return any(one.answer is not None and one.answer.no == meeting.table for one in meeting.people.values())


async def board(house: Mortal) -> Board:
    """A begun sitting; the bot is mute in a chat that is off."""
    world = house.teams.world
    world.graph_roles.add(CHANGE_MEETINGS)
    world.mute_with_chat_off = True
    agenda = "\n".join(f"{no}. A.B. [sekretess]\n{no + 1}. Riktlinjer" for no in range(1, 2 * STORIES, 2))
    sitting = await prepared(house, agenda=agenda)
    assert sitting.chat.meeting is not None
    world.graph_policy.add(sitting.chat.meeting.organizer.object_id or "")
    await sitting["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
    await quiet(house)
    found = Board(house, sitting)
    house.teams.recorder.heard = found.hears
    return found


async def told(house: Mortal, points: Iterable[Happens]) -> list[Board]:
    """The story once for each point, with what happens there; after each the chat is as before. Their boards."""
    boards = [await board(house)]
    for happens in points:
        if boards[-1].no > 2 * STORIES - 3:
            boards.append(await board(house))
        there = boards[-1]
        await there.readies()
        happens(house)
        await there.opens()
        began_s = house.loop.time()
        await there.leaves()
        house.faults.are_over()
        await there.is_as_before()
        if house.loop.time() - began_s > 100:  # what takes longer than a minute is told
            assert all(there.alarms(who) and SAY.back_done in there.alone(who) for who in ("lena", "karin"))
    return boards


def some(points: Sequence[T], count: int) -> list[T]:
    """So many of them, and all in `make search`."""
    return list(points) if SEARCHES else few(points, count)


async def counted(house: Mortal) -> int:
    """The commits from the chair's press until the chat is as before, where nothing goes wrong; facts and calls are as told."""
    there = await board(house)
    await there.readies()
    commits, calls, entries = house.machine.commits, len(house.faults.asked), len(await there.sitting.entries())
    await there.opens()
    assert there.sitting.chat.setting == "disabled"
    await there.leaves()
    written = [type(one.fact).__name__ for one in (await there.sitting.entries())[entries:]]
    assert tuple(one for one in written if one in FACTS) == FACTS
    assert house.faults.asked[calls:] == list(CALLS)
    return house.machine.commits - commits


def test_it_dies_at_any_commit_between_off_and_on(tmp_path: Path) -> None:
    """Before it, so that nothing was written; and after it, so that nobody was told."""

    async def story(house: Mortal) -> None:
        number = await counted(house)
        points = [(nr, when) for nr in range(1, number + 1) for when in (BEFORE, AFTER)]
        chosen = some(points, 14)
        await told(house, [partial(Mortal.dies_at_commit, number=nr, when=when) for nr, when in chosen])
        assert house.machine.died == len(chosen)

    mortal(tmp_path, story, BISITTARE_VARIANT="block")


def test_it_dies_around_each_call_of_graph(tmp_path: Path) -> None:
    """Before the call was served; and when it was, and nobody has heard the answer."""

    async def story(house: Mortal) -> None:
        points = [(nr, served) for nr in range(1, len(CALLS) + 1) for served in (False, True)]
        await told(house, [partial(Mortal.dies_at_call, number=nr, served=served) for nr, served in points])
        assert house.machine.died == len(points)

    mortal(tmp_path, story, BISITTARE_VARIANT="block")


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for long"])
def test_graph_does_not_answer_as_it_should(tmp_path: Path, *, lasting: bool) -> None:
    """At any of its calls, once or for long: the chair can go on, and chair and secretary are told when it takes its time."""
    points = some([(nr, fault) for nr in range(1, len(CALLS) + 1) for fault in FAULTS.values()], 5 if lasting else 12)

    async def story(house: Mortal) -> None:
        lasts_s = LONG_S if lasting else 0
        failing = partial(Mortal.graph_fails, lasts_s=lasts_s)
        await told(house, [partial(failing, number=nr, fault=fault) for nr, fault in points])

    mortal(tmp_path, story, BISITTARE_VARIANT="block")


def test_graph_answers_with_what_stood_before(tmp_path: Path) -> None:
    """For so many readings; also for so long that it was never read off, though it was: then it is turned back unseen."""

    async def story(house: Mortal) -> None:
        def late(readings: int) -> Happens:
            return lambda one: setattr(one.teams.graph, "late_reads", readings)

        await told(house, [late(readings) for readings in (3, 4, 8, 30)])

    mortal(tmp_path, story, BISITTARE_VARIANT="block")


def test_a_change_is_taken_and_does_nothing(tmp_path: Path) -> None:
    """Off does not come to be, and no card says so; nor does what stood before, and it is told until it does."""

    async def story(house: Mortal) -> None:
        await told(house, [partial(Mortal.stuck_after, calls=calls, lasts_s=LONG_S) for calls in (0, 5)])

    mortal(tmp_path, story, BISITTARE_VARIANT="block")
