"""What an operator does with the store from a terminal: migrate, export, purge. Each opens it and closes it again."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from rich.table import Table

from bot.commands import words
from bot.commands.export_form import Form
from bot.commands.terminal import styled
from bot.settings import words as settings_words
from bot.settings.profiles import open_shelf
from bot.settings.refused import SettingsRefused
from bot.settings.settings import PurgeSettings, StoreSettings
from bot.store import sittings
from bot.store.database import Connection, Database, NotNow
from bot.store.export import export
from bot.store.hand_over import hand_over
from bot.store.migrate import NotMigrated, demand_migrated, migrate
from bot.store.opening import UnknownDatabase, open_database
from bot.store.purge import Unused, choose, purge_sittings, purge_unused
from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake


async def migrate_database(settings: StoreSettings) -> Bilingual:
    """Bring the database to this version's shape; return whether anything had to be done."""
    async with _opened(settings) as database:
        return words.MIGRATED if await migrate(database) else words.MIGRATED_ALREADY


async def export_sitting(settings: StoreSettings, sitting: str, form: Form = Form.JOURNAL) -> Sequence[bytes]:
    """A sitting's journal as JSON lines: to be read (`JOURNAL`), or as it is chained, to be kept and checked (`CHAIN`)."""
    written = hand_over if form is Form.CHAIN else export
    async with migrated(settings) as database:
        try:
            return await database.look(lambda conn: list(written(conn, sitting)))
        except LookupError:
            raise SettingsRefused(words.NO_SITTING) from None


async def list_sittings(settings: StoreSettings) -> Sequence[tuple[str, str, str]]:
    """Key, board and stage of every sitting."""
    async with migrated(settings) as database:
        return await database.look(_rows)


async def table_of_sittings(settings: StoreSettings) -> Table:
    """The same as a table for a terminal."""
    table = Table(*(head.text(settings.language) for head in words.SITTING_HEADS))
    for row in await list_sittings(settings):
        table.add_row(*map(styled, row))
    return table


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge did: how many sittings, and what belonged to none. `undecided` are profiles without a decision to purge.

    Where there are any, no sitting was purged. `changed`: sittings to which something came meanwhile, and which are left as they are. `unregistered`, `undated`: keys
    of sittings that are left for their motions, and until their decisions have legal force.
    """

    sittings: int
    unused: Unused
    undecided: Sequence[str] = ()
    changed: int = 0
    unregistered: Sequence[str] = ()
    undated: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Anyway:
    """What the operator has typed out: to go on without a decision, with motions not registered, with no word of legal force."""

    no_decision: bool = False
    unregistered: bool = False
    undated: bool = False


async def purge_everything(settings: PurgeSettings, days: int, anyway: Anyway) -> Purged:
    """Purge what is `days` old: what belongs to no sitting; and sittings, where each has a decision to purge, or it is not asked for.

    One with a motion whose wording nobody has said is registered is left whole: nothing else may have it (R-205).
    So is one whose decisions may still be appealed, as far as anybody has noted (R-213).
    The decision is the one of the sitting's own profile as it says now, else of the profile in BISITTARE_PROFILE (R-213).
    """
    _undecided(settings, ())  # a profile that cannot be read is reported before anything is destroyed
    async with migrated(settings) as database:
        unused = await purge_unused(database, days)
        found = await choose(database, days)
        names = {one.profile or settings.profile for one in found} or {settings.profile}
        undecided = () if anyway.no_decision else _undecided(settings, names)
        if undecided:
            return Purged(0, unused, undecided)
        unregistered = () if anyway.unregistered else tuple(one.key for one in found if one.unregistered)
        undated = () if anyway.undated else tuple(one.key for one in found if one.undated)
        ready = [one for one in found if one.key not in (*unregistered, *undated)]
        purged = await purge_sittings(database, ready, days)
        return Purged(len(purged), unused, (), len(ready) - len(purged), unregistered, undated)


def _undecided(settings: PurgeSettings, names: Iterable[str]) -> tuple[str, ...]:
    """Return those of the profiles for which there is no decision to purge. Raises SettingsRefused."""
    try:
        shelf = open_shelf(settings.profiles, settings.law_2026_sfs)
    except OSError:
        raise SettingsRefused(settings_words.NO_FOLDER) from None
    standard = shelf.find(settings.profile)
    if isinstance(standard, ProfileMistake):
        raise SettingsRefused(settings_words.PROFILE_MISTAKE.filled(mistake=standard.sentence))
    if standard.purge_decision.strip():
        return ()
    decisions = {name: shelf.profiles.get(name, standard).purge_decision for name in names}
    return tuple(sorted(name for name, decision in decisions.items() if not decision.strip()))


def _rows(conn: Connection) -> list[tuple[str, str, str]]:
    rows = (sittings.find(conn, key) for key in sittings.every(conn))
    return [(row.key, row.board, row.stage) for row in rows if row is not None]


@asynccontextmanager
async def migrated(settings: StoreSettings) -> AsyncIterator[Database]:
    """Open the store that the settings name, and close it again. Raises `SettingsRefused` where it is not to be used."""
    async with _opened(settings) as database:
        await demand_migrated(database)
        yield database


@asynccontextmanager
async def _opened(settings: StoreSettings) -> AsyncIterator[Database]:
    try:
        database = open_database(settings.database_url)
    except UnknownDatabase:
        raise SettingsRefused(settings_words.NO_DATABASE_ADDRESS) from None
    try:
        yield database
    except NotMigrated as error:
        raise SettingsRefused(settings_words.DATABASE_NOT_MIGRATED.filled(problem=error.sentence)) from None
    except NotNow as error:
        raise SettingsRefused(settings_words.DATABASE_OUT_OF_REACH.filled(failure=error)) from None
    finally:
        await database.close()
