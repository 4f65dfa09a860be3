"""The doctor in each tenant that is served: its token, rights and access policy, each line with the tenant it is about."""

import asyncio

import aiohttp
import pytest

from bot.commands.checkup.finding import Finding, FindingState
from bot.commands.checkup.tenants import tenants
from bot.remote.http import connections
from bot.settings.settings import Settings
from bot.settings.variants import CHANGE_MEETINGS
from tests.support.publisher import TENANT
from tests.support.tenant import SECRETARY, PretendTenant

NEIGHBOUR = "00000000-0000-4000-8000-0000000000aa"
THEIRS = "5ec0e7a0-0000-4000-8000-000000000002"
BOTH = {
    "BISITTARE_VARIANT": "block",
    "BISITTARE_TENANTS": f"{TENANT} {NEIGHBOUR}",
    "BISITTARE_SECRETARIES": f"{SECRETARY} {THEIRS}",
}
WRONG, UNKNOWN, SOUND = FindingState.WRONG, FindingState.UNKNOWN, FindingState.SOUND


async def found(tenant: PretendTenant, *, within_s: float = 20, **changes: str) -> dict[str, Finding]:
    """What the doctor finds in the tenants, by the line's own name; Graph is given so many seconds."""
    settings = Settings.model_validate({**tenant.environment, **BOTH, **changes})
    limit = aiohttp.ClientTimeout(total=within_s)
    async with aiohttp.ClientSession(connector=connections(), timeout=limit) as session:
        return {one.about.sv: one async for one in tenants(settings, session, {})}


def granted() -> PretendTenant:
    """A login of two tenants, in both of which all was granted."""
    tenant = PretendTenant()
    tenant.roles = [CHANGE_MEETINGS]
    tenant.policy = {SECRETARY, THEIRS}
    return tenant


async def test_each_tenant_has_its_own_lines() -> None:
    """With its id, and all sound."""
    async with granted() as tenant:
        lines = await found(tenant)
    what = {"token för Graph": SOUND, "rättigheter i Graph": SOUND, "policy för mötenas konton": SOUND}
    what["medgivande i chattar"] = UNKNOWN  # no chat is known yet
    assert {name: one.state for name, one in lines.items()} == {
        f"{one} i {where}": state for where in (TENANT, NEIGHBOUR) for one, state in what.items()
    }


async def test_a_tenant_that_has_not_agreed_is_named_with_the_page_to_agree_on() -> None:
    """An administrator of theirs opens it; the bot's own tenant is as it was."""
    async with granted() as tenant:
        tenant.refused[NEIGHBOUR] = 700016
        lines = await found(tenant)
    line = lines[f"token för Graph i {NEIGHBOUR}"]
    assert (line.state, f"/{NEIGHBOUR}/adminconsent?client_id=" in line.sentence.sv) == (WRONG, True)
    assert f"rättigheter i Graph i {NEIGHBOUR}" not in lines
    assert lines[f"rättigheter i Graph i {TENANT}"].state is SOUND


@pytest.mark.parametrize(
    ("number", "says"), [(90002, f"{NEIGHBOUR} i BISITTARE_TENANTS"), (50034, "BISITTARE_LOGIN_URL")]
)
async def test_a_tenant_that_nobody_knows_is_said_to_be_none(number: int, says: str) -> None:
    """And what has another reason is advised on as ever."""
    async with granted() as tenant:
        tenant.refused[NEIGHBOUR] = number
        lines = await found(tenant)
    assert says in lines[f"token för Graph i {NEIGHBOUR}"].sentence.sv


async def test_a_token_of_another_tenant_than_was_asked_names_the_setting_of_the_served() -> None:
    """The login gave the bot's own."""
    async with granted() as tenant:
        tenant.claims["graph"]["tid"] = TENANT
        lines = await found(tenant)
    assert "BISITTARE_TENANTS" in lines[f"token för Graph i {NEIGHBOUR}"].sentence.sv
    assert lines[f"token för Graph i {TENANT}"].state is SOUND


async def test_a_managed_identity_has_no_token_elsewhere() -> None:
    """It is told before Azure is asked."""
    async with granted() as tenant:
        lines = await found(tenant, BISITTARE_TENANTS=NEIGHBOUR, MicrosoftAppType="UserAssignedMSI")
    line = lines[f"token för Graph i {NEIGHBOUR}"]
    assert (line.state, "SingleTenant" in line.sentence.sv) == (WRONG, True)


async def test_where_nothing_is_asked_of_graph_no_token_is_asked_for_elsewhere() -> None:
    """Of the bot's own tenant one is tried in any case."""
    async with granted() as tenant:
        tenant.roles = []
        for variant, asked in (("events", False), ("sekretess", True)):
            assert (f"token för Graph i {NEIGHBOUR}" in await found(tenant, BISITTARE_VARIANT=variant)) is asked


@pytest.mark.parametrize(
    ("strangers", "policy", "state", "says"),
    [
        ({THEIRS}, {SECRETARY}, SOUND, "gäller"),  # the other is of the other tenant
        (set(), {SECRETARY}, UNKNOWN, THEIRS),  # perhaps of the other, perhaps forgotten
        ({THEIRS}, set(), WRONG, "Grant-CsApplicationAccessPolicy"),
        ({SECRETARY, THEIRS}, set(), UNKNOWN, "BISITTARE_SECRETARIES"),
    ],
)
async def test_whom_the_policy_names_is_judged_by_those_who_belong_there(
    strangers: set[str], policy: set[str], state: FindingState, says: str
) -> None:
    """Nobody says which secretary is of which tenant."""
    async with granted() as tenant:
        tenant.strangers, tenant.policy = strangers, policy
        line = (await found(tenant))[f"policy för mötenas konton i {TENANT}"]
    assert (line.state, says in line.sentence.sv) == (state, True)


@pytest.mark.parametrize(("status", "state"), [(403, WRONG), (404, UNKNOWN), (429, UNKNOWN), (503, UNKNOWN)])
async def test_what_graph_refuses_is_told_apart_from_what_it_cannot_say_now(status: int, state: FindingState) -> None:
    """Only a refusal is wrong; what is busy is tried again by whoever runs the doctor."""
    async with granted() as tenant:
        tenant.graph_status = status
        lines = await found(tenant)
    assert lines[f"policy för mötenas konton i {NEIGHBOUR}"].state is state


async def test_a_graph_that_hangs_is_waited_for_once_and_not_for_each_secretary() -> None:
    """The doctor ends, and says that nobody answered."""
    many = " ".join(f"5ec0e7a0-0000-4000-8000-{no:012}" for no in range(1, 9))
    async with granted() as tenant:
        tenant.hangs = True
        asked = asyncio.create_task(found(tenant, within_s=5, BISITTARE_TENANTS=TENANT, BISITTARE_SECRETARIES=many))
        while tenant.hanging < 8:  # all eight are on their way before the first has had its time
            assert not asked.done()
            await asyncio.sleep(0.01)
        lines = await asked
    line = lines["policy för mötenas konton"]
    assert (line.state, "försök igen" in line.sentence.sv) == (UNKNOWN, True)
