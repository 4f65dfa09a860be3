"""What an operator is told before going live: each thing the bot needs, tried for real, and what to change where it fails."""

from collections.abc import AsyncIterator, Sequence
from zoneinfo import ZoneInfo

from bot import clock_and_chance
from bot.commands.checkup import profiles_in_use, this_machine, words
from bot.commands.checkup.consent import installed
from bot.commands.checkup.finding import Finding, FindingState, sound, unknown
from bot.commands.checkup.known_in_database import known
from bot.commands.checkup.microsoft_end_points import end_points
from bot.commands.checkup.tenants import tenants
from bot.commands.checkup.tokens import tokens
from bot.commands.terminal import say
from bot.remote.http import new_session
from bot.settings.settings import Settings
from cards.bilingual import Bilingual


async def tell(settings: Settings) -> int:
    """Say each finding as it is made, and then what is wrong; return 0 when nothing is, 1 when something must be changed."""
    found: list[Finding] = []
    async for one in examine(settings):
        found.append(one)
        say(one.line(settings.language))
    say(summary(found).text(settings.language))
    return 1 if any(one.state is FindingState.WRONG for one in found) else 0


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Try, now that the settings are known to be safe, all that the bot needs, in the order in which it needs it."""
    yield sound(words.ABOUT_SETTINGS, words.SETTINGS_SOUND)
    for one in this_machine.rules(settings):
        yield one
    today = clock_and_chance.now().astimezone(ZoneInfo("Europe/Stockholm")).date()
    for one in profiles_in_use.others(settings, await profiles_in_use.used(settings, today), today):
        yield one
    async for one in this_machine.store(settings):
        yield one
    yield this_machine.address(settings)
    if settings.local:
        yield unknown(words.ABOUT_TOKENS, words.TOKENS_UNCHECKED)
        return
    async with new_session() as session:
        async for one in end_points(settings, session):
            yield one
        async for one in tokens(settings, session):
            yield one
        already = await known(settings)
        async for one in tenants(settings, session, already.chats):
            yield one
    yield installed(already.roads)


def summary(found: Sequence[Finding]) -> Bilingual:
    """What is wrong and what could not be checked, by name."""
    by_state = {state: [one.about for one in found if one.state is state] for state in FindingState}
    names = {
        state: Bilingual(*(", ".join(one.text(to) for one in these) or "–" for to in ("sv", "en")))
        for state, these in by_state.items()
    }
    return words.SUMMARY.filled(wrong=names[FindingState.WRONG], unknown=names[FindingState.UNKNOWN])
