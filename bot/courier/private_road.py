"""The private road to one person: their 1:1 chat with the bot, which is opened when first needed, and remembered."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.pace import Share
from bot.courier.ports import Keep, Newest, Undeliverable
from bot.courier.words_come_last import Showing, Spot
from bot.remote.errors import Forbidden, Gone, Refused
from bot.store import posted_cards, private_roads, sittings
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.private_roads import PrivateRoad
from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import Page
from dialogs.said.inbound import Sender

PASSING = frozenset({"BotDisabledByAdmin"})
"""Refusals that come and go by themselves: the person is not reached now, and the road is tried again next time."""


@dataclass(frozen=True, slots=True)
class Stands:
    """How a message stands in a person's chat: the slot that remembers it ("": it is posted once, and never edited).

    `anew`: it is posted at the foot, and the older one becomes `leaves`.
    """

    slot: str = ""
    anew: bool = False
    leaves: Page | None = None


ONE_STEP_S: Final = 5
"""A step of the meeting is asked for by more than one delivery: within so many seconds they are one card."""

POSTED_ONCE: Final = Stands()


@quick_dataclass(frozen=True, slots=True)
class _Message:
    """Where it is to stand, and how."""

    spot: Spot
    stands: Stands

    def also(self, newest: Newest) -> Callable[[str], Keep] | None:
        """Return the work that remembers the message by its id, for the next change."""
        slot = self.stands.slot
        if not slot:
            return None

        def by_id(activity_id: str) -> Keep:
            return lambda conn: posted_cards.remember(
                conn, newest.meeting.key, slot, posted_cards.Card(activity_id, now(conn))
            )

        return by_id


@quick_dataclass(frozen=True, slots=True)
class Private:
    """Posts pages to people alone; `share` is how much of their chat's pace may be used already.

    `tries`: it is sent to see whether it arrives, so Teams is asked although it refused before.
    """

    deps: CarrierDeps
    share: Share = Share.CARD
    tries: bool = False

    async def post(self, newest: Newest, who: Sender, page: Page, cause: int, stands: Stands = POSTED_ONCE) -> Keep:
        """Post `page` to `who`, for this row of the outbox; what is given back remembers that they were told last of this sitting.

        Where its slot has a message in their chat already that one is edited, and nobody's phone rings, unless it is to come anew.
        Raises `Undeliverable` with the reason when there is no road to them. A reason that will last is remembered, and
        nothing but a try is sent again from this tenant until the person lets us in.
        """
        person = newest.meeting.person_of(who)
        if person is not None and person.in_chat is False:
            raise Undeliverable("not_in_chat")
        road = await self.deps.database.write(lambda conn: private_roads.find(conn, who.key)) or PrivateRoad(
            who.key, who.mri
        )
        if road.closed_to(newest.place.tenant) and not self.tries:
            raise Undeliverable(road.closed)
        reader = who if who.locale else replace(who, locale=road.locale)
        try:
            # A card that comes anew is a new message each time, whichever row asks for it.
            spot = Spot(newest.place, reader, 0 if stands.anew else cause, self.share)
            kept = await self._send(newest, road, page, _Message(spot, stands))
        except Forbidden as error:
            if error.code not in PASSING:
                await self._close(newest.place.tenant, who, error.code)
            raise Undeliverable(error.code) from None

        def keep(conn: Connection) -> None:
            kept(conn)
            found = private_roads.find(conn, who.key) or road
            # What arrived shows that nothing stands in the way any more: Teams tells nobody that a block was lifted.
            now = found.opened(found.chat) if self.tries else found
            # A sitting that goes on keeps the road: nobody's meeting takes another's chair away from it.
            goes_on = bool(now.sitting) and sittings.goes_on(conn, now.sitting)
            sitting = now.sitting if goes_on else newest.meeting.key
            private_roads.remember(conn, replace(now, sitting=sitting, locale=reader.locale))

        return keep

    async def _send(self, newest: Newest, road: PrivateRoad, page: Page, message: _Message) -> Keep:
        """Post to the person's chat, which is opened anew where it is gone (404). A message that should be edited is edited, if it is there."""
        showing, spot, also = Showing(self.deps), message.spot, message.also(newest)
        if page.ends:
            return await self._ended(newest, page, message, road.chat)
        if road.chat:
            try:
                if await self._edited(newest, page, message, road.chat):
                    return _nothing
                return await showing.post(newest, page, _alone(spot, road.chat), also)
            except Gone:
                pass
        assert spot.reader is not None  # noqa: S101  # it is for one person
        return await showing.post(newest, page, _alone(spot, await self._open(newest, spot.reader)), also)

    async def _edited(self, newest: Newest, page: Page, message: _Message, chat: str) -> bool:
        """Whether the slot's message stood there, and shows the page now; one that the person deleted is posted anew."""
        sitting, stands = newest.meeting.key, message.stands
        slot, spot = stands.slot, _alone(message.spot, chat)
        if not slot:
            return False
        card, at = await self.deps.database.write(lambda conn: (posted_cards.find(conn, sitting, slot), now(conn)))
        if card is None:
            return False
        if stands.anew and card.has_stood(ONE_STEP_S, at):
            if stands.leaves is not None:
                await Showing(self.deps).quieten(newest, stands.leaves, spot, card.activity)
            return False
        try:
            await Showing(self.deps).edit(newest, page, spot, card.activity)
        except Gone:
            return False
        return True

    async def _ended(self, newest: Newest, page: Page, message: _Message, chat: str) -> Keep:
        """Leave `page` where the slot's message stands, if there is one; the slot means none from then on."""
        sitting, slot = newest.meeting.key, message.stands.slot
        card = await self.deps.database.write(lambda conn: posted_cards.find(conn, sitting, slot))
        if card is not None and chat:
            await Showing(self.deps).quieten(newest, page, _alone(message.spot, chat), card.activity)
        return lambda conn: posted_cards.forget(conn, sitting, slot)

    async def _open(self, newest: Newest, who: Sender) -> str:
        """Open the 1:1 chat, and remember it at once: whatever becomes of the message, the road is there."""
        try:
            chat = await self.deps.wire.open_personal(newest.place, who.mri or who.key)
        except Gone:
            raise Forbidden("unknown_person") from None
        except Refused as error:  # Teams opens no 1:1 with anonymous people.
            if error.status != HTTPStatus.BAD_REQUEST:
                raise
            raise Forbidden(error.code or "no_private_chat") from None

        def opened(conn: Connection) -> None:
            road = private_roads.find(conn, who.key) or PrivateRoad(who.key, who.mri)
            private_roads.remember(conn, road.opened(chat))

        await self.deps.database.write(opened)
        return chat

    async def _close(self, tenant: str, who: Sender, reason: str) -> None:
        def closed(conn: Connection) -> None:
            road = private_roads.find(conn, who.key) or PrivateRoad(who.key, who.mri)
            private_roads.remember(conn, road.refused(tenant, reason))

        await self.deps.database.write(closed)


def _nothing(_: Connection) -> None:
    """Keep only that the person was told."""


def _alone(spot: Spot, chat: str) -> Spot:
    """Return the spot in the person's own chat."""
    return replace(spot, place=replace(spot.place, chat=chat, personal=True))
