"""The ways to get a token: a client secret through MSAL, a managed identity, or the rehearsal's login on loopback."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote

import aiohttp
import msal
import orjson
import requests

from bot.remote.errors import NoToken
from bot.remote.tokens import Fetch, Grant
from bot.settings.settings import Settings

_TIMEOUT_S: Final = 15.0


def login_of(settings: Settings, session: aiohttp.ClientSession, tenant: str = "") -> Fetch:
    """The way to a token that these settings ask for, from this `tenant` ("": the bot's own; a managed identity has no other)."""
    if settings.app_type == "UserAssignedMSI":
        return with_managed_identity(settings.app_id)
    secret = settings.app_password.get_secret_value()
    if settings.rehearsing:
        return on_loopback(session, settings.login_url, tenant or settings.app_tenant, settings.app_id, secret)
    return with_secret(settings.login_url, tenant or settings.app_tenant, settings.app_id, secret)


def with_secret(login_url: str, tenant: str, app_id: str, secret: str) -> Fetch:
    """Ask Entra with the bot's client secret; in a thread, since MSAL blocks."""

    def ask(audience: str) -> Mapping[str, object]:
        # MSAL keeps tokens of its own; a new client is the way to be given a new one. The authority is one of those
        # that settings let through, so nobody else need be asked whether it exists.
        with _Patient() as session:
            client = msal.ConfidentialClientApplication(
                app_id,
                client_credential=secret,
                authority=f"{login_url.rstrip('/')}/{tenant}",
                instance_discovery=False,
                http_client=session,
            )
            return client.acquire_token_for_client([audience]) or {}

    return _in_thread(ask)


def with_managed_identity(app_id: str) -> Fetch:
    """Ask Azure for the token of the user-assigned identity whose client id is the bot's application id."""

    def ask(audience: str) -> Mapping[str, object]:
        with _Patient() as session:
            client = msal.ManagedIdentityClient(msal.UserAssignedManagedIdentity(client_id=app_id), http_client=session)
            return client.acquire_token_for_client(resource=audience.removesuffix("/.default")) or {}

    return _in_thread(ask)


class _Patient(requests.Session):
    """MSAL's way out, which waits for a while and not for ever."""

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:  # noqa: ANN401
        """Send, with a time-out where none is given."""
        options["timeout"] = options.get("timeout") or _TIMEOUT_S
        return super().send(request, **options)


def on_loopback(session: aiohttp.ClientSession, login_url: str, tenant: str, app_id: str, secret: str) -> Fetch:
    """Ask a pretended login on this machine. MSAL wants TLS, which loopback need not have."""

    async def fetch(audience: str) -> Grant:
        form = {"grant_type": "client_credentials", "client_id": app_id, "client_secret": secret, "scope": audience}
        address = f"{login_url.rstrip('/')}/{quote(tenant, safe='')}/oauth2/v2.0/token"
        timeout = aiohttp.ClientTimeout(total=_TIMEOUT_S)
        try:
            async with session.post(address, data=form, timeout=timeout, allow_redirects=False) as answer:
                grant = orjson.loads(await answer.read())
        except (aiohttp.ClientError, TimeoutError) as error:
            raise NoToken(type(error).__name__) from None
        except orjson.JSONDecodeError:
            raise NoToken("not JSON") from None
        return _grant(grant if isinstance(grant, dict) else {})

    return fetch


def _in_thread(ask: Callable[[str], Mapping[str, object]]) -> Fetch:
    async def fetch(audience: str) -> Grant:
        try:
            async with asyncio.timeout(_TIMEOUT_S * 2):
                grant = await asyncio.to_thread(ask, audience)
        except (requests.RequestException, TimeoutError, ValueError) as error:
            # ValueError is MSAL's word for an authority that it could not find.
            raise NoToken(type(error).__name__) from None
        return _grant(grant)

    return fetch


def _grant(answer: Mapping[str, object]) -> Grant:
    token, lasts = answer.get("access_token"), answer.get("expires_in")
    if isinstance(token, str) and isinstance(lasts, int | float | str):
        return Grant(token, float(lasts))
    codes = answer.get("error_codes")
    if isinstance(codes, list) and codes:
        raise NoToken(f"AADSTS{codes[0]}")
    error = answer.get("error")
    raise NoToken(error if isinstance(error, str) and error.isidentifier() else "no token")
