"""Who wrote in a gap: what Graph has of it is heard like anything else, and why it could not be read."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.rehearsal.pretended.chat import EVERYTHING, MESSAGES, Message
from bot.rehearsal.pretended.faults import Call, Fault
from bot.remote.chat_log import ChatLog
from dialogs.judging.outcome import ReadBack
from dialogs.roster.facts import Noticed
from tests.support.bench import Bench, bench
from tests.support.chat_switch import Way, way
from tests.support.databases import change

__all__ = ["bench", "way"]

GAP = ("2020-01-01T12:00:00+00:00", "2199-01-01T12:30:00+00:00")


async def told(bench: Bench, way: Way, *, old: bool = False) -> list[str]:
    """Ask for it in this meeting's chat; return what was said to the turn: who wrote, whether there are more, and what went wrong."""
    bench.place = way.place
    await bench.send(ReadBack(3, *GAP))
    if old:
        await change(bench.database, "UPDATE outbox SET expires = 1")
    bench.courier()
    await bench.rests()
    said = [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]
    return [one.removeprefix("read_back:3:") for one in said if one.startswith("read_back:3:")]


async def test_who_wrote_is_told(bench: Bench, way: Way) -> None:
    """With the message's id, and nothing of what stands in it."""
    karin = way.teams.client("Karin Lindh").person
    way.chat.add(Message("1796722843000", karin, "Hemligt", [], way.teams.world.clock()))
    bench.reads = ChatLog(way.meetings.graph)
    assert await told(bench, way) == [f"{karin.object_id}/1796722843000:False:None"]


async def test_where_teams_clock_may_be_another_more_is_read(bench: Bench, way: Way) -> None:
    """So much earlier, and so much later."""
    karin = way.teams.client("Karin Lindh").person
    noon = datetime(2026, 3, 3, 12, tzinfo=UTC)
    for minutes in (-3, -1, 31, 33):
        way.chat.add(Message(f"1796722843{minutes:03}", karin, "Hemligt", [], noon + timedelta(minutes=minutes)))
    bench.reads, bench.place = ChatLog(way.meetings.graph), way.place
    await bench.send(ReadBack(3, noon.isoformat(), (noon + timedelta(minutes=30)).isoformat(), early_s=60, late_s=60))
    bench.courier()
    await bench.rests()
    (said,) = [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]
    assert said == f"read_back:3:{karin.object_id}/1796722843-01,{karin.object_id}/1796722843031:False:None"


async def test_without_the_operators_word_nobody_is_asked(bench: Bench, way: Way) -> None:
    """And that is the answer."""
    assert await told(bench, way) == [":False:not_granted"]


async def test_without_the_chats_own_right_that_is_told(bench: Bench, way: Way) -> None:
    """The app was added before it asked for it."""
    bench.reads = ChatLog(way.meetings.graph)
    way.chat.grants = EVERYTHING - {MESSAGES}
    assert await told(bench, way) == [":False:forbidden"]


@pytest.mark.parametrize(("status", "problem"), [(404, "no_meeting"), (400, "refused")])
async def test_why_it_could_not_be_read_is_told(bench: Bench, way: Way, status: int, problem: str) -> None:
    """Each has another remedy."""
    bench.reads = ChatLog(way.meetings.graph)
    way.teams.faults.plan(Fault(status=status), [Call.LOG])
    assert await told(bench, way) == [f":False:{problem}"]


async def test_a_silent_graph_is_told_of_once_and_asked_on(bench: Bench, way: Way) -> None:
    """It answers the fourth time; each is a call and one more at once."""
    bench.reads = ChatLog(way.meetings.graph)
    way.teams.faults.plan(Fault(status=503), [Call.LOG], times=7)
    assert await told(bench, way) == [":False:out_of_reach", ":False:None"]


async def test_one_that_has_grown_old_is_told_of(bench: Bench, way: Way) -> None:
    """It was not to be had for a whole evening."""
    bench.reads = ChatLog(way.meetings.graph)
    assert await told(bench, way, old=True) == [":False:out_of_reach"]
