"""What people write, and what of it reaches the bot."""

from datetime import UTC, datetime

import pytest
from botbuilder.schema import Activity, Mention

from bot.rehearsal.client.client import ImpossibleError
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.people import Kind
from tests.bot.rehearsal.conftest import Scene
from tests.bot.rehearsal.echo import Json, card, execute, message


async def test_a_message_looks_as_it_does_from_teams(scene: Scene) -> None:
    """Every field of the envelope, the HTML copy and the client's entity are where a bot looks for them."""
    said = await scene.anna.say("3 < 4")
    heard = scene.bot.heard[0]
    person = scene.anna.person
    assert heard["from"] == {"id": person.mri, "name": "Anna Ek", "aadObjectId": person.object_id}
    assert (heard["id"], heard["type"], heard["channelId"]) == (said.message.id, "message", "msteams")
    assert heard["conversation"] == {
        "conversationType": "groupChat",
        "tenantId": scene.chat.tenant_id,
        "id": scene.chat.id,
        "isGroup": True,
    }
    assert heard["recipient"] == {"id": scene.teams.world.bot_id, "name": "Bisittare"}
    assert heard["attachments"] == [{"contentType": "text/html", "content": "<div><div>3 &lt; 4</div></div>"}]
    assert heard["entities"][0]["locale"] == "sv-SE"
    assert heard["channelData"]["tenant"] == {"id": scene.chat.tenant_id}
    assert datetime.fromisoformat(heard["timestamp"]) == datetime.fromisoformat(heard["localTimestamp"])


async def test_a_mention_is_markup_and_entity(scene: Scene) -> None:
    """The text names the bot in at-marks, and an entity says whom they mean."""
    await scene.anna.say("status", mention=True)
    heard = scene.bot.heard[0]
    assert heard["text"] == "<at>Bisittare</at> status"
    mention = Mention().deserialize(heard["entities"][0])
    assert (mention.mentioned.id, mention.text) == (scene.teams.world.bot_id, "<at>Bisittare</at>")


@pytest.mark.parametrize(
    ("granted", "mention", "private", "reaches"),
    [(True, False, False, True), (False, False, False, False), (False, True, False, True), (False, False, True, True)],
)
async def test_without_the_grant_only_mentions_reach_the_bot(
    scene: Scene, *, granted: bool, mention: bool, private: bool, reaches: bool
) -> None:
    """In the meeting's chat; a private chat is always heard."""
    if not granted:
        scene.chat.grants = frozenset()
    said = await (scene.anna.say_privately("hej") if private else scene.anna.say("hej", mention=mention))
    assert (said.answer is not None, len(scene.bot.heard)) == (reaches, int(reaches))
    assert scene.anna.sees("hej")


async def test_edits_and_deletes_follow_their_message(scene: Scene) -> None:
    """The same id, the kind of event, the new text; a deletion has no text, and nobody sees it any longer."""
    said = await scene.anna.say("fel")
    await scene.anna.edit("rätt")
    assert scene.bo.sees("rätt")
    await scene.anna.delete()
    assert not scene.bo.sees("rätt")
    await scene.anna.undelete()
    events = [(one["type"], one["channelData"].get("eventType"), one.get("text")) for one in scene.bot.heard[1:]]
    assert events == [
        ("messageUpdate", "editMessage", "rätt"),
        ("messageDelete", "softDeleteMessage", None),
        ("messageUpdate", "undeleteMessage", "rätt"),
    ]
    assert {one["id"] for one in scene.bot.heard} == {said.message.id}


async def test_a_late_message_keeps_the_time_it_was_written(scene: Scene) -> None:
    """The clock on the message is its writer's, however long it was on its way."""
    written = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
    scene.teams.world.clock = lambda: written
    await scene.anna.say("sent", delay_s=0.01)
    assert datetime.fromisoformat(scene.bot.heard[0]["timestamp"]) == written


async def test_people_of_every_kind_can_write(scene: Scene) -> None:
    """Somebody anonymous has no object id, and cannot mention an app; a foreigner writes in our tenant's chat."""
    gun, per = scene.teams.add("Gun", Kind.ANONYMOUS), scene.teams.add("Per", Kind.FOREIGN)
    await scene.teams.admit(scene.chat, gun, per)
    await gun.say("hej")
    assert scene.bot.heard[-1]["from"] == {"id": gun.person.mri, "name": "Gun (Guest)"}
    await per.say("hej")
    assert scene.bot.heard[-1]["channelData"]["tenant"]["id"] == scene.chat.tenant_id
    with pytest.raises(ImpossibleError):
        await gun.say("hej", mention=True)
    with pytest.raises(ImpossibleError):
        await per.say_privately("hej")


async def _all_that_can_happen(scene: Scene) -> None:
    room, chat, anna = scene.teams, scene.chat, scene.anna
    await room.install(chat, scene.karin)
    await room.begin(chat)
    await room.join(chat, anna, scene.bo)
    await room.leave(chat, anna, with_id=False)
    await room.admit(chat, room.add("Gun", Kind.ANONYMOUS))
    await room.dismiss(chat, room.client("Gun"))
    await anna.type_something()
    posted = await scene.bot.post(chat.id, message(card(actions=(execute("Ja", "yes"),))))
    await anna.react(chat.messages[posted])
    await anna.press("Ja")
    await anna.press("Ja", old_client=True)
    await room.strange(chat, anna, {"type": "invoke", "name": "tab/fetch", "value": {}})
    await room.strange(chat, anna, {"type": "någotNytt", "value": [1]})
    await room.uninstall(chat, scene.karin)
    await room.end(chat)


async def test_whatever_happens_can_be_read_by_the_bot_framework(scene: Scene) -> None:
    """Microsoft's own model of an activity takes each one, and keeps its kind."""
    await _all_that_can_happen(scene)
    activities = scene.teams.recorder.activities
    assert [Activity().deserialize(one).type for one in activities] == [one["type"] for one in activities]
    assert scene.bot.heard == activities


async def test_events_are_told_in_teams_words(scene: Scene) -> None:
    """The beginning, the end (untold once the bot is out), and who came and went."""
    await scene.teams.begin(scene.chat)
    await scene.teams.join(scene.chat, scene.anna)
    await scene.teams.leave(scene.chat, scene.anna, with_id=False)
    await scene.teams.end(scene.chat)
    began, came, went, ended = scene.bot.heard
    assert began["name"] == "application/vnd.microsoft.meetingStart"
    assert {"Id", "Title", "JoinUrl", "MeetingType", "StartTime"} == set(began["value"])
    assert began["value"]["Id"] != began["channelData"]["meeting"]["id"]
    assert _inside(came) == ("application/vnd.microsoft.meetingParticipantJoin", True, "Attendee")
    assert _inside(went) == ("application/vnd.microsoft.meetingParticipantLeave", False, "Attendee")
    assert "id" not in went
    assert "EndTime" in ended["value"]


async def test_events_need_their_grants(scene: Scene) -> None:
    """A chat without the grants tells of neither the meeting nor its participants."""
    scene.chat.grants = frozenset()
    answers = [
        await scene.teams.begin(scene.chat),
        await scene.teams.join(scene.chat, scene.anna),
        await scene.teams.end(scene.chat),
    ]
    assert (answers, scene.bot.heard) == ([None] * 3, [])


async def test_the_bot_is_told_of_its_own_coming_and_going(scene: Scene) -> None:
    """As a member, and as an installed app."""
    await scene.teams.install(scene.chat, scene.karin)
    update, installed = scene.bot.heard
    assert update["membersAdded"] == [{"id": scene.teams.world.bot_id}]
    assert (installed["type"], installed["action"]) == ("installationUpdate", "add")


async def test_anonymous_people_come_and_go_in_the_organizers_name(scene: Scene) -> None:
    """The sender is the organizer, and on leaving the object id is null."""
    gun = scene.teams.add("Gun", Kind.ANONYMOUS)
    await scene.teams.admit(scene.chat, gun)
    await scene.teams.dismiss(scene.chat, gun)
    added, removed = scene.bot.heard
    assert added["from"]["id"] == removed["from"]["id"] == scene.karin.person.mri
    assert removed["membersRemoved"] == [{"id": gun.person.mri, "aadObjectId": None}]
    assert _home(scene.chat) == {"Anna Ek", "Bo Lind", "Karin Holm"}


def _inside(activity: Json) -> tuple[str, bool, str]:
    member = activity["value"]["members"][0]
    return activity["name"], member["meeting"]["inMeeting"], member["meeting"]["role"]


def _home(chat: TeamsChat) -> set[str]:
    return {person.name for person in chat.members.values()}
