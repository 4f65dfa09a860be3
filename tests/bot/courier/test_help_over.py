"""Whether any help stands in a sitting is one look, by what their slots have in common."""

from bot.courier.help_over import HELPS
from bot.store import deliveries, posted
from bot.store.database import Connection, Database
from bot.store.posted import Card
from dialogs.outcome import Tell
from dialogs.shared_cards import desk_anew, desk_copies, helps_over
from tests.support.meetings import a_meeting


async def test_every_help_is_found_and_no_other_card_of_anybodys_is_taken_for_one(database: Database) -> None:
    """Were one missed, it would go on offering what is no longer so."""
    meeting = a_meeting()

    async def found(tells: tuple[Tell, ...], sitting: str) -> bool:
        def work(conn: Connection) -> bool:
            for one in tells:
                posted.remember(conn, sitting, deliveries.slot(one), Card("1", 1))
            return posted.some(conn, sitting, HELPS)

        return await database.write(work)

    helps, desks = helps_over(meeting), desk_copies(meeting, desk_anew(meeting), anew=True)
    assert helps
    assert desks
    assert all([await found((one,), f"sitting {number}") for number, one in enumerate(helps)])
    assert not await found(desks, "another sitting")
