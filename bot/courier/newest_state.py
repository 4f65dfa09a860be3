"""The newest state of every sitting, read from the journal as it grows; only new entries are folded.

What this process has judged itself is known already: the turn remembers it, and it is not read and folded a second time.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.courier.ports import Newest, Undeliverable
from bot.store import chats, journal, sittings
from bot.store.clock import moment, now
from bot.store.database import Connection, Database
from bot.turn.chat_cache import CachedRead, Recent
from bot.turn.rules import Rules
from cards.quick_dataclass import quick_dataclass
from dialogs.journal.entries import Entry
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Place


@quick_dataclass(frozen=True, slots=True)
class _Read:
    """The result of one look into the database: where the chat is, the time, the entries `since` the last look, the head; all entries, if asked for."""

    place: Place
    at: datetime
    since: CachedRead
    news: tuple[Entry, ...]
    head: str
    entries: tuple[Entry, ...]


@dataclass(slots=True)
class NewestStates:
    """Sees through `database`, without a lock: what is seen is of one moment, no older than the look, and that is enough to show it.

    `judged` returns what the turn remembers of a chat's sitting: a start to read on from, never the newest by itself.
    """

    database: Database
    rules: Rules
    judged: Callable[[str, str], CachedRead | None] = lambda _chat, _sitting: None
    _known: Recent[str, CachedRead] = field(default_factory=Recent)

    async def look(self, chat: str, sitting: str, *, whole: bool = False) -> Newest:
        """See `Sees.look`. Raises `Undeliverable` for a chat that nothing was ever heard from."""
        known = self._furthest(chat, sitting)
        read = await self.database.look(lambda conn: _read(conn, chat, known, whole=whole))
        seen = read.since.after(self.rules, read.news)
        if read.news:
            self._keep(sitting, seen)
        return Newest(seen.meeting, read.place, read.at, read.head, seen.seq, read.entries)

    async def where(self, chat: str) -> tuple[Place, datetime]:
        """See `Sees.where`. Raises `Undeliverable` for a chat that nothing was ever heard from."""
        return await self.database.write(lambda conn: _where(conn, chat))

    def _furthest(self, chat: str, sitting: str) -> CachedRead:
        """Return the sitting as far as it is known here or by the turn, which knows nothing of purges."""
        known = self._known.get(sitting) or CachedRead(Meeting(key=sitting, chat=chat))
        judged = self.judged(chat, sitting)
        return judged if judged is not None and not known.purged_at and judged.seq > known.seq else known

    def _keep(self, sitting: str, known: CachedRead) -> None:
        """Keep what was folded, unless somebody else has come further meanwhile."""
        other = self._known.get(sitting)
        if other is None or other.purged_at != known.purged_at or other.seq < known.seq:
            self._known.put(sitting, known)


def _read(conn: Connection, chat: str, known: CachedRead, *, whole: bool) -> _Read:
    place, at = _where(conn, chat)
    row = sittings.find(conn, known.meeting.key)
    purged_at = row.purged_at if row is not None else 0
    if known.purged_at != purged_at:
        known = CachedRead(Meeting(key=known.meeting.key, chat=chat), purged_at=purged_at)
    head = row.digest.hex() if row is not None else ""
    key, purged = known.meeting.key, bool(purged_at)
    entries = tuple(journal.read(conn, key)) if whole and not purged else ()
    news = entries[known.seq :] if entries else tuple(journal.read(conn, key, known.seq))
    return _Read(place, at, known, news, head, entries)


def _where(conn: Connection, chat: str) -> tuple[Place, datetime]:
    found = chats.find(conn, chat)
    if found is None:
        raise Undeliverable("unknown_chat")
    place = Place(found.id, found.tenant, found.personal, _meeting_id(found.id), found.service_url)
    return place, moment(now(conn))


def _meeting_id(chat: str) -> str | None:
    """Return the id of the chat's meeting, which Teams makes of the chat's own; None where the chat is no meeting's."""
    return b64encode(f"0#{chat}#0".encode()).decode() if chat.startswith("19:meeting_") else None
