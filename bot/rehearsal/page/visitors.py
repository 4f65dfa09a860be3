"""The visitors: pages that look at the rehearsal. Each is told what is new in what it shows, many changes at once."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import orjson
from aiohttp import web

from bot.rehearsal.page.background_tasks import start_loud
from bot.rehearsal.page.persons_screen import ScreenSight
from bot.rehearsal.page.rehearsal import Rehearsal
from bot.rehearsal.page.rooms import Room, Rooms
from bot.rehearsal.page.seats import NoSuchSeatError
from bot.rehearsal.pretended.wire_names import Json

_GATHER_S = 0.04
_MOST_SEATS = 4


@dataclass(slots=True, eq=False)
class Visitor:
    """One page in a room. `seats` are those it shows; `sent_*` is how far it has been told of wire and journal.

    `is_owner`: whether the room was opened from there.
    """

    socket: web.WebSocketResponse
    room: Room
    is_owner: bool = False
    seats: Sequence[str] = ()
    wire: bool = False
    journal: bool = False
    _run: int = -1
    _hall: bytes = b""
    _script: bytes = b""
    _sights: dict[str, ScreenSight] = field(default_factory=dict)
    _sent_wire: int | None = None
    _sent_journal: int | None = None

    def watch(self, asked: Json) -> None:
        """Show these seats and panels from now on (protocol.ts, `Watch`). What it no longer shows is forgotten."""
        self.seats = [str(seat) for seat in asked.get("seats") or ()][:_MOST_SEATS]
        self._sights = {seat: sight for seat, sight in self._sights.items() if seat in self.seats}
        self.wire, self.journal = bool(asked.get("wire")), bool(asked.get("journal"))
        self._sent_wire = self._sent_wire if self.wire else None
        self._sent_journal = self._sent_journal if self.journal else None

    async def tell(self, hall_json: bytes) -> None:
        """Send all that is new; `hall_json` is the room's hall as it stands, ready to be sent."""
        hall = self.room.hall
        if hall.run != self._run:
            self._run, self._script, self._sights = hall.run, b"", {}
            self._sent_wire = self._sent_journal = None
        if hall_json != self._hall:
            self._hall = hall_json
            await self.socket.send_bytes(hall_json)
        going = hall.going
        if going is None:
            return
        script = orjson.dumps({"type": "script", "run": hall.run} | going.conductor.as_json())
        if script != self._script:
            self._script = script
            await self.socket.send_bytes(script)
        await self._tell_seats(going)
        await self._tell_panels(going)

    async def send(self, message: Json) -> None:
        """Send one message as it is."""
        await self.socket.send_bytes(orjson.dumps(message))

    async def _tell_seats(self, going: Rehearsal) -> None:
        for seat_id in self.seats:
            sight = self._sights.get(seat_id)
            if sight is None:
                try:
                    sight = self._sights[seat_id] = ScreenSight(going.seats.at(seat_id), going.seats)
                except NoSuchSeatError:
                    continue  # a link from another rehearsal: the page shows that nobody sits there
            news = sight.news()
            if news is not None:
                await self.send({"type": "seat", "run": self._run} | news)

    async def _tell_panels(self, going: Rehearsal) -> None:
        if self.wire:
            entries = going.wire.beyond(self._sent_wire or 0)
            if self._sent_wire is None or entries:
                await self._panel("wire", entries=entries, whole=self._sent_wire is None)
                self._sent_wire = entries[-1]["n"] if entries else 0
        if self.journal:
            rows = await going.read_journal()
            if self._sent_journal is None or len(rows) > self._sent_journal:
                await self._panel("journal", rows=rows[self._sent_journal or 0 :], whole=self._sent_journal is None)
                self._sent_journal = len(rows)

    async def _panel(self, kind: str, **more: object) -> None:
        await self.send({"type": kind, "run": self._run} | more)


class Visitors:
    """All visitors of all rooms, and the loop that tells them. `news` is set whenever anything may be new."""

    def __init__(self, rooms: Rooms, news: asyncio.Event) -> None:
        self._rooms, self._news = rooms, news
        self._here: set[Visitor] = set()
        self._loop: asyncio.Task[None] | None = None

    def enter(self, visitor: Visitor) -> None:
        """A page has come; it is told everything it shows."""
        self._here.add(visitor)
        self._rooms.enter(visitor.room)
        self._loop = self._loop or start_loud(self._tell_all())
        self._news.set()

    def leave(self, visitor: Visitor) -> None:
        """A page has gone."""
        if visitor in self._here:
            self._here.remove(visitor)
            self._rooms.leave(visitor.room)

    async def close(self) -> None:
        """Say goodbye to all."""
        if self._loop is not None:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)
        for visitor in list(self._here):
            await visitor.socket.close(code=1001)

    async def _tell_all(self) -> None:
        while True:
            await self._news.wait()
            # What comes in a burst, such as a hundred answers, is told together.
            await asyncio.sleep(_GATHER_S)
            self._news.clear()
            halls: dict[str, bytes] = {}
            for visitor in list(self._here):
                # A room that has been ended leads its visitors to the foyer.
                room = self._rooms.at(visitor.room.key)
                if room is not visitor.room:
                    visitor.room, visitor.is_owner = room, False
                if room.key not in halls:
                    halls[room.key] = orjson.dumps(room.hall.as_json())
                try:
                    await visitor.tell(halls[room.key])
                except ConnectionError:
                    self.leave(visitor)
