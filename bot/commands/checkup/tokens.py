"""What the doctor reads in our own tokens: the claims that Teams and Graph judge by, and the rights that were granted.

A service that refuses a token often does not say why. So each claim is compared here, and the first wrong one is named.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp
import jwt

from bot import nature
from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.commands.checkup.graph import gates, policy, rights
from bot.remote.errors import NoToken
from bot.remote.logins import login_of
from bot.remote.tokens import Fetch
from bot.settings.settings import Settings
from bot.tolerant import text
from cards.bilingual import Bilingual

_GRAPHS_OWN_ID: Final = "00000003-0000-0000-c000-000000000000"
_MAX_SHOWN: Final = 100


@dataclass(frozen=True, slots=True)
class _Opened:
    """A token's finding, and its claims; None where there is no token that can be read."""

    finding: Finding
    claims: Mapping[str, object] | None


async def tokens(settings: Settings, session: aiohttp.ClientSession) -> AsyncIterator[Finding]:
    """The token for Teams, the token for Graph, and what the latter may open."""
    fetch = login_of(settings, session)
    teams = settings.bot_audience.removesuffix("/.default")
    yield (await _opened(settings, fetch, words.ABOUT_OUR_TOKEN, teams, frozenset({teams}))).finding
    graph = settings.graph_url.rstrip("/")
    opened = await _opened(settings, fetch, words.ABOUT_GRAPH_TOKEN, graph, frozenset({graph, _GRAPHS_OWN_ID}))
    yield opened.finding
    if opened.claims is not None:
        roles = opened.claims.get("roles")
        granted = frozenset(text(one) for one in roles) if isinstance(roles, list) else frozenset[str]()
        yield rights(settings.variant, granted)
        async for finding in policy(settings, fetch, session, granted):
            yield finding
    for finding in gates(settings.variant):
        yield finding


async def _opened(
    settings: Settings, fetch: Fetch, about: Bilingual, service: str, audiences: frozenset[str]
) -> _Opened:
    try:
        grant = await fetch(f"{service}/.default")
    except NoToken as error:
        advice = words.TOKEN_ADVICE.get(error.reason, words.ANY_TOKEN_ADVICE)
        return _Opened(wrong(about, words.TOKEN_REFUSED.filled(reason=error.reason, advice=advice)), None)
    try:
        claims: Mapping[str, object] = jwt.decode(grant.token, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        return _Opened(unknown(about, words.TOKEN_UNREADABLE), None)
    mistake = next(_mistakes(settings, claims, audiences), None)
    return _Opened(sound(about, words.TOKEN_SOUND) if mistake is None else wrong(about, mistake), claims)


def _mistakes(settings: Settings, claims: Mapping[str, object], audiences: frozenset[str]) -> Iterator[Bilingual]:
    """A sentence for each claim that is not as it must be, the one that matters most first."""
    app = "appid" if "appid" in claims else "azp"
    wanted: Mapping[str, tuple[Callable[[str], bool], str, Bilingual]] = {
        "aud": (lambda one: one.rstrip("/") in audiences, min(audiences), words.CLAIM_AUDIENCE),
        app: (lambda one: one.lower() == settings.app_id.lower(), settings.app_id, words.CLAIM_APP),
        "tid": (lambda one: one.lower() == settings.app_tenant.lower(), settings.app_tenant, words.CLAIM_TENANT),
    }
    for name, (holds, should_be, advice) in wanted.items():
        found = text(claims.get(name))
        if not holds(found):
            shown = found[:_MAX_SHOWN] or "–"
            yield words.CLAIM_WRONG.filled(claim=name, found=shown, wanted=should_be, advice=advice)
    expires = claims.get("exp")
    if not isinstance(expires, int) or expires <= nature.time_ns() / 1e9:
        yield words.CLAIM_EXPIRED
