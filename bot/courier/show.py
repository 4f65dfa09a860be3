"""Carries a `Show`: the slot's card in the room is edited in place, or posted when there is none or a new one is due."""

from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.pace import Share
from bot.courier.ports import Keep
from bot.courier.showing import Showing, Spot
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
        showing, spot = Showing(self.deps), Spot(newest.place, share=Share.ALARM if show.alarm else Share.CARD)
        wants_new = show.anew and (card is None or at - card.at >= show.not_within_s * SECOND)
        if card is not None and not wants_new:
            try:
                await showing.edit(newest, show.page, spot, card.activity)
            except Gone:
                pass
            else:
                return None

        def slot(activity_id: str) -> Keep:
            def keep(conn: Connection) -> None:
                posted.remember(conn, row.sitting, show.slot, posted.Card(activity_id, now(conn)))

            return keep

        return await showing.post(newest, show.page, spot, slot)
