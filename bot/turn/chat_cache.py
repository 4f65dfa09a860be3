"""What a replica remembers of the chats it serves: only a shortcut, and never trusted before the head has been compared."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Generic, Self, TypeVar

from bot.store import journal, sittings, wordings
from bot.store.chats import Chat
from bot.store.clock import SECOND
from bot.store.database import Connection
from bot.store.sittings import Sitting
from bot.turn.rules import Rules
from cards.quick_dataclass import quick_dataclass
from dialogs.chat.facts import ChatHeard
from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import LIVE, Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.said.inbound import ChatSettingRead, Installed, Said, Spoke
from dialogs.sitting.facts import OrganizerKnown

_ROOMS: Final = 1000
_BEGUN: Final = (*LIVE, Stage.CLOSED)
_HEARS_S: Final = 30 * 24 * 3600
"""So long after its close a sitting hears what was written in its chat: no delivery of Teams' comes later. Without an end, a chat that a board uses for years would be read whole each time."""
K = TypeVar("K")
V = TypeVar("V")


@quick_dataclass(frozen=True, slots=True)
class CachedRead:
    """A meeting as far as its journal was read: to the entry `seq`. `purged_at`: of a purged one, which must be read anew.

    `acted`: who has pressed or written something that stands in it (as entries name them), as far as `after` has read it.
    """

    meeting: Meeting
    seq: int = 0
    purged_at: int = 0
    acted: frozenset[str] = frozenset()

    def after(self, rules: Rules, news: Iterable[Entry]) -> Self:
        """The meeting with these entries too, which follow those it has."""
        meeting, seq, acted = self.meeting, self.seq, set(self.acted)
        for entry in news:
            meeting, seq = rules.apply(meeting, entry), entry.seq
            if entry.cause:
                acted.add(entry.by)
        return replace(self, meeting=meeting, seq=seq, acted=frozenset(acted))


@dataclass(slots=True)
class ChatCache:
    """A chat as it stood at `chat.head`, with its sittings' `rows`, the oldest first, and the meetings read so far.

    `causes`: what was said and written, and in which sitting. `words` are words already read; nobody else looks into
    them, and they go as soon as anything was written by somebody else.
    """

    chat: Chat
    rows: dict[str, Sitting] = field(default_factory=dict)
    read: dict[str, CachedRead] = field(default_factory=dict)
    causes: dict[str, str] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def meeting(self, conn: Connection, rules: Rules, key: str) -> CachedRead:
        """Return the sitting, reading of its journal only what is not known yet; a new one is empty.

        Raises `UnknownFactError` if the journal holds a fact of another version of the program.
        """
        read = self.read.get(key) or CachedRead(Meeting(key=key, chat=self.chat.id))
        row = self.rows.get(key)
        if row is not None and read.seq < row.seq:
            news = tuple(journal.read(conn, key, read.seq))
            self.causes.update((entry.cause, key) for entry in news if entry.cause)
            read = self.read[key] = CachedRead(read.after(rules, news).meeting, row.seq)
        return read

    def begun(self, conn: Connection, rules: Rules, at: int) -> tuple[Meeting, ...]:
        """Return the chat's sittings that have begun, the oldest first; closed ones as long as something said in them may come.

        `at`: the database's clock in microseconds.
        """
        since = at - _HEARS_S * SECOND
        found = [
            self.meeting(conn, rules, row.key).meeting
            for row in self.rows.values()
            if row.stage in _BEGUN and not row.purged_at and not 0 < row.closed_at < since
        ]
        return tuple(found)

    def heard_in(self, causes: Iterable[str], just_now: Mapping[str, str]) -> str | None:
        """Return the sitting in which it was said before, by any of its causes; `just_now`: what is not committed yet."""
        for cause in causes:
            if cause in just_now:
                return just_now[cause]
            if cause in self.causes:
                return self.causes[cause]
        return None

    def carried(self) -> list[Fact]:
        """Return what a new sitting knows from the chat it is set up in."""
        found: list[Fact] = [ChatHeard()] if self.chat.heard else []
        organizers = [read.meeting.organizer for read in self.read.values() if read.meeting.organizer]
        return [*found, *(OrganizerKnown(organizer) for organizer in organizers[-1:])]

    def words_of(
        self, conn: Connection, key: str, wanted: Iterable[str], unsealing: Sequence[str]
    ) -> Mapping[str, str]:
        """Return the words of these keys in the sitting. Those in `unsealing` are read even if sealed, and not kept."""
        names = list(wanted)
        missing = [name for name in names if (key, name) not in self.words]
        found = wordings.read(conn, key, missing, unsealing=unsealing)
        self.words |= {(key, name): text for name, text in found.items() if name not in unsealing}
        return {name: self.words[key, name] for name in names if (key, name) in self.words} | dict(found)

    def forget(self, key: str, wanted: Iterable[str]) -> None:
        """Let go of words that were replaced, sealed or destroyed."""
        for name in wanted:
            self.words.pop((key, name), None)


def enter(conn: Connection, known: ChatCache | None, chat: Chat) -> ChatCache:
    """Return the chat as it stands now: what is `known` of it, and what was written since by somebody else.

    What comes back may be changed; `known` is good only until then.
    """
    if known is not None and known.chat.head == chat.head:
        return ChatCache(chat, dict(known.rows), dict(known.read), known.causes, known.words)
    rows = {row.key: row for row in sittings.of_chat(conn, chat.id)}
    if known is None:
        return ChatCache(chat, rows)
    # What was purged since is read anew: there is nothing left to read.
    same = {key for key, row in rows.items() if key in known.rows and known.rows[key].purged_at == row.purged_at}
    return ChatCache(chat, rows, {key: read for key, read in known.read.items() if key in same}, known.causes)


def as_heard(chat: Chat, heard: Iterable[Said]) -> Chat:
    """Return the chat as its newest messages describe it; a message from elsewhere says nothing about it."""
    url, present, hears = chat.service_url, chat.present, chat.heard
    for said in heard:
        if said.place.chat == chat.id:
            url = said.place.service_url or url
            if isinstance(said, Installed):
                # What it may read is granted with each adding anew.
                present, hears = said.present, False
            elif isinstance(said, Spoke) and not said.mentioned and not chat.personal:
                hears = True
    same = (url, present, hears) == (chat.service_url, chat.present, chat.heard)
    return chat if same else changed(chat, service_url=url, present=present, heard=hears)


class Recent(Generic[K, V]):
    """The values that were used last, and no more of them than `most`."""

    def __init__(self, most: int = _ROOMS) -> None:
        self._most = most
        self._values: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        """Return the value, which was used now; None if it is not remembered."""
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def put(self, key: K, value: V) -> None:
        """Remember the value, and forget the one that was not used for longest if there are too many."""
        self._values[key] = value
        self._values.move_to_end(key)
        if len(self._values) > self._most:
            self._values.popitem(last=False)

    def drop(self, key: K) -> None:
        """Forget the value."""
        self._values.pop(key, None)


def lets_in(said: Said) -> bool:
    """Whether the bot may be heard in the chat again: the app has been added, or the chat, in which it may be mute while that is off, is on."""
    on = isinstance(said, ChatSettingRead) and said.value is not None and not said.value.off
    return on or isinstance(said, Installed)
