"""Who knocks at a running house: only Teams, with a good token, for a chat of ours, is heard."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import orjson
import pytest

from bot.rehearsal.pretended.identity import TokenFlaw
from tests.support.living import LivingSitting, living
from tests.support.set_clock import Clock
from tests.support.world_time import outside_here


@pytest.fixture
async def sitting(tmp_path: Path) -> AsyncIterator[LivingSitting]:
    """A begun sitting."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        yield await house.sitting()


async def test_a_call_with_a_bad_token_is_turned_away_and_nothing_of_it_is_written(sitting: LivingSitting) -> None:
    """Forged, expired, foreign or missing: 401 or 403, whoever it says it is."""
    wire, make, identity = sitting.living.teams.wire, sitting.living.teams.make, sitting.living.teams.identity
    data = {"sitting": sitting.key, "verb": "meeting.close", "anyway": "yes"}
    value = {"action": {"type": "Action.Execute", "verb": "meeting.close", "data": data}, "trigger": "manual"}
    octets = orjson.dumps(make.pressed(sitting.chat, sitting["lena"].person, "1", "adaptiveCard/action", value))
    before = await sitting.entries()
    for flaw in TokenFlaw:
        headers = {"Authorization": f"Bearer {identity.forge(flaw, make.service_url)}"}
        assert (await wire.post(octets, headers)).status in (401, 403), flaw
    for header in ("", "Bearer", "Bearer ", "Basic YW5uYTpoZW1saWd0"):
        assert (await wire.post(octets, {"Authorization": header} if header else {})).status in (401, 403), header
    assert await sitting.entries() == before
    assert (await wire.post(octets, {"Authorization": f"Bearer {identity.token(make.service_url)}"})).status == 200
    assert len(await sitting.entries()) > len(before)


async def test_a_chat_of_another_tenant_is_not_served(sitting: LivingSitting) -> None:
    """A good token does not make a foreign chat ours."""
    make = sitting.living.teams.make
    activity = make.message(sitting.chat, sitting["lena"].person, "avsluta mötet", mention=True)
    foreign = "99999999-0000-4000-8000-000000000099"
    activity["conversation"]["tenantId"], activity["channelData"]["tenant"]["id"] = foreign, foreign
    before = await sitting.entries()
    assert (await sitting.living.teams.wire.tell(activity)).status == 403
    assert await sitting.entries() == before


@pytest.mark.parametrize(("behind_s", "status"), [(240, 200), (660, 503)])
async def test_a_machine_whose_clock_is_behind_says_so_and_is_not_ready(
    tmp_path: Path, behind_s: int, status: int
) -> None:
    """All that Teams sends is refused then, and Teams shows people nothing of it: whoever looks after the server is told what to do."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", closed=True) as house:
        clock = Clock(-behind_s)
        clock.hang()
        await house.open()
        lena = house.teams.add("Lena Dahl")
        chat = house.teams.meeting("Nämnden", lena, [])
        said = await lena.say("status", mention=True, chat=chat)
        assert said.answer is not None
        assert said.answer.status == (200 if status == 200 else 401)
        base = house.teams.wire.bot_url.removesuffix("/api/messages")
        async with (
            aiohttp.ClientSession(connector=outside_here().connections()) as session,
            session.get(f"{base}/readyz") as answer,
        ):
            text = await answer.text()
        assert answer.status == status
        assert ("clock is behind Teams'" in text and "(NTP)" in text) is (status == 503)


async def test_the_house_says_that_it_is_ready(sitting: LivingSitting) -> None:
    """Alive, ready, and with figures on a door of its own that name nobody."""
    base = sitting.living.teams.bot_url.removesuffix("/api/messages")
    async with aiohttp.ClientSession(connector=outside_here().connections()) as session:
        for url, text in ((f"{base}/healthz", "alive"), (f"{base}/readyz", "ready")):
            async with session.get(url) as answer:
                assert (answer.status, (await answer.text()).strip()) == (200, text)
        async with session.get(sitting.living.figures_url) as answer:
            body = await answer.text()
    assert "bisittare_calls_total" in body
    assert not any(client.person.name in body or client.person.mri in body for client in sitting.people.values())


async def test_readiness_is_right_without_any_word_from_teams(sitting: LivingSitting) -> None:
    """No client refreshes its card, nobody is seen to join or leave: the answers alone say who is ready."""
    sitting.living.teams.refreshing.enabled = False
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    yes = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
    await sitting.execute("anna", "checklist.submit", yes)
    await sitting.execute("bo", "checklist.submit", yes | {"headset": "no"})
    body = str(await sitting.execute("lena", "readiness.show"))
    anna, bo, cia = (sitting[who].person.name for who in ("anna", "bo", "cia"))
    assert "'1 av 3'" in body
    assert f"{bo}: har svarat att något inte stämmer (headset)" in body
    assert f"{cia}: har inte svarat" in body
    assert anna not in body
    counts = str(await sitting.execute("per", "readiness.show"))
    assert "'1 av 3'" in counts
    assert not any(name in counts for name in (anna, bo, cia))
