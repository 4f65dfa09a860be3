"""Signs of a recording: what Graph has of them is heard like anything else, and why it could not be read."""

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from bot.remote.chat_log import ChatLog
from dialogs.judging.outcome import WatchRecording
from dialogs.roster.facts import Noticed
from tests.support.bench import Bench, bench
from tests.support.chat_switch import Way, way
from tests.support.databases import change

__all__ = ["bench", "way"]

SINCE = "2026-11-21T12:00:00+00:00"


async def told(bench: Bench, way: Way, *, old: bool = False, until: str = "") -> str:
    """Ask for it in this meeting's chat; return what was said to the turn: the signs, and what went wrong."""
    bench.place = way.place
    await bench.send(WatchRecording(3, SINCE, until))
    if old:
        await change(bench.database, "UPDATE outbox SET expires = 1")
    bench.courier()
    await bench.rests()
    said = [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]
    (found,) = [one for one in said if one.startswith("recording:3:")]
    return found.removeprefix("recording:3:")


@pytest.mark.parametrize("until", ["", "2026-11-21T12:30:00+00:00"])
async def test_each_sign_is_told(bench: Bench, way: Way, until: str) -> None:
    """While the matter is on the table, and once more when it has left it."""
    way.teams.record(way.chat, way.teams.client("Karin Lindh"))
    bench.reads = ChatLog(way.meetings.graph)
    assert await told(bench, way, until=until) == "began:None"


async def test_without_the_operators_word_nobody_is_asked(bench: Bench, way: Way) -> None:
    """And that is the answer."""
    assert await told(bench, way) == ":not_granted"


@pytest.mark.parametrize(("status", "problem"), [(403, "forbidden"), (404, "no_meeting"), (400, "refused")])
async def test_why_it_could_not_be_read_is_told(bench: Bench, way: Way, status: int, problem: str) -> None:
    """Each has another remedy."""
    bench.reads = ChatLog(way.meetings.graph)
    way.teams.faults.plan(Fault(status=status), [Call.LOG])
    assert await told(bench, way) == f":{problem}"


async def test_a_busy_graph_is_asked_again_and_in_the_end_that_is_told(bench: Bench, way: Way) -> None:
    """It has grown old meanwhile."""
    bench.reads = ChatLog(way.meetings.graph)
    way.teams.faults.plan(Fault(status=503), [Call.LOG], times=1000)
    assert await told(bench, way, old=True) == ":out_of_reach"
