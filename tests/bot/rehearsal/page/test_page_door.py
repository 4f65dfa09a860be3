"""The page's door: for this machine, and for pages that came from here."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import aiohttp
import orjson
import pytest

from bot.rehearsal.page import page_door
from bot.rehearsal.page.backstage import RehearsedBot
from bot.rehearsal.page.rooms import Rooms
from bot.rehearsal.pretended.loopback import NotLoopbackError
from bot.rehearsal.pretended.wire_names import Json


class Empty:
    """A house with one script, whose bot never comes up."""

    def __init__(self, folder: Path) -> None:
        self.script = folder / "manus.txt"
        self.script.write_text("# Övning\n\n## Medverkande\nAnna | ledamot | i rummet\n", encoding="utf-8")

    def scripts(self) -> Mapping[str, Path]:
        """The one."""
        return {"manus": self.script}

    def profiles(self) -> Mapping[str, str]:
        """One."""
        return {"default": "Standard"}

    @asynccontextmanager
    async def bot(self, environment: Mapping[str, str]) -> AsyncIterator[RehearsedBot]:
        """Nothing."""
        raise OSError(f"the bot did not start: {len(environment)} settings")
        yield  # type: ignore[unreachable]  # makes it a generator


@asynccontextmanager
async def page(folder: Path) -> AsyncIterator[str]:
    """The door of a hall where nothing goes on."""
    news = asyncio.Event()
    async with page_door.open_page(Rooms(Empty(folder), news.set), news, 0) as address:
        yield address


async def status(address: str, path: str, **headers: str) -> int:
    """What is answered to this request."""
    async with aiohttp.ClientSession() as session, session.get(f"{address}{path}", headers=headers) as answer:
        return answer.status


async def test_the_page_is_served_with_a_policy_that_lets_nothing_in_from_elsewhere(tmp_path: Path) -> None:
    """Nothing is fetched from, or sent to, any other place; nobody frames it; nothing is kept by the browser."""
    async with page(tmp_path) as address, aiohttp.ClientSession() as session, session.get(address) as answer:
        assert answer.status == 200
        assert "text/html" in answer.headers["Content-Type"]
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["..%2fdoors.py", "nothing.js", "%2e%2e%2f%2e%2e%2fREADME.md"])
async def test_nothing_but_the_page_is_served(tmp_path: Path, path: str) -> None:
    """No file outside it, by whatever path."""
    async with page(tmp_path) as address:
        assert await status(address, path) == 404


@pytest.mark.parametrize(
    "headers", [{"Host": "evil.example"}, {"Host": "evil.example:80"}, {"Origin": "http://evil.example"}]
)
async def test_whoever_comes_by_another_name_is_refused(tmp_path: Path, headers: dict[str, str]) -> None:
    """A name that was made to point to this machine, and a page from elsewhere that this browser shows, too."""
    async with page(tmp_path) as address:
        assert await status(address, "", **headers) == 403
        assert await status(address, "ws", **headers) == 403


async def test_the_wire_of_the_page_is_for_pages(tmp_path: Path) -> None:
    """A call that does not say which page it comes from is refused."""
    async with page(tmp_path) as address:
        assert await status(address, "ws") == 403


async def test_it_listens_on_this_machine_only(tmp_path: Path) -> None:
    """No other host is accepted (R-224)."""
    news = asyncio.Event()
    with pytest.raises(NotLoopbackError):
        async with page_door.open_page(Rooms(Empty(tmp_path), news.set), news, 0, host="0.0.0.0"):  # noqa: S104  # refused
            pass


@asynccontextmanager
async def visit(address: str, room: str = "", owner: str = "") -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """A page's own wire, to a room."""
    origin, there = {"Origin": address.rstrip("/")}, f"{address}ws?room={room}&owner={owner}"
    async with aiohttp.ClientSession() as session, session.ws_connect(there, headers=origin) as socket:
        yield socket


async def heard(socket: aiohttp.ClientWebSocketResponse, **wanted: object) -> Json:
    """The next message in which all of this stands."""
    while True:
        message: Json = orjson.loads((await socket.receive()).data)
        if all(message.get(key) == value for key, value in wanted.items()):
            return message


START: Json = {"type": "ask", "id": 7, "ask": "run", "run": "start", "story": "manus", "language": "sv"}
OWN: Json = {
    "type": "ask",
    "id": 7,
    "ask": "run",
    "run": "start own",
    "language": "sv",
    "profile": "default",
    "people": 6,
}


async def opened(address: str, asked: Json = START) -> dict[str, str]:
    """A room in which this was asked to begin: its key and its owner's secret."""
    async with visit(address) as socket:
        hall_json = await heard(socket, type="hall")
        assert (hall_json["state"], hall_json["room"], [one["key"] for one in hall_json["stories"]]) == (
            "idle",
            "",
            ["manus"],
        )
        await socket.send_json(asked)
        room: dict[str, str] = (await heard(socket, type="done", id=7))["room"]
        return room


@pytest.mark.parametrize("asked", [START, OWN | {"agenda": "1. Upprop"}])
async def test_a_visitor_is_told_of_the_hall_and_of_a_bot_that_does_not_start(tmp_path: Path, asked: Json) -> None:
    """What to choose from; then, in a room of its own, why it could not start. Also for a meeting of one's own."""
    async with page(tmp_path) as address:
        room = await opened(address, asked)
        async with visit(address, room["key"]) as socket:
            failed = await heard(socket, type="hall", state="failed", room=room["key"])
            assert "did not start" in failed["problem"]


async def test_only_whoever_opened_a_room_ends_it_or_begins_it_anew(tmp_path: Path) -> None:
    """Everybody else is told so, and stays; when it is ended all of them come to the foyer."""
    async with page(tmp_path) as address:
        room, other = await opened(address), await opened(address)
        asked = {"type": "ask", "id": 1, "ask": "run", "language": "sv"}
        async with visit(address, room["key"]) as guest, visit(address, **mine(room)) as owner:
            for socket, run in ((guest, "leave"), (guest, "again")):
                await socket.send_json(asked | {"run": run})
                assert "Bara den som öppnade rummet" in (await heard(socket, type="done"))["problem"]
            async with visit(address, room["key"], other["owner"]) as stranger:
                await stranger.send_json(asked | {"run": "leave"})
                assert (await heard(stranger, type="done"))["problem"]
            await owner.send_json(asked | {"run": "again"})
            assert (await heard(owner, type="done"))["problem"] == ""
            await owner.send_json(asked | {"run": "leave"})
            assert (await heard(guest, type="hall", room=""))["state"] == "idle"
        async with visit(address, other["key"]) as still:
            assert (await heard(still, type="hall"))["room"] == other["key"]


async def test_a_room_that_somebody_is_in_is_never_ended_for_another(tmp_path: Path) -> None:
    """Those that everybody has left are, the first one first; and where all are looked at, no more can be opened."""
    async with page(tmp_path) as address, AsyncExitStack() as stack:
        first = await opened(address)
        await stack.enter_async_context(visit(address, first["key"]))
        rooms = [await opened(address) for _ in range(5)]
        for room in rooms:
            async with visit(address, room["key"]) as left:
                await heard(left, type="hall")
        await opened(address)
        async with visit(address, first["key"]) as one, visit(address, rooms[0]["key"]) as gone:
            assert (await heard(one, type="hall"))["room"] == first["key"]
            assert (await heard(gone, type="hall"))["room"] == ""
        for _ in range(11):
            socket = await stack.enter_async_context(visit(address, (await opened(address))["key"]))
            await heard(socket, type="hall")
        socket = await stack.enter_async_context(visit(address))
        await socket.send_json(START)
        assert "för många övningar" in (await heard(socket, type="done"))["problem"]


def mine(room: Mapping[str, str]) -> dict[str, str]:
    """What whoever opened the room shows at its door."""
    return {"room": room["key"], "owner": room["owner"]}


@pytest.mark.parametrize(
    "asked",
    [
        {"ask": "run", "run": "play"},
        {"ask": "run", "run": "again", "language": "sv"},
        {"ask": "run", "run": "start", "story": "nobody's", "language": "sv"},
        {"ask": "run", "run": "start", "story": "manus", "language": "fi"},
        OWN | {"id": 1, "agenda": " "},
        OWN | {"id": 1, "agenda": "1. Upprop", "profile": "nobody's"},
        OWN | {"id": 1, "agenda": "1. Upprop", "people": "many"},
        {"ask": "act", "seat": "anna", "act": "say", "text": "hej"},
        {"ask": "happen", "what": "meeting begins", "seat": ""},
        {"ask": "search", "text": "hej"},
        {"ask": "nothing we know"},
        {},
    ],
)
async def test_what_cannot_be_done_is_answered_with_a_sentence(tmp_path: Path, asked: Json) -> None:
    """Never with silence, and the visitor stays."""
    async with page(tmp_path) as address, visit(address) as socket:
        await socket.send_json(asked | {"type": "ask", "id": 1})
        done = await heard(socket, type="done", id=1)
        assert done["problem"]
        for noise in ("no json", "[]", '"x"', '{"type": "unheard of"}'):
            await socket.send_str(noise)
        await socket.send_json(asked | {"type": "ask", "id": 2})
        assert (await heard(socket, type="done", id=2))["problem"]
