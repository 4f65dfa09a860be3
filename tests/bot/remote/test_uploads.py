"""A file goes to the person's OneDrive in one piece, without our token, and to nowhere else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial

import pytest
import pytest_asyncio
from aiohttp import ClientSession

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.remote.uploads import Uploads
from bot.settings.clouds import CLOUDS, LOOPBACK, may_upload

DOCUMENT = b"PK" + b"x" * 40_000


@dataclass
class Way:
    """Our way to the pretended OneDrive of one person."""

    teams: PretendedTeams
    karin: Client
    uploads: Uploads

    def address(self) -> str:
        """Where a file of theirs may be put."""
        return str(self.teams.world.drive.let_in(self.karin.person, "Underlag.docx")["uploadUrl"])


@pytest_asyncio.fixture
async def way() -> AsyncIterator[Way]:
    """It is there while the test runs."""
    async with PretendedTeams() as teams, ClientSession() as session:
        yield Way(teams, teams.add("Karin"), Uploads(session, partial(may_upload, LOOPBACK)))


async def test_the_whole_file_comes_there_once(way: Way) -> None:
    """With the range that SharePoint wants; the address is used up by it."""
    address = way.address()
    await way.uploads.put(address, DOCUMENT)
    assert [one.octets for one in way.teams.world.drive.of(way.karin.person)] == [DOCUMENT]
    with pytest.raises(Gone):
        await way.uploads.put(address, DOCUMENT)


@pytest.mark.parametrize(
    ("status", "raised"), [(404, Gone), (403, Forbidden), (507, Refused), (416, Refused), (429, Later), (503, Later)]
)
async def test_why_it_was_not_taken_is_told_apart(way: Way, status: int, raised: type[Exception]) -> None:
    """Each has another remedy."""
    way.teams.faults.plan(Fault(status=status, retry_after_s=9), (Call.UPLOAD,), times=9)
    with pytest.raises(raised):
        await way.uploads.put(way.address(), DOCUMENT)


@pytest.mark.parametrize(
    "address",
    [
        "https://contoso-my.sharepoint.com.evil.example/up",
        "https://evil.example/up?x=.sharepoint.com",
        "http://contoso-my.sharepoint.com/up",
        "https://contoso-my.sharepoint.com:8443/up",
        "https://me@contoso-my.sharepoint.com/up",
        "https://sharepoint.com/up",
        "https://contoso-my.sharepoint.com/up?x=1\r\nHost: evil.example",
        "https://contoso-my.sharepoint.com/up#part",
        "https://contoso-my.sharepoint.cn/up",
        "",
    ],
)
async def test_an_address_that_is_nobodys_onedrive_gets_nothing(address: str) -> None:
    """Nothing is sent there, and nothing is asked of it."""
    async with ClientSession() as session:
        with pytest.raises(Refused) as refused:
            await Uploads(session, partial(may_upload, CLOUDS[0])).put(address, DOCUMENT)
    assert refused.value.code == "UntrustedAddress"


@pytest.mark.parametrize(
    ("cloud", "host"),
    [(0, "contoso-my.sharepoint.com"), (1, "contoso-my.sharepoint.us"), (2, "contoso-my.sharepoint.cn")],
)
def test_each_cloud_has_its_own_onedrive(cloud: int, host: str) -> None:
    """And no other cloud's."""
    assert [may_upload(one, f"https://{host}/personal/x") for one in CLOUDS] == [at == cloud for at in range(3)]
