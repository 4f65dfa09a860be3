"""The ways to a token that real deployments use: a client secret, and an identity that Azure manages."""

import asyncio
import time
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.rehearsal.pretended_teams import PretendedTeams
from bot.remote.errors import NoToken
from bot.remote.logins import with_managed_identity, with_secret

AUDIENCE = "https://api.botframework.com/.default"
APP_ID = "11111111-2222-3333-4444-555555555555"


async def test_a_client_secret_gives_a_token_that_the_connector_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through MSAL and over TLS; a new one each time it is asked for; a no is told by its number alone."""
    teams = await PretendedTeams().start(with_tls=True)
    trusted = tmp_path / "room.pem"
    trusted.write_bytes(teams.doors.certificate_pem)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    registration = teams.registration
    async with teams:
        fetch = with_secret(
            str(teams.doors.tls_url), registration.tenant_id, registration.app_id, registration.password
        )
        first, second = await fetch(AUDIENCE), await fetch(AUDIENCE)
        assert teams.desk.accepts(f"Bearer {first.token}")
        assert first.token != second.token
        assert first.lasts_s > 3000
        with pytest.raises(NoToken, match="AADSTS7000215"):
            await with_secret(str(teams.doors.tls_url), registration.tenant_id, registration.app_id, "fel")(AUDIENCE)


async def test_a_login_out_of_reach_gives_no_token_and_no_text() -> None:
    """Only the kind of trouble is told."""
    with pytest.raises(NoToken) as refused:
        await with_secret("https://127.0.0.1:9", "t", APP_ID, "hemlig")(AUDIENCE)
    assert refused.value.reason.isidentifier()


async def test_a_managed_identity_is_asked_for_by_its_client_id(monkeypatch: pytest.MonkeyPatch) -> None:
    """As Azure's app services offer it: an address and a header in the environment, and no secret at all."""
    asked: list[tuple[dict[str, str], str]] = []

    async def identity(request: web.Request) -> web.Response:
        await asyncio.sleep(0)
        asked.append((dict(request.query), request.headers["X-IDENTITY-HEADER"]))
        lasts = int(time.time()) + 86_400
        return web.json_response(
            {"access_token": "of-azure", "expires_on": str(lasts), "resource": "x", "token_type": "Bearer"}
        )

    app = web.Application()
    app.router.add_get("/token", identity)
    async with TestServer(app) as azure:
        monkeypatch.setenv("IDENTITY_ENDPOINT", str(azure.make_url("/token")))
        monkeypatch.setenv("IDENTITY_HEADER", "rubrik")
        grant = await with_managed_identity(APP_ID)(AUDIENCE)
    assert grant.token == "of-azure"
    assert grant.lasts_s > 80_000
    query, header = asked[0]
    assert (query["resource"], query["client_id"], header) == ("https://api.botframework.com", APP_ID, "rubrik")
