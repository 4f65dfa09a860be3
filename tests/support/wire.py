"""The bot's wire on loopback with a listener in place of the turn, and the calls a Teams would make to it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.door.admission import Gate
from bot.door.keys import KeyRing
from bot.door.token_check import TokenCheck
from bot.door.web import application
from bot.settings.clouds import LOOPBACK
from bot.teams.adapter import Adapter
from bot.teams.handler import Handler
from dialogs.said.inbound import Said
from tests.support.publisher import APP_ID, ISSUER, SERVICE_URL, TENANT, Publisher, token

BOT = f"28:{APP_ID}"
ANNA = {"id": "29:anna", "aadObjectId": "0a000000-0000-0000-0000-000000000001", "name": "Anna Ek"}


@dataclass
class Listener:
    """Takes turns: keeps what it heard, and answers with `answer`, or fails with `failure`."""

    answer: bytes | None = None
    failure: Callable[[Said], Exception] | None = None
    heard: list[Said] = field(default_factory=list)

    async def hear(self, said: Said) -> bytes | None:
        """Take a turn."""
        self.heard.append(said)
        if self.failure is not None:
            raise self.failure(said)
        return self.answer


def activity(kind: str = "message", **changes: object) -> dict[str, object]:
    """An activity as Teams sends it from a meeting's chat; a change to None leaves the field out."""
    usual: dict[str, object] = {
        "type": kind,
        "id": "1700000000001",
        "channelId": "msteams",
        "serviceUrl": SERVICE_URL,
        "from": ANNA,
        "recipient": {"id": BOT, "name": "Bisittare"},
        "conversation": {"id": "19:meeting_x@thread.v2", "conversationType": "groupChat", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}, "meeting": {"id": "MCMxOTptZWV0aW5n"}},
        "entities": [{"type": "clientInfo", "locale": "sv-SE", "country": "SE"}],
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def press(verb: str = "checklist.submit", **data: object) -> dict[str, object]:
    """A press of an Action.Execute button."""
    action = {"type": "Action.Execute", "verb": verb, "data": {"sitting": "s1", "round": 2, "form": "f1", **data}}
    return activity("invoke", name="adaptiveCard/action", value={"action": action, "trigger": "manual"})


class Caller:
    """Calls the bot as Teams does, or as a stranger would."""

    def __init__(self, client: TestClient[Request, Application], token_check: TokenCheck, keys: KeyRing) -> None:
        """Call through `client`."""
        self.client = client
        self.token_check = token_check
        self.keys = keys

    async def post(self, body: object, bearer: str | None = None, **headers: str) -> tuple[int, bytes]:
        """Call with a JSON body and a good token, unless another (or, with an empty one, none) is given."""
        given = {"Authorization": f"Bearer {token() if bearer is None else bearer}"} if bearer != "" else {}
        async with self.client.post("/api/messages", json=body, headers={**given, **headers}) as answer:
            return answer.status, await answer.read()

    async def post_raw(self, body: bytes, **headers: str) -> tuple[int, bytes]:
        """Call with a good token and these very bytes."""
        usual = {"Authorization": f"Bearer {token()}", "Content-Type": "application/json"}
        async with self.client.post("/api/messages", data=body, headers={**usual, **headers}) as answer:
            return answer.status, await answer.read()


@asynccontextmanager
async def bot_on_loopback(
    listener: Listener,
    publisher: Publisher,
    *,
    clock_s: Callable[[], float] = lambda: 0.0,
    now_s: Callable[[], float] | None = None,
    fetch_first: bool = True,
    tenants: tuple[str, ...] = (TENANT,),
) -> AsyncIterator[Caller]:
    """The whole wire, from socket to listener, with tokens checked. `clock_s` paces key fetches, `now_s` ages verdicts."""
    async with aiohttp.ClientSession() as session:
        keys = KeyRing(session, publisher.url, LOOPBACK.keys, clock_s=clock_s)
        if fetch_first:
            await keys.refresh()
        kept = {} if now_s is None else {"now_s": now_s}
        token_check = TokenCheck(keys, APP_ID, ISSUER, kept=4, **kept)
        adapter, handler = Adapter(), Handler(listener)

        async def readiness() -> str | None:
            await asyncio.sleep(0)
            return None if keys.present else "no signing keys"

        app = application(
            Gate(LOOPBACK, frozenset(tenants), token_check),
            lambda request: adapter.process(request, handler),
            readiness,
        )
        async with TestClient(TestServer(app)) as client:
            yield Caller(client, token_check, keys)
