"""How the meeting is set up: what Graph says of it is heard like anything else, and why it could not be read."""

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.graph import READ_MEETINGS
from dialogs.judging.outcome import ReadSettings
from dialogs.roster.facts import Noticed
from tests.support.bench import Bench, bench
from tests.support.chat_switch import Way, way
from tests.support.databases import change

__all__ = ["bench", "way"]


async def told(bench: Bench, way: Way, *, old: bool = False) -> tuple[str, str]:
    """Ask for it in this meeting's chat; return the lines that were said to the turn, and what went wrong."""
    bench.place = way.place
    await bench.send(ReadSettings("oid-karin"))
    if old:
        await change(bench.database, "UPDATE outbox SET expires = 1")
    bench.courier()
    await bench.rests()
    said = [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]
    (found,) = [one for one in said if one.startswith("settings:")]
    _, asker, lines, problem = found.split(":")
    assert asker == "oid-karin"
    return lines, problem


async def test_each_line_is_told(bench: Bench, way: Way) -> None:
    """Reading takes no right to change."""
    way.grant(READ_MEETINGS)
    assert way.chat.meeting is not None
    way.chat.meeting.options["allowRecording"] = True
    bench.switches = way.meetings
    lines, problem = await told(bench, way)
    assert problem == "None"
    assert {"recording=not", "lobby=confirmed"} < set(lines.split(","))


async def test_without_the_operators_word_nobody_is_asked(bench: Bench, way: Way) -> None:
    """And that is the answer."""
    assert await told(bench, way) == ("", "not_granted")


@pytest.mark.parametrize(("status", "problem"), [(403, "forbidden"), (404, "no_meeting"), (400, "refused")])
async def test_why_it_could_not_be_read_is_told(bench: Bench, way: Way, status: int, problem: str) -> None:
    """Each has another remedy."""
    way.grant()
    bench.switches = way.meetings
    way.teams.faults.plan(Fault(status=status), [Call.OPTIONS])
    assert await told(bench, way) == ("", problem)


async def test_a_busy_graph_is_asked_again_and_in_the_end_that_is_told(bench: Bench, way: Way) -> None:
    """It has grown old meanwhile."""
    way.grant()
    bench.switches = way.meetings
    way.teams.faults.plan(Fault(status=503), [Call.OPTIONS], times=1000)
    assert await told(bench, way, old=True) == ("", "out_of_reach")
