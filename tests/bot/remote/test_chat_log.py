"""Teams' own signs of a recording are found in the chat before the pretended Graph, and nothing that people wrote."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.faults import Call, Fault
from bot.remote.chat_log import ChatLog
from bot.remote.errors import Forbidden, Gone, Later, Refused
from dialogs.said.read_back import ReadBackFound
from dialogs.said.recording import RecordingSign, SignSeen
from tests.support.chat_switch import Way, way

__all__ = ["way"]

AT = "2026-11-21T12:00:00.000Z"


async def read(way: Way) -> tuple[SignSeen, ...]:
    """What is found in the meeting's chat."""
    return await ChatLog(way.meetings.graph).signs(way.place, way.teams.world.clock())


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


# ---- who wrote in a gap ------------------------------------------------------------------------------------------

SINCE = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
UNTIL = SINCE + timedelta(minutes=7)


async def read_back(way: Way) -> ReadBackFound:
    """Who wrote in the gap."""
    return await ChatLog(way.meetings.graph).written(way.place, SINCE, UNTIL)


def by(who: str = "oid-anna", kind: str = "aadUser", made: str = AT, edited: str | None = None) -> dict[str, Any]:
    """A message that somebody wrote."""
    user = {"id": who, "displayName": "Anna", "userIdentityType": kind}
    times = {"createdDateTime": made, "lastEditedDateTime": edited, "lastModifiedDateTime": edited or made}
    return {"id": f"m{made}", "messageType": "message", **times, "from": {"user": user}, "body": {"content": "Hemligt"}}


async def test_who_wrote_in_the_gap_is_told_page_by_page(way: Way) -> None:
    """By the order in which it was written, and without a word of it; what was written before and after is left out."""
    anna = way.teams.client("Karin Lindh").person
    for nr in range(120):
        at = SINCE + timedelta(seconds=10 * nr - 60)
        way.chat.add(Message(f"m{nr:03}", anna, "Hemligt", [], at))
    found = await read_back(way)
    assert [one.message for one in found.written] == [f"m{nr:03}" for nr in range(6, 49)]
    assert not found.more
    assert {(one.who, one.edited, one.foreign) for one in found.written} == {(anna.object_id, False, False)}
    calls = way.teams.recorder.sent(containing="/graph/")
    assert [("skiptoken" in one["path"]) for one in calls] == [False, True, True]
    assert "Hemligt" not in repr(found)


@pytest.mark.parametrize(
    ("made", "edited", "told"),
    [
        ("11:00", "12:01", [("12:01", True)]),
        ("12:01", "12:02", [("12:01", False), ("12:02", True)]),
        ("12:01", "13:00", [("12:01", False)]),
        ("11:00", "13:00", []),
    ],
)
async def test_a_message_counts_by_when_it_was_written_and_when_it_was_edited(
    way: Way, made: str, edited: str, told: list[tuple[str, bool]]
) -> None:
    """Each by its own time: whoever corrects it afterwards has written it all the same."""
    answers(way, [by(made=f"2026-11-21T{made}:00Z", edited=f"2026-11-21T{edited}:00Z")])
    assert [(f"{one.at:%H:%M}", one.edited) for one in (await read_back(way)).written] == told


async def test_what_is_listed_twice_is_one(way: Way) -> None:
    """Pages shift while somebody writes."""
    answers(way, [by(), by()])
    assert len((await read_back(way)).written) == 1


@pytest.mark.parametrize(
    ("who", "kind", "foreign"),
    [
        ("oid", "aadUser", False),
        ("oid", "federatedUser", True),
        ("oid", "anonymousGuest", True),
        ("", "aadUser", True),
        ("oid", "", False),
    ],
)
async def test_whose_account_it_is_is_told(way: Way, who: str, kind: str, *, foreign: bool) -> None:
    """Whoever has none is counted too."""
    answers(way, [by(who, kind)])
    (one,) = (await read_back(way)).written
    assert (one.who, one.foreign) == (who, foreign)


@pytest.mark.parametrize(
    "strange",
    [
        {**by(), "from": {"application": {"id": "bot"}}},
        {
            **by(),
            "from": {"@odata.type": "#microsoft.graph.chatMessageFromIdentitySet", "application": {}, "user": None},
        },
        {**by(), "from": None},
        event(),
    ],
)
async def test_what_nobody_wrote_is_left_out(way: Way, strange: dict[str, Any]) -> None:
    """Teams' own messages, and an app's."""
    answers(way, [strange])
    assert await read_back(way) == ReadBackFound()


@pytest.mark.parametrize("sender", [{"device": {"id": "d"}}, {"user": {}}, {"user": "Anna"}, {"guest": {"id": "g"}}])
async def test_whoever_is_not_understood_is_somebody(way: Way, sender: dict[str, Any]) -> None:
    """Without an account that we know."""
    answers(way, [{**by(), "from": sender}])
    (one,) = (await read_back(way)).written
    assert (one.who, one.foreign) == ("", True)


@pytest.mark.parametrize("strange", [{**by(), "id": 7}, by(made="i dag"), {}, {"from": {}}, "text", None])
async def test_what_cannot_be_read_is_not_taken_for_nobody(way: Way, strange: object) -> None:
    """Where something else is found that is a part of it; otherwise it is not known."""
    answers(way, [strange, by()])
    found = await read_back(way)
    assert (len(found.written), found.more) == (1, True)
    answers(way, [strange])
    with pytest.raises(Refused, match="Odd"):
        await read_back(way)


@pytest.mark.parametrize("link", ["https://elsewhere.example/v1.0/chats", 7])
async def test_a_next_page_elsewhere_is_not_followed(way: Way, link: object) -> None:
    """Our token goes nowhere else; and what was read so far is not taken for all of it."""
    way.teams.faults.alters = lambda path, answer: (
        {"value": [by()], "@odata.nextLink": link} if "/messages?" in path else answer
    )
    for ask in (read, read_back):
        with pytest.raises(Refused, match="OtherLink"):
            await ask(way)


@pytest.mark.parametrize("answer", [{}, {"value": None}, {"value": {}}])
async def test_an_answer_without_a_list_is_no_empty_list(way: Way, answer: dict[str, Any]) -> None:
    """Nobody knows then that nothing is recorded, or that nobody wrote."""
    way.teams.faults.alters = lambda path, given: answer if "/messages?" in path else given
    for ask in (read, read_back):
        with pytest.raises(Refused, match="NoList"):
            await ask(way)


async def test_a_recording_that_began_long_before_is_found_behind_all_that_was_written_since(way: Way) -> None:
    """Page by page, as far back as one can go on; where the log does not reach so far nobody says that there is none."""
    assert way.chat.meeting is not None
    way.teams.record(way.chat, way.teams.client("Karin Lindh"))
    at = way.teams.world.clock()
    for number in range(120):
        way.chat.add(
            Message(f"{1796722850000 + number}", way.chat.meeting.organizer, "Hej", [], at + timedelta(seconds=1))
        )
    assert [one.sign for one in await read(way)] == [RecordingSign.BEGAN]
    base = way.meetings.graph._base.removesuffix("/graph")
    now = at.isoformat()
    way.teams.faults.alters = lambda path, answer: (
        {"value": [{"id": "1", "createdDateTime": now}], "@odata.nextLink": f"{base}{path}"}
        if "/messages?" in path
        else answer
    )
    with pytest.raises(Refused, match="TooLong"):
        await read(way)


async def test_that_there_are_more_than_are_read_is_told(way: Way) -> None:
    """A page that always names a next one is read so many times."""
    base = way.meetings.graph._base.removesuffix("/graph")
    way.teams.faults.alters = lambda path, answer: (
        {"value": [by()], "@odata.nextLink": f"{base}{path}"} if "/messages?" in path else answer
    )
    assert (await read_back(way)).more
