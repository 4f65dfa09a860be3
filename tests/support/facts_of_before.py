"""A fact that no version writes today, or not there: written as one of before did."""

from dataclasses import replace

from bot.store import chats, journal, sittings
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.sittings import placed
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting
from tests.support.living import LivingSitting


def write(conn: Connection, sitting: LivingSitting, fact: Fact) -> None:
    """Write it at the end of the sitting's journal, at the time of what was said last."""
    row = sittings.find(conn, sitting.key)
    chat = chats.find(conn, sitting.chat.id)
    assert row is not None
    assert chat is not None
    entries = journal.read(conn, row.key)
    entry = Entry(row.seq + 1, entries[-1].at, "", "", fact, entries[-1].arrived, entries[-1].judged_at)
    after = journal.append(conn, row, [journal.to_body(entry)])
    meeting = fold(Meeting(key=row.key, chat=chat.id), [*entries, entry])
    sittings.save(conn, placed(after, meeting, now(conn)))
    chats.save(conn, replace(chat, head=chat.head + 1))
