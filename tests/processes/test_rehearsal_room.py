"""The rehearsal room from outside: it is opened by one command, reaches nothing real, and leaves nothing behind (R-224)."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest

from tests.support.rehearsal_room import OpenRoom, opened_room
from tests.support.serving import command


async def begun(rehearsal: OpenRoom, story: str) -> None:
    """Begin this story in a room of its own, play its first scenes, and leave while it goes on."""
    start = {"type": "ask", "id": 1, "ask": "run", "run": "start", "story": story, "language": "sv"}
    async with aiohttp.ClientSession() as session:
        async with _visit(session, rehearsal) as foyer:
            await foyer.send_json(start)
            room = (await _heard(foyer, "done"))["room"]["key"]
        async with _visit(session, rehearsal, room) as socket:
            while True:
                message = await _heard(socket, "hall", "script")
                if message["type"] == "hall" and message["state"] == "ready":
                    await socket.send_json({"type": "ask", "id": 2, "ask": "run", "run": "scene"})
                if message["type"] == "script" and message["at"] > 2:
                    return


@asynccontextmanager
async def _visit(
    session: aiohttp.ClientSession, rehearsal: OpenRoom, room: str = ""
) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """Stand in the room with this key; "": in the foyer."""
    origin = {"Origin": rehearsal.address.rstrip("/")}
    async with session.ws_connect(f"{rehearsal.address}ws?room={room}", headers=origin) as socket:
        yield socket


async def _heard(socket: aiohttp.ClientWebSocketResponse, *types: str) -> dict[str, Any]:
    """The next message of one of these types."""
    while True:
        message: dict[str, Any] = orjson.loads((await socket.receive(timeout=120)).data)
        if message["type"] in types:
            return message


def bots_of(rehearsal: OpenRoom) -> list[int]:
    """The processes whose store lies in the room's folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                environment = (entry / "environ").read_bytes()
            except OSError:
                continue  # it ended, or is somebody else's
            if f"sqlite:///{rehearsal.folder}".encode() in environment:
                found.append(int(entry.name))
    return found


def settings_of(process: int) -> list[str]:
    """What of ours stands in a process' environment, as NAME=value."""
    environment = Path(f"/proc/{process}/environ").read_bytes().split(b"\0")
    return [one.decode() for one in environment if one.startswith((b"BISITTARE_", b"Microsoft"))]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
async def test_a_room_that_is_closed_leaves_nothing_behind(how: signal.Signals) -> None:
    """No process, no file, also in the middle of a meeting."""
    with opened_room() as rehearsal:
        await begun(rehearsal, "chatten")
        assert len(bots_of(rehearsal)) == 1
        assert any(rehearsal.folder.glob("bisittare-ovning-*/ovning.sqlite"))
        code, said = await asyncio.to_thread(rehearsal.end, how)
        assert (code, "stängt" in said) == (0, True)
        assert bots_of(rehearsal) == []
        assert list(rehearsal.folder.glob("bisittare-ovning-*")) == []


async def test_a_rehearsal_never_touches_what_the_surroundings_say_of_a_real_bot(tmp_path: Path) -> None:
    """Neither its database, nor its Teams: the bot is told of the room's own alone."""
    real = tmp_path / "real.sqlite"
    environment = {
        "BISITTARE_DATABASE_URL": f"sqlite:///{real}",
        "BISITTARE_GRAPH_URL": "https://graph.microsoft.com",
        "MicrosoftAppId": "11111111-1111-4111-8111-111111111111",
        "MicrosoftAppPassword": "a real secret",
    }
    with opened_room(environment=environment) as rehearsal:
        await begun(rehearsal, "chatten")
        (bot,) = bots_of(rehearsal)
        ours = settings_of(bot)
        assert [one for one in ours if "real" in one or "graph.microsoft.com" in one or "1111" in one] == []
        urls = [one for one in ours if one.partition("=")[0].endswith("_URL") and "DATABASE" not in one]
        assert urls
        assert [one for one in urls if "://127.0.0.1:" not in one] == []
    assert not real.exists()


async def test_a_story_that_is_not_there_is_said_so() -> None:
    """With those there are, and exit code 2."""
    code, said = await command("rehearse", "nobodys-meeting")
    assert code == 2
    assert "chatten" in said


async def test_two_rooms_can_be_open_at_once() -> None:
    """The second takes a port of its own."""
    with opened_room() as one, opened_room() as other:
        assert one.address != other.address
        assert (await asyncio.to_thread(one.end))[0] == 0
        assert (await asyncio.to_thread(other.end))[0] == 0
