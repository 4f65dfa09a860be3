"""Whether any help stands in a sitting is one look, by what their slots have in common."""

from functools import partial

import pytest

from bot.courier.drawing import Drawing
from bot.courier.help_over import HELPS, helps_no_longer_so
from bot.courier.ports import Newest
from bot.settings.profiles import open_shelf
from bot.store import deliveries, posted_cards, private_roads, shown_wordings
from bot.store.database import Connection, Database
from bot.store.posted_cards import Card
from bot.store.private_roads import PrivateRoad
from bot.store.shown_wordings import Shown
from bot.turn.rulebook import Rulebook
from dialogs.judging.outcome import Tell
from dialogs.judging.shared_pages import HelpPage
from dialogs.showing.shared_cards import desk_anew, desk_copies, help_over, helps_over
from tests.support.meetings import CHAT, TEN, a_meeting


async def test_every_help_is_found_and_no_other_card_of_anybodys_is_taken_for_one(database: Database) -> None:
    """Were one missed, it would go on offering what is no longer so."""
    meeting = a_meeting()

    async def found(tells: tuple[Tell, ...], sitting: str) -> bool:
        def work(conn: Connection) -> bool:
            for one in tells:
                posted_cards.remember(conn, sitting, deliveries.slot(one), Card("1", 1))
            return posted_cards.some(conn, sitting, HELPS)

        return await database.write(work)

    helps, desks = helps_over(meeting), desk_copies(meeting, desk_anew(meeting), anew=True)
    assert helps
    assert desks
    assert all([await found((one,), f"sitting {number}") for number, one in enumerate(helps)])
    assert not await found(desks, "another sitting")


@pytest.mark.parametrize(("entries", "closed"), [(6, 1), (7, 1), (8, 0)])
async def test_a_help_is_not_closed_by_what_is_older_than_itself(database: Database, entries: int, closed: int) -> None:
    """A room's card that was long on its way knows less than a help that was asked for meanwhile."""
    meeting, shelf = a_meeting(), open_shelf(None)
    over = help_over(meeting.people["bo"])
    newest = Newest(meeting, CHAT, TEN, seq=7)
    drawing = Drawing(Rulebook(shelf, shelf.profiles["linkoping"]))

    def stands(conn: Connection) -> None:
        posted_cards.remember(conn, meeting.key, deliveries.slot(over), Card("1", 1))
        private_roads.remember(conn, PrivateRoad(over.to, "", chat="alone"))
        page = HelpPage(offered="something else", entries=entries)
        shown_wordings.remember(conn, Shown("alone", "1", meeting.key, reader=over.to, page=page))

    await database.write(stands)
    assert await database.write(partial(helps_no_longer_so, drawing=drawing, newest=newest)) == (
        [over] if closed else []
    )
