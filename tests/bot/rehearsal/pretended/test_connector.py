"""What the Connector lets a bot do, and how it says no."""

from urllib.parse import quote

import pytest

from bot.rehearsal.pretended.people import Kind
from tests.bot.rehearsal.conftest import Scene
from tests.bot.rehearsal.echo import Json, card, message, text


def the_code(body: Json | None) -> str:
    """The code of a refusal."""
    assert body is not None
    assert body["error"]["message"]
    return str(body["error"]["code"])


def opening(scene: Scene, who: str | None, **more: object) -> Json:
    """The body that opens a private chat."""
    tenant = scene.teams.registration.tenant_id
    bot = {"id": scene.teams.world.bot_id}
    return {"bot": bot, "isGroup": False, "members": [{"id": who}], "tenantId": tenant, **more}


async def test_what_the_bot_posts_is_seen_by_all_and_can_be_edited_and_deleted(scene: Scene) -> None:
    """A posted message has an id, by which it is changed and taken back for everybody."""
    posted = await scene.bot.post(scene.chat.id, message(card(text("Första"))))
    assert all(one.sees("första") for one in (scene.anna, scene.bo, scene.karin))
    assert await scene.bot.edit(scene.chat.id, posted, message(card(text("Andra")))) == 200
    assert (scene.bo.sees("första"), scene.bo.sees("andra")) == (False, True)
    path = f"v3/conversations/{scene.chat.id}/activities/{posted}"
    assert (await scene.bot.ask("DELETE", path))[0] == 200
    assert not scene.bo.sees("andra")
    assert the_code((await scene.bot.ask("DELETE", path))[1]) == "ActivityNotFoundInConversation"


async def test_a_reply_is_posted_like_any_message(scene: Scene) -> None:
    """POST to an activity's own address answers in the same chat."""
    path = f"v3/conversations/{scene.chat.id}/activities/123"
    status, body = await scene.bot.ask("POST", path, {"type": "message", "text": "svar"})
    assert (status, scene.anna.sees("svar")) == (201, True)
    assert body is not None
    assert body["id"] in scene.chat.messages


async def test_a_bot_cannot_change_what_people_wrote(scene: Scene) -> None:
    """Only its own messages are the bot's to edit."""
    said = await scene.anna.say("mitt")
    assert await scene.bot.edit(scene.chat.id, said.message.id, message(card(text("x")))) == 403
    assert scene.anna.sees("mitt")


@pytest.mark.parametrize(
    ("activity", "status", "code"),
    [
        ({"type": "message"}, 400, "BadSyntax"),
        ({"type": "event", "name": "x"}, 400, "BadSyntax"),
        ({"type": "message", "text": "å" * 60_000}, 413, "MessageSizeTooBig"),
        (message({"type": "Container"}), 400, "BadArgument"),
    ],
)
async def test_what_teams_cannot_show_is_refused(scene: Scene, activity: Json, status: int, code: str) -> None:
    """An empty message, another kind than a message, one too large, and a card that is none."""
    found, body = await scene.bot.ask("POST", f"v3/conversations/{scene.chat.id}/activities", activity)
    assert (found, the_code(body)) == (status, code)


async def test_typing_is_taken_and_not_shown(scene: Scene) -> None:
    """A typing activity is no message."""
    await scene.bot.post(scene.chat.id, {"type": "typing"})
    assert scene.chat.messages == {}


async def test_text_and_card_together_become_two_messages(scene: Scene) -> None:
    """Teams splits them and tells the text's id only; the room does so too, and complains."""
    posted = await scene.bot.post(scene.chat.id, message(card(text("kortet"))) | {"text": "texten"})
    assert (len(scene.chat.messages), scene.chat.messages[posted].cards) == (2, [])
    assert "split" in scene.teams.complaints[0]


async def test_a_bot_that_was_removed_may_not_speak(scene: Scene) -> None:
    """Out of the roster, out of the chat; an unknown chat is something else."""
    await scene.teams.uninstall(scene.chat, scene.karin)
    path = "v3/conversations/{}/activities"
    found = [
        await scene.bot.ask("POST", path.format(one), {"type": "message", "text": "x"})
        for one in (scene.chat.id, "19:x")
    ]
    codes = [(status, the_code(body)) for status, body in found]
    assert codes == [(403, "BotNotInConversationRoster"), (404, "ConversationNotFound")]


@pytest.mark.parametrize("id_of", ["mri", "object_id"])
async def test_a_private_chat_is_opened_by_either_id(scene: Scene, id_of: str) -> None:
    """MRI and object id lead to the same chat, which nobody else sees, each time."""
    who = getattr(scene.anna.person, id_of)
    status, body = await scene.bot.ask("POST", "v3/conversations", opening(scene, who))
    assert status == 201
    assert body == (await scene.bot.ask("POST", "v3/conversations", opening(scene, scene.anna.person.mri)))[1]
    assert body is not None
    await scene.bot.post(body["id"], {"type": "message", "text": "bara du"})
    assert (scene.anna.sees("bara du"), scene.bo.sees("bara du")) == (True, False)
    await scene.anna.say_privately("tack")
    assert scene.bot.heard[-1]["conversation"]["conversationType"] == "personal"


async def test_a_private_chat_can_begin_with_a_message(scene: Scene) -> None:
    """An activity in the opening is posted, and its id told."""
    body = opening(scene, scene.anna.person.mri, activity={"type": "message", "text": "hej Anna"})
    _, found = await scene.bot.ask("POST", "v3/conversations", body)
    assert (set(found or ()), scene.anna.sees("hej anna")) == ({"id", "activityId"}, True)


async def test_some_people_cannot_be_written_to_privately(scene: Scene) -> None:
    """Nobody without the app, or who blocked the bot, may not use it, or is gone; nobody anonymous, no group, and not without the tenant."""
    gun, dan, eva = (
        scene.teams.add(name, kind).person
        for name, kind in (("Gun", Kind.ANONYMOUS), ("Dan", Kind.MEMBER), ("Eva", Kind.MEMBER))
    )
    scene.teams.world.not_allowed.add(dan.mri)
    scene.teams.world.gone.add(eva.mri)
    scene.teams.world.without_app.add(scene.anna.person.mri)
    scene.teams.world.blocking.add(scene.bo.person.mri)
    bodies = [
        opening(scene, scene.anna.person.mri),
        opening(scene, scene.bo.person.mri),
        opening(scene, dan.mri),
        opening(scene, eva.mri),
        opening(scene, gun.mri),
        opening(scene, scene.karin.person.mri, isGroup=True),
        opening(scene, scene.karin.person.mri, tenantId=None),
    ]
    found = [await scene.bot.ask("POST", "v3/conversations", body) for body in bodies]
    assert [(status, the_code(body)) for status, body in found] == [
        (403, "ForbiddenOperationException"),
        (403, "ConversationBlockedByUser"),
        (403, "BotDisabledByAdmin"),
        (404, "UserNotFound"),
        (400, "BadArgument"),
        (400, "BadSyntax"),
        (400, "BadArgument"),
    ]


async def test_the_roster_comes_in_pages(scene: Scene) -> None:
    """Each page names the next; all people are on one of them, each once, and the old way gives all at once."""
    scene.teams.world.smallest_page = 2
    path = f"v3/conversations/{quote(scene.chat.id)}/pagedmembers?pageSize=2"
    _, first = await scene.bot.ask("GET", path)
    assert first is not None
    _, last = await scene.bot.ask("GET", f"{path}&continuationToken={quote(first['continuationToken'])}")
    assert last is not None
    assert "continuationToken" not in last
    names = [one["name"] for one in first["members"] + last["members"]]
    assert sorted(names) == ["Anna Ek", "Bo Lind", "Karin Holm"]
    assert (await scene.bot.ask("GET", f"{path}&continuationToken=%25"))[0] == 400


async def test_the_roster_says_what_each_person_is(scene: Scene) -> None:
    """Guests, foreigners and anonymous people differ in role, tenant and ids as in Teams."""
    kinds = [Kind.GUEST, Kind.FOREIGN, Kind.ANONYMOUS]
    await scene.teams.admit(scene.chat, *(scene.teams.add(f"Person {kind}", kind) for kind in kinds))
    _, body = await scene.bot.ask("GET", f"v3/conversations/{quote(scene.chat.id)}/pagedmembers")
    assert body is not None
    guest, foreign, nobody = body["members"][3:]
    assert (guest["userRole"], "#EXT#" in guest["userPrincipalName"]) == ("guest", True)
    assert (foreign["userRole"], foreign["tenantId"] == scene.chat.tenant_id) == ("user", False)
    assert (nobody["userRole"], nobody["name"], nobody["tenantId"]) == (
        "anonymous",
        "Person anonymous (Guest)",
        scene.chat.tenant_id,
    )
    assert "aadObjectId" not in nobody
    assert scene.teams.world.roster_id_key in guest


async def test_one_member_is_found_by_every_id(scene: Scene) -> None:
    """MRI, object id and user principal name; a stranger is not found; the id may have its other name."""
    person = scene.anna.person
    scene.teams.world.roster_id_key = "objectId"
    base = f"v3/conversations/{quote(scene.chat.id)}/members/"
    for one in (person.mri, person.object_id, person.upn):
        _, body = await scene.bot.ask("GET", base + quote(str(one)))
        assert body is not None
        assert (body["id"], body["objectId"]) == (person.mri, person.object_id)
    assert (await scene.bot.ask("GET", base + "29:x"))[0] == 404


async def test_the_meeting_is_told_to_a_bot_that_may_know(scene: Scene) -> None:
    """The bot's meeting id, Graph's, and the organizer; 403 without the grant, 404 for another meeting."""
    meeting = scene.chat.meeting
    assert meeting is not None
    path = f"v1/meetings/{quote(meeting.id, safe='')}"
    _, body = await scene.bot.ask("GET", path)
    assert body is not None
    assert body["details"]["msGraphResourceId"] != meeting.id
    assert body["organizer"]["aadObjectId"] == scene.karin.person.object_id
    scene.chat.grants = frozenset()
    assert (await scene.bot.ask("GET", path))[0] == 403
    assert (await scene.bot.ask("GET", "v1/meetings/TUNN"))[0] == 404


async def test_a_participants_part_needs_the_tenant(scene: Scene) -> None:
    """Role and presence are told for an object id with the tenant in the query; without it nobody is found."""
    meeting = scene.chat.meeting
    assert meeting is not None
    await scene.teams.join(scene.chat, scene.karin)
    path = f"v1/meetings/{quote(meeting.id, safe='')}/participants/{scene.karin.person.object_id}"
    _, body = await scene.bot.ask("GET", f"{path}?tenantId={scene.chat.tenant_id}")
    assert body is not None
    assert body["meeting"] == {"role": "Organizer", "inMeeting": True}
    assert (await scene.bot.ask("GET", path))[0] == 404
    scene.teams.directory.role_key = "role "
    _, odd = await scene.bot.ask("GET", f"{path}?tenantId={scene.chat.tenant_id}")
    assert odd is not None
    assert odd["meeting"]["role "] == "Organizer"


async def test_an_address_that_does_not_exist_is_a_404_on_record(scene: Scene) -> None:
    """A bot that asks the wrong address is told so, and it can be seen afterwards."""
    assert (await scene.bot.ask("GET", "v1/meetings"))[0] == 404
    assert scene.teams.recorder.sent("GET")[-1]["status"] == 404
