"""Carries a `Redraw`: a message of ours that may show words which are sealed or destroyed is drawn again, or taken away."""

from dataclasses import dataclass, replace

from bot.courier.attempt import DOUBTFUL
from bot.courier.carrier_deps import CarrierDeps
from bot.courier.pace import Share
from bot.courier.ports import Keep
from bot.courier.words_come_last import Showing, Spot
from bot.remote.errors import Forbidden, Gone, Refused
from bot.store import shown_wordings
from bot.store.database import Connection
from bot.store.outbox import Claimed
from bot.store.sendables import Redraw
from bot.store.shown_wordings import Shown
from dialogs.judging.shared_pages import OutOfChatPage
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Place, Sender


@dataclass(frozen=True, slots=True)
class CarryRedraw:
    """Draws a message again as it may be seen now."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Edit the message; one that Teams does not let us edit, or that nobody knows how to draw, is taken away.

        Where its reader has left the sitting's chat a line is left of it, whatever it was: it is drawn again if they come back.
        """
        redraw = row.what
        assert isinstance(redraw, Redraw)  # noqa: S101  # the courier's table pairs them
        message = await self.deps.database.write(lambda conn: shown_wordings.find(conn, redraw.chat, redraw.activity))
        if message is None:
            return None
        try:
            await self._draw(row, message, Share.TALK if redraw.calm else Share.ALARM)
        except Gone:
            return _forgets(message)
        return None

    async def _draw(self, row: Claimed, message: Shown, share: Share) -> None:
        whole = message.page is not None and message.page.whole
        newest = await self.deps.sees.look(row.chat, row.sitting, whole=whole)
        place = replace(newest.place, chat=message.chat, personal=message.personal)
        reader = shown_wordings.reader(message)
        page = message.page
        if page is None:
            return await self._take_away(place, message)
        if reader is not None and _has_left(newest.meeting, reader):
            page = OutOfChatPage()
        try:
            return await Showing(self.deps).edit(newest, page, Spot(place, reader, share=share), message.activity)
        except Refused as error:
            if error.status in DOUBTFUL:
                raise
        except Forbidden:
            pass
        return await self._take_away(place, message)

    async def _take_away(self, place: Place, message: Shown) -> None:
        await self.deps.wire.delete(place, message.activity)
        raise Gone


def _has_left(meeting: Meeting, reader: Sender) -> bool:
    """Whether they are not in the sitting's chat any more: then nothing that has come since is theirs to see (R-251)."""
    person = meeting.person_of(reader)
    return person is not None and person.in_chat is False


def _forgets(message: Shown) -> Keep:
    def keep(conn: Connection) -> None:
        shown_wordings.forget(conn, message.chat, message.activity)

    return keep
