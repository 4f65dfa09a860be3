"""The rooms that are open. Each has an address of its own, and only whoever opened it can end it or begin it anew."""

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.rehearsal.page.background_tasks import start_loud
from bot.rehearsal.page.backstage import Backstage
from bot.rehearsal.page.hall import Hall, Opening

_MOST = 12
# Whoever closed the window by mistake comes back within these; more would only be bots that nobody looks at.
_MOST_EMPTY = 2


class NoRoomLeftError(Exception):
    """As many rooms are open as this machine is asked to hold, and somebody is in each of them."""


@dataclass(slots=True, eq=False)
class Room:
    """One room. `key` stands in its address, `owner` is known to whoever opened it; `visitors` are there now.

    `is_awaited`: whoever opened it is on the way, and has not come in yet.
    """

    key: str
    owner: str
    hall: Hall
    visitors: int = 0
    is_awaited: bool = True


@dataclass(slots=True)
class Rooms:
    """All rooms, and the foyer, where nothing goes on and a visitor chooses. See `Hall` for `changed` and `pace`."""

    backstage: Backstage
    changed: Callable[[], None]
    pace: float = 1.0
    foyer: Room = field(init=False)
    _open: dict[str, Room] = field(default_factory=dict)  # the one that was left last stands last

    def __post_init__(self) -> None:
        """Build the foyer."""
        self.foyer = Room("", "", Hall(self.backstage, self.changed, self.pace))

    def at(self, key: str) -> Room:
        """The room with this key, or the foyer where there is none."""
        return self._open.get(key, self.foyer)

    def owns(self, room: Room, owner: str) -> bool:
        """Whether this is the secret of whoever opened the room."""
        return room is not self.foyer and hmac.compare_digest(room.owner.encode(), owner.encode())

    async def open(self, opening: Opening) -> Room:
        """A new room, in which this begins; it can be entered at once. Raises NoRoomLeftError."""
        await self._make_place()
        key = secrets.token_urlsafe(6)
        room = self._open[key] = Room(
            key, secrets.token_urlsafe(18), Hall(self.backstage, self.changed, self.pace, key)
        )
        start_loud(room.hall.start(opening))
        return room

    def enter(self, room: Room) -> None:
        """Somebody comes in."""
        room.visitors, room.is_awaited = room.visitors + 1, False

    def leave(self, room: Room) -> None:
        """Somebody goes."""
        room.visitors -= 1
        if room.key in self._open:
            self._open[room.key] = self._open.pop(room.key)

    async def end(self, room: Room) -> None:
        """End what goes on in it, for all who are there; its address then leads to the foyer."""
        self._open.pop(room.key, None)
        await room.hall.close()
        self.changed()

    async def close(self) -> None:
        """Everything is closed for good; nothing is left behind."""
        for room in list(self._open.values()):
            await self.end(room)

    async def _make_place(self) -> None:
        """End those that nobody has looked at for longest; one that somebody is on the way to only where there is no other."""
        left = [room for room in self._open.values() if not room.visitors and not room.is_awaited]
        for room in left[:-_MOST_EMPTY]:
            if not room.visitors:  # nobody has come back while another was ended
                await self.end(room)
        if len(self._open) >= _MOST:
            empty = sorted(
                (room for room in self._open.values() if not room.visitors), key=lambda room: room.is_awaited
            )
            if not empty:
                raise NoRoomLeftError
            await self.end(empty[0])
