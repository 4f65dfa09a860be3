"""Carries a `Show`: the slot's card in the room is edited in place, or posted when there is none or a new one is due."""

from dataclasses import dataclass

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.pace import Share
from bot.courier.ports import Keep, Newest
from bot.courier.showing import Showing, Spot
from bot.courier.tell import tell_slot
from bot.remote.errors import Gone
from bot.store import outbox, posted, roads
from bot.store.clock import SECOND, now
from bot.store.database import Connection
from bot.store.outbox import Claimed
from dialogs.host_notes import note_copies
from dialogs.outcome import Show, Tell
from dialogs.shared_cards import asked_copies, desk_copies, motion_copies


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
        if card is not None and wants_new and show.leaves is not None:
            # First the old one: two cards that both offer the next step never stand there at once.
            await showing.quieten(newest, show.leaves, spot, card.activity)
        if card is not None and not wants_new:
            try:
                await showing.edit(newest, show.page, spot, card.activity)
            except Gone:
                pass
            else:
                return self._copies(row, newest, anew=False)

        def slot(activity_id: str) -> Keep:
            def keep(conn: Connection) -> None:
                posted.remember(conn, row.sitting, show.slot, posted.Card(activity_id, now(conn)))

            return keep

        kept = await showing.post(newest, show.page, spot, slot)
        copies = self._copies(row, newest, anew=show.anew and not show.not_within_s)

        def both(conn: Connection) -> None:
            kept(conn)
            copies(conn)

        return both

    @staticmethod
    def _copies(row: Claimed, newest: Newest, *, anew: bool) -> Keep:
        """Return what asks for the same card in the 1:1 chats of chair and secretaries: here, where many changes are one.

        At a step of the meeting it comes to the foot there too; otherwise only one that stands there is edited.
        """
        show = row.what
        assert isinstance(show, Show)  # noqa: S101  # as above

        def keep(conn: Connection) -> None:
            meeting = newest.meeting
            copies = (
                *desk_copies(meeting, show, anew=anew),
                *asked_copies(meeting, show),
                *motion_copies(meeting, show),
                *note_copies(meeting, show),
            )
            wanted = [one for one in copies if _stands(conn, row.sitting, one)]
            if wanted:
                outbox.put(conn, row.chat, row.sitting, wanted, now(conn))

        return keep


def _stands(conn: Connection, sitting: str, copy: Tell) -> bool:
    """Whether the person has a 1:1 chat with the bot that is open, and the card in it where it is only to be edited."""
    road = roads.find(conn, copy.to)
    if road is None or not road.chat or road.closed:
        return False
    return copy.anew or posted.find(conn, sitting, tell_slot(copy)) is not None
