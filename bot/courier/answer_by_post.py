"""Carries an `Answer`: the reply to a press or a typed command whose HTTP answer could not hold a card."""

from dataclasses import dataclass, replace
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.pace import Share
from bot.courier.ports import Keep, Newest, Undeliverable
from bot.courier.private_road import POSTED_ONCE, Private, Stands
from bot.courier.question_card import QuestionCard
from bot.courier.words_come_last import Showing, Spot
from bot.store import chats, posted_cards
from bot.store.database import Connection
from bot.store.deliveries import slot
from bot.store.outbox import Claimed, LaterReply
from dialogs.guide import offered
from dialogs.judging.outcome import Page
from dialogs.judging.shared_pages import HelpPage, MovedPage, ReadinessPage, SeeCardPage
from dialogs.motion.pages import MotionReceiptPage
from dialogs.said.inbound import Sender
from dialogs.showing.shared_cards import desk_copy, help_over, motion_copy
from dialogs.sitting.pages import WhichSittingPage

SEE_CARD = SeeCardPage(private=False)

KNOWN_EVERY_S: Final = 10
"""So many seconds lie between two such lines to one who has a capacity in the sitting."""

OTHERS_EVERY_S: Final = 600
"""The same to anybody else: an outsider who writes "jag hör inte" again and again has been told."""

ROOM_EVERY_S: Final = 60
"""So many seconds lie between two such lines to people without a capacity, whoever they are: several take turns."""


@dataclass(frozen=True, slots=True)
class CarryReply:
    """Answers where it was said, or in private."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Post the page where it was said; a private one to the person alone, or the room is told to see the card."""
        answer = row.what
        assert isinstance(answer, LaterReply)  # noqa: S101  # the courier's table pairs them
        newest = await self.deps.sees.look(row.chat, row.sitting)
        there = replace(newest.place, chat=answer.chat, personal=answer.personal)
        showing = Showing(self.deps)
        object_id = answer.to if answer.to != answer.mri else None
        who = Sender(answer.mri, object_id, locale=answer.locale)
        page, stands = self._as_posted(newest, who, answer.page), _stands(newest, who, answer.page)
        if isinstance(page, WhichSittingPage):
            return await QuestionCard(self.deps).post(newest, page, Spot(there, who, row.id, Share.TALK))
        if answer.personal and stands is None:
            return await showing.post(newest, page, Spot(there, who, row.id, Share.TALK))
        if answer.personal and stands is not None:
            return await Private(self.deps, Share.TALK).post(newest, who, page, row.id, stands)
        if page.private:
            try:
                return await Private(self.deps).post(newest, who, page, row.id, stands or POSTED_ONCE)
            except Undeliverable:
                return await self._see_card(row, newest, who, Spot(there, cause=row.id, share=Share.TALK))
        return await showing.post(newest, page, Spot(there, cause=row.id, share=Share.TALK))

    async def _see_card(self, row: Claimed, newest: Newest, who: Sender, spot: Spot) -> Keep | None:
        """Tell the room that the answer is for the one who asked; not so often that they fill it with that, and others unread.

        Somebody with no capacity is told so at long intervals, and all of them together once a minute.
        """
        person = newest.meeting.person_of(who)
        known = person is not None and person.capacity is not None
        slots = {f"see_card:{who.key}": KNOWN_EVERY_S if known else OTHERS_EVERY_S}
        slots |= {} if known else {"see_card": ROOM_EVERY_S}

        def may_be_told(conn: Connection) -> bool:
            # Noted before it is posted, one at a time: several answers are under way at once. One that is tried again is the same.
            _, at = chats.lock(conn, row.chat, newest.place)
            mine = f"row:{row.id}"
            cards = [(posted_cards.find(conn, row.sitting, name), every_s) for name, every_s in slots.items()]
            others = ((card, every_s) for card, every_s in cards if card is not None and card.activity != mine)
            if any(not card.has_stood(every_s, at) for card, every_s in others):
                return False
            for name in slots:
                posted_cards.remember(conn, row.sitting, name, posted_cards.Card(mine, at))
            return True

        if not await self.deps.database.write(may_be_told):
            return None
        return await Showing(self.deps).post(newest, SEE_CARD, spot)

    def _as_posted(self, newest: Newest, who: Sender, page: Page) -> Page:
        """Return the page; help says also what it offers, so that it is known when that is no longer so."""
        if not isinstance(page, HelpPage):
            return page
        drawn = self.deps.drawing.draw(newest, page, who)
        return replace(page, offered=offered(drawn.view), entries=newest.seq)


def _stands(newest: Newest, who: Sender, page: Page) -> Stands | None:
    """Return where a page has one place in the person's 1:1 chat, and is drawn again there; None for all others.

    So have the card with the next step of chair and secretaries and the help, both at the foot, and the receipt of a motion.
    """
    person = newest.meeting.person_of(who)
    if isinstance(page, HelpPage) and page.private and person is not None and person.in_chat is not False:
        return Stands(slot(help_over(person)), anew=True, leaves=MovedPage())
    if isinstance(page, MotionReceiptPage) and person is not None:
        return Stands(slot(motion_copy(person, page.motion)))
    if not isinstance(page, ReadinessPage) or person is None or person not in newest.meeting.hosts:
        return None
    copy = desk_copy(person, page, MovedPage(newest.meeting.table), anew=True)
    return Stands(slot(copy), anew=True, leaves=copy.leaves)
