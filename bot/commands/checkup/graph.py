"""What the doctor says of rights: those that Graph's token carries, the access policy, and what an administrator alone can see."""

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Final
from urllib.parse import quote

import aiohttp

from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.remote.http import Remote, Request
from bot.remote.tokens import Fetch, Tokens
from bot.settings.settings import Settings
from bot.settings.variants import RIGHTS, Variant

_NO_MEETING: Final = quote("JoinWebUrl eq 'https://teams.microsoft.com/l/meetup-join/bisittare-doctor'", safe="")
"""Of a meeting that there is none of: whether we may ask is all that is asked."""
_MOST_NAMED: Final = 3


def rights(variant: Variant, granted: frozenset[str]) -> Finding:
    """Whether the application has the rights of its variant in the whole organisation, and no others."""
    asked = RIGHTS[variant]
    missing = [one for one in asked.graph if one not in granted]
    if missing:
        return wrong(words.ABOUT_RIGHTS, words.RIGHTS_MISSING.filled(rights=", ".join(missing)))
    needless = sorted(granted - {*asked.graph, *asked.optional})
    if needless:
        return wrong(
            words.ABOUT_RIGHTS, words.RIGHTS_NEEDLESS.filled(rights=", ".join(needless), variant=variant.value)
        )
    if not granted:
        return sound(words.ABOUT_RIGHTS, words.RIGHTS_NONE)
    return sound(words.ABOUT_RIGHTS, words.RIGHTS_SOUND.filled(rights=", ".join(sorted(granted))))


async def policy(
    settings: Settings, fetch: Fetch, session: aiohttp.ClientSession, granted: frozenset[str]
) -> AsyncIterator[Finding]:
    """Whether the application access policy lets us read the meetings of each secretary; nothing where no right needs it."""
    wanted = RIGHTS[settings.variant].graph
    if not wanted or not granted.issuperset(wanted):
        return
    if not settings.secretaries:
        yield unknown(words.ABOUT_POLICY, words.POLICY_OF_NOBODY)
        return
    base = settings.graph_url.rstrip("/")
    tokens = Tokens(fetch)
    remote = Remote(session, tokens, f"{base}/.default", lambda url: url.startswith(f"{base}/"))
    try:
        people = sorted(settings.secretaries)
        states = [await _may_read(remote, base, one) for one in people]
    finally:
        await tokens.close()
    yield _of_policy(
        settings.app_id,
        [one for one, state in zip(people, states, strict=True) if state is False],
        [one for one, state in zip(people, states, strict=True) if state is None],
    )


async def _may_read(remote: Remote, base: str, person: str) -> bool | None:
    """Whether we may read the person's meetings; None where Graph did not say."""
    url = f"{base}/v1.0/users/{quote(person, safe='')}/onlineMeetings?$filter={_NO_MEETING}"
    try:
        await remote.call(Request("meeting_options", "GET", url))
    except Gone:
        return True
    except Forbidden:
        return False
    except (Later, Refused):
        return None
    return True


def _of_policy(app_id: str, refused: Sequence[str], untold: Sequence[str]) -> Finding:
    if refused:
        named = ", ".join(refused[:_MOST_NAMED]) + (" …" if len(refused) > _MOST_NAMED else "")
        return wrong(words.ABOUT_POLICY, words.POLICY_MISSING.filled(people=named, app=app_id, person=refused[0]))
    if untold:
        return unknown(words.ABOUT_POLICY, words.POLICY_UNTOLD.filled(people=", ".join(untold[:_MOST_NAMED])))
    return sound(words.ABOUT_POLICY, words.POLICY_SOUND)


def gates(variant: Variant) -> Iterator[Finding]:
    """What would need a right of its own to be read, and is never asked for: an administrator looks."""
    if RIGHTS[variant].chat:
        asked = ", ".join(RIGHTS[variant].chat)
        yield unknown(words.ABOUT_CONSENT, words.CONSENT_UNCHECKED.filled(rights=asked))
    else:
        yield sound(words.ABOUT_CONSENT, words.CONSENT_NONE)
    yield unknown(words.ABOUT_INSTALLED, words.INSTALLED_UNCHECKED)
