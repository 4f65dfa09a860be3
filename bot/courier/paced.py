"""The wire to Teams, held within the pace that Teams allows."""

import asyncio
from dataclasses import dataclass, field
from time import monotonic

from bot.courier.pace import TENANT, THREAD, Pace
from bot.courier.ports import Activity, Sends
from bot.remote.errors import Later
from dialogs.inbound import Place, RosterRow

PATIENCE_S = 2.0


@dataclass(slots=True)
class Paced:
    """Sends through `wire` when it is the chat's turn: a short wait is waited here, a long one is `Later`."""

    wire: Sends
    threads: Pace = field(default_factory=lambda: Pace(THREAD))
    tenants: Pace = field(default_factory=lambda: Pace(TENANT))

    async def post(self, place: Place, activity: Activity) -> str:
        """See `Sends.post`."""
        await self._turn(place)
        return await self.wire.post(place, activity)

    async def edit(self, place: Place, activity_id: str, activity: Activity) -> None:
        """See `Sends.edit`. Teams says nothing of edits, so they count as sends."""
        await self._turn(place)
        await self.wire.edit(place, activity_id, activity)

    async def delete(self, place: Place, activity_id: str) -> None:
        """See `Sends.delete`. It counts as a send, too."""
        await self._turn(place)
        await self.wire.delete(place, activity_id)

    async def open_personal(self, place: Place, member: str) -> str:
        """See `Sends.open_personal`."""
        return await self.wire.open_personal(place, member)

    async def members(self, place: Place) -> tuple[RosterRow, ...]:
        """See `Sends.members`."""
        return await self.wire.members(place)

    async def organizer(self, place: Place) -> str | None:
        """See `Sends.organizer`."""
        return await self.wire.organizer(place)

    async def _turn(self, place: Place) -> None:
        """Wait until it is this chat's turn. Raises `Later` when that takes longer than `PATIENCE_S`."""
        until_s = monotonic() + PATIENCE_S
        while (now_s := monotonic()) <= until_s:
            wait_s = max(self.threads.wait_s(place.chat, now_s), self.tenants.wait_s(place.tenant, now_s))
            if wait_s == 0:
                self.threads.count(place.chat, now_s)
                self.tenants.count(place.tenant, now_s)
                return
            if now_s + wait_s > until_s:
                raise Later(wait_s)
            await asyncio.sleep(wait_s)
        raise Later(0)
