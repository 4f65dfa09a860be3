"""What the doctor finds of every profile but the one that is chosen first: those that sittings go by, and the operator's own (R-017).

Which ends and which is missing is judged by whose document it is:

- **One that a sitting goes by** that is not closed must be there and hold, on the day of the sitting or today, whichever is later. That is so of the ones
  that come along too: whoever goes by a document that has run out must choose another.
- **The operator's own file** must be readable and hold, whether a sitting goes by it or not, since anybody may choose it tomorrow. It is a local instruction,
  and R-017 wants of such an owner, a version and an end date. The first two a profile cannot be read without. The date is asked for here and not where it is
  read: a meeting must not stop in the evening since a file lacks a date that no rule of the meeting goes by. Where the document holds until further notice,
  the date is the day on which it is looked over at the latest.
- **One that comes along** and that no sitting goes by is left alone. It repeats another municipality's document as it stood, with the end date that it has or
  has not; to write one into it would be to invent it. Whoever chooses one that has run out is told so on the card, and by the first rule here.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.commands.checkup import words_of_profiles as words
from bot.commands.checkup.finding import Finding, sound, wrong
from bot.commands.checkup.this_machine import dates_wrong
from bot.settings import words as settings_words
from bot.settings.profiles import Shelf, open_shelf
from bot.settings.settings import Settings
from bot.store import sittings
from bot.store.database import Connection, NotNow
from bot.store.due_for_purge import meeting_of
from bot.store.migrate import NotMigrated, demand_migrated
from bot.store.which_database import UnknownDatabase, open_database
from dialogs.meeting.meeting import LIVE
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile
from dialogs.text.days import day_of

Used = Mapping[str, date]
"""The last day of a sitting that goes on or is to come, by the name of the profile that it goes by; one that goes on since an earlier day counts as one of today."""


async def used(settings: Settings, today: date) -> Used:
    """Read it from the database. Where that cannot be read nothing is known, and its own line says why."""
    try:
        database = open_database(settings.database_url)
    except UnknownDatabase:
        return {}
    try:
        await demand_migrated(database)
        return await database.write(lambda conn: _used(conn, today))
    except (NotNow, NotMigrated):
        return {}
    finally:
        await database.close()


def _used(conn: Connection, today: date) -> Used:
    found: dict[str, date] = {}
    for row in sittings.unfinished(conn):
        day = day_of(meeting_of(conn, row).date) or today
        if row.profile and (
            row.stage in LIVE or day >= today
        ):  # one that was never opened, and whose day is past, goes by none
            found[row.profile] = max(day, today, found.get(row.profile, today))
    return found


def others(settings: Settings, used_: Used, today: date) -> Iterator[Finding]:
    """A line for each profile with something to change, and one that says how many were looked at and are well."""
    try:
        shelf = open_shelf(settings.profiles, settings.law_2026_sfs)
    except OSError:
        return  # The line of the profile that is chosen first says so.
    own = _own(shelf)
    looked_at = sorted({*used_, *own, *shelf.mistakes} - _told_of(settings.profile, used_, today))
    found = [_of_one(shelf, name, used_, today, own=name in own) for name in looked_at]
    if settings.profile in own:
        found.append(_unending(shelf.profiles[settings.profile]))
    faults = [one for one in found if one is not None]
    yield from faults
    if not faults:
        yield sound(words.ABOUT_PROFILES, words.PROFILES_SOUND.filled(count=len(looked_at)))


def _told_of(first: str, used_: Used, today: date) -> set[str]:
    """The profile that is chosen first has lines of its own, for today."""
    return set() if used_.get(first, today) > today else {first}


def _own(shelf: Shelf) -> frozenset[str]:
    """The operator's own that can be read, by name."""
    return frozenset(shelf.profiles) - frozenset(open_shelf().profiles)


def _of_one(shelf: Shelf, name: str, used_: Used, today: date, *, own: bool) -> Finding | None:
    """What must be changed in one; None where it is as it must be."""
    about = words.ABOUT_ONE_PROFILE.filled(profile=name)
    profile = shelf.find(name)
    if isinstance(profile, ProfileMistake):
        mistake = settings_words.PROFILE_MISTAKE.filled(mistake=profile.sentence)
        return wrong(about, words.PROFILE_USED.filled(mistake=mistake) if name in used_ else mistake)
    said = dates_wrong(profile, used_.get(name, today), coming=name not in used_)
    if said is not None:
        return wrong(about, (words.USED_ONE_ENDED if name in used_ else words.OWN_ONE_ENDED).filled(sentences=said))
    return _unending(profile) if own else None


def _unending(profile: Profile) -> Finding | None:
    """That the operator's own document says no day on which it ends; the last layer is the file's own."""
    if profile.layers[-1].valid_to is not None:
        return None
    return wrong(words.ABOUT_ONE_PROFILE.filled(profile=profile.name), words.NO_END_DATE)
