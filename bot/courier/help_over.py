"""Which help offers what is no longer so: somebody took a step, or something changed that it is about."""

from typing import Final

from bot.courier.drawing import Drawing
from bot.courier.ports import Newest
from bot.store import deliveries, outbox, posted_cards, private_roads, shown_wordings
from bot.store.database import Connection
from dialogs.guide import offered
from dialogs.judging.outcome import Tell
from dialogs.judging.shared_pages import HelpPage
from dialogs.showing.shared_cards import helps_over

HELPS: Final = "tell:%:help:%"
"""The slots of helps (`deliveries.slot` of `helps_over`)."""


def helps_no_longer_so(conn: Connection, drawing: Drawing, newest: Newest) -> list[Tell]:
    """Return what closes each help that would be another by now; one that is about to be closed is left."""
    sitting = newest.meeting.key
    if not posted_cards.some(conn, sitting, HELPS):
        return []  # Nearly always: and this is asked for every card of the room, of everybody on the roster.
    all_ = helps_over(newest.meeting)
    slots = posted_cards.among(conn, sitting, [deliveries.slot(one) for one in all_])
    stand = {deliveries.place(one, "", sitting).key: one for one in all_ if deliveries.slot(one) in slots}
    closing = outbox.waiting(conn, [*stand])
    return [one for key, one in stand.items() if key not in closing and _other(conn, drawing, newest, one)]


def _other(conn: Connection, drawing: Drawing, newest: Newest, over: Tell) -> bool:
    """Whether the help that stands there offers something else than it would now.

    A room's card may be drawn from an older state than the help that was posted meanwhile: such a help is left to the next card.
    """
    card, road = posted_cards.find(conn, newest.meeting.key, deliveries.slot(over)), private_roads.find(conn, over.to)
    message = shown_wordings.find(conn, road.chat, card.activity) if card is not None and road is not None else None
    if message is None or not isinstance(message.page, HelpPage) or message.page.entries > newest.seq:
        return False
    return offered(drawing.draw(newest, HelpPage(), shown_wordings.reader(message)).view) != message.page.offered
