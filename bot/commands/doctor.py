"""What an operator is told before going live: each thing the bot needs, tried for real, and what to change where it fails."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp

from bot.commands import words
from bot.commands.terminal import say
from bot.door.keys import KeyRing
from bot.remote.errors import NoToken
from bot.remote.http import new_session
from bot.remote.logins import login_of
from bot.settings import words as settings_words
from bot.settings.clouds import is_loopback_host
from bot.settings.profiles import open_shelf
from bot.settings.settings import Settings
from bot.store.database import NotNow
from bot.store.migrate import NotMigrated, demand_migrated
from bot.store.opening import UnknownDatabase, open_database
from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried: `sound`, and a sentence that says what is so, or what to change. It holds no secret."""

    about: Bilingual
    sound: bool
    sentence: Bilingual

    def line(self, language: str) -> str:
        """The finding as one line."""
        mark = words.SOUND if self.sound else words.UNSOUND
        return words.FINDING.format(*(one.text(language) for one in (mark, self.about, self.sentence)))


async def tell(settings: Settings) -> int:
    """Say each finding as it is made; return 0 when all is sound, 1 when something must be changed."""
    sound = True
    async for one in examine(settings):
        say(one.line(settings.language))
        sound = sound and one.sound
    return 0 if sound else 1


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Try, now that the settings are known to be safe, profile, database, signing keys and token, in the order in which the bot needs them."""
    yield Finding(words.ABOUT_SETTINGS, sound=True, sentence=words.SETTINGS_SOUND)
    yield _profile(settings)
    yield await _database(settings)
    if settings.local:
        yield Finding(words.ABOUT_TOKENS, sound=True, sentence=words.TOKENS_UNCHECKED)
    else:
        async with new_session() as session:
            yield await _keys(settings, session)
            yield await _token(settings, session)
    yield _address(settings)


def _profile(settings: Settings) -> Finding:
    try:
        found = open_shelf(settings.profiles).find(settings.profile)
    except OSError:
        return Finding(words.ABOUT_PROFILE, sound=False, sentence=settings_words.NO_FOLDER)
    if isinstance(found, ProfileMistake):
        sentence = settings_words.PROFILE_MISTAKE.filled(mistake=found.sentence)
        return Finding(words.ABOUT_PROFILE, sound=False, sentence=sentence)
    return Finding(words.ABOUT_PROFILE, sound=True, sentence=_plain(settings.profile))


async def _database(settings: Settings) -> Finding:
    try:
        database = open_database(settings.database_url)
    except UnknownDatabase:
        return Finding(words.ABOUT_DATABASE, sound=False, sentence=settings_words.NO_DATABASE_ADDRESS)
    try:
        await demand_migrated(database)
    except NotMigrated as error:
        if database.kind == "sqlite":
            return Finding(words.ABOUT_DATABASE, sound=True, sentence=words.DATABASE_AT_START)
        sentence = settings_words.DATABASE_NOT_MIGRATED.filled(problem=error.sentence)
        return Finding(words.ABOUT_DATABASE, sound=False, sentence=sentence)
    except NotNow as error:
        sentence = settings_words.DATABASE_OUT_OF_REACH.filled(failure=error)
        return Finding(words.ABOUT_DATABASE, sound=False, sentence=sentence)
    finally:
        await database.close()
    return Finding(words.ABOUT_DATABASE, sound=True, sentence=words.DATABASE_SOUND.filled(kind=database.kind))


async def _keys(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    keys = KeyRing(session, settings.openid_metadata_url, settings.cloud.keys)
    if await keys.refresh():
        return Finding(words.ABOUT_KEYS, sound=True, sentence=words.KEYS_SOUND)
    return Finding(words.ABOUT_KEYS, sound=False, sentence=words.KEYS_OUT_OF_REACH)


async def _token(settings: Settings, session: aiohttp.ClientSession) -> Finding:
    try:
        await login_of(settings, session)(settings.bot_audience)
    except NoToken as error:
        advice = words.TOKEN_ADVICE.get(error.reason, words.ANY_TOKEN_ADVICE)
        sentence = words.TOKEN_REFUSED.filled(reason=error.reason, advice=advice)
        return Finding(words.ABOUT_OUR_TOKEN, sound=False, sentence=sentence)
    return Finding(words.ABOUT_OUR_TOKEN, sound=True, sentence=words.TOKEN_SOUND)


def _address(settings: Settings) -> Finding:
    address = f"{settings.host}:{settings.port}"
    here = is_loopback_host(settings.host)
    sentence = words.ADDRESS_HERE.filled(address=address) if here else _plain(address)
    return Finding(words.ABOUT_ADDRESS, sound=True, sentence=sentence)


def _plain(text: str) -> Bilingual:
    """A name, which is the same in both languages."""
    return Bilingual(text, text)
