"""What the pretended Graph grants, and how it says no."""

from urllib.parse import quote

from aiohttp import ClientSession

from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from tests.bot.rehearsal.conftest import Scene
from tests.bot.rehearsal.echo import Json


async def asked(scene: Scene, method: str, path: str, body: Json | None = None, audience: str = "") -> tuple[int, Json]:
    """Ask Graph with a token of the app's own for this audience (default: Graph's)."""
    teams, registered = scene.teams, scene.teams.registration
    async with ClientSession() as session:
        form = {
            "grant_type": "client_credentials",
            "client_id": registered.app_id,
            "client_secret": registered.password,
            "scope": f"{audience or f'{teams.doors.url}/graph'}/.default",
        }
        async with session.post(f"{teams.doors.url}/{registered.tenant_id}/oauth2/v2.0/token", data=form) as given:
            token = (await given.json())["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        address = f"{teams.doors.url}/graph/v1.0/{path}"
        async with session.request(method, address, json=body, headers=headers) as answer:
            return answer.status, await answer.json()


def meetings(scene: Scene) -> str:
    """Where the organizer's meetings are."""
    assert scene.chat.meeting is not None
    scene.teams.world.graph_policy.add(scene.chat.meeting.organizer.object_id or "")
    return f"users/{scene.chat.meeting.organizer.object_id}/onlineMeetings"


def code(answer: tuple[int, Json]) -> tuple[int, str]:
    """The status and the code of a refusal."""
    return answer[0], answer[1]["error"]["code"]


async def test_a_token_for_another_service_opens_nothing(scene: Scene) -> None:
    """The Connector's is not Graph's."""
    path = meetings(scene)
    assert code(await asked(scene, "GET", path, audience="https://api.botframework.com")) == (401, "Unauthorized")


async def test_the_switch_is_the_chats_own(scene: Scene) -> None:
    """What Graph turns is what people meet."""
    scene.teams.world.graph_roles.add(CHANGE_MEETINGS)
    assert scene.chat.meeting is not None
    wanted = quote(f"JoinWebUrl eq '{scene.chat.meeting.join_url}'", safe="")
    _, found = await asked(scene, "GET", f"{meetings(scene)}?$filter={wanted}")
    one = f"{meetings(scene)}/{quote(found['value'][0]['id'], safe='')}"
    status, after = await asked(scene, "PATCH", one, {"allowMeetingChat": "disabled"})
    assert (status, after["allowMeetingChat"], scene.chat.is_open) == (200, "disabled", False)


async def test_what_graph_does_not_take_it_refuses(scene: Scene) -> None:
    """Another field, a value that there is not, no filter, and addresses that there are not."""
    scene.teams.world.graph_roles.add(CHANGE_MEETINGS)
    assert scene.chat.meeting is not None
    one = f"{meetings(scene)}/{quote(scene.chat.meeting.graph_id, safe='')}"
    for body in (
        {"allowMeetingChat": "off"},
        {"subject": "x"},
        {"allowMeetingChat": "enabled", "allowRecording": True},
    ):
        assert code(await asked(scene, "PATCH", one, body)) == (400, "BadRequest")
    assert code(await asked(scene, "GET", meetings(scene))) == (400, "BadRequest")
    assert code(await asked(scene, "GET", f"{meetings(scene)}/other")) == (404, "NotFound")
    assert code(await asked(scene, "GET", "me/events")) == (404, "NotFound")


async def test_a_chat_that_is_off_may_be_silent_for_the_bot_too(scene: Scene) -> None:
    """Teams does not say what happens then, so both are pretended."""
    scene.chat.setting = "disabled"
    assert await scene.bot.post(scene.chat.id, {"type": "message", "text": "hörs"})
    scene.teams.world.mute_with_chat_off = True
    path = f"v3/conversations/{scene.chat.id}/activities"
    status, body = await scene.bot.ask("POST", path, {"type": "message", "text": "tyst"})
    assert body is not None
    assert (status, body["error"]["code"]) == (403, "ConversationReadOnly")
