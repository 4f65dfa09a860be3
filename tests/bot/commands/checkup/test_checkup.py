"""The doctor: each line is sound where all is well, and wrong or unknown for a fault that was planted for it."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot import clock_and_chance
from bot.commands.checkup import microsoft_end_points, this_machine, words
from bot.commands.checkup.finding import Finding, FindingState
from bot.commands.doctor import examine, summary
from bot.remote.http import new_session
from bot.settings.settings import Settings
from bot.settings.variants import CHANGE_MEETINGS, HIDE_MESSAGES
from tests.support.profiles import load
from tests.support.publisher import APP_ID
from tests.support.serving import free_port
from tests.support.tenant import SECRETARY, PretendTenant

BLOCK = {"BISITTARE_VARIANT": "block"}
OTHER = "00000000-0000-4000-8000-00000000beef"
Change = Callable[[PretendTenant], object]


async def examined(tenant: PretendTenant, folder: Path, **changes: str) -> list[Finding]:
    """What the doctor finds, with these settings changed."""
    environment = {**tenant.environment, "BISITTARE_DATABASE_URL": f"sqlite:///{folder / 'm.sqlite'}", **changes}
    return [one async for one in examine(Settings.model_validate(environment))]


def nothing(_: PretendTenant) -> None:
    """Leave the tenant as it is."""


def granted(tenant: PretendTenant) -> None:
    """Grant what the variant with the switch needs."""
    tenant.roles = [CHANGE_MEETINGS]


def both(*changes: Change) -> Change:
    """Do several."""
    return lambda tenant: [change(tenant) for change in changes]


def put(**fields: object) -> Change:
    """Change what the tenant does."""

    def change(tenant: PretendTenant) -> None:
        for name, value in fields.items():
            setattr(tenant, name, value)

    return change


def claim(service: str, name: str, value: object) -> Change:
    """Change a claim of our tokens for a service."""
    return lambda tenant: tenant.claims[service].update({name: value})


SOUND: list[tuple[dict[str, str], Change, set[str]]] = [
    ({}, nothing, {"appen hos ledamöterna"}),
    ({"BISITTARE_VARIANT": "sekretess"}, nothing, {"medgivande i chattar", "appen hos ledamöterna"}),
    (BLOCK, granted, {"medgivande i chattar", "appen hos ledamöterna"}),
    (BLOCK, put(roles=[CHANGE_MEETINGS, HIDE_MESSAGES]), {"medgivande i chattar", "appen hos ledamöterna"}),
    ({"BISITTARE_LOCAL": "1"}, nothing, {"ändpunkter och token"}),
]


@pytest.mark.parametrize(("settings", "change", "unknown"), SOUND)
async def test_where_all_is_well_nothing_is_wrong(
    tmp_path: Path, settings: dict[str, str], change: Change, unknown: set[str]
) -> None:
    """And only what an administrator alone can see is left to be looked at."""
    async with PretendTenant() as tenant:
        change(tenant)
        found = await examined(tenant, tmp_path, **settings)
    assert [one.line("sv") for one in found if one.state is FindingState.WRONG] == []
    assert {one.about.sv for one in found if one.state is FindingState.UNKNOWN} == unknown


AWAY = f"http://127.0.0.1:{free_port()}"
FAULTS: list[tuple[str, FindingState, str, dict[str, str], Change]] = [
    ("profil", FindingState.WRONG, "BISITTARE_PROFILE", {"BISITTARE_PROFILE": "finns-inte"}, nothing),
    ("reglernas giltighet", FindingState.WRONG, "BISITTARE_PROFILE", {"BISITTARE_PROFILE": "pitea"}, nothing),
    ("lagen den 1 juli 2026", FindingState.UNKNOWN, "BISITTARE_LAW_2026_SFS", {"BISITTARE_LAW_2026_SFS": ""}, nothing),
    ("databas", FindingState.WRONG, "BISITTARE_DATABASE_URL", {"BISITTARE_DATABASE_URL": "sqlite:////finns/inte/x"}, nothing),
    ("databas", FindingState.WRONG, "BISITTARE_DATABASE_URL", {"BISITTARE_DATABASE_URL": "postgresql://x:y@z:w/v"}, nothing),
    ("inloggningen", FindingState.WRONG, "MicrosoftAppTenantId", {}, put(known_tenant=OTHER)),
    ("inloggningen", FindingState.WRONG, "BISITTARE_LOGIN_URL", {"BISITTARE_LOGIN_URL": AWAY}, nothing),
    ("inloggningen", FindingState.UNKNOWN, "503", {}, put(login_status=503)),
    ("Graph", FindingState.WRONG, "BISITTARE_GRAPH_URL", {**BLOCK, "BISITTARE_GRAPH_URL": f"{AWAY}/graph"}, granted),
    ("signeringsnycklar", FindingState.WRONG, "BISITTARE_OPENID_METADATA_URL", {}, put(keys=[])),
    ("klockan mot Teams", FindingState.WRONG, "NTP", {}, put(late_s=3600)),
    ("klockan mot Teams", FindingState.WRONG, "NTP", {}, put(late_s=-90)),
    ("klockan mot Teams", FindingState.UNKNOWN, "ingen tid", {}, put(dated=False)),
    ("token för Teams", FindingState.WRONG, "MicrosoftAppPassword", {}, put(login_error=7000215)),
    ("token för Teams", FindingState.WRONG, "AADSTS50034", {}, put(login_error=50034)),
    ("token för Teams", FindingState.UNKNOWN, "går inte att läsa", {}, put(garbled=True)),
    ("token för Teams", FindingState.WRONG, "aud är https://graph", {}, claim("teams", "aud", "https://graph.microsoft.com")),
    ("token för Teams", FindingState.WRONG, f"appid är {OTHER}", {}, claim("teams", "appid", OTHER)),
    ("token för Teams", FindingState.WRONG, "tid är –", {}, claim("teams", "tid", None)),
    ("token för Teams", FindingState.WRONG, "exp", {}, claim("teams", "exp", 1)),
    ("token för Graph", FindingState.WRONG, "BISITTARE_GRAPH_URL", {}, claim("graph", "aud", "https://graph.microsoft.us")),
    ("token för Graph", FindingState.WRONG, "MicrosoftAppTenantId", {}, claim("graph", "tid", OTHER)),
    ("rättigheter i Graph", FindingState.WRONG, "OnlineMeetings.ReadWrite.All saknas", BLOCK, nothing),
    ("rättigheter i Graph", FindingState.WRONG, "User.Read.All behövs inte", {}, put(roles=["User.Read.All"])),
    ("rättigheter i Graph", FindingState.WRONG, "varianten base", {}, granted),
    ("policy för mötenas konton", FindingState.WRONG, "Grant-CsApplicationAccessPolicy", BLOCK, both(granted, put(policy=set()))),
    ("policy för mötenas konton", FindingState.UNKNOWN, SECRETARY, BLOCK, both(granted, put(graph_status=400))),
    ("policy för mötenas konton", FindingState.UNKNOWN, "BISITTARE_SECRETARIES", {**BLOCK, "BISITTARE_SECRETARIES": ""}, granted),
]  # fmt: skip


@pytest.mark.parametrize(("about", "state", "says", "settings", "fault"), FAULTS)
async def test_each_fault_is_found_and_says_what_to_change(  # noqa: PLR0917
    tmp_path: Path, about: str, state: FindingState, says: str, settings: dict[str, str], fault: Change
) -> None:
    """By its own line, in the language of the run, and with no secret in any line."""
    async with PretendTenant() as tenant:
        fault(tenant)
        found = await examined(tenant, tmp_path, **settings)
    (one,) = [one for one in found if one.about.sv == about]
    assert (one.state, says in one.sentence.sv) == (state, True), one.line("sv")
    lines = [line for finding in found for line in (finding.line("sv"), finding.line("en"))]
    assert not any("dold" in line or "eyJ" in line for line in lines)
    assert all(line.isprintable() for line in lines)


async def test_a_graph_that_knows_no_such_meeting_lets_us_ask(tmp_path: Path) -> None:
    """That nobody knows the meeting is an answer to somebody who may ask."""
    async with PretendTenant() as tenant:
        granted(tenant)
        tenant.graph_status = 404
        found = await examined(tenant, tmp_path, **BLOCK)
    assert {one.state for one in found if one.about == words.ABOUT_POLICY} == {FindingState.SOUND}


async def test_the_powershell_lines_can_be_run_as_they_stand(tmp_path: Path) -> None:
    """With the application's id and the person's, each in its place."""
    async with PretendTenant() as tenant:
        both(granted, put(policy=set()))(tenant)
        found = await examined(tenant, tmp_path, **BLOCK)
    (policy,) = [one.sentence.sv for one in found if one.about == words.ABOUT_POLICY]
    assert f'New-CsApplicationAccessPolicy -Identity Bisittare -AppIds "{APP_ID}"' in policy
    assert f'Grant-CsApplicationAccessPolicy -PolicyName Bisittare -Identity "{SECRETARY}"' in policy


async def test_a_clock_that_is_not_the_databases_is_found(database_url: str, tmp_path: Path) -> None:
    """Two minutes are too much; on both databases, whose own clock is left as it was."""
    clock_and_chance.NATURE.set(clock_and_chance.Nature(time_ns=lambda: time.time_ns() + 120 * 10**9))
    async with PretendTenant() as tenant:
        found = await examined(tenant, tmp_path, BISITTARE_DATABASE_URL=database_url)
    (clock,) = [one for one in found if one.about == words.ABOUT_CLOCK_DATABASE]
    assert (clock.state, "BISITTARE_DATABASE_URL" in clock.sentence.sv) == (FindingState.WRONG, True)


def test_teams_address_for_answers_is_named_where_it_is_out_of_reach() -> None:
    """Each cloud has one that most tenants use."""
    found = microsoft_end_points.reached(
        words.ABOUT_CONNECTOR, None, words.CONNECTOR_OUT_OF_REACH.filled(host="smba.x")
    )
    assert (found.state, "smba.x på port 443" in found.sentence.sv) == (FindingState.WRONG, True)
    clouds = [Settings.model_validate({"BISITTARE_LOGIN_URL": f"https://{host}"}).cloud for host in (
        "login.microsoftonline.com", "login.microsoftonline.us", "login.chinacloudapi.cn")]  # fmt: skip
    assert all(cloud.usual_connector in cloud.connectors for cloud in clouds)


def test_the_act_need_not_be_named_by_who_follows_the_older_one() -> None:
    """Before the day, nothing is asked."""
    assert this_machine.law(load("default"), date(2026, 6, 30)).state is FindingState.SOUND
    assert this_machine.law(load("default"), date(2026, 7, 1)).state is FindingState.UNKNOWN


def test_the_last_line_names_what_is_wrong_and_what_is_left() -> None:
    """A dash where there is nothing."""
    clock = Finding(words.ABOUT_CLOCK_TEAMS, FindingState.WRONG, words.CLOCK_TEAMS)
    law = Finding(words.ABOUT_LAW, FindingState.UNKNOWN, words.LAW_UNNAMED)
    assert summary([clock, law]).sv == "Fel: klockan mot Teams. Kunde inte kontrolleras: lagen den 1 juli 2026."
    assert summary([]).en == "Wrong: –. Could not be checked: –."


async def test_an_address_that_nobody_answers_at_is_out_of_reach() -> None:
    """And asked once."""
    async with new_session() as session:
        assert await microsoft_end_points.ask(session, AWAY) is None
