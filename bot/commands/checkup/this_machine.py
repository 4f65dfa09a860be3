"""What the doctor tries on this machine: profile, dates, the law's number, database and its clock, and where the bot listens."""

from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot import clock_and_chance
from bot.commands.checkup import words
from bot.commands.checkup.finding import Finding, sound, unknown, wrong
from bot.settings import words as settings_words
from bot.settings.clouds import is_loopback_host
from bot.settings.profiles import open_shelf
from bot.settings.settings import Settings
from bot.store import clock
from bot.store.database import Database, NotNow
from bot.store.migrate import NotMigrated, demand_migrated
from bot.store.which_database import UnknownDatabase, open_database
from cards.bilingual import Bilingual
from dialogs.profile.choices import LawProfile
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.notices import notices
from dialogs.profile.profile import Profile

SKEW_S: Final = 60.0
"""So many seconds two clocks may differ. Tokens allow five minutes; times on cards and in the journal deserve better."""

_OF_DATES: Final = frozenset({"expired", "end_date_is_no_date", "not_yet_valid"})


def rules(settings: Settings) -> Iterator[Finding]:
    """The profile that is chosen first, whether its documents hold today (R-017), and the new act's number."""
    try:
        found = open_shelf(settings.profiles, settings.law_2026_sfs).find(settings.profile)
    except OSError:
        yield wrong(words.ABOUT_PROFILE, settings_words.NO_FOLDER)
        return
    if isinstance(found, ProfileMistake):
        yield wrong(words.ABOUT_PROFILE, settings_words.PROFILE_MISTAKE.filled(mistake=found.sentence))
        return
    today = clock_and_chance.now().astimezone(ZoneInfo("Europe/Stockholm")).date()
    yield sound(words.ABOUT_PROFILE, plain(settings.profile))
    yield dates(found, today)
    yield law(found, today)


def dates(profile: Profile, today: date) -> Finding:
    """Whether every document that the profile rests on holds today. Source: R-017."""
    said = dates_wrong(profile, today)
    if said is None:
        return sound(words.ABOUT_DATES, words.DATES_SOUND)
    return wrong(words.ABOUT_DATES, words.DATES_WRONG.filled(sentences=said, profile=profile.name))


def dates_wrong(profile: Profile, day: date, *, coming: bool = False) -> Bilingual | None:
    """What is wrong with the dates of the documents that the profile rests on; None where all hold. `coming`: that one does not hold yet is no fault."""
    faults = _OF_DATES - {"not_yet_valid"} if coming else _OF_DATES
    said = [one.text for one in notices(profile, day) if one.key in faults]
    return Bilingual(" ".join(one.sv for one in said), " ".join(one.en for one in said)) if said else None


def law(profile: Profile, today: date) -> Finding:
    """Whether the act that the profile goes by today is confirmed by its number. Source: R-003."""
    if profile.law_on(today) is LawProfile.KL_2018:
        return sound(words.ABOUT_LAW, words.LAW_BEFORE)
    if profile.sfs:
        return sound(words.ABOUT_LAW, words.LAW_NAMED.filled(sfs=profile.sfs))
    return unknown(words.ABOUT_LAW, words.LAW_UNNAMED)


async def store(settings: Settings) -> AsyncIterator[Finding]:
    """The database's shape, and its clock next to ours."""
    try:
        database = open_database(settings.database_url)
    except UnknownDatabase:
        yield wrong(words.ABOUT_DATABASE, settings_words.NO_DATABASE_ADDRESS)
        return
    try:
        yield await _shape(database)
        theirs = await database.write(clock.now)
        yield skew(words.ABOUT_CLOCK_DATABASE, clock.moment(theirs), words.CLOCK_DATABASE)
    except NotNow as error:
        yield wrong(words.ABOUT_DATABASE, settings_words.DATABASE_OUT_OF_REACH.filled(failure=error))
    finally:
        await database.close()


async def _shape(database: Database) -> Finding:
    try:
        await demand_migrated(database)
    except NotMigrated as error:
        if database.kind == "sqlite":
            return sound(words.ABOUT_DATABASE, words.DATABASE_AT_START)
        return wrong(words.ABOUT_DATABASE, settings_words.DATABASE_NOT_MIGRATED.filled(problem=error.sentence))
    return sound(words.ABOUT_DATABASE, words.DATABASE_SOUND.filled(kind=database.kind))


def skew(about: Bilingual, theirs: datetime, advice: Bilingual) -> Finding:
    """How far our clock is from another's."""
    seconds = (clock_and_chance.now() - theirs).total_seconds()
    if abs(seconds) <= SKEW_S:
        return sound(about, words.CLOCK_SOUND)
    return wrong(about, words.CLOCK_WRONG.filled(seconds=f"{seconds:+.0f}", advice=advice))


def address(settings: Settings) -> Finding:
    """Where the bot listens."""
    there = f"{settings.host}:{settings.port}"
    here = is_loopback_host(settings.host)
    return sound(words.ABOUT_ADDRESS, words.ADDRESS_HERE.filled(address=there) if here else plain(there))


def plain(text: str) -> Bilingual:
    """A name, which is the same in both languages."""
    return Bilingual(text, text)
