"""The wire to Teams, slowed to the pace that Teams allows."""

import asyncio
from dataclasses import dataclass, field

from bot.courier import pace
from bot.courier.pace import Pace, Share
from bot.courier.ports import Activity, Sends
from bot.courier.still_held import still_ours
from bot.courier.waiting_line import WaitingLine
from bot.remote.chat_list import ChatList
from dialogs.said.inbound import Place

PATIENCE_S = 2.0


@dataclass(slots=True)
class Paced:
    """Sends through `wire` when it is the chat's turn: a short wait is waited here, a long one is `Later`.

    `share` says how much of the pace is left to others: an answer that anybody can ask for never uses up a warning's.
    """

    wire: Sends
    threads: WaitingLine = field(default_factory=lambda: WaitingLine(Pace(pace.THREAD)))
    tenants: WaitingLine = field(default_factory=lambda: WaitingLine(Pace(pace.TENANT)))

    async def post(self, place: Place, activity: Activity, share: Share = Share.CARD) -> str:
        """See `Sends.post`."""
        await self._turn(place, share)
        await still_ours()
        return await self.wire.post(place, activity)

    async def edit(self, place: Place, activity_id: str, activity: Activity, share: Share = Share.CARD) -> None:
        """See `Sends.edit`. Teams does not say whether edits count, so they count as sends."""
        await self._turn(place, share)
        await still_ours()
        await self.wire.edit(place, activity_id, activity)

    async def delete(self, place: Place, activity_id: str) -> None:
        """See `Sends.delete`. It counts as a send, too."""
        await self._turn(place, Share.ALARM)
        await still_ours()
        await self.wire.delete(place, activity_id)

    async def open_personal(self, place: Place, member: str) -> str:
        """See `Sends.open_personal`."""
        return await self.wire.open_personal(place, member)

    async def members(self, place: Place) -> ChatList:
        """See `Sends.members`."""
        return await self.wire.members(place)

    async def organizer(self, place: Place) -> str | None:
        """See `Sends.organizer`."""
        return await self.wire.organizer(place)

    async def _turn(self, place: Place, share: Share) -> None:
        """Wait until it is this chat's turn and its tenant's. Raises `Later` when that takes longer than `PATIENCE_S`."""
        clock = asyncio.get_running_loop()
        until_s = clock.time() + PATIENCE_S
        # While we wait for the one, the other may have filled up again.
        while await self.threads.waited(place.chat, share, until_s) or await self.tenants.waited(
            place.tenant, share, until_s
        ):
            pass
        now_s = clock.time()
        self.threads.pace.count(place.chat, now_s)
        self.tenants.pace.count(place.tenant, now_s)
