"""Whether the cards that stand in a chat show what is so at the end."""

from collections import Counter
from functools import partial
from typing import Any

from sqlalchemy import select

from bot.courier.drawing import Drawing
from bot.courier.newest_state import NewestStates
from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.chat import cards_in
from bot.settings.profiles import open_shelf
from bot.store import deliveries, wordings
from bot.store.database import Connection
from bot.store.tables import outbox, posted
from bot.turn.rulebook import Rulebook
from dialogs.judging.outcome import Show
from tests.support.apart import Apart
from tests.support.living import LivingSitting

_LIVING = frozenset({"readiness", "agenda", "matter", "motion"})
Shown = list[tuple[str, Show]]


async def check_cards(house: Apart, sitting: LivingSitting, most_twins: int) -> None:
    """Every card that is edited when its state changes shows the newest state; at most so many twins stand next to them."""
    assert house.database is not None
    shelf = open_shelf(None)
    rules = Rulebook(shelf, shelf.profiles["linkoping"])
    sees = NewestStates(house.database, rules)
    sight = await sees.look(sitting.chat.id, sitting.key)
    shown: Shown = await house.read(lambda conn: _shown(conn, sitting.key))
    living = [(activity, show) for activity, show in shown if show.slot.partition(":")[0] in _LIVING]
    assert {show.slot for _, show in living} >= {"readiness", "agenda"}
    for activity, show in living:
        drawn = Drawing(rules).draw(sight, show.page)
        words = await house.read(partial(wordings.read, sitting=sitting.key, keys=drawn.wordings))
        (card,) = sitting.chat.messages[activity].cards
        (newest,) = cards_in(drawn.activity(words)["attachments"])
        assert [show.slot, *_read(card)] == [show.slot, *_read(newest)]
    titles = Counter(_title(card) for one in sitting.chat.from_bot for card in one.cards if _is_motion(card))
    assert sum(titles.values()) - len(titles) <= most_twins


def _shown(conn: Connection, sitting: str) -> Shown:
    query = select(posted.c.activity, outbox.c.kind, outbox.c.body).where(
        posted.c.sitting == sitting, outbox.c.key == "show:" + sitting + ":" + posted.c.slot
    )
    rows = [(row.activity, deliveries.from_json(row.kind, row.body)) for row in conn.execute(query)]
    return [(activity, show) for activity, show in rows if isinstance(show, Show)]


def _read(card: dict[str, Any]) -> list[str]:
    """What stands on the card; a button that leads nowhere any more is answered, not taken away."""
    return [line for line in card_as_text(card) if line and not line.startswith("[ ")]


def _title(card: dict[str, Any]) -> str:
    return card_as_text(card)[0]


def _is_motion(card: dict[str, Any]) -> bool:
    return _title(card).startswith("Yrkande ")
