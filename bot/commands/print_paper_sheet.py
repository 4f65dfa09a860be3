"""The sheet for a meeting that goes on by paper, as an operator prints it from the store: a tagged PDF (R-229)."""

from zoneinfo import ZoneInfo

from bot import clock_and_chance
from bot.commands import words
from bot.commands.migrate_export import migrated
from bot.commands.run_purge import profiles_read
from bot.settings.refused import SettingsRefused
from bot.settings.settings import PurgeSettings
from bot.store import journal, sittings
from bot.store.database import Connection
from bot.turn.rulebook import Rulebook
from cards.paper_sheet import paper_sheet
from cards.phrases.book import of
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting
from dialogs.record.paper_sheet import paper_of


async def paper_of_sitting(settings: PurgeSettings, sitting: str) -> bytes:
    """Return the sheet as it is now, with the checklist of the sitting's own rules; before the meeting too."""
    rules, phrases = Rulebook(*profiles_read(settings), settings.language), of(settings.language)
    async with migrated(settings) as database:
        meeting = await database.look(lambda conn: _read(conn, sitting))
    day = clock_and_chance.now().astimezone(ZoneInfo("Europe/Stockholm")).date()
    from bot.documents.note_pdf import as_pdf  # noqa: PLC0415  # no other command needs a library that sets text

    return as_pdf(paper_sheet(paper_of(meeting, rules.profile_of(meeting), day), phrases), phrases.language)


def _read(conn: Connection, sitting: str) -> Meeting:
    row = sittings.find(conn, sitting)
    if row is None:
        raise SettingsRefused(words.NO_SITTING)
    if row.purged_at:
        raise SettingsRefused(words.NOTE_PURGED)
    return fold(Meeting(key=row.key, chat=row.chat), journal.read(conn, sitting))
