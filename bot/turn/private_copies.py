"""Which of the cards that somebody has alone stand there, or are on their way: only these are drawn again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import filterfalse

from bot.store import deliveries, outbox, posted_cards, private_roads
from bot.store.database import Connection
from bot.store.sendables import Sendable
from bot.turn.chat_cache import CachedRead
from dialogs.judging.outcome import Show, Tell
from dialogs.private_copies import in_room, of_step


def with_copies(
    conn: Connection, tenant: str, read: CachedRead | None, sends: Sequence[Sendable]
) -> Sequence[Sendable]:
    """Return what is sent, after what a step of the meeting (`read`: as it is now) changes in people's own chats.

    `tenant`: whose meeting it is.

    What is told anyway goes last: it is what stands.
    """
    if read is None:
        return sends
    if any(map(_is_bound, sends)):
        sends = [*there(conn, tenant, read.meeting.key, _bound(sends)), *filterfalse(_is_bound, sends)]
    meeting, follows = read.meeting, list[Tell]()
    for one in sends:
        if isinstance(one, Show):
            follows += of_step(meeting, one)
    if not follows:
        return sends
    here = [copy for one in sends if isinstance(one, Show) for copy in in_room(meeting, one)]
    return [*there(conn, tenant, meeting.key, follows), *_standing(conn, meeting.key, here), *sends]


def _bound(sends: Sequence[Sendable]) -> list[Tell]:
    """The cards that are drawn again only where they stand, but for those that are told anyway."""
    sent = {(one.to, one.key) for one in sends if isinstance(one, Tell) and not one.where_it_stands}
    bound = [one for one in sends if isinstance(one, Tell) and one.where_it_stands]
    return [replace(one, where_it_stands=False) for one in bound if (one.to, one.key) not in sent]


def _is_bound(one: Sendable) -> bool:
    return isinstance(one, Tell) and one.where_it_stands


def _standing(conn: Connection, sitting: str, shows: Sequence[Show]) -> list[Show]:
    """Return those whose card stands in the room, or is on its way there."""
    keys = {one.slot: deliveries.place(one, "", sitting).key for one in shows}
    stand = posted_cards.among(conn, sitting, [*keys])
    wait = outbox.waiting(conn, [key for slot, key in keys.items() if slot not in stand])
    return [one for one in shows if one.slot in stand or keys[one.slot] in wait]


def there(conn: Connection, tenant: str, sitting: str, copies: Iterable[Tell]) -> list[Tell]:
    """Return those for people whose 1:1 chat with the bot is open, and where the card is to be edited those who have it."""
    copies = list(copies)
    reached = private_roads.open_to(conn, tenant, [*dict.fromkeys([one.to for one in copies])])
    if not reached:
        return []
    edited = [one for one in copies if not one.anew and one.to in reached]
    slots = {deliveries.slot(one): deliveries.place(one, "", sitting).key for one in edited}
    stand = posted_cards.among(conn, sitting, [*slots])
    wait = outbox.waiting(conn, [key for slot, key in slots.items() if slot not in stand])
    return [
        one
        for one in copies
        if one.to in reached and (one.anew or (slot := deliveries.slot(one)) in stand or slots[slot] in wait)
    ]
