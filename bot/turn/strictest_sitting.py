"""Words typed in private may be about any sitting that their writer takes part in, so the strictest one decides (R-251).

A sitting's own chat is judged by its rules. Those of other chats are read here, and only where there are words to be kept.
They may be another tenant's: a member of a joint board writes in a chat of their own municipality's.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from bot.store import journal, sittings
from bot.store.clock import SECOND, microseconds
from bot.store.database import Connection
from bot.store.sittings import Sitting
from bot.turn.chat_cache import CachedRead, Recent
from bot.turn.rules import Rules
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Said, Spoke
from dialogs.said.written_fields import WRITTEN
from dialogs.typed.commands import command

CLOSED_S: Final = 24 * 3600
"""So long after its close a sitting still hears what was written in private and delivered late.

Its own chat hears it for longer (`chat_cache`): here every sitting is looked at.
"""
_READ: Final = frozenset({"came_at", "clock", "date", "group", "name", "people", "seats", "section"})
"""The fields that become a number, a day or a time, and those of the roster: somebody may have to be added for that very matter."""
_WORDS: Final = tuple(sorted(WRITTEN - _READ))
"""All other fields in which people write. The set-up form, whose place is words too, always has a board."""


@dataclass(slots=True)
class Elsewhere:
    """Looks at the sittings of other chats, and remembers how far each was read: a stranger's words cost no whole journals."""

    _read: Recent[str, CachedRead] = field(default_factory=Recent)

    def hushed(self, conn: Connection, rules: Rules, said: Said, chat: str) -> Said:
        """Return what was said, marked where it brings words in private in another chat's confidential matter; `chat` is judged."""
        if said.arrived is None or not said.place.personal or not _brings_words(said):
            return said
        at, since = (
            Moment(said.sent or said.at, said.arrived, dated=said.sent is not None),
            microseconds(said.arrived) - CLOSED_S * SECOND,
        )
        for row in sittings.elsewhere(conn, chat, since):
            meeting = self.sitting(conn, rules, row)
            if takes_part(meeting, said) and any(window.covers(at) for window in meeting.windows):
                return replace(said, hushed_elsewhere=True)
        return said

    def sitting(self, conn: Connection, rules: Rules, row: Sitting) -> Meeting:
        """Return the sitting as it stands, reading of its journal only what is not known yet."""
        return self._newest(conn, rules, row).meeting

    def acted(self, conn: Connection, rules: Rules, row: Sitting, said: Said) -> bool:
        """Whether whoever said it has done something in this sitting themselves: nobody else can have done that for them."""
        read = self._newest(conn, rules, row)
        person = read.meeting.person_of(said.who)
        return person is not None and not read.acted.isdisjoint((person.key, said.who.key))

    def _newest(self, conn: Connection, rules: Rules, row: Sitting) -> CachedRead:
        read = self._read.get(row.key) or CachedRead(Meeting(key=row.key, chat=row.chat))
        if read.seq < row.seq:
            read = read.after(rules, journal.read(conn, row.key, read.seq))
            self._read.put(row.key, read)
        return read


def takes_part(meeting: Meeting, said: Said) -> bool:
    """Whether whoever said it is on the roster and not known to be out of the sitting's chat."""
    person = meeting.person_of(said.who)
    return person is not None and person.in_chat is not False


def _brings_words(said: Said) -> bool:
    if isinstance(said, Spoke):
        found = command(said.words)
        return found is not None and found.wording
    return isinstance(said, Pressed) and any(said.field(name) for name in _WORDS)
