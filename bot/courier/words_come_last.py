"""Shows pages to people, so that no word stands in a message that we could not find again.

A card that shows words is posted without them first, true and whole. When Teams has told its id, the message is remembered,
and an edit puts the words in. A twin, whose id was lost on the way, so holds no word. The edit is repeated while what may
be shown has changed meanwhile: a level can be raised in the moment that a card is under way.
Names that the meeting will forget stand in the card from the start. It is remembered as showing them in the same way.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.drawing import Drawn
from bot.courier.pace import Share
from bot.courier.ports import Keep, Newest
from bot.remote.errors import Forbidden, Gone, Refused
from bot.store import chats, shown_wordings, wordings
from bot.store.clock import now
from bot.store.database import Connection
from bot.store.shown_wordings import Shown
from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import Page
from dialogs.said.inbound import Place, Sender

Words = Mapping[str, str]


@quick_dataclass(frozen=True, slots=True)
class Spot:
    """Where a message stands, and for whom (None: the whole chat). `cause`: the row of the outbox that is to post it once.

    `share` is how much of the chat's pace may be used already.
    """

    place: Place
    reader: Sender | None = None
    cause: int = 0
    share: Share = Share.CARD


@quick_dataclass(frozen=True, slots=True)
class Showing:
    """Posts pages, and edits what was posted."""

    deps: CarrierDeps

    async def post(self, newest: Newest, page: Page, spot: Spot, also: Callable[[str], Keep] | None = None) -> Keep:
        """Post `page`. What is given back is kept when the delivery is done.

        `also` remembers more of a message by its id, in the moment that the message is remembered.
        """
        drawn = self.deps.drawing.draw(newest, page, spot.reader)
        if not drawn.passing:
            activity_id = await self.deps.wire.post(spot.place, drawn.activity({}), spot.share)
            return _remembers(_message(newest, page, spot, activity_id, drawn), also)
        if await self._went_on(newest, page, spot, drawn):
            return _nothing
        activity_id = await self.deps.wire.post(spot.place, drawn.bare(), spot.share)
        if activity_id:
            message = _message(newest, page, spot, activity_id, drawn)
            await self.deps.database.write(_remembers(message, also))
            await self._fill(newest, drawn, spot, message)
        return _nothing

    async def _went_on(self, newest: Newest, page: Page, spot: Spot, drawn: Drawn) -> bool:
        """Whether the delivery had posted its message before, and its words are put in now."""
        before = (
            await self.deps.database.write(lambda conn: shown_wordings.of_cause(conn, spot.cause))
            if spot.cause
            else None
        )
        if before is None or before.chat != spot.place.chat:
            return False
        try:
            await self._fill(newest, drawn, spot, _message(newest, page, spot, before.activity, drawn))
        except Gone:
            await self.deps.database.write(lambda conn: shown_wordings.forget(conn, before.chat, before.activity))
            return False
        return True

    async def edit(self, newest: Newest, page: Page, spot: Spot, activity_id: str) -> None:
        """Put `page` in the place of a message. Raises `Gone` when that is no more."""
        drawn = self.deps.drawing.draw(newest, page, spot.reader)
        if drawn.passing:
            await self._fill(newest, drawn, spot, _message(newest, page, spot, activity_id, drawn))
        else:
            await self.deps.wire.edit(spot.place, activity_id, drawn.activity({}), spot.share)

    async def quieten(self, newest: Newest, page: Page, spot: Spot, activity_id: str) -> None:
        """Leave `page`, which shows no words, in the place of a message that is no longer what it was.

        One that is gone, or that Teams does not let us edit, stays as it is: what comes after it is not held up.
        """
        drawn = self.deps.drawing.draw(newest, page, spot.reader)

        def known_as(conn: Connection) -> None:
            # From now on it is drawn as this, also when words that it has shown are destroyed.
            if shown_wordings.find(conn, spot.place.chat, activity_id) is not None:
                shown_wordings.remember(conn, _message(newest, page, spot, activity_id, drawn))

        await self.deps.database.write(known_as)
        with suppress(Gone, Refused, Forbidden):
            await self.deps.wire.edit(spot.place, activity_id, drawn.activity({}), spot.share)

    async def _fill(self, newest: Newest, drawn: Drawn, spot: Spot, message: Shown) -> None:
        """Edit the message until it shows what may be shown."""
        page = message.page
        assert page is not None  # noqa: S101  # whoever edits knows what is to be drawn
        while True:
            words = await self._words(newest, drawn, message)
            if words.keys() != set(drawn.passing):
                newest, drawn = await self._anew(newest, page, spot)
                words = await self._words(newest, drawn, message)
            await self.deps.wire.edit(spot.place, message.activity, drawn.activity(words), spot.share)
            if await self._stand(message, words):
                return
            newest, drawn = await self._anew(newest, page, spot)

    async def _anew(self, newest: Newest, page: Page, spot: Spot) -> tuple[Newest, Drawn]:
        """Look at the sitting once more, and draw the page as it is by now."""
        newest = await self.deps.sees.look(newest.meeting.chat, newest.meeting.key, whole=page.whole)
        return newest, self.deps.drawing.draw(newest, page, spot.reader)

    async def _stand(self, message: Shown, words: Words) -> bool:
        """Whether these words may still be shown, as they are; then the message is filled."""

        def same(conn: Connection) -> bool:
            if wordings.read(conn, message.sitting, words) != words:
                return False
            shown_wordings.filled(conn, message.chat, message.activity)
            return True

        return await self.deps.database.write(same)

    async def _words(self, newest: Newest, drawn: Drawn, message: Shown) -> Words:
        """Remember that the message shows these words, and read them: in one, so that whoever destroys them knows of it."""

        def read(conn: Connection) -> Words:
            chats.hold(conn, newest.meeting.chat)
            shown_wordings.remember(conn, replace(message, wordings=drawn.passing, filled=False, at=now(conn)))
            return wordings.read(conn, message.sitting, drawn.passing)

        return await self.deps.database.write(read)


def _nothing(_: Connection) -> None:
    """Keep nothing more: it is remembered already."""


def _remembers(message: Shown, also: Callable[[str], Keep] | None) -> Keep:
    """Return the work that remembers the message; one whose id Teams did not say cannot be found again, and holds no word."""

    def keep(conn: Connection) -> None:
        if message.activity:
            shown_wordings.remember(conn, replace(message, at=now(conn)))
            if also is not None:
                also(message.activity)(conn)

    return keep


def _message(newest: Newest, page: Page, spot: Spot, activity_id: str, drawn: Drawn) -> Shown:
    """Return what the store keeps of the message that shows this page."""
    who, place = spot.reader, spot.place
    return Shown(
        place.chat,
        activity_id,
        newest.meeting.key,
        personal=place.personal,
        reader=who.mri if who else "",
        who=who.key if who else "",
        locale=who.locale if who else "",
        page=page,
        wordings=drawn.passing,
        cause=spot.cause,
        filled=not drawn.passing,
    )
