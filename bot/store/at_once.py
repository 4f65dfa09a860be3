"""What follows from a batch, written by one statement on PostgreSQL: one way over the wire, where a transaction takes seven.

It was judged without a look at the database, against the chat as it was remembered and the time as it was thought to be. The statement
locks the chat, and writes only where both hold and nothing in the outbox must be put together with what waits there. Otherwise
it writes nothing: whoever asked judges anew, in a transaction that holds the chat (`chats.lock`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, runtime_checkable

from bot.store import chain, deliveries
from bot.store.chats import Chat
from bot.store.clock import SECOND
from bot.store.delivery_places import Place
from bot.store.intentions import APART_S
from bot.store.sendables import Sendable
from dialogs.judging.outcome import Show, Tell

SLACK_S: Final = 5
"""So much may have gone by since it was judged, while it waited for a connection and for the chat."""

WRITES: Final = f"SELECT bisittare_write_at_once({', '.join(f'${number}' for number in range(1, 24))})"
HOLDS: Final = """
SELECT CASE WHEN head = $2 AND service_url = $3 AND present = $4 AND heard = $5 AND $6 BETWEEN clock - $7 AND clock THEN clock END
FROM chat, CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) AS clock WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be written of one chat, judged as `chat` was known and at `judged_at` (microseconds).

    At most one sitting goes on: `entries` are its new rows as `journal.chained` gives them, and `sends` what is sent of it.
    """

    chat: Chat
    judged_at: int
    sitting: str = ""
    entries: Sequence[dict[str, Any]] = ()
    sends: Sequence[Sendable] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be written: then it is only asked whether what was judged holds."""
        return not self.entries and not self.sends


@runtime_checkable
class WritesAtOnce(Protocol):
    """A database that can write a batch by one statement."""

    async def write_at_once(self, batch: Batch) -> int | None:
        """Write it, and return the database's clock (microseconds); None where it does not hold, and nothing was written.

        Raises `NotNow` as `Database.write` does.
        """
        ...


def can_send(sends: Sequence[Sendable]) -> bool:
    """Whether the statement knows how to put these into the outbox: cards to be drawn again in their place, and what is sent once."""
    return all(_is_plain(one) for one in sends)


def _is_plain(what: Sendable) -> bool:
    if isinstance(what, Show | Tell) and (what.anew or what.guards):
        return False
    where = deliveries.place(what, "", "")
    return where.after_s == 0 and (where.once or deliveries.is_card(what))


def values(batch: Batch) -> tuple[object, ...]:
    """Return the statement's values, in its order: of what is empty only what says whether the batch holds."""
    chat = batch.chat
    seen = (chat.id, chat.head, chat.service_url, chat.present, chat.heard, batch.judged_at, SLACK_S * SECOND)
    if batch.is_empty:
        return seen
    rows = batch.entries
    columns = ([row[name] for row in rows] for name in ("seq", "body", "salt", "seal", "digest"))
    wanted = _wanted(batch)
    placed = ([getattr(place, name) for place, _ in wanted] for name in ("key", "kind", "lane", "line"))
    whats = [deliveries.to_json(what) for _, what in wanted]
    onces, lasts = [place.once for place, _ in wanted], [place.expires_s for place, _ in wanted]
    entries = (batch.sitting, chain.NEWEST, *columns)
    return (*seen, chat.head + len(rows), *entries, *placed, whats, onces, lasts, APART_S * SECOND)


def _wanted(batch: Batch) -> list[tuple[Place, Sendable]]:
    """Each row of the outbox once: of what is sent once the first, of a card the last."""
    found: dict[str, tuple[Place, Sendable]] = {}
    for what in batch.sends:
        place = deliveries.place(what, batch.chat.id, batch.sitting)
        if not (place.once and place.key in found):
            found[place.key] = place, what
    return list(found.values())
