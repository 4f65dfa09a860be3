"""Microsoft's own login library can log in to the room."""

import asyncio
from pathlib import Path

import msal
import pytest

from bot.rehearsal.pretended_teams import PretendedTeams


async def test_msal_gets_a_token_from_the_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """MSAL finds the tenant's documents over TLS, with the room's certificate, and gets a token that the room accepts."""
    # MSAL's HTTP library lets these win over what it is told to trust.
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    monkeypatch.delenv("CURL_CA_BUNDLE", raising=False)
    teams = await PretendedTeams().start(with_tls=True)
    trusted = tmp_path / "room.pem"
    trusted.write_bytes(teams.doors.certificate_pem)
    registration = teams.registration

    def log_in() -> dict[str, str]:
        client = msal.ConfidentialClientApplication(
            registration.app_id,
            client_credential=registration.password,
            authority=f"{teams.doors.tls_url}/{registration.tenant_id}",
            instance_discovery=False,
            verify=str(trusted),
        )
        found: dict[str, str] = client.acquire_token_for_client(["https://api.botframework.com/.default"])
        client.http_client.close()
        return found

    async with teams:
        found = await asyncio.to_thread(log_in)
        assert teams.desk.accepts(f"Bearer {found.get('access_token')}"), found
