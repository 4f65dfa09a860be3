"""Carries a `Show`: the slot's card in the room is edited in place, or posted when there is none or a new one is due."""

from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Activity, Keep, Newest
from bot.remote.errors import Gone
from bot.store import posted
from bot.store.clock import SECOND, now
from bot.store.database import Connection
from bot.store.outbox import Claimed
from dialogs.outcome import Show


@dataclass(frozen=True, slots=True)
class CarryShow:
    """Shows a page in the room."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Edit the card, or post one and remember which. A card that is gone in Teams (404) is posted anew."""
        show = row.what
        assert isinstance(show, Show)  # noqa: S101  # the courier's table pairs them
        newest = await self.deps.sees.look(row.chat, row.sitting)
        card, at = await self.deps.database.write(lambda conn: (posted.find(conn, row.sitting, show.slot), now(conn)))
        activity = await self.deps.drawing.activity(newest, show.page)
        wants_new = show.anew and (card is None or at - card.at >= show.not_within_s * SECOND)
        if card is not None and not wants_new and await self._edited(newest, card.activity, activity):
            return None
        activity_id = await self.deps.wire.post(newest.place, activity)

        def keep(conn: Connection) -> None:
            if activity_id:
                posted.remember(conn, row.sitting, show.slot, posted.Card(activity_id, now(conn)))

        return keep

    async def _edited(self, newest: Newest, activity_id: str, activity: Activity) -> bool:
        try:
            await self.deps.wire.edit(newest.place, activity_id, activity)
        except Gone:
            return False
        return True
