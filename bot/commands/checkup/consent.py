"""What the doctor says of the rights that adding the app to a chat gives (RSC), and of the app with the members."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote

from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.remote.graph import Graph
from bot.settings.variants import READ_MESSAGES, RIGHTS, Variant
from cards.bilingual import Bilingual

_NO_MESSAGE: Final = (
    "$top=1&$orderby=lastModifiedDateTime%20desc&$filter=lastModifiedDateTime%20gt%202999-01-01T00:00:00Z"
)
"""Messages that there are none of: whether we may ask is all that is asked, and nothing is read."""
_WITHOUT_APP: Final = ("ForbiddenOperationException", "BotNotInConversationRoster")


def unasked(about: Bilingual, variant: Variant) -> Finding:
    """Of a variant without such rights nothing is needed; else an administrator looks, since reading it would need a right of its own."""
    asked = RIGHTS[variant].chat
    if not asked:
        return sound(about, words.CONSENT_NONE)
    return unknown(about, words.CONSENT_UNCHECKED.filled(rights=", ".join(asked)))


async def consent(about: Bilingual, variant: Variant, graph: Graph, tenant: str, chats: Sequence[str]) -> Finding:
    """Whether the chats in which the bot is let their messages be read; those that are gone since say nothing."""
    if READ_MESSAGES not in RIGHTS[variant].chat or not chats:
        return unasked(about, variant)
    answers = await asyncio.gather(*(_may_read(graph, tenant, one) for one in chats))
    may, may_not = answers.count("may"), answers.count("may_not")
    if may_not:
        sentence = words.CONSENT_MISSING.filled(missing=may_not, tried=may + may_not, right=READ_MESSAGES)
        return unknown(about, sentence) if may else wrong(about, sentence)
    if "untold" in answers:
        return unknown(about, words.CONSENT_UNTOLD)
    return sound(about, words.CONSENT_SOUND.filled(tried=may)) if may else unasked(about, variant)


async def _may_read(graph: Graph, tenant: str, chat: str) -> str:
    try:
        await graph.read(tenant, "chat_log", f"chats/{quote(chat, safe='')}/messages?{_NO_MESSAGE}")
    except Gone:
        return "gone"
    except Forbidden:
        return "may_not"
    except (Later, Refused):
        return "untold"
    return "may"


def installed(roads: Mapping[str, int]) -> Finding:
    """Who has the app, as far as private messages were tried. Those without it may be guests, so that is for somebody to look at."""
    tried, without = sum(roads.values()), sum(roads.get(code, 0) for code in _WITHOUT_APP)
    if not tried:
        return unknown(words.ABOUT_INSTALLED, words.INSTALLED_UNCHECKED)
    if without:
        return unknown(words.ABOUT_INSTALLED, words.INSTALLED_NOT.filled(without=without, tried=tried))
    reached = roads.get("", 0)
    if reached < tried:
        return unknown(words.ABOUT_INSTALLED, words.INSTALLED_REFUSED.filled(refused=tried - reached, tried=tried))
    return sound(words.ABOUT_INSTALLED, words.INSTALLED_SOUND.filled(tried=tried))
