from functools import partial

from bot.store import boards, posted, roads
from bot.store.database import Database
from bot.store.posted import Card
from bot.store.roads import PrivateRoad
from bot.turn.chat_cache import Recent
from dialogs.remembered import Remembered


async def test_the_road_to_a_person_is_the_newest_one_kept(database: Database) -> None:
    """And there is none before the first."""
    assert await database.write(lambda conn: roads.find(conn, "anna")) is None
    for road in (PrivateRoad("anna", "29:anna", "a:1"), PrivateRoad("anna", "29:anna", "a:1", "s1", "blocked")):
        await database.write(partial(roads.remember, road=road))
        assert await database.write(lambda conn: roads.find(conn, "anna")) == road


async def test_a_slot_means_the_card_that_was_posted_last(database: Database) -> None:
    """In its own sitting, until it is forgotten."""
    for card in (Card("activity-1", 5), Card("activity-2", 6)):
        await database.write(partial(posted.remember, sitting="s1", slot="status", card=card))
        assert await database.write(lambda conn: posted.find(conn, "s1", "status")) == card
    assert await database.write(lambda conn: posted.find(conn, "s2", "status")) is None
    await database.write(lambda conn: posted.forget(conn, "s1", "status"))
    assert await database.write(lambda conn: posted.find(conn, "s1", "status")) is None


async def test_a_boards_people_are_those_of_its_last_sitting(database: Database) -> None:
    """Each field of each; another tenant's board of the same name is another board."""
    first = (Remembered("Anna Ö", "chair", "S", "room", "oid", "29:anna"), Remembered("Bo", "member"))
    for people in (first, first[:1]):
        await database.write(partial(boards.remember, tenant="t", board="Nämnden", people=people))
        assert await database.write(lambda conn: boards.recall(conn, "t", "Nämnden")) == people
    assert await database.write(lambda conn: boards.recall(conn, "other", "Nämnden")) == ()


def test_only_what_was_used_lately_is_remembered() -> None:
    """The one that was not used for longest goes first."""
    recent: Recent[str, int] = Recent(2)
    recent.put("a", 1)
    recent.put("b", 2)
    assert recent.get("a") == 1
    recent.put("c", 3)
    assert (recent.get("a"), recent.get("b"), recent.get("c")) == (1, None, 3)
    recent.drop("a")
    recent.drop("a")
    assert recent.get("a") is None
