"""Tokens both ways: what Teams shows the bot, and what the bot must show Teams."""

import base64
import json

import pytest

from bot.rehearsal.pretended.identity import TokenFlaw
from bot.rehearsal.pretended.loopback import NotLoopbackError, loopback_url
from tests.bot.rehearsal.conftest import Scene


async def test_a_bot_that_goes_by_the_book_trusts_the_room(scene: Scene) -> None:
    """The keys, their endorsement and every claim are as the Bot Framework's."""
    said = await scene.anna.say("hej")
    assert said.answer is not None
    assert (said.answer.status, scene.bot.heard[0]["text"]) == (200, "hej")


@pytest.mark.parametrize("flaw", list(TokenFlaw))
async def test_a_token_with_one_flaw_is_turned_away(scene: Scene, flaw: TokenFlaw) -> None:
    """Each forged token differs from a good one in the one thing it is named for, and that is enough."""
    activity = scene.teams.make.message(scene.chat, scene.anna.person, "hej")
    token = scene.teams.identity.forge(flaw, activity["serviceUrl"])
    octets = json.dumps(activity).encode()
    answer = await scene.teams.wire.post(octets, {"Authorization": f"Bearer {token}"})
    assert (answer.status, scene.bot.heard) == (401, [])


async def test_tokens_are_used_again_and_can_be_many(scene: Scene) -> None:
    """One good token serves many activities; a room can also keep several in turn."""
    identity, url = scene.teams.identity, scene.teams.make.service_url
    assert len({identity.token(url) for _ in range(4)}) == 1
    identity.variety = 3
    assert len({identity.token(url) for _ in range(9)}) == 3


async def test_keys_can_change_while_the_meeting_runs(scene: Scene) -> None:
    """After a rotation new tokens have the new key, and a bot that asks for keys again finds it."""
    before = scene.teams.identity.token(scene.teams.make.service_url)
    scene.teams.identity.rotate()
    said = await scene.anna.say("hej")
    assert said.answer is not None
    assert said.answer.status == 200
    assert _kid(before) != _kid(scene.teams.identity.token(scene.teams.make.service_url))
    scene.teams.identity.rotate(publish=False)
    refused = await scene.anna.say("hej")
    assert refused.answer is not None
    assert refused.answer.status == 401


async def test_the_login_gives_a_token_for_the_right_password_only(scene: Scene) -> None:
    """Wrong secret, client, tenant, scope and grant each get Entra's own refusal."""
    status, body = await scene.bot.log_in()
    assert (status, body is not None and body["token_type"]) == (200, "Bearer")
    wrong = {"client_secret": "x", "client_id": "x", "scope": "x", "grant_type": "password"}
    found = [(await scene.bot.log_in(**{key: value}))[0] for key, value in wrong.items()]
    assert found == [401, 400, 400, 400]


async def test_a_call_without_a_living_token_is_refused(scene: Scene) -> None:
    """No token, a revoked one, and one for another service: 401 each time, and a new one helps."""
    path = f"v3/conversations/{scene.chat.id}/pagedmembers"
    assert (await scene.bot.ask("GET", path))[0] == 200
    scene.teams.desk.revoke_all()
    assert (await scene.bot.ask("GET", path))[0] == 401
    await scene.bot.log_in(scope="https://graph.microsoft.com/.default")
    assert (await scene.bot.ask("GET", path))[0] == 401
    await scene.bot.log_in()
    assert (await scene.bot.ask("GET", path))[0] == 200


@pytest.mark.parametrize(
    "url", ["https://smba.trafficmanager.net/emea/", "http://192.0.2.1:3978/", "http://localhost.example/", "ftp://::1"]
)
async def test_the_room_never_reaches_beyond_this_machine(scene: Scene, url: str) -> None:
    """Any address but loopback is refused before anything is sent."""
    with pytest.raises(NotLoopbackError):
        scene.teams.bot_url = url


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/x", "http://localhost/x", "http://[::1]:3978/api/messages"])
def test_loopback_is_allowed_in_every_spelling(url: str) -> None:
    """The machine itself has several names."""
    assert loopback_url(url) == url


def _kid(token: str) -> str:
    head = token.split(".", maxsplit=1)[0]
    return str(json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))["kid"])
