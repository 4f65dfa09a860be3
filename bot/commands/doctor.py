"""What an operator is told before going live: each thing the bot needs, tried for real, and what to change where it fails."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

import aiohttp

from bot.door.keys import KeyRing
from bot.remote.errors import NoToken
from bot.remote.http import new_session
from bot.remote.logins import login_of
from bot.settings.clouds import is_loopback_host
from bot.settings.profiles import open_shelf
from bot.settings.settings import Settings
from bot.store.database import NotNow
from bot.store.migrate import NotMigrated, demand_migrated
from bot.store.opening import open_database
from dialogs.profile.mistake import ProfileMistake

_ADVICE: Final = {
    "AADSTS7000215": "MicrosoftAppPassword is not a secret of this application; take the secret's value, not its id.",
    "AADSTS7000222": "MicrosoftAppPassword is a secret that has run out; make a new one.",
    "AADSTS700016": "MicrosoftAppId is not known in the tenant of MicrosoftAppTenantId.",
    "AADSTS90002": "MicrosoftAppTenantId is no tenant that the login knows.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried: `sound`, and a sentence that says what is so, or what to change. It holds no secret."""

    about: str
    sound: bool
    told: str


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Try profile, database, signing keys and token, in the order in which the bot needs them."""
    yield _profile(settings)
    yield await _database(settings)
    if settings.local:
        yield Finding("tokens", sound=True, told="not checked: BISITTARE_LOCAL=1 is for this machine only")
    else:
        async with new_session() as session:
            yield await _keys(settings, session)
            yield await _token(settings, session)
    yield _address(settings)


def _profile(settings: Settings) -> Finding:
    try:
        found = open_shelf(settings.profiles).find(settings.profile)
    except OSError as error:
        return Finding("profile", sound=False, told=f"BISITTARE_PROFILES cannot be read ({type(error).__name__}).")
    if isinstance(found, ProfileMistake):
        return Finding("profile", sound=False, told=f"BISITTARE_PROFILE: {found.text('en')}")
    return Finding("profile", sound=True, told=settings.profile)


async def _database(settings: Settings) -> Finding:
    database = open_database(settings.database_url)
    try:
        await demand_migrated(database)
    except NotMigrated as error:
        if database.kind == "sqlite":
            return Finding("database", sound=True, told="a file that is brought into shape when the bot starts")
        return Finding("database", sound=False, told=f"BISITTARE_DATABASE_URL: {error}")
    except NotNow as error:
        return Finding("database", sound=False, told=f"BISITTARE_DATABASE_URL cannot be reached ({error}).")
    finally:
        await database.close()
    return Finding("database", sound=True, told=f"{database.kind}, in this version's shape")


async def _keys(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    keys = KeyRing(session, settings.openid_metadata_url, settings.cloud.keys)
    if await keys.refresh():
        return Finding("signing keys", sound=True, told="fetched")
    told = "cannot be fetched: let the bot reach the host of BISITTARE_OPENID_METADATA_URL."
    return Finding("signing keys", sound=False, told=told)


async def _token(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    try:
        await login_of(settings, session)(settings.bot_audience)
    except NoToken as error:
        advice = _ADVICE.get(error.reason, "let the bot reach the host of BISITTARE_LOGIN_URL, and check its identity.")
        return Finding("our token", sound=False, told=f"not given ({error.reason}): {advice}")
    return Finding("our token", sound=True, told="given")


def _address(settings: Settings) -> Finding:
    if is_loopback_host(settings.host):
        told = f"{settings.host}:{settings.port}, for this machine only; behind a proxy elsewhere, set BISITTARE_HOST"
    else:
        told = f"{settings.host}:{settings.port}"
    return Finding("address", sound=True, told=told)
