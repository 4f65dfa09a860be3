"""What the doctor asks of Microsoft's end points without a token: whether they answer, what time they have, and which keys."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Final

import aiohttp

from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.commands.checkup.this_machine import skew
from bot.door.keys import KeyRing
from bot.settings.settings import Settings
from bot.settings.variants import RIGHTS
from cards.bilingual import Bilingual

_TIMEOUT: Final = aiohttp.ClientTimeout(total=10)


@dataclass(frozen=True, slots=True)
class Answered:
    """What an end point answered: its status, and its time where it tells one."""

    status: int
    date: datetime | None


async def end_points(settings: Settings, session: aiohttp.ClientSession) -> AsyncIterator[Finding]:
    """The login with our tenant, Teams' Connector, Graph where the variant needs it, the signing keys, and Teams' clock."""
    tenant = f"{settings.login_url.rstrip('/')}/{settings.app_tenant}/v2.0/.well-known/openid-configuration"
    yield _login(await ask(session, tenant))
    if usual := settings.cloud.usual_connector:
        answered = await ask(session, f"https://{usual}/")
        yield reached(words.ABOUT_CONNECTOR, answered, words.CONNECTOR_OUT_OF_REACH.filled(host=usual))
    if RIGHTS[settings.variant].graph:
        answered = await ask(session, f"{settings.graph_url.rstrip('/')}/v1.0/")
        yield reached(words.ABOUT_GRAPH, answered, words.GRAPH_OUT_OF_REACH)
    keys = KeyRing(session, settings.openid_metadata_url, settings.cloud.keys)
    fetched = await keys.refresh()
    yield sound(words.ABOUT_KEYS, words.KEYS_SOUND) if fetched else wrong(words.ABOUT_KEYS, words.KEYS_OUT_OF_REACH)
    yield _clock(await ask(session, settings.openid_metadata_url))


def _login(answered: Answered | None) -> Finding:
    if answered is None:
        return wrong(words.ABOUT_LOGIN, words.LOGIN_OUT_OF_REACH)
    if answered.status in {HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND}:
        return wrong(words.ABOUT_LOGIN, words.LOGIN_KNOWS_NO_TENANT)
    if answered.status != HTTPStatus.OK:
        return unknown(words.ABOUT_LOGIN, words.ANSWERS_OTHERWISE.filled(status=answered.status))
    return sound(words.ABOUT_LOGIN, words.REACHED)


def reached(about: Bilingual, answered: Answered | None, away: Bilingual) -> Finding:
    """Whatever is answered to somebody without a token: the way there is open."""
    return wrong(about, away) if answered is None else sound(about, words.REACHED)


def _clock(answered: Answered | None) -> Finding:
    if answered is None or answered.date is None:
        return unknown(words.ABOUT_CLOCK_TEAMS, words.CLOCK_UNTOLD)
    return skew(words.ABOUT_CLOCK_TEAMS, answered.date, words.CLOCK_TEAMS)


async def ask(session: aiohttp.ClientSession, url: str) -> Answered | None:
    """Ask for an address; None where nobody answers."""
    try:
        async with session.get(url, timeout=_TIMEOUT, allow_redirects=False) as answer:
            return Answered(answer.status, _moment(answer.headers.get("Date", "")))
    except (aiohttp.ClientError, TimeoutError):
        return None


def _moment(header: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
