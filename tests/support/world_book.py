"""What was confidential in a world, and which words were said in it: by the world's own judgement, apart from the bot's."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from dialogs.said.inbound import Pressed, Said, Spoke
from tests.support.world_people import CHATS, PEOPLE, in_chat

_MARGIN: Final = timedelta(seconds=5)
_BRING_WORDS: Final = ("motion.", "minutes.", "matter.add")  # the verbs by which people bring words of their own
_MARKERS: Final = re.compile(r"ord\d{4}x")
Tables = Mapping[tuple[str, str], int]
"""The confidential matter on each table, by chat and sitting."""


def markers(text: str) -> set[str]:
    """Every marker that stands in the text."""
    return set(_MARKERS.findall(text))


@dataclass(frozen=True, slots=True)
class Window:
    """A confidential matter from its call to its end, on Teams' clock and the machine's; None: not ended."""

    sitting: str
    no: int
    called: tuple[datetime, datetime]
    ended: tuple[datetime, datetime] | None = None

    def holds(self, sent: datetime, arrived: datetime) -> bool:
        """Whether what was sent and arrived then counts as said in it: in doubt, on either clock, it does."""
        before, after = (at - _MARGIN for at in self.called), self.ended
        clocks = zip((sent, arrived), before, (None, None) if after is None else after, strict=True)
        return any(since <= at and (until is None or at <= until + _MARGIN) for at, since, until in clocks)


@dataclass(slots=True)
class Book:
    """`windows` are the confidential matters so far; `confined` the markers of all words that were said in one.

    `out`: who was removed from which chat, and is not back.
    """

    windows: list[Window] = field(default_factory=list)
    confined: set[str] = field(default_factory=set)
    out: set[tuple[str, str]] = field(default_factory=set)
    _heard: set[str] = field(default_factory=set)
    _chats: dict[str, str] = field(default_factory=dict)

    def hear(self, said: Said, chat: str, arrived: datetime, tables: Tables) -> None:
        """Note words said while a confidential matter is on a table of the chat (in private: of any chat): nobody may keep them."""
        if said.fresh in self._heard:
            return  # Teams says it once more: when it came first, it was judged.
        self._heard.add(said.fresh)
        here = {chat}
        if said.place.personal:
            here = {one for one in CHATS if said.who in [PEOPLE[who] for who in self.there(one)]}
        places = {in_chat(one).chat for one in here}
        inside = any(place in places for place, _ in tables)
        windows = [one for one in self.windows if self._chats[one.sitting] in places]
        if inside or any(one.holds(said.sent or said.at, arrived) for one in windows):
            self.confined |= {one for text in _words(said) for one in markers(text)}

    def there(self, chat: str) -> set[str]:
        """Who is in the chat now."""
        return {who for who in CHATS[chat] if (chat, who) not in self.out}

    def note(self, said: Said, arrived: datetime, before: Tables, now: Tables) -> None:
        """Keep the times at which confidential matters came onto a table, and left it."""
        times = (said.sent or said.at, arrived)
        for (_, sitting), no in before.items() - now.items():
            self.windows = [
                replace(one, ended=times) if (one.sitting, one.no, one.ended) == (sitting, no, None) else one
                for one in self.windows
            ]
        for (chat, sitting), no in now.items() - before.items():
            self._chats[sitting] = chat
            self.windows.append(Window(sitting, no, times))


def _words(said: Said) -> Iterable[str]:
    if isinstance(said, Spoke):
        return [said.words.spoken]
    if isinstance(said, Pressed) and said.verb.startswith(_BRING_WORDS):
        return [one.spoken for one in said.fields.values()]
    return []
