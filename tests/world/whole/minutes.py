"""What has happened, read from the bot's own file as it grows: the sittings, and what laws keep of them for themselves."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select

from bot.store import journal, wordings
from bot.store.database import Connection
from bot.store.tables import sitting as sitting_rows
from bot.turn.rulebook import Rulebook
from dialogs.journal.entries import Entry
from dialogs.meeting.meeting import Meeting, Stage
from tests.world.deeds import MARK
from tests.world.shadow import SECRET, Guarded, Shadow

HINTS: Final = frozenset({"ChatHeard", "InChat", "Noticed", "Claimed"})
"""What Teams lets be known with anything that is said."""

_ROWS = select(sitting_rows.c.key, sitting_rows.c.chat, sitting_rows.c.seq, sitting_rows.c.digest)


@dataclass(slots=True)
class Minutes:
    """`heads`: each end of a journal that was ever seen, by sitting and number; `titles`: what a confidential matter was called before."""

    rules: Rulebook
    meetings: dict[str, Meeting] = field(default_factory=dict)
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    shadows: dict[str, Shadow] = field(default_factory=dict)
    heads: dict[tuple[str, int], bytes] = field(default_factory=dict)
    titles: dict[tuple[str, int], str] = field(default_factory=dict)
    most_begun: int = 0

    def read(self, conn: Connection) -> None:
        """Take along what is new."""
        for key, chat, seq, digest in conn.execute(_ROWS).all():
            known = self.entries.setdefault(key, [])
            if seq == len(known):
                continue
            self.heads[key, seq] = bytes(digest)
            meeting = self.meetings.get(key) or Meeting(key=key, chat=chat)
            shadow = self.shadows.setdefault(key, Shadow())
            for entry in journal.read(conn, key, len(known)):
                meeting = self.rules.apply(meeting, entry)
                shadow.take(entry)
                known.append(entry)
                self._title(conn, key, entry)
            self.meetings[key] = meeting
        begun = Counter(
            self.meetings[key].chat for key, one in self.shadows.items() if one.stage in ("begun", "adjourned")
        )
        self.most_begun = max((self.most_begun, *begun.values()))

    def _title(self, conn: Connection, key: str, entry: Entry) -> None:
        """Remember what a matter is called while it may be read."""
        named = getattr(entry.fact, "title", "")
        if type(entry.fact).__name__ == "MatterListed" and named:
            title = wordings.read(conn, key, [named]).get(named, "")
            self.titles[key, getattr(entry.fact, "no", 0)] = title

    def raised(self) -> list[tuple[str, int, str]]:
        """Return each matter that has become confidential, with the title that it had: sitting, number, title."""
        found = [(key, no, title) for (key, no), title in self.titles.items()]
        return [one for one in found if MARK in one[2] and self.shadows[one[0]].kinds.get(one[1]) in SECRET]

    def guards(self, chats: Collection[str]) -> Iterator[Guarded]:
        """Every confidential matter that was on a table of these chats."""
        return (
            one
            for key, shadow in self.shadows.items()
            if key in self.meetings and self.meetings[key].chat in chats
            for one in shadow.guards
        )

    def guarded(self) -> Iterator[tuple[str, int]]:
        """The chats on whose table a confidential matter is now, each with how many there have been."""
        for key, shadow in self.shadows.items():
            if key in self.meetings and any(one.until_sent is None for one in shadow.guards):
                yield self.meetings[key].chat, len(shadow.guards)

    def current(self, chat: str) -> Meeting | None:
        """The sitting of the chat that people mean: the one that goes on, else the newest."""
        known = [one for one in self.meetings.values() if one.chat == chat and one.stage is not Stage.EMPTY]
        live = [one for one in known if one.live]
        return next(reversed(live or known), None)

    def prepared(self, chat: str) -> tuple[Meeting, ...]:
        """The sittings of the chat that wait to be opened."""
        return tuple(one for one in self.meetings.values() if one.chat == chat and one.stage is Stage.PREPARED)

    def facts(self) -> int:
        """How many facts stand in all journals."""
        return sum(len(one) for one in self.entries.values())
