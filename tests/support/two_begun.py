"""Two sittings begun in one chat, as versions before the rule of one at a time let them be (R-252)."""

from dataclasses import replace

from bot.store import chats, journal, sittings
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.sittings import placed
from dialogs.journal.entries import Entry
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting
from dialogs.profile.profile import Profile
from dialogs.sitting.facts import Begun
from tests.support.living import LivingSitting


def begin(conn: Connection, sitting: LivingSitting, profile: Profile) -> None:
    """Write that the sitting is begun, as a version without the rule would have."""
    row = sittings.find(conn, sitting.key)
    chat = chats.find(conn, sitting.chat.id)
    assert row is not None
    assert chat is not None
    entries = journal.read(conn, row.key)
    fact = Begun(profile.name, profile.digest)
    entry = Entry(row.seq + 1, entries[-1].at, "", "", fact, entries[-1].arrived, entries[-1].judged_at)
    after = journal.append(conn, row, [journal.to_body(entry)])
    meeting = fold(Meeting(key=row.key, chat=chat.id), [*entries, entry])
    sittings.save(conn, placed(after, meeting, now(conn)))
    chats.save(conn, replace(chat, head=chat.head + 1))
