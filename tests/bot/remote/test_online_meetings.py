"""The switch of a meeting's chat, before the pretended Graph."""

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.graph import READ_MEETINGS
from bot.remote.errors import Forbidden, Gone, Later, Refused
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import Place
from tests.support.chat_switch import Way, way

__all__ = ["way"]


async def test_the_switch_is_found_by_how_one_joins_and_turned(way: Way) -> None:
    """Only what is asked is changed, and what Graph then says is read."""
    way.grant()
    found = await way.meetings.find(way.place)
    assert found.setting is ChatSetting.ENABLED
    await way.meetings.turn(found, ChatSetting.DISABLED)
    assert await way.meetings.setting(found) is ChatSetting.DISABLED
    assert way.chat.setting == "disabled"
    assert (await way.meetings.find(way.place)).setting is ChatSetting.DISABLED


async def test_the_token_is_the_meetings_own_tenants_and_asked_for_once(way: Way) -> None:
    """A bot may serve several tenants, each with consent of its own."""
    way.grant()
    await way.meetings.find(way.place)
    await way.meetings.find(way.place)
    assert way.asked_of == [way.chat.tenant_id] * 2  # the Connector's, and Graph's
    assert way.teams.desk.given == 2


async def test_without_the_permission_or_the_policy_graph_says_no(way: Way) -> None:
    """Each is missing by itself; to read is not to change."""
    with pytest.raises(Forbidden):
        await way.meetings.find(way.place)
    way.grant(READ_MEETINGS)
    found = await way.meetings.find(way.place)
    with pytest.raises(Forbidden):
        await way.meetings.turn(found, ChatSetting.DISABLED)
    way.teams.world.graph_policy.clear()
    with pytest.raises(Forbidden):
        await way.meetings.setting(found)


async def test_a_chat_that_is_no_meetings_has_no_switch(way: Way) -> None:
    """Nor has one that Graph does not know, or whose organizer is not told."""
    way.grant()
    with pytest.raises(Gone):
        await way.meetings.find(Place("19:x@thread.v2", way.place.tenant, service_url=way.place.service_url))
    assert way.chat.meeting is not None
    graph_id, way.chat.meeting.graph_id = way.chat.meeting.graph_id, "other"
    found = await way.meetings.find(way.place)
    way.chat.meeting.graph_id = graph_id
    with pytest.raises(Gone):
        await way.meetings.setting(found)


@pytest.mark.parametrize(("status", "error"), [(429, Later), (503, Later), (404, Gone), (403, Forbidden)])
async def test_graphs_troubles_are_told_apart(way: Way, status: int, error: type[Exception]) -> None:
    """Some pass by themselves."""
    way.grant()
    way.teams.faults.plan(Fault(status=status, retry_after_s=30), [Call.OPTIONS])
    with pytest.raises(error):
        await way.meetings.find(way.place)
    assert (await way.meetings.find(way.place)).setting is ChatSetting.ENABLED


async def test_a_setting_that_we_do_not_know_is_not_taken_for_one_that_we_do(way: Way) -> None:
    """Microsoft adds values; what stood there could not be put back."""
    way.grant()
    way.chat.setting = "unknownFutureValue"
    with pytest.raises(Refused):
        await way.meetings.find(way.place)
