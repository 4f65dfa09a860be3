"""Carries a `Show`: the slot's card in the room is edited in place, or posted when there is none or a new one is due."""

from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.help_over import helps_no_longer_so
from bot.courier.pace import share_of
from bot.courier.ports import Keep, Newest
from bot.courier.words_come_last import Showing, Spot
from bot.remote.errors import Gone
from bot.store import outbox, posted_cards
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.outbox import Claimed
from bot.turn.private_copies import there
from dialogs.judging.outcome import Show
from dialogs.private_copies import of_change


@dataclass(frozen=True, slots=True)
class CarryShow:
    """Shows a page in the room."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Edit the card, or post one and remember which. A card that is gone in Teams (404) is posted anew."""
        show = row.what
        assert isinstance(show, Show)  # noqa: S101  # the courier's table pairs them
        newest = await self.deps.sees.look(row.chat, row.sitting)
        card, at = await self.deps.database.write(
            lambda conn: (posted_cards.find(conn, row.sitting, show.slot), now(conn))
        )
        showing, spot = Showing(self.deps), Spot(newest.place, share=share_of(show))
        if show.page.ends:
            return await self._ended(row, newest, show, card)
        wants_new = show.anew and (card is None or card.has_stood(show.not_within_s, at))
        if card is not None and wants_new and show.leaves is not None:
            # First the old one: two cards that both offer the next step never stand there at once.
            await showing.quieten(newest, show.leaves, spot, card.activity)
        if card is not None and not wants_new:
            try:
                await showing.edit(newest, show.page, spot, card.activity)
            except Gone:
                pass
            else:
                return self._copies(row, newest)

        def slot(activity_id: str) -> Keep:
            def keep(conn: Connection) -> None:
                posted_cards.remember(conn, row.sitting, show.slot, posted_cards.Card(activity_id, now(conn)))

            return keep

        kept = await showing.post(newest, show.page, spot, slot)
        copies = self._copies(row, newest)

        def both(conn: Connection) -> None:
            kept(conn)
            copies(conn)

        return both

    async def _ended(self, row: Claimed, newest: Newest, show: Show, card: posted_cards.Card | None) -> Keep:
        """Leave the page where the slot's card stands, if there is one; the slot means none from then on."""
        if card is not None:
            await Showing(self.deps).quieten(newest, show.page, Spot(newest.place), card.activity)
        return lambda conn: posted_cards.forget(conn, row.sitting, show.slot)

    def _copies(self, row: Claimed, newest: Newest) -> Keep:
        """Return what asks for the same in people's own chats: here, where many changes are one.

        What comes with a step of the meeting was asked for with the step.
        """
        show = row.what
        assert isinstance(show, Show)  # noqa: S101  # as above

        def keep(conn: Connection) -> None:
            copies = there(conn, newest.place.tenant, row.sitting, of_change(newest.meeting, show))
            wanted = [*copies, *helps_no_longer_so(conn, self.deps.drawing, newest)]
            if wanted:
                outbox.put(conn, row.chat, row.sitting, wanted, now(conn))

        return keep
