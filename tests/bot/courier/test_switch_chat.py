"""The chat's switch: what it was read to say is heard like anything else, and nothing else is proof."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from dialogs.judging.outcome import SwitchChat
from dialogs.roster.facts import Noticed
from dialogs.said.chat_setting import ChatSetting
from tests.support.bench import Bench, bench
from tests.support.chat_switch import Way, way
from tests.support.databases import change

__all__ = ["bench", "way"]

OFF = SwitchChat(1, ChatSetting.DISABLED)


async def heard(bench: Bench) -> list[str]:
    """What was said of the switch: the asking's number, what it says, and what went wrong."""
    return [fact.person.removeprefix("chat:") for fact in await bench.facts() if isinstance(fact, Noticed)]


async def at(bench: Bench, way: Way, *asked: SwitchChat) -> list[str]:
    """Ask for it in this meeting's chat, and return what came of it."""
    bench.place, bench.switches = way.place, way.meetings
    bench.courier()
    for one in asked:
        await bench.send(one)
    await bench.rests()
    return await heard(bench)


async def test_it_is_read_and_not_turned_where_nothing_else_was_asked(bench: Bench, way: Way) -> None:
    """What stands there must be known before anything is turned."""
    way.grant()
    way.chat.setting = "limited"
    assert await at(bench, way, SwitchChat(4)) == ["4:limited:None"]
    assert way.teams.graph.changes == []


async def test_it_is_turned_and_read(bench: Bench, way: Way) -> None:
    """Then it is what was asked."""
    way.grant()
    assert await at(bench, way, OFF) == ["1:disabled:None"]
    assert way.teams.graph.changes == ["disabled"]


async def test_it_is_not_turned_to_where_it_stands(bench: Bench, way: Way) -> None:
    """So doing it again after a crash does nothing."""
    way.grant()
    way.chat.setting = "disabled"
    assert await at(bench, way, OFF) == ["1:disabled:None"]
    assert way.teams.graph.changes == []


async def test_what_graph_says_late_is_waited_for(bench: Bench, way: Way) -> None:
    """It may answer with what stood there a moment longer."""
    way.grant()
    way.teams.graph.late_reads = 2
    assert await at(bench, way, OFF) == ["1:disabled:None"]
    assert way.teams.graph.changes == ["disabled"]


async def test_a_change_that_was_taken_and_did_nothing_is_no_proof(bench: Bench, way: Way) -> None:
    """What is read is said."""
    way.grant()
    way.teams.graph.stuck = True
    assert await at(bench, way, OFF) == ["1:enabled:None"]


async def test_where_nobody_granted_it_that_is_said_at_once(bench: Bench, way: Way) -> None:
    """Nobody is called."""
    bench.place = way.place
    bench.courier()
    await bench.send(OFF)
    await bench.rests()
    assert await heard(bench) == ["1:None:not_granted"]
    assert way.asked_of == [way.chat.tenant_id]  # the test's own Connector


@pytest.mark.parametrize(("status", "problem"), [(403, "forbidden"), (404, "no_meeting"), (400, "refused")])
async def test_why_it_could_not_be_turned_is_said(bench: Bench, way: Way, status: int, problem: str) -> None:
    """Each has another remedy."""
    way.grant()
    way.teams.faults.plan(Fault(status=status), [Call.CHANGE_OPTIONS])
    assert await at(bench, way, OFF) == [f"1:None:{problem}"]


async def test_a_busy_graph_is_asked_again(bench: Bench, way: Way) -> None:
    """An answer that was lost may have been carried out: it is read before it is turned again."""
    way.grant()
    way.teams.faults.plan(Fault(status=503), [Call.OPTIONS], times=2)
    way.teams.faults.plan(Fault(loses_answer=True), [Call.CHANGE_OPTIONS], times=2)
    assert await at(bench, way, OFF) == ["1:disabled:None"]


async def test_when_it_has_grown_old_that_is_said(bench: Bench, way: Way) -> None:
    """Then somebody must choose what to do."""
    way.grant()
    way.teams.faults.plan(Fault(status=503), [Call.OPTIONS], times=1000)
    bench.place, bench.switches = way.place, way.meetings
    await bench.send(OFF)
    await change(bench.database, "UPDATE outbox SET expires = 1")
    bench.courier()
    await bench.rests()
    assert await heard(bench) == ["1:None:out_of_reach"]


async def test_what_was_asked_last_is_what_it_ends_as(bench: Bench, way: Way) -> None:
    """Whoever regrets it while it waits has it never turned; in flight, it is turned back."""
    way.grant()
    assert (await at(bench, way, OFF, SwitchChat(2, ChatSetting.ENABLED)))[-1] == "2:enabled:None"
    assert way.chat.setting == "enabled"


async def test_it_is_turned_also_where_it_reads_so_already_if_that_is_asked(bench: Bench, way: Way) -> None:
    """Graph may still answer with what stood before: so whoever is not sure turns it back unseen."""
    way.grant()
    assert await at(bench, way, SwitchChat(3, ChatSetting.ENABLED, anyway=True)) == ["3:enabled:None"]
    assert way.teams.graph.changes == ["enabled"]


async def test_a_look_counts_as_of_when_it_was_asked_for(bench: Bench, way: Way) -> None:
    """Not as of when the answer was heard: another may have been asked for since."""
    way.grant()
    before = datetime.now(UTC)
    way.teams.faults.plan(Fault(delay_s=0.5), [Call.OPTIONS])
    assert await at(bench, way, SwitchChat(0)) == ["0:enabled:None"]
    (when,) = [entry.at for entry in await bench.entries() if isinstance(entry.fact, Noticed)]
    assert when - before < timedelta(seconds=0.5)
