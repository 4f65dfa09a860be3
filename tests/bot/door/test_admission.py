"""What gets past the gate, and what does not."""

import asyncio
import gzip
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.door.admission import ADMITTED, Admitted, Gate
from bot.door.web import application
from bot.metrics import REGISTRY
from bot.settings.clouds import LOOPBACK
from bot.turn.turn import NotNow
from dialogs.said.inbound import Pressed, Spoke
from tests.support.publisher import TENANT, Publisher, token
from tests.support.wire import ANNA, Listener, activity, bot_on_loopback, press

FOREIGN = "99999999-9999-9999-9999-999999999999"
OTHER = "88888888-8888-8888-8888-888888888888"


async def test_a_call_from_teams_is_heard_and_a_press_is_answered_with_the_ready_body() -> None:
    """The answer's bytes travel untouched, as JSON."""
    listener = Listener(answer=b'{"statusCode":200}')
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        assert await teams.post(press(alone="yes")) == (200, b'{"statusCode":200}')
        assert await teams.post(activity(text="hej")) == (200, b"")
    assert [type(said) for said in listener.heard] == [Pressed, Spoke]


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"channelId": "webchat"}, 403),
        ({"channelId": None}, 403),
        ({"serviceUrl": None}, 400),
        ({"serviceUrl": 7}, 400),
        ({"type": None}, 400),
        ({"type": ""}, 400),
        ({"type": ["message"]}, 400),
        ({"conversation": None, "channelData": None}, 403),
        ({"conversation": "x", "channelData": [1]}, 403),
        ({"conversation": {"id": "19:x"}, "channelData": {"tenant": {"id": FOREIGN}}}, 403),
    ],
)
async def test_what_is_not_a_call_from_a_served_chat_is_turned_away(changes: dict[str, Any], status: int) -> None:
    """Channel, service URL, kind and tenant are each needed; the answer never has a body."""
    listener = Listener()
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        assert await teams.post(activity(**changes)) == (status, b"")
    assert not listener.heard


async def test_a_foreign_sender_in_a_served_chat_still_reaches_the_guard() -> None:
    """The chat's tenant decides whether a call is heard; the sender's own is told along."""
    listener = Listener()
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        status, _ = await teams.post(activity(channelData={"tenant": {"id": FOREIGN}}, text="hej"))
    assert status == 200
    (said,) = listener.heard
    assert isinstance(said, Spoke)
    assert (said.place.tenant, said.who.tenant) == (TENANT, FOREIGN)


@pytest.mark.parametrize(
    ("conversation", "named", "tenant"), [(TENANT, OTHER, TENANT), (OTHER, TENANT, OTHER), (FOREIGN, OTHER, OTHER)]
)
async def test_of_two_served_tenants_the_chat_is_the_one_of_its_conversation(
    conversation: str, named: str, tenant: str
) -> None:
    """Whoever is heard first in a chat does not make it their own tenant's."""
    listener = Listener()
    async with Publisher() as publisher, bot_on_loopback(listener, publisher, tenants=(TENANT, OTHER)) as teams:
        chat = {"id": "19:meeting_x@thread.v2", "conversationType": "groupChat", "tenantId": conversation}
        await teams.post(activity(conversation=chat, channelData={"tenant": {"id": named}}, text="hej"))
    (said,) = listener.heard
    assert isinstance(said, Spoke)
    assert (said.place.tenant, said.who.tenant) == (tenant, None if named == tenant else named)


async def test_only_json_within_a_quarter_of_a_megabyte_is_read() -> None:
    """Another content type is 415, a larger body 413, and what is no JSON object 400."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        assert await teams.post_raw(b"{}", **{"Content-Type": "text/plain"}) == (415, b"")
        assert await teams.post_raw(b" " * 262_145) == (413, b"")
        for body in (b"", b"nej", b"[]", b'"x"', b"\xff\xfe", b'{"type": ', b"[" * 5000):
            assert await teams.post_raw(body) == (400, b"")


async def test_a_body_without_a_told_length_is_cut_at_the_same_size() -> None:
    """A chunked body tells no length, and is counted while it is read."""

    async def endless() -> object:
        for _ in range(300):
            yield b" " * 1024

    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        headers = {"Authorization": f"Bearer {token()}", "Content-Type": "application/json"}
        async with teams.client.post("/api/messages", data=endless(), headers=headers) as answer:
            assert answer.status == 413


async def test_a_service_url_that_teams_does_not_own_is_turned_away() -> None:
    """Even with a token that names it: our own token would be sent there."""
    elsewhere = "https://smba.trafficmanager.net.example.org/emea/"
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        assert await teams.post(activity(serviceUrl=elsewhere), token(serviceurl=elsewhere)) == (403, b"")


async def test_while_nothing_can_be_recorded_teams_is_asked_to_call_again() -> None:
    """503 with Retry-After: Teams repeats the call, and nothing was promised."""
    listener = Listener(failure=lambda _said: NotNow())
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        assert await teams.post(activity(text="hej")) == (503, b"")
        assert await teams.post(press()) == (503, b"")


async def test_a_mistake_of_ours_answers_500_with_an_empty_body() -> None:
    """Nothing of the call or of the mistake is told to whoever called."""
    listener = Listener(failure=lambda said: RuntimeError(repr(said)))
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        assert await teams.post(press(alone="hemligt")) == (500, b"")


async def test_only_posted_calls_are_known_and_a_health_check_needs_no_token() -> None:
    """Other methods and paths are told apart by aiohttp; the bot is alive before it is ready."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher, fetch_first=False) as teams:
        assert (await teams.client.get("/api/messages")).status == 405
        assert (await teams.client.get("/healthz")).status == 200
        assert (await teams.client.get("/readyz")).status == 503
        await teams.keys.refresh()
        assert (await teams.client.get("/readyz")).status == 200


async def test_anonymous_people_are_heard_too() -> None:
    """They have no object id; what they may do is decided elsewhere."""
    listener = Listener()
    sender: Any = {"id": ANNA["id"], "name": "Gäst (Guest)"}
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        await teams.post(activity(text="hej", **{"from": sender}))
    (said,) = listener.heard
    assert said.who.object_id is None
    assert said.who.key == "29:anna"


async def test_without_a_token_check_only_this_machine_is_heard_under_its_own_name() -> None:
    """BISITTARE_LOCAL=1: any tenant, loopback services only, and no web page that goes by another name."""

    async def process(request: web.Request) -> web.Response:
        return web.Response(text=request[ADMITTED].tenant)

    async def ready() -> None:
        return None

    app = application(Gate(LOOPBACK, frozenset(), None), process, ready)
    async with TestClient(TestServer(app)) as client:
        call = activity(text="hej")
        assert (await client.post("/api/messages", json=call)).status == 200
        assert (await client.post("/api/messages", json=call, headers={"Host": "sida.example.org"})).status == 403
        away = activity(text="hej", serviceUrl="https://smba.trafficmanager.net/emea/")
        assert (await client.post("/api/messages", json=away)).status == 403
        nowhere = activity(text="hej", conversation=None, channelData=None)
        assert (await client.post("/api/messages", json=nowhere)).status == 403


HEAD = b"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n"


class Watched(Gate):
    """A gate that tells when it has begun to read a call, and when it has done so."""

    reads: asyncio.Event
    read: asyncio.Event

    async def admit(self, request: web.Request) -> Admitted:
        """See `Gate`."""
        self.reads.set()
        try:
            return await super().admit(request)
        finally:
            self.read.set()


async def test_half_a_body_is_not_waited_for_and_whoever_hangs_up_is_no_mistake_of_ours() -> None:
    """The first is answered 408; the second is counted among those turned away."""

    async def process(_request: web.Request) -> web.Response:
        return web.Response()

    async def ready() -> None:
        return None

    def hung_up() -> float:
        return REGISTRY.get_sample_value("bisittare_turned_away_total", {"reason": "hung_up"}) or 0.0

    before = hung_up()
    async with TestServer(application(Gate(LOOPBACK, frozenset(), None, body_s=0.05), process, ready)) as quick:
        reader, writer = await asyncio.open_connection("127.0.0.1", quick.port)
        writer.write(HEAD + b'{"type"')
        assert (await reader.readline()).startswith(b"HTTP/1.1 408")
        writer.close()
    gate = Watched(LOOPBACK, frozenset(), None)
    gate.reads, gate.read = asyncio.Event(), asyncio.Event()
    patient = web.AppRunner(
        application(gate, process, ready)
    )  # as the bot serves: a test's own server cancels such calls
    await patient.setup()
    await web.TCPSite(patient, "127.0.0.1", 0).start()
    _, writer = await asyncio.open_connection(*patient.addresses[0])
    writer.write(HEAD + b'{"type"')
    await gate.reads.wait()
    writer.transport.abort()
    await gate.read.wait()
    await patient.cleanup()
    assert hung_up() == before + 1


async def test_a_packed_body_is_not_unpacked() -> None:
    """It could unpack to any size; Teams sends none."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        packed = gzip.compress(orjson.dumps(activity(text="hej")))
        assert await teams.post_raw(packed, **{"Content-Encoding": "gzip"}) == (415, b"")
