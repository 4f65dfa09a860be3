"""Teams' own signs of a recording are found in the chat before the pretended Graph, and nothing that people wrote."""

from typing import Any

import pytest

from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.faults import Call, Fault
from bot.remote.chat_log import ChatLog
from bot.remote.errors import Forbidden, Gone, Later
from dialogs.recording import RecordingSign, SignSeen
from tests.support.chat_switch import Way, way

__all__ = ["way"]

AT = "2026-11-21T12:00:00.000Z"


async def read(way: Way) -> tuple[SignSeen, ...]:
    """What is found in the meeting's chat."""
    return await ChatLog(way.meetings.graph).signs(way.place)


def event(kind: str = "callRecording", **detail: object) -> dict[str, Any]:
    """A message of Teams' own."""
    return {
        "id": "1796722843361",
        "createdDateTime": AT,
        "eventDetail": {"@odata.type": f"#microsoft.graph.{kind}EventMessageDetail", **detail},
    }


def answers(way: Way, listed: list[Any]) -> None:
    """Let Graph list these messages."""
    way.teams.faults.alters = lambda path, answer: {"value": listed} if "/messages?" in path else answer


@pytest.mark.parametrize(
    ("status", "sign"),
    [
        ("initial", RecordingSign.BEGAN),
        ("success", RecordingSign.ENDED),
        ("failure", RecordingSign.ENDED),
        ("transcript", RecordingSign.TRANSCRIPT),
    ],
)
async def test_each_sign_is_told_with_its_time(way: Way, status: str, sign: RecordingSign) -> None:
    """By one call for the newest messages; what somebody wrote is none."""
    assert way.chat.meeting is not None
    written = Message("1796722843000", way.chat.meeting.organizer, "Vi spelar in", [], way.teams.world.clock())
    way.chat.add(written)
    karin = way.teams.client("Karin Lindh")
    way.teams.record(way.chat, karin, status)
    (found,) = await read(way)
    assert found.sign is sign
    assert abs((found.at - way.teams.world.clock()).total_seconds()) < 60
    (call,) = way.teams.recorder.sent(containing="/graph/")
    assert call["path"].endswith("/messages?$top=50&$orderby=createdDateTime%20desc")


@pytest.mark.parametrize(
    "strange",
    [
        event(callRecordingStatus="chunkFinished"),
        event(callRecordingStatus=7),
        event("chatRenamed", callRecordingStatus="initial"),
        {**event(callRecordingStatus="initial"), "id": None},
        {**event(callRecordingStatus="initial"), "createdDateTime": "i dag"},
        {**event(), "eventDetail": "recording"},
    ],
)
async def test_what_is_not_understood_is_no_sign(way: Way, strange: dict[str, Any]) -> None:
    """Nor does it raise."""
    answers(way, [strange, "text", None])
    assert await read(way) == ()


async def test_a_time_without_a_zone_is_universal(way: Way) -> None:
    """As Graph writes all of its times."""
    told = {**event(callRecordingStatus="initial"), "createdDateTime": AT.removesuffix("Z")}
    answers(way, [told])
    (found,) = await read(way)
    assert found.at.isoformat() == "2026-11-21T12:00:00+00:00"


async def test_why_not_is_told_apart(way: Way) -> None:
    """Without the chat's own right, of a chat that the bot is not in, and while Graph is busy."""
    way.teams.faults.plan(Fault(status=429, retry_after_s=9), [Call.LOG])
    with pytest.raises(Later):
        await read(way)
    way.chat.grants = frozenset()
    with pytest.raises(Forbidden):
        await read(way)
    way.chat.has_bot = False
    with pytest.raises(Gone):
        await read(way)
