"""Finds the chat that something said in private concerns: the sitting's own, not the one it was said in."""

from dataclasses import dataclass, field, replace
from typing import Final

from bot.store import chats, clock, roads
from bot.store.database import Connection, Database
from bot.store.roads import PrivateRoad
from bot.turn.chat_cache import Recent
from dialogs.inbound import Installed, Pressed, Said, Spoke

_KNOWN: Final = 10_000
_LATELY: Final = 24 * 3600 * clock.SECOND
"""How long it is good enough to know when somebody last used their private road: a purge counts in days."""


@dataclass(frozen=True, slots=True)
class PrivateChats:
    """Looks the way up in `database`; where a sitting belongs never changes, so that is remembered."""

    database: Database
    _chats: Recent[tuple[str, str], str] = field(default_factory=lambda: Recent(_KNOWN))

    def elsewhere(self, said: Said) -> bool:
        """Whether it was said in private, so that `find` must be asked which chat it concerns."""
        return said.place.personal and isinstance(said, Pressed | Spoke | Installed)

    async def find(self, said: Said) -> tuple[str, str]:
        """Return the chat that it concerns, and the sitting that this person was last told about ("" if none).

        A sitting of another tenant is none. Raises `NotNow`.
        """
        named = said.sitting if isinstance(said, Pressed) else ""
        known = self._chats.get((named, said.place.tenant)) if named else None
        if known is not None:
            return known, ""
        chat, sitting = await self.database.write(lambda conn: _find(conn, said, named))
        if named and sitting == named:
            self._chats.put((named, said.place.tenant), chat)
        return chat, sitting


def _find(conn: Connection, said: Said, named: str) -> tuple[str, str]:
    who, place = said.who, said.place
    if isinstance(said, Installed) and not said.present:
        return place.chat, ""
    road = roads.find(conn, who.key)
    known = road or PrivateRoad(who.key, who.mri)
    # Whoever writes in private can be reached there, in the language they use.
    now = replace(known, chat=place.chat, closed="", locale=who.locale or known.locale)
    if road != now or clock.now(conn) > now.at + _LATELY:
        roads.remember(conn, now)
    if isinstance(said, Installed):
        return place.chat, ""
    for sitting in (named, road.sitting if road else ""):
        chat = chats.of_sitting(conn, sitting) if sitting else None
        if chat is not None and chat.tenant == place.tenant:
            return chat.id, sitting
    return place.chat, ""
