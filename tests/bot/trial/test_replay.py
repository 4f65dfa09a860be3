"""A recording that was altered is told from one that was not, and each difference has a name."""

import asyncio
import copy
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.trial.recording import NoRecording, RecordedLine, Recording, read_recording
from bot.trial.rehearsed import Cast, rehearse_trial
from bot.trial.replay import Difference, differences

Alter = Callable[[list[RecordedLine]], list[RecordedLine]]


@pytest.fixture(scope="module")
def lines() -> list[RecordedLine]:
    """What one trial recorded."""
    return asyncio.run(rehearse_trial()).conductor.recording.lines


def field(step: str, kind: str, path: str, value: object = None, *, name: str = "") -> Alter:
    """Take away a field, give it another value, or another name."""

    def alter(lines: list[RecordedLine]) -> list[RecordedLine]:
        for one in lines:
            if (one.step, one.kind) == (step, kind):
                _set(one.shape, path.split("."), value, name)
        return lines

    return alter


def _set(shape: object, path: list[str], value: object, name: str) -> None:
    for key in path[:-1]:
        shape = shape[int(key)] if isinstance(shape, list) else shape[key]  # type: ignore[index]  # as it was recorded
    assert isinstance(shape, dict)
    was = shape.pop(path[-1])
    if name:
        shape[name] = was
    elif value is not None:
        shape[path[-1]] = value


def without(step: str, kind: str) -> Alter:
    """The event never came."""
    return lambda lines: [one for one in lines if (one.step, one.kind) != (step, kind)]


def turned(step: str, who: str) -> Alter:
    """The events of one person in one step came the other way round."""

    def alter(lines: list[RecordedLine]) -> list[RecordedLine]:
        places = [number for number, one in enumerate(lines) if (one.step, one.who) == (step, who)]
        turned = [lines[number] for number in reversed(places)]
        for number, one in zip(places, turned, strict=True):
            lines[number] = one
        return lines

    return alter


def twice(step: str, kind: str) -> Alter:
    """The event came twice."""
    return lambda lines: [one for line in lines for one in ([line] * (1 + ((line.step, line.kind) == (step, kind))))]


PRESS = "invoke/adaptiveCard/action"
ALTERED: list[tuple[Alter, str, str]] = [
    (field("begin", "message", "channelData.meeting"), "begin/message: channelData.meeting.id", "missing"),
    (field("begin", "message", "from.aadObjectId"), "begin/message: from.aadObjectId", "missing"),
    (field("together", PRESS, "value.trigger"), f"together/{PRESS}: value.trigger", "missing"),
    (field("submitted", "message/submit", "replyToId"), "submitted/message/submit: replyToId", "missing"),
    (field("altered", "messageUpdate/editMessage", "channelData.eventType"), "altered/messageUpdate/editMessage: channelData.eventType", "missing"),
    (field("roster", "meeting", "details.msGraphResourceId"), "roster/meeting: details.msGraphResourceId", "missing"),
    (field("joined", "event/meetingStart", "value.JoinUrl", name="joinUrl"), "joined/event/meetingStart: value.joinUrl", "unknown"),
    (field("joined", "event/meetingStart", "value.Title", name="title"), "joined/event/meetingStart: value.Title", "missing"),
    (field("roster", "participant", "meeting.role", name="role "), "roster/participant: meeting.role ", "unknown"),
    (field("roster", "roster", "members.0.aadObjectId", name="objectId"), "roster/roster: members[].objectId", "unknown"),
    (field("dialog", "invoke/task/fetch", "value.context", name="surroundings"), "dialog/invoke/task/fetch: value.surroundings.theme", "unknown"),
    (field("begin", "message", "timestamp", "<number>"), "begin/message: timestamp", "typed otherwise"),
    (field("begin", "message", "conversation.isGroup", "<text 4>"), "begin/message: conversation.isGroup", "typed otherwise"),
    (field("roster", "participant", "meeting.inMeeting", "<text 4>"), "roster/participant: meeting.inMeeting", "typed otherwise"),
    (field("graph", "graph", "allowMeetingChat", "<text 6>"), "graph/graph: allowMeetingChat", "typed otherwise"),
    (field("private", PRESS, "conversation.conversationType", "=groupChat"), f"private/{PRESS}: conversation.conversationType", "typed otherwise"),
    (field("joined", "event/meetingParticipantJoin", "value.members", "<text 9>"), "joined/event/meetingParticipantJoin: value.members", "unknown"),
    (without("written", "message"), "written/1/message", "never came"),
    (without("altered", "messageDelete/softDeleteMessage"), "altered/2/messageDelete/softDeleteMessage", "never came"),
    (without("joined", "event/meetingStart"), "joined/1/event/meetingStart", "never came"),
    (without("targeted", "targeted"), "targeted/out/targeted", "never came"),
    (without("refresh", PRESS), f"refresh/2/{PRESS}", "never came"),
    (turned("altered", "1"), "altered/1", "other order"),
    (turned("dialog", "1"), "dialog/1", "other order"),
    (turned("left", "2"), "left/2", "other order"),
    (twice("slow", PRESS), f"slow/1/{PRESS}", "not expected"),
]  # fmt: skip


def test_there_are_as_many_alterations_as_were_promised() -> None:
    """And no two of them are the same."""
    assert len({(where, what) for _, where, what in ALTERED}) == len(ALTERED) >= 25


@pytest.mark.parametrize(("alter", "where", "what"), ALTERED)
def test_an_altered_recording_is_named(lines: list[RecordedLine], alter: Alter, where: str, what: str) -> None:
    """By step, kind and field."""
    found = differences(alter(copy.deepcopy(lines)), lines)
    assert (where, what) in [(one.where, one.what) for one in found]
    assert all(one.line("sv") and one.line("en") for one in found)


def test_two_trials_of_the_same_teams_agree(lines: list[RecordedLine]) -> None:
    """What differs by chance (ids, times, lengths) is no difference."""
    again = asyncio.run(rehearse_trial(Cast(says="något helt annat")))
    assert differences(again.conductor.recording.lines, lines) == list[Difference]()


async def test_nothing_said_is_in_the_recording(tmp_path: Path) -> None:
    """A marker is written in every message of the trial, and stands nowhere in what is kept."""
    store = tmp_path / "recording.jsonl"
    played = await rehearse_trial(Cast(says="zebrafink"), store=store)
    kept = store.read_bytes()
    assert any("zebrafink" in str(one) for one in played.teams.recorder.activities)
    for secret in (b"zebrafink", b"Anna", b"Bo Ask", b"Provm", played.players.anna.person.mri.encode()):
        assert secret not in kept


def test_a_chain_that_was_broken_is_told(tmp_path: Path) -> None:
    """By the line from which it does not hold; a file of something else is refused by its line."""
    store = tmp_path / "recording.jsonl"
    recording = Recording(store)
    for number in range(3):
        recording.add("begin", "in", "message", "1", {"id": str(number), "zebra fink": 1})
    rows = store.read_bytes().splitlines()
    assert read_recording(rows) == (recording.lines, 0)
    assert read_recording([rows[0], rows[2]])[1] == 2  # the second row of those left
    assert b"zebra" not in store.read_bytes()
    with pytest.raises(NoRecording):
        read_recording([b"{}"])
