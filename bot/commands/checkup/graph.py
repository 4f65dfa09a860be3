"""What the doctor says of rights in the whole organisation: those that Graph's token carries, and the access policy that keeps them to some."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from enum import StrEnum
from functools import partial
from typing import Final, TypeAlias
from urllib.parse import quote

import aiohttp

from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.remote.graph import Graph
from bot.remote.logins import login_of
from bot.settings.settings import Settings
from bot.settings.variants import RIGHTS, Variant
from cards.bilingual import Bilingual

_NO_MEETING: Final = quote("JoinWebUrl eq 'https://teams.microsoft.com/l/meetup-join/bisittare-doctor'", safe="")
"""Of a meeting that there is none of: whether we may ask is all that is asked."""
_MOST_NAMED: Final = 3


class PolicyAnswer(StrEnum):
    """What Graph answers when it is asked for a person's meetings. `STRANGER`: it knows no such person or meeting; `SILENT`: it did not say."""

    LETS = "lets"
    STRANGER = "stranger"
    REFUSES = "refuses"
    SILENT = "silent"


_ByAnswer: TypeAlias = Mapping[PolicyAnswer, Sequence[str]]


def rights(about: Bilingual, variant: Variant, granted: frozenset[str]) -> Finding:
    """Whether the application has the rights of its variant in the whole organisation, and no others."""
    asked = RIGHTS[variant]
    missing = [one for one in asked.graph if one not in granted]
    if missing:
        return wrong(about, words.RIGHTS_MISSING.filled(rights=", ".join(missing)))
    needless = sorted(granted - {*asked.graph, *asked.optional})
    if needless:
        return wrong(about, words.RIGHTS_NEEDLESS.filled(rights=", ".join(needless), variant=variant.value))
    if not granted:
        return sound(about, words.RIGHTS_NONE)
    return sound(about, words.RIGHTS_SOUND.filled(rights=", ".join(sorted(granted))))


async def policy(
    about: Bilingual, settings: Settings, tenant: str, session: aiohttp.ClientSession, granted: frozenset[str]
) -> AsyncIterator[Finding]:
    """Whether the application access policy lets us read the meetings of each secretary; nothing where no right needs it."""
    wanted = RIGHTS[settings.variant].graph
    if not wanted or not granted.issuperset(wanted):
        return
    if not settings.secretary_ids:
        yield unknown(about, words.POLICY_OF_NOBODY)
        return
    people = sorted(settings.secretary_ids)
    async with asking(settings, session) as graph:
        # All at once: where Graph hangs the doctor waits for it once, and not for each of them.
        answers = await asyncio.gather(*(_may_read(graph, tenant, one) for one in people))
    found = {
        answer: [one for one, its in zip(people, answers, strict=True) if its is answer] for answer in PolicyAnswer
    }
    several = len(settings.served_tenants) > 1
    yield _of_several(about, settings.app_id, found) if several else _of_policy(about, settings.app_id, found)


@asynccontextmanager
async def asking(settings: Settings, session: aiohttp.ClientSession) -> AsyncIterator[Graph]:
    """Graph, with a token of whichever tenant is asked."""
    graph = Graph(session, settings.graph_url, partial(login_of, settings, session), asyncio.get_running_loop().time)
    try:
        yield graph
    finally:
        await graph.close()


async def _may_read(graph: Graph, tenant: str, person: str) -> PolicyAnswer:
    """Whether we may read the person's meetings."""
    path = f"users/{quote(person, safe='')}/onlineMeetings?$filter={_NO_MEETING}"
    try:
        await graph.read(tenant, "meeting_options", path)
    except Gone:
        return PolicyAnswer.STRANGER
    except Forbidden:
        return PolicyAnswer.REFUSES
    except (Later, Refused):
        return PolicyAnswer.SILENT
    return PolicyAnswer.LETS


def _of_several(about: Bilingual, app_id: str, found: _ByAnswer) -> Finding:
    """Of several tenants: the list of secretaries is theirs together, and nobody says who belongs where."""
    refused = found[PolicyAnswer.REFUSES]
    if found[PolicyAnswer.LETS] and refused:
        return unknown(about, words.POLICY_OF_SOME.filled(people=_named(refused), app=app_id))
    if not refused and not found[PolicyAnswer.LETS] and not found[PolicyAnswer.SILENT]:
        return unknown(about, words.POLICY_OF_NOBODY)
    return _of_policy(about, app_id, found)


def _of_policy(about: Bilingual, app_id: str, found: _ByAnswer) -> Finding:
    """That nobody knows the meeting that was asked for is an answer to somebody who may ask."""
    refused, untold = found[PolicyAnswer.REFUSES], found[PolicyAnswer.SILENT]
    if refused:
        return wrong(about, words.POLICY_MISSING.filled(people=_named(refused), app=app_id, person=refused[0]))
    if untold:
        return unknown(about, words.POLICY_UNTOLD.filled(people=_named(untold)))
    return sound(about, words.POLICY_SOUND)


def _named(people: Sequence[str]) -> str:
    return ", ".join(people[:_MOST_NAMED]) + (" …" if len(people) > _MOST_NAMED else "")
