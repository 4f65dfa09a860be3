"""A process that was stopped for longer than its lease goes on in the middle of a delivery: what others did since stands."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from bot import clock_and_chance
from bot.courier.ports import Switches
from bot.courier.still_held import Moment
from bot.remote.online_meetings import OnlineMeeting
from dialogs.chat.switch_amends import STRAYED
from dialogs.judging.outcome import HideMessage, SwitchChat
from dialogs.roster.facts import Noticed
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import Place
from dialogs.said.reasons import HostLine, TickState
from tests.support.bench import Bench, bench, until
from tests.support.chat_switch import Way, way
from tests.support.databases import rows
from tests.support.stopped import SHORT, Gate, goes_on, stop

__all__ = ["bench", "way"]

OFF, ON = SwitchChat(1, ChatSetting.DISABLED), SwitchChat(2, ChatSetting.ENABLED)


@dataclass
class StoppedSwitch:
    """The way to the switch, in a process that is stopped when it has read (`read`), or right before it turns (`turned`)."""

    way: Switches
    read: Gate = field(default_factory=Gate)
    turned: Gate = field(default_factory=Gate)

    async def find(self, place: Place) -> OnlineMeeting:
        """See `Switches.find`."""
        found = await self.way.find(place)
        await self.read.passes()
        return found

    async def ticks(self, place: Place) -> Mapping[HostLine, TickState]:
        """See `Switches.ticks`."""
        return await self.way.ticks(place)

    async def setting(self, meeting: OnlineMeeting) -> ChatSetting:
        """See `Switches.setting`."""
        return await self.way.setting(meeting)

    async def turn(self, meeting: OnlineMeeting, to: ChatSetting) -> None:
        """See `Switches.turn`."""
        await self.turned.passes()
        await self.way.turn(meeting, to)


@dataclass
class StoppedHides:
    """What hides and shows, in a process that is stopped at the gate, before or after it has looked. `done`: what was done, in order."""

    gate: Gate
    done: list[str]

    async def hide(self, _: Place, message: str) -> None:
        """See `Hides.hide`."""
        await self.gate.passes()
        self.done.append(f"hide {message}")

    async def show(self, _: Place, message: str) -> None:
        """See `Hides.show`."""
        self.done.append(f"show {message}")


def passed() -> Gate:
    """A gate at which nobody is stopped."""
    gate = Gate()
    gate.reached.set()
    return gate


async def heard(bench: Bench, what: str) -> None:
    """Wait until it was said to the turn."""
    while what not in [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]:  # noqa: ASYNC110
        await asyncio.sleep(0.02)


async def both_wishes(bench: Bench, way: Way, stopped: StoppedSwitch, gate: Gate) -> None:
    """One process is stopped turning the chat off; another turns it off, and on again as is wanted then; the first goes on."""
    way.grant()
    bench.place, bench.switches = way.place, stopped
    first = bench.courier(SHORT)
    await bench.send(OFF)
    await gate.reached.wait()
    stop(first)
    bench.switches = way.meetings
    bench.courier()
    await heard(bench, "chat:1:disabled:None")
    await bench.send(ON, verb="on")
    await heard(bench, "chat:2:enabled:None")
    await goes_on(first, gate)


async def strays(bench: Bench) -> list[tuple[object, ...]]:
    """How often it was asked that the switch be put right."""
    return list(await rows(bench.database, f"SELECT wanted FROM outbox WHERE key LIKE 'wake:%:{STRAYED}'"))  # noqa: S608


async def test_the_switch_is_not_turned_by_a_wish_of_the_past(bench: Bench, way: Way) -> None:
    """It was stopped between reading and turning."""
    stopped = StoppedSwitch(way.meetings, turned=passed())
    await both_wishes(bench, way, stopped, stopped.read)
    assert way.teams.graph.changes == ["disabled", "enabled"]
    assert way.chat.setting == "enabled"


async def test_what_was_turned_by_a_wish_of_the_past_is_put_right(bench: Bench, way: Way) -> None:
    """It was stopped between the look and the call: nobody can see that before, and everybody afterwards."""
    stopped = StoppedSwitch(way.meetings, read=passed())
    await both_wishes(bench, way, stopped, stopped.turned)
    assert way.teams.graph.changes == ["disabled", "enabled", "disabled"]
    assert await strays(bench) == [(1,)]


async def test_a_message_that_was_hidden_too_late_is_shown_again(bench: Bench) -> None:
    """As was wanted last."""
    gate, done = Gate(), list[str]()
    bench.hides = StoppedHides(gate, done)
    first = bench.courier(SHORT)
    await bench.send(HideMessage(2, "oid-anna", "m1"))
    await gate.reached.wait()
    stop(first)
    bench.courier()
    await until(lambda: done == ["hide m1"])
    await bench.rests()
    await bench.send(HideMessage(2, "oid-anna", "m1", shown=True), verb="show")
    await bench.rests()
    await goes_on(first, gate)
    await bench.rests()
    assert done == ["hide m1", "show m1", "hide m1", "show m1"]


async def test_a_wish_that_a_newer_one_has_overtaken_is_let_be(bench: Bench, way: Way) -> None:
    """The row is its owner's still, as where one process serves alone: nothing is turned by the older wish, and the newer is carried out."""
    way.grant()
    stopped = StoppedSwitch(way.meetings, turned=passed())
    bench.place, bench.switches = way.place, stopped
    bench.courier(SHORT)
    await bench.send(OFF)
    await stopped.read.reached.wait()
    await bench.send(ON, verb="on")
    await asyncio.sleep(SHORT.lease_s)
    stopped.read.opened.set()
    await heard(bench, "chat:2:enabled:None")
    assert way.teams.graph.changes == []


async def test_a_row_that_nobody_took_meanwhile_is_carried_out(bench: Bench, way: Way) -> None:
    """The process stood still for longer than its lease, alone: it holds the row anew, and nothing is lost."""
    way.grant()
    stopped = StoppedSwitch(way.meetings, turned=passed())
    bench.place, bench.switches = way.place, stopped
    first = bench.courier(SHORT)
    await bench.send(OFF)
    await stopped.read.reached.wait()
    stop(first)
    await asyncio.sleep(2 * SHORT.lease_s)
    await goes_on(first, stopped.read)
    assert way.teams.graph.changes == ["disabled"]
    assert "chat:1:disabled:None" in [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]


@pytest.mark.parametrize(("later_s", "older"), [(0, False), (1, False), (2, True), (-1, True)])
async def test_the_time_of_a_stop_is_seen_by_the_wall_clock_too(later_s: int, *, older: bool) -> None:
    """The loop's may stand still while a machine sleeps. One that was set back is not believed."""
    seconds = [1_800_000_000]
    before = clock_and_chance.NATURE.set(clock_and_chance.Nature(lambda: seconds[0] * 10**9))
    try:
        seen = Moment.now()
        seconds[0] += later_s
        assert seen.older_than(1.5) is older
    finally:
        clock_and_chance.NATURE.reset(before)


async def test_the_time_of_a_stop_is_seen_by_the_loop_s_clock() -> None:
    """The wall's may have been set back just so far."""
    before = clock_and_chance.NATURE.set(clock_and_chance.Nature(lambda: 1_800_000_000 * 10**9))
    try:
        seen = Moment.now()
        assert not seen.older_than(60)
        assert Moment(seen.loop_s - 61, seen.wall_s).older_than(60)
    finally:
        clock_and_chance.NATURE.reset(before)
