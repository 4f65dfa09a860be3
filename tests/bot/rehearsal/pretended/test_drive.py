"""The pretended OneDrive takes a file as SharePoint does, and says no as it does."""

import pytest
from aiohttp import ClientSession

from bot.rehearsal.pretended.people import Person
from tests.bot.rehearsal.conftest import Scene

WHOLE = {"Content-Range": "bytes 0-3/4"}


def owner(scene: Scene) -> Person:
    """Whose file it is."""
    assert scene.chat.meeting is not None
    return scene.chat.meeting.organizer


async def put(scene: Scene, headers: dict[str, str], octets: bytes = b"text") -> tuple[int, str]:
    """The status and the code of the answer, and how it is then when it is read."""
    drive = scene.teams.world.drive
    there = drive.let_in(owner(scene), "Underlag å.docx")
    async with ClientSession() as session:
        async with session.put(there["uploadUrl"], data=octets, headers=headers) as answer:
            status, told = answer.status, (await answer.json()).get("error", {}).get("code", "")
        async with session.get(there["contentUrl"]) as read:
            assert (read.status, await read.read() if read.status == 200 else b"") == (
                (200, octets) if status == 201 else (404, b"")
            )
    return status, told


async def test_it_takes_the_whole_file_and_its_owner_can_read_it(scene: Scene) -> None:
    """It has come to that person."""
    assert await put(scene, WHOLE) == (201, "")
    assert [one.name for one in scene.teams.world.drive.of(owner(scene))] == ["Underlag å.docx"]


@pytest.mark.parametrize("headers", [{}, {"Content-Range": "bytes 0-3/5"}, {"Content-Range": "bytes 1-4/4"}])
async def test_a_wrong_range_is_refused(scene: Scene, headers: dict[str, str]) -> None:
    """It wants to know how much there is."""
    assert await put(scene, headers) == (416, "invalidRange")


async def test_a_token_of_somebody_else_is_refused(scene: Scene) -> None:
    """The address lets in whoever has it, and a token besides is a mistake."""
    assert await put(scene, {**WHOLE, "Authorization": "Bearer x"}) == (401, "unauthenticated")


async def test_an_old_address_and_a_full_drive_are_refused(scene: Scene) -> None:
    """As a test asks for."""
    scene.teams.world.drive.full = True
    assert await put(scene, WHOLE) == (507, "insufficientStorage")
    scene.teams.world.drive.expires = True
    assert await put(scene, WHOLE) == (404, "itemNotFound")
    assert scene.teams.world.drive.of(owner(scene)) == []
