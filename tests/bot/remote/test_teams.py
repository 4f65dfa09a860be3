"""What we ask of Teams, and what we make of its answers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from bot.remote.errors import Forbidden, Gone, Later, NoToken, Refused
from bot.remote.http import Remote, new_session
from bot.remote.logins import on_loopback
from bot.remote.teams import Participant, TeamsClient
from bot.remote.tokens import Grant, Tokens
from bot.settings.clouds import CLOUDS, LOOPBACK, may_call
from dialogs.said.inbound import Place
from tests.support.microsoft import Microsoft
from tests.support.publisher import APP_ID, TENANT

AUDIENCE = "https://api.botframework.com/.default"
CHAT = "19:meeting_MjA/x+y@thread.v2"
ENCODED = "19%3Ameeting_MjA%2Fx%2By%40thread.v2"


def place(microsoft: Microsoft) -> Place:
    """A meeting's chat served by this Microsoft."""
    return Place(CHAT, TENANT, meeting_id="MCMx/OT==", service_url=f"{microsoft.url}/emea/")


@asynccontextmanager
async def client(microsoft: Microsoft) -> AsyncIterator[TeamsClient]:
    """Our client with a token from the same Microsoft."""
    async with new_session() as session:
        tokens = Tokens(on_loopback(session, microsoft.url, TENANT, APP_ID, "hemlig"))
        yield TeamsClient(Remote(session, tokens, AUDIENCE, lambda url: may_call(LOOPBACK, url)), APP_ID)
        await tokens.close()


async def test_messages_are_posted_edited_and_taken_away_under_encoded_ids() -> None:
    """A chat's id holds signs that mean something in an address."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        microsoft.answer(201, {"id": "1700"})
        assert await teams.post(place(microsoft), {"type": "message", "text": "hej"}) == "1700"
        await teams.edit(place(microsoft), "1700", {"type": "message"})
        await teams.delete(place(microsoft), "1700")
    base = f"/emea/v3/conversations/{ENCODED}/activities"
    assert [(one.method, one.path) for one in microsoft.asked] == [
        ("POST", base), ("PUT", f"{base}/1700"), ("DELETE", f"{base}/1700"),
    ]  # fmt: skip
    assert [one.body for one in microsoft.asked] == [
        {"type": "message", "text": "hej"}, {"type": "message", "id": "1700"}, None,
    ]  # fmt: skip
    assert {one.token for one in microsoft.asked} == {"token-1"}


async def test_a_private_chat_names_the_tenant_as_teams_spells_it() -> None:
    """The SDK writes tenantID; the protocol says tenantId, and channelData too."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        microsoft.answer(200, {"id": "a:1"})
        assert await teams.open_personal(place(microsoft), "29:anna") == "a:1"
        microsoft.answer(200, {})
        with pytest.raises(Refused):
            await teams.open_personal(place(microsoft), "29:anna")
    assert microsoft.asked[0].path == "/emea/v3/conversations"
    assert microsoft.asked[0].body == {
        "bot": {"id": f"28:{APP_ID}"},
        "isGroup": False,
        "members": [{"id": "29:anna"}],
        "tenantId": TENANT,
        "channelData": {"tenant": {"id": TENANT}},
    }


async def test_the_roster_is_read_page_by_page_whatever_the_keys_are_called() -> None:
    """Object ids come as aadObjectId or objectId; bots are left out. One of several pages is read twice."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        first = [
            {"id": "29:a", "aadObjectId": "oa", "name": "Anna", "tenantId": TENANT, "userRole": "user"},
            {"id": "28:bot"},
        ]
        for _ in range(2):
            microsoft.answer(200, {"members": first, "continuationToken": "mer/+="})
            microsoft.answer(200, {"members": [{"id": "29:b", "objectId": "ob", "userRole": "Anonymous"}]})
        found = await teams.members(place(microsoft))
    assert [(one.who.mri, one.who.object_id, one.role) for one in found.people] == [
        ("29:a", "oa", "user"),
        ("29:b", "ob", "anonymous"),
    ]
    assert found.whole
    assert found.people[0].who.tenant == TENANT
    assert microsoft.asked[1].path.endswith("/pagedmembers?pageSize=200&continuationToken=mer%2F%2B%3D")


def _page(*people: str, more: object = None, rows: object = None) -> dict[str, object]:
    """One page of the list, as Teams answers."""
    return {"members": [{"id": f"29:{one}"} for one in people] if rows is None else rows, "continuationToken": more}


_NOT_WHOLE: dict[str, tuple[dict[str, object], ...]] = {
    "nothing at all": ({},),
    "nobody": (_page(),),
    "another page that has no list": (_page("a", more="1"), {}),
    "another page with null": (_page("a", more="1"), {"members": None}),
    "another page that tells of a fault": (_page("a", more="1"), {"error": {"code": "ServiceError", "message": "x"}}),
    "another page with nobody": (_page("a", more="1"), _page()),
    "another page with nobody, and more to come": (_page("a", more="1"), _page(more="2")),
    "a list that is none": (_page(rows={"id": "29:a"}),),
    "a row without an id": (_page(rows=[{"id": "29:a"}, {"name": "Bo"}]),),
    "a row that is none": (_page(rows=[{"id": "29:a"}, 7]),),
    "a token that is none": (_page("a", more=7),),
    "the same page again": (_page("a", more="1"), _page("a", more="1")),
    "a ring": (_page("a", more="1"), _page("b", more="2"), _page("c", more="1")),
    "one fewer the second time": (_page("a", more="1"), _page("b"), _page("a")),
    "somebody else the second time": (_page("a", more="1"), _page("b"), _page("a", more="1"), _page("c")),
    "cut the second time": (_page("a", more="1"), _page("b"), _page("a", more="1"), _page()),
}


@pytest.mark.parametrize("pages", _NOT_WHOLE.values(), ids=_NOT_WHOLE)
async def test_a_list_that_may_lack_somebody_is_not_whole(pages: tuple[dict[str, object], ...]) -> None:
    """It tells who is there, and is not read for ever."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        for one in pages:
            microsoft.answer(200, one)
        found = await teams.members(place(microsoft))
    assert not found.whole
    assert len(microsoft.asked) == len(pages)


async def test_a_list_that_never_ends_is_not_whole() -> None:
    """Each page says that there is one more."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        for number in range(60):
            microsoft.answer(200, _page(str(number), more=f"{number}"))
        assert not (await teams.members(place(microsoft))).whole
    assert len(microsoft.asked) == 50


async def test_a_meeting_tells_its_organizer_and_a_participant_their_part() -> None:
    """One documented sample has a key with a blank at its end."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        microsoft.answer(
            200, {"details": {"type": "Scheduled", "msGraphResourceId": "g"}, "organizer": {"objectId": "oo"}}
        )
        assert await teams.organizer(place(microsoft)) == "oo"
        microsoft.answer(200, {"meeting": {"role ": "Presenter", "inMeeting": True}})
        assert await teams.participant(place(microsoft), "oa") == Participant("presenter", in_call=True)
        assert await teams.organizer(Place("19:x", TENANT)) is None
        assert await teams.participant(Place("19:x", TENANT), "oa") is None
    assert microsoft.asked[0].path == "/emea/v1/meetings/MCMx%2FOT%3D%3D"
    assert microsoft.asked[1].path == f"/emea/v1/meetings/MCMx%2FOT%3D%3D/participants/oa?tenantId={TENANT}"


@pytest.mark.parametrize("status", [412, 502, 503, 504])
async def test_a_busy_service_is_asked_once_more_and_then_later(status: int) -> None:
    """Long patience is the courier's."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        microsoft.answer(status)
        microsoft.answer(201, {"id": "2"})
        assert await teams.post(place(microsoft), {}) == "2"
        microsoft.answer(status)
        microsoft.answer(status, **{"Retry-After": "40"})
        with pytest.raises(Later) as later:
            await teams.post(place(microsoft), {})
    assert later.value.after_s == 40
    assert len(microsoft.asked) == 4


@pytest.mark.parametrize(
    ("header", "least_s", "most_s"),
    [
        ("30", 30, 30),
        ("999999", 3600, 3600),
        ("a date", 1800, 3000),
    ],
)
async def test_retry_after_is_obeyed_as_seconds_or_as_a_date(header: str, least_s: float, most_s: float) -> None:
    """A longer wait than a second is not spent here: nothing is asked again."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=3000), usegmt=True)
        microsoft.answer(429, **{"Retry-After": date if header == "a date" else header})
        with pytest.raises(Later) as later:
            await teams.post(place(microsoft), {})
    assert least_s <= (later.value.after_s or 0) <= most_s
    assert len(microsoft.asked) == 1


@pytest.mark.parametrize("off_s", [-4000, 0, 4000])
async def test_a_date_is_read_by_the_services_own_clock(off_s: int) -> None:
    """This machine's may be wrong by more than is asked for; where the answer has no date of its own, no time is told."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        then = datetime.now(UTC) + timedelta(seconds=off_s)
        told = [format_datetime(then + timedelta(seconds=more), usegmt=True) for more in (0, 30)]
        microsoft.answer(429, **{"Date": told[0], "Retry-After": told[1]})
        with pytest.raises(Later) as later:
            await teams.post(place(microsoft), {})
    assert later.value.after_s == 30


@pytest.mark.parametrize("header", ["", "strax", "-5"])
async def test_a_garbled_retry_after_is_passed_over(header: str) -> None:
    """Then the courier's own patience decides."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        for _ in range(2):
            microsoft.answer(429, **{"Retry-After": header})
        with pytest.raises(Later) as later:
            await teams.post(place(microsoft), {})
    assert later.value.after_s is None


async def test_a_no_is_told_by_its_kind_and_code_and_never_by_its_text() -> None:
    """Microsoft's message may repeat what we sent."""
    error = {"error": {"code": "BotNotInConversationRoster", "message": "hemligt ord"}}
    async with Microsoft() as microsoft, client(microsoft) as teams:
        microsoft.answer(403, error)
        with pytest.raises(Forbidden) as forbidden:
            await teams.post(place(microsoft), {})
        microsoft.answer(404, error)
        with pytest.raises(Gone) as gone:
            await teams.edit(place(microsoft), "1", {})
        microsoft.answer(413, {"error": {"code": "hemligt ord"}})
        with pytest.raises(Refused) as refused:
            await teams.post(place(microsoft), {})
        microsoft.answer(500, "hemligt ord")
        with pytest.raises(Refused) as broken:
            await teams.post(place(microsoft), {})
    assert forbidden.value.code == "BotNotInConversationRoster"
    assert (refused.value.status, refused.value.code) == (413, "")
    assert broken.value.status == 500
    assert not any("hemligt" in repr(one) for one in (forbidden.value, gone.value, refused.value, broken.value))


async def test_a_refused_token_is_renewed_once() -> None:
    """A second refusal is a refusal."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        microsoft.refused = {"token-1"}
        await asyncio.gather(*(teams.post(place(microsoft), {}) for _ in range(5)))
        assert microsoft.given == 2
        microsoft.refused = {"token-1", "token-2", "token-3"}
        with pytest.raises(Refused) as refused:
            await teams.post(place(microsoft), {})
    assert refused.value.status == 401
    assert microsoft.given == 3


async def test_a_service_out_of_reach_is_later() -> None:
    """Nobody listens there any more."""
    async with Microsoft() as microsoft, client(microsoft) as teams:
        gone = Place(CHAT, TENANT, service_url="http://127.0.0.1:9/emea/")
        with pytest.raises(Later):
            await teams.post(gone, {})
        microsoft.login_answers.append((503, {}))
        assert microsoft.given == 1


async def test_our_token_is_sent_to_connectors_of_our_cloud_only() -> None:
    """Not even asked for, where the address is strange."""
    async with Microsoft() as microsoft, new_session() as session:
        tokens = Tokens(on_loopback(session, microsoft.url, TENANT, APP_ID, "hemlig"))
        teams = TeamsClient(Remote(session, tokens, AUDIENCE, lambda url: may_call(CLOUDS[0], url)), APP_ID)
        with pytest.raises(Refused):
            await teams.post(place(microsoft), {})
    assert not microsoft.asked
    assert not microsoft.forms


async def test_without_a_token_check_nothing_is_asked_of_a_login() -> None:
    """BISITTARE_LOCAL=1 has no tokens."""
    async with Microsoft() as microsoft, new_session() as session:
        teams = TeamsClient(Remote(session, None, "", lambda url: may_call(LOOPBACK, url)), "")
        await teams.post(place(microsoft), {})
    assert microsoft.asked[0].token == ""


async def test_a_login_is_asked_for_client_credentials_and_its_no_is_told_by_number() -> None:
    """The text of the login's refusal is not kept."""
    async with Microsoft() as microsoft, new_session() as session:
        fetch = on_loopback(session, microsoft.url, TENANT, APP_ID, "hemlig")
        assert await fetch(AUDIENCE) == Grant("token-1", 3600.0)
        microsoft.login_answers.append((401, {"error": "invalid_client", "error_codes": [7000215]}))
        with pytest.raises(NoToken, match="AADSTS7000215"):
            await fetch(AUDIENCE)
        microsoft.login_answers.append((400, {"error": "invalid_scope"}))
        with pytest.raises(NoToken, match="invalid_scope"):
            await fetch(AUDIENCE)
    assert microsoft.forms[0] == {
        "grant_type": "client_credentials", "client_id": APP_ID, "client_secret": "hemlig", "scope": AUDIENCE,
    }  # fmt: skip


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.now_s = 0.0

    def __call__(self) -> float:
        """The seconds since the beginning."""
        return self.now_s


async def behind_the_scenes() -> None:
    """Let every task that is ready go on, until it has nothing more to do."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_one_token_is_shared_renewed_early_behind_the_scenes_and_never_given_when_it_has_ended() -> None:
    """Those who ask while it is renewed get the old one at once."""
    clock = Clock()
    asked: list[str] = []
    failing = False

    async def fetch(audience: str) -> Grant:
        await asyncio.sleep(0)
        if failing:
            raise NoToken("down")
        asked.append(audience)
        return Grant(f"{audience}-{len(asked)}", 1000.0)

    tokens = Tokens(fetch, clock_s=clock)
    assert set(await asyncio.gather(*(tokens.get("a") for _ in range(20)))) == {"a-1"}
    assert await tokens.get("b") == "b-2"
    clock.now_s = 799.0
    assert await tokens.get("a") == "a-1"
    clock.now_s = 801.0
    failing = True
    assert await tokens.get("a") == "a-1"
    await behind_the_scenes()
    assert await tokens.get("a") == "a-1"
    failing = False
    clock.now_s = 832.0
    assert await tokens.get("a") == "a-1"
    await behind_the_scenes()
    assert await tokens.get("a") == "a-3"
    clock.now_s = 5000.0
    assert await tokens.get("a") == "a-4"
    failing = True
    clock.now_s = 9000.0
    with pytest.raises(NoToken):
        await tokens.get("a")
    await tokens.close()
    assert "a-4" not in repr(Grant("a-4", 1.0))
