"""The kept journals: what earlier versions stored, copied for a test, and its meeting taken up again."""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import orjson
from sqlalchemy import select, text

from bot.rehearsal.pretended.chat import Message, TeamsChat
from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.store import journal, sittings
from bot.store.database import Connection, Database
from bot.store.migrate import migrate
from bot.store.tables import metadata
from dialogs.journal.entries import Entry
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting, Person
from tests.support.databases import change, opened, rows
from tests.support.living import LivingSitting, living

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "journals"
KEPT: Final = tuple(sorted(FOLDER.glob("*.sqlite")))
"""The databases, the oldest first: they are named by the day on which they were kept."""


@dataclass(frozen=True, slots=True)
class KeptSitting:
    """One sitting of a kept journal, as today's code reads it."""

    key: str
    chat: str
    entries: tuple[Entry, ...]

    @property
    def meeting(self) -> Meeting:
        """The meeting that its facts make."""
        return fold(Meeting(key=self.key, chat=self.chat), self.entries)


async def sqlite_copy(kept: Path, folder: Path) -> str:
    """The URL of a copy of the kept database, brought to today's shape."""
    url = f"sqlite:///{shutil.copy(kept, folder / 'sittings.sqlite')}"
    async with opened(url) as database:
        await migrate(database)
    return url


async def load(kept: Path, folder: Path, url: str) -> None:
    """Write the kept rows, in today's shape, into a migrated PostgreSQL."""
    async with opened(await sqlite_copy(kept, folder)) as source, opened(url) as copy:
        found = await source.write(_everything)
        await copy.write(lambda conn: _fill(conn, found))


def _everything(conn: Connection) -> dict[str, list[dict[str, Any]]]:
    return {
        table.name: [dict(row) for row in conn.execute(select(table).order_by(*table.primary_key)).mappings()]
        for table in metadata.sorted_tables
    }


def _fill(conn: Connection, found: dict[str, list[dict[str, Any]]]) -> None:
    for table in metadata.sorted_tables:
        if found[table.name]:
            conn.execute(table.insert(), found[table.name])
        if table.name in ("outbox", "wording"):  # the database numbers these rows, and must go on after the last
            conn.execute(text(f"SELECT setval('{table.name}_id_seq', {found[table.name][-1]['id']})"))


async def kept_sittings(database: Database) -> list[KeptSitting]:
    """Every sitting that was not purged, in the order in which they were made."""
    return await database.write(_sittings)


def _sittings(conn: Connection) -> list[KeptSitting]:
    found = [row for key in sittings.every(conn) if (row := sittings.find(conn, key)) and not row.purged_at]
    return [KeptSitting(row.key, row.chat, tuple(journal.read(conn, row.key))) for row in found]


def exported(kept: Path) -> list[dict[str, Any]]:
    """The lines that were exported from the kept database, by the code that wrote it."""
    return [orjson.loads(line) for line in kept.with_suffix(".jsonl").read_bytes().splitlines()]


@asynccontextmanager
async def taken_up(url: str) -> AsyncIterator[LivingSitting]:
    """The kept sitting that is not ended, in a room with its people, its chat and its cards, the whole bot before it.

    People are known by their first name in small letters. All that was ever put in the outbox waits to be sent again.
    """
    async with opened(url) as database:
        kept = await kept_sittings(database)
        cards = await rows(database, "SELECT chat, activity FROM posted JOIN sitting ON posted.sitting = sitting.key")
    async with living(url, closed=True) as house:
        chats = {chat: _chat(house.teams, chat, kept) for chat in {one.chat: None for one in kept}}
        house.teams.world.chats.update(chats)  # a new chat may have been given the id of one that was kept
        for chat, activity in cards:
            chats[str(chat)].add(Message(str(activity), None, "", [], house.teams.world.clock()))
        async with opened(url) as database:
            await _let_all_wait(database, house.teams.make.service_url)
        await house.open()
        begun = next(one for one in kept if one.meeting.live)
        clients = map(house.teams.client, chats[begun.chat].members.values())
        yield LivingSitting(house, chats[begun.chat], {_short(one.person.name): one for one in clients}, begun.key)


def _chat(teams: PretendedTeams, chat_id: str, kept: Sequence[KeptSitting]) -> TeamsChat:
    """The chat with everybody whom Teams has shown in any of its sittings; a party has no name, and stays at home."""
    everybody = [person for one in kept if one.chat == chat_id for person in one.meeting.people.values()]
    shown = {person.mri: person for person in everybody if person.mri and person.name}
    people = [_client(teams, person) for person in shown.values()]
    by_name = {_short(client.person.name): client for client in people}
    chat = replace(teams.meeting("Socialnämnden", by_name["karin"], people), id=chat_id)
    teams.world.chats[chat.id] = chat
    return chat


def _short(name: str) -> str:
    return name.split(maxsplit=1)[0].lower()


def _client(teams: PretendedTeams, person: Person) -> Any:
    kind = Kind.MEMBER if not person.foreign else Kind.FOREIGN if person.object_id else Kind.ANONYMOUS
    client = teams.add(person.name.removesuffix(" (Guest)"), kind)
    assert (client.person.mri, client.person.object_id) == (person.mri, person.object_id), "people have other ids now"
    return client


async def _let_all_wait(database: Database, service_url: str) -> None:
    """Let Teams be where it is today, and everything in the outbox wait again, as if nothing of it were old."""
    await change(database, f"UPDATE chat SET service_url = '{service_url}'")  # noqa: S608  # ours
    await change(database, "UPDATE road SET closed = ''")
    await change(database, "UPDATE outbox SET wanted = done + 1, tries = 0, dead = '', owner = '', claimed_until = 0")
    await change(database, "UPDATE outbox SET due = placed, expires = 9007199254740991")
