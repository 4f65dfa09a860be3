"""What the bot's cards show once everything has come to rest, in the room and in people's own chats: each is held against a fresh drawing."""

import re
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import select

from bot.courier.tell_person import person_of_wire
from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.chat import Message, cards_in
from bot.store import deliveries, wordings
from bot.store.database import Connection
from bot.store.tables import outbox, posted
from dialogs.judging.outcome import Show, Tell
from tests.support.mortal import Mortal

_OF_A_MOMENT: Final = ("opening", "setup", "guard", "wait")
"""The room's cards that keep what they said at their moment."""
Kept = tuple[str, str, str, Show | Tell]


async def untrue_cards(house: Mortal) -> list[str]:
    """The cards that show anything else than what is so, with the first line that differs; a card that is missing in Teams too."""
    found = []
    for sitting, chat, activity, what in await house.read(_kept_up_to_date):
        slot = what.slot if isinstance(what, Show) else what.key
        if slot.partition(":")[0] in _OF_A_MOMENT:
            continue
        message = _message(house, activity)
        if message is None:
            found.append(f"{slot}: Teams has no such card")
            continue
        apart = _apart(*[_lines(cards) for cards in (message.cards, await _fresh(house, sitting, chat, what))])
        found += [f"{slot}: {apart}"] if apart else []
    return found


async def _fresh(house: Mortal, sitting: str, chat: str, what: Show | Tell) -> list[Any]:
    assert house.machine.house is not None
    deps = house.machine.house.courier.deps
    newest = await deps.sees.look(chat, sitting, whole=what.page.whole)
    viewer = person_of_wire(newest, what.to) if isinstance(what, Tell) else None
    drawn = deps.drawing.draw(newest, what.page, viewer)
    words = await house.read(lambda conn: wordings.read(conn, sitting=sitting, keys=drawn.wordings))
    return list(cards_in(drawn.activity(words)["attachments"]))


def _kept_up_to_date(conn: Connection) -> list[tuple[str, str, str, Show | Tell]]:
    """The cards that stand somewhere: sitting, the chat of the sitting, Teams' id, and what was sent last to their place."""
    stands = {(row.sitting, row.slot): row.activity for row in conn.execute(select(posted))}
    rows = conn.execute(select(outbox).order_by(outbox.c.id))
    sent = {
        (row.sitting, *_slot(row)): (row.chat, deliveries.from_json(row.kind, row.body)) for row in rows if _slot(row)
    }
    return [
        (sitting, sent[sitting, slot][0], activity, sent[sitting, slot][1])  # type: ignore[misc]  # shows and tells alone
        for (sitting, slot), activity in stands.items()
        if (sitting, slot) in sent
    ]


def _slot(row: Any) -> tuple[str, ...]:
    what = deliveries.from_json(row.kind, row.body) if row.kind in ("show", "tell") else None
    if isinstance(what, Show):
        return (what.slot,)
    return (deliveries.slot(what),) if isinstance(what, Tell) and what.edited and not what.page.ends else ()


def _message(house: Mortal, activity: str) -> Message | None:
    found = (chat.messages.get(activity) for chat in house.teams.world.chats.values())
    return next((one for one in found if one is not None and not one.deleted), None)


def _lines(cards: list[Any]) -> list[str]:
    return [re.sub(r"\s+", " ", line) for card in cards for line in card_as_text(card)]


def _apart(shows: list[str], so: list[str]) -> str:
    for mine, fresh in _side_by_side(shows, so):
        if mine != fresh:
            return f"shows {mine!r}, and it is {fresh!r}"
    return ""


def _side_by_side(one: list[str], other: list[str]) -> Iterator[tuple[str, str]]:
    for at in range(max(len(one), len(other))):
        yield " ".join(one[at : at + 1]), " ".join(other[at : at + 1])
