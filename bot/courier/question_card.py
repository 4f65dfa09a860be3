"""Posts the card that asks which sitting somebody means; it never stands there as a question that waits when that is over (R-251).

Whoever ends the question draws the cards again that stand by then. One that is under way in that moment is drawn again when it stands.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Keep, Newest
from bot.courier.words_come_last import Showing, Spot
from bot.store import outbox, questions, shown_wordings
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.sendables import Redraw
from dialogs.sitting.ask_which import over
from dialogs.sitting.pages import WhichSittingOverPage, WhichSittingPage, WhyOver


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """Posts the card to one person."""

    deps: CarrierDeps

    async def post(self, newest: Newest, page: WhichSittingPage, spot: Spot) -> Keep:
        """Post the question, or that it is over. What is given back is kept when the delivery is done."""
        assert spot.reader is not None  # noqa: S101  # somebody is asked
        who = spot.reader.key
        gone = await self.deps.database.write(lambda conn: _over(conn, who, page))
        if gone is not None:
            return await Showing(self.deps).post(newest, gone, spot)
        return await Showing(self.deps).post(newest, page, spot, also=_looked_at_again(newest, page, spot, who))


def _looked_at_again(newest: Newest, page: WhichSittingPage, spot: Spot, who: str) -> Callable[[str], Keep]:
    """Return the work that has the card drawn again if its question was ended while it was posted."""

    def by_id(activity: str) -> Keep:
        def keep(conn: Connection) -> None:
            gone = _over(conn, who, page)
            card = shown_wordings.find(conn, spot.place.chat, activity) if gone is not None else None
            if card is not None:
                shown_wordings.remember(conn, replace(card, page=gone))
                redraw = Redraw(card.chat, activity, calm=True)
                outbox.put(conn, newest.meeting.chat, newest.meeting.key, [redraw], now(conn))

        return keep

    return by_id


def _over(conn: Connection, who: str, page: WhichSittingPage) -> WhichSittingOverPage | None:
    """What the card shows where its question is over; None while it waits. Nobody ends it until the transaction does."""
    question = questions.held(conn, who, page.form)
    if question is None:
        return over(page, WhyOver.NEWER)
    if question.chosen:
        return over(page, WhyOver.ANSWERED, question.chosen)
    if question.over:
        return over(page, WhyOver(question.over))
    return None if question.waits(now(conn)) else over(page, WhyOver.TIME)
