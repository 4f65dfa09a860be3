"""Reads what the bot of a rehearsal has written down, and tells it in plain words."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

from bot.store import journal, sittings
from bot.store.database import Connection, NotNow
from bot.store.read_only_sqlite import reading
from cards.phrases import book
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.meeting.meeting import Meeting
from dialogs.record.sentences import in_confidence, sentence_of

_DIGITS = 16


@dataclass(slots=True)
class JournalReader:
    """Follows the journals of one store as they grow. Rows are numbered from 1 in the order they were met."""

    file: Path
    _meetings: dict[str, Meeting] = field(default_factory=dict)
    _read: dict[str, int] = field(default_factory=dict)
    _last: int = 0

    def rows(self) -> list[dict[str, object]]:
        """What was written down since the last time, as the page shows it (protocol.ts, `JournalRow`)."""
        try:
            with reading(self.file) as conn:
                found = [new for key in sittings.every(conn) for new in self._new(conn, key)]
        except NotNow:
            return []  # the bot is starting again; what it wrote is read the next time
        found.sort(key=lambda one: one[0].at)
        return [self._row(entry, key, digest) for entry, key, digest in found]

    def _new(self, conn: Connection, key: str) -> list[tuple[Entry, str, bytes]]:
        after = self._read.get(key, 0)
        entries = journal.read(conn, key, after)
        digests = journal.digests(conn, key, after) if entries else {}
        return [(entry, key, digests[entry.seq]) for entry in entries]

    def _row(self, entry: Entry, key: str, digest: bytes) -> dict[str, object]:
        before = self._meetings.get(key) or Meeting(key=key, chat="")
        meeting = self._meetings[key] = apply(before, entry)
        self._read[key] = entry.seq
        self._last += 1
        return {
            "n": self._last,
            "at": entry.at.isoformat(),
            "text": {"sv": sentence_of(entry, meeting, book.SV), "en": sentence_of(entry, meeting, book.EN)},
            "fact": type(entry.fact).__name__,
            "fields": dict(_fields(entry)),
            "digest": digest.hex()[:_DIGITS],
            "confidential": in_confidence(before) or in_confidence(meeting),
        }


def _fields(entry: Entry) -> Iterator[tuple[str, object]]:
    for one in fields(entry.fact):
        yield one.name, getattr(entry.fact, one.name)
