"""A small bot of its own, only to try the pretend Teams on: it checks tokens by the book, and answers as it is told."""

from collections.abc import Callable
from typing import Any, Self
from urllib.parse import quote

import aiohttp
import jwt
from aiohttp import web

from bot.rehearsal.pretended_teams import PretendedTeams

Json = dict[str, Any]
Reply = tuple[int, Json | None]


def card(*body: Json, actions: tuple[Json, ...] = (), **more: Any) -> Json:
    """An Adaptive Card."""
    return {"type": "AdaptiveCard", "version": "1.4", "body": list(body), "actions": list(actions), **more}


def text(words: str, **more: Any) -> Json:
    """A TextBlock."""
    return {"type": "TextBlock", "text": words, "wrap": True, **more}


def execute(title: str, verb: str, **data: Any) -> Json:
    """A button that old clients see as a Submit."""
    fallback = {"type": "Action.Submit", "title": title, "data": {"verb": verb, **data}}
    return {"type": "Action.Execute", "title": title, "verb": verb, "data": data, "fallback": fallback}


def dialog_button(title: str, **data: Any) -> Json:
    """A button that opens a dialog."""
    return {"type": "Action.Submit", "title": title, "data": {"msteams": {"type": "task/fetch"}, **data}}


def message(shown: Json) -> Json:
    """An activity that holds a card."""
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": shown}
    return {"type": "message", "summary": "Ett kort", "attachments": [attachment]}


def with_card(shown: Json) -> Reply:
    """The answer to an Execute that changes the presser's own card."""
    return 200, {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": shown}


def with_notice(words: str) -> Reply:
    """The answer to an Execute that says something briefly."""
    return 200, {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": words}


def with_dialog(title: str, shown: Json) -> Reply:
    """The answer that opens a dialog, or its next page."""
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": shown}
    return 200, {"task": {"type": "continue", "value": {"title": title, "height": "medium", "card": attachment}}}


class EchoBot:
    """Serves `/api/messages` for one room. `answer` is asked for each invoke; `heard` keeps what was let in."""

    def __init__(self, teams: PretendedTeams) -> None:
        self.teams = teams
        self.heard: list[Json] = []
        self.answer: Callable[[Json], Reply] = lambda _: with_notice("Tack")
        self.status = 200
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self._token = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/api/messages", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.teams.bot_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/messages"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._runner is not None
        assert self._session is not None
        await self._session.close()
        await self._runner.cleanup()

    async def log_in(self, **changes: str) -> Reply:
        """Ask the login for a token, and keep it."""
        registration = self.teams.registration
        form = {
            "grant_type": "client_credentials",
            "client_id": registration.app_id,
            "client_secret": registration.password,
            "scope": "https://api.botframework.com/.default",
        }
        assert self._session is not None
        url = f"{self.teams.doors.url}/{registration.tenant_id}/oauth2/v2.0/token"
        async with self._session.post(url, data=form | changes) as response:
            body = await response.json()
            self._token = body.get("access_token", "")
            return response.status, body

    async def ask(self, method: str, path: str, body: Json | None = None) -> Reply:
        """Call the Connector."""
        if not self._token:
            await self.log_in()
        assert self._session is not None
        headers = {"Authorization": f"Bearer {self._token}"}
        url = f"{self.teams.make.service_url}{path}"
        async with self._session.request(method, url, json=body, headers=headers) as response:
            is_json = response.content_type == "application/json"
            return response.status, await response.json() if is_json else None

    async def post(self, chat_id: str, activity: Json) -> str:
        """Post into a chat; the id of the message."""
        status, body = await self.ask("POST", f"v3/conversations/{quote(chat_id)}/activities", activity)
        assert (status, list(body or ())) == (201, ["id"]), body
        assert body is not None
        return str(body["id"])

    async def edit(self, chat_id: str, message_id: str, activity: Json) -> int:
        """Edit a message; the status."""
        path = f"v3/conversations/{quote(chat_id)}/activities/{message_id}"
        return (await self.ask("PUT", path, activity))[0]

    async def _take(self, request: web.Request) -> web.Response:
        activity = await request.json()
        if not await self._trusts(request.headers.get("Authorization", ""), activity):
            return web.json_response({"error": "no"}, status=401)
        self.heard.append(activity)
        if activity["type"] != "invoke":
            return web.Response(status=self.status)
        status, body = self.answer(activity)
        return web.json_response(body, status=status) if body is not None else web.Response(status=status)

    async def _trusts(self, header: str, activity: Json) -> bool:
        assert self._session is not None
        async with self._session.get(self.teams.metadata_url) as response:
            keys_url = (await response.json())["jwks_uri"]
        async with self._session.get(keys_url) as response:
            keys = {one["kid"]: one for one in (await response.json())["keys"]}
        token = header.removeprefix("Bearer ")
        try:
            key = keys[jwt.get_unverified_header(token)["kid"]]
            claims = jwt.decode(
                token,
                jwt.PyJWK(key, algorithm="RS256").key,
                algorithms=["RS256"],
                audience=self.teams.registration.app_id,
                issuer="https://api.botframework.com",
                leeway=300,
            )
        except (jwt.InvalidTokenError, KeyError):
            return False
        return activity["channelId"] in key["endorsements"] and claims.get("serviceurl") == activity["serviceUrl"]
