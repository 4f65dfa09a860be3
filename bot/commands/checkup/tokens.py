"""What the doctor reads in our own tokens: the claims that Teams and Graph judge by, and the rights that were granted.

A service that refuses a token often does not say why. So each claim is compared here, and the first wrong one is named.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp
import jwt

from bot import clock_and_chance
from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.remote.errors import NoToken
from bot.remote.logins import login_of
from bot.remote.tokens import Fetch
from bot.settings.settings import Settings
from bot.tolerant import text
from cards.bilingual import Bilingual

GRAPHS_OWN_ID: Final = "00000003-0000-0000-c000-000000000000"
_MAX_SHOWN: Final = 100


@dataclass(frozen=True, slots=True)
class TokenWanted:
    """A token for a `service`: what may stand as its audience, and of which tenant it must be; `own`: that is the bot's."""

    service: str
    audiences: frozenset[str]
    tenant: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class Opened:
    """A token's finding, and its claims; None where there is no token that can be read."""

    finding: Finding
    claims: Mapping[str, object] | None


async def tokens(settings: Settings, session: aiohttp.ClientSession) -> AsyncIterator[Finding]:
    """The token for Teams, which is the bot's own tenant's whoever is served."""
    teams = settings.bot_audience.removesuffix("/.default")
    wanted = TokenWanted(teams, frozenset({teams}), settings.app_tenant)
    yield (await opened(settings, login_of(settings, session), words.ABOUT_OUR_TOKEN, wanted)).finding


def said_of_roles(claims: Mapping[str, object]) -> frozenset[str]:
    """The rights in the whole organisation that a token carries."""
    roles = claims.get("roles")
    return frozenset(text(one) for one in roles) if isinstance(roles, list) else frozenset[str]()


async def opened(settings: Settings, fetch: Fetch, about: Bilingual, wanted: TokenWanted) -> Opened:
    """Ask for the token and read it: what is wrong with it, and its claims."""
    try:
        grant = await fetch(f"{wanted.service}/.default")
    except NoToken as error:
        return Opened(wrong(about, _refused(settings, error.reason, wanted)), None)
    try:
        claims: Mapping[str, object] = jwt.decode(grant.token, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        return Opened(unknown(about, words.TOKEN_UNREADABLE), None)
    mistake = next(_mistakes(settings, claims, wanted), None)
    return Opened(sound(about, words.TOKEN_SOUND) if mistake is None else wrong(about, mistake), claims)


def _refused(settings: Settings, reason: str, wanted: TokenWanted) -> Bilingual:
    """Why the login gave none: in another tenant than the bot's an administrator there has a page to agree on."""
    advice = words.TOKEN_ADVICE.get(reason, words.ANY_TOKEN_ADVICE)
    if not wanted.own and reason in words.TENANT_ADVICE:
        page = f"{settings.login_url.rstrip('/')}/{wanted.tenant}/adminconsent?client_id={settings.app_id}"
        advice = words.TENANT_ADVICE[reason].filled(tenant=wanted.tenant, page=page)
    return words.TOKEN_REFUSED.filled(reason=reason, advice=advice)


def _mistakes(settings: Settings, claims: Mapping[str, object], right: TokenWanted) -> Iterator[Bilingual]:
    """A sentence for each claim that is not as it must be, the one that matters most first."""
    app = "appid" if "appid" in claims else "azp"
    of_tenant = words.CLAIM_TENANT if right.own else words.CLAIM_OTHER_TENANT
    wanted: Mapping[str, tuple[Callable[[str], bool], str, Bilingual]] = {
        "aud": (lambda one: one.rstrip("/") in right.audiences, min(right.audiences), words.CLAIM_AUDIENCE),
        app: (lambda one: one.lower() == settings.app_id.lower(), settings.app_id, words.CLAIM_APP),
        "tid": (lambda one: one.lower() == right.tenant.lower(), right.tenant, of_tenant),
    }
    for name, (holds, should_be, advice) in wanted.items():
        found = text(claims.get(name))
        if not holds(found):
            shown = found[:_MAX_SHOWN] or "–"
            yield words.CLAIM_WRONG.filled(claim=name, found=shown, wanted=should_be, advice=advice)
    expires = claims.get("exp")
    if not isinstance(expires, int) or expires <= clock_and_chance.time_ns() / 1e9:
        yield words.CLAIM_EXPIRED
