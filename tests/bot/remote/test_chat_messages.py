"""What people wrote is hidden and shown again before the pretended Graph, and never read."""

import pytest

from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.faults import Call, Fault
from bot.remote.chat_messages import ChatMessages
from bot.remote.errors import Forbidden, Gone, Later
from tests.support.chat_switch import Way, way

__all__ = ["way"]


def messages(way: Way) -> ChatMessages:
    """Our way to them."""
    return ChatMessages(way.meetings.graph, "Säg det muntligen.")


def written(way: Way) -> Message:
    """A message that somebody has written."""
    assert way.chat.meeting is not None
    found = Message("1796722843361", way.chat.meeting.organizer, "Hej", [], way.teams.world.clock())
    way.chat.add(found)
    return found


async def test_a_message_is_hidden_and_shown_again_and_nothing_else_is_asked(way: Way) -> None:
    """By the one property that may be changed."""
    way.teams.graph.let_hide()
    message = written(way)
    await messages(way).hide(way.place, message.id)
    hidden = [message.hidden]
    await messages(way).show(way.place, message.id)
    assert [*hidden, message.hidden] == [True, False]
    calls = way.teams.recorder.sent(containing="/graph/")
    assert [one["body"]["policyViolation"]["dlpAction"] for one in calls] == ["blockAccess", "none"]
    assert all(set(one["body"]) == {"policyViolation"} for one in calls)


async def test_why_not_is_told_apart(way: Way) -> None:
    """Without the right, of a message that is not there, and while Graph is busy."""
    with pytest.raises(Forbidden):
        await messages(way).hide(way.place, written(way).id)
    way.teams.graph.let_hide()
    with pytest.raises(Gone):
        await messages(way).hide(way.place, "1")
    way.teams.faults.plan(Fault(status=429, retry_after_s=9), [Call.HIDE])
    with pytest.raises(Later):
        await messages(way).hide(way.place, "1")
