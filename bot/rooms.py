"""What a replica remembers of the chats it serves: only a shortcut, and never trusted before the head has been compared."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Generic, TypeVar

from bot.rules import Rules
from bot.store import journal, sittings, wordings
from bot.store.chats import Chat
from bot.store.database import Connection
from bot.store.sittings import Sitting
from dialogs.meeting import Meeting

_ROOMS: Final = 1000
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Kept:
    """A sitting's row, and its meeting as far as the journal was read: to the entry `read_to`."""

    row: Sitting
    meeting: Meeting
    read_to: int = 0
    stored: bool = True


@dataclass(slots=True)
class Room:
    """A chat with its sittings as they stood at `chat.head`. `causes`: what was written, and in which sitting.

    `words` are words already read; nobody else looks into them, and they go as soon as anything else was written.
    """

    chat: Chat
    kept: dict[str, Kept]
    causes: dict[str, str] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def rows(self) -> Sequence[Sitting]:
        """The chat's sittings, the eldest first."""
        return [kept.row for kept in self.kept.values()]

    def meeting(self, conn: Connection, rules: Rules, key: str) -> Kept:
        """Give the sitting, reading of its journal only what is not known yet; a new one is empty.

        Raises `UnknownFactError` if the journal holds a fact of another version of the program.
        """
        kept = self.kept.get(key) or Kept(_new(key, self.chat.id), Meeting(key=key, chat=self.chat.id), stored=False)
        if kept.read_to < kept.row.seq:
            meeting = kept.meeting
            for entry in journal.read(conn, key, kept.read_to):
                meeting = rules.apply(meeting, entry)
                if entry.cause:
                    self.causes[entry.cause] = key
            kept = self.kept[key] = replace(kept, meeting=meeting, read_to=kept.row.seq)
        return kept

    def words_of(
        self, conn: Connection, key: str, wanted: Iterable[str], unsealing: Sequence[str]
    ) -> Mapping[str, str]:
        """Give the words of these keys in the sitting. Those in `unsealing` are read even if sealed, and not kept."""
        names = list(wanted)
        missing = [name for name in names if (key, name) not in self.words]
        found = wordings.read(conn, key, missing, unsealing=unsealing)
        self.words |= {(key, name): text for name, text in found.items() if name not in unsealing}
        return {name: self.words[key, name] for name in names if (key, name) in self.words} | dict(found)

    def forget(self, key: str, wanted: Iterable[str]) -> None:
        """Let go of words that were replaced, sealed or destroyed."""
        for name in wanted:
            self.words.pop((key, name), None)


def _new(key: str, chat: str) -> Sitting:
    return Sitting(key, chat, "", 0, journal.START, 0)


def enter(conn: Connection, known: Room | None, chat: Chat) -> Room:
    """Give the room as it stands now: what is `known` of it, and what was written since by somebody else.

    What comes back may be changed; `known` stays as it was, so that a failure costs nothing.
    """
    if known is not None and known.chat.head == chat.head:
        return Room(chat, dict(known.kept), known.causes, known.words)
    before = known.kept if known else {}
    kept: dict[str, Kept] = {}
    for row in sittings.of_chat(conn, chat.id):
        former = before.get(row.key)
        usable = former is not None and former.row.purged_at == row.purged_at
        empty = Meeting(key=row.key, chat=chat.id)
        kept[row.key] = replace(former, row=row) if former is not None and usable else Kept(row, empty)
    return Room(chat, kept, dict(known.causes) if known else {})


class Recent(Generic[K, V]):
    """The values that were used last, and no more of them than `most`."""

    def __init__(self, most: int = _ROOMS) -> None:
        self._most = most
        self._values: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        """Give the value, which was used now; None if it is not remembered."""
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
