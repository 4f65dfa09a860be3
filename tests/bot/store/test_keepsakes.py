from dataclasses import replace
from functools import partial

from bot.store import boards, posted_cards, private_roads, setup_attempts
from bot.store.boards import BoardOwner
from bot.store.database import Database
from bot.store.posted_cards import Card
from bot.store.private_roads import PrivateRoad
from bot.turn.chat_cache import Recent
from dialogs.said.remembered import Remembered


async def test_the_road_to_a_person_is_the_newest_one_kept(database: Database) -> None:
    """And there is none before the first."""
    assert await database.write(lambda conn: private_roads.find(conn, "anna")) is None
    for road in (PrivateRoad("anna", "29:anna", "a:1"), PrivateRoad("anna", "29:anna", "a:1", "s1", "blocked")):
        await database.write(partial(private_roads.remember, road=road))
        assert await database.write(lambda conn: private_roads.find(conn, "anna")) == road


async def test_a_road_is_closed_for_the_tenants_that_were_refused_until_a_chat_is_there(database: Database) -> None:
    """By each of them, on both databases; a reason that a version before kept with no tenant closes it for nobody."""
    road = PrivateRoad("anna", "29:anna", "a:1", closed="blocked")
    for seen, open_for in (
        (road, ["one", "two", "three"]),
        (road.refused("one", "blocked"), ["two", "three"]),
        (road.refused("one", "blocked").refused("two", "gone"), ["three"]),
        (road.refused("one", "blocked").opened("a:2").refused("two", "gone"), ["one", "three"]),
    ):
        await database.write(partial(private_roads.remember, road=seen))
        found = {
            tenant: await database.write(partial(private_roads.open_to, tenant=tenant, people=["anna", "bo"]))
            for tenant in ("one", "two", "three")
        }
        assert [tenant for tenant, people in found.items() if people == {"anna"}] == open_for


async def test_a_slot_means_the_card_that_was_posted_last(database: Database) -> None:
    """In its own sitting, until it is forgotten."""
    for card in (Card("activity-1", 5), Card("activity-2", 6)):
        await database.write(partial(posted_cards.remember, sitting="s1", slot="status", card=card))
        assert await database.write(lambda conn: posted_cards.find(conn, "s1", "status")) == card
    assert await database.write(lambda conn: posted_cards.find(conn, "s2", "status")) is None
    await database.write(lambda conn: posted_cards.forget(conn, "s1", "status"))
    assert await database.write(lambda conn: posted_cards.find(conn, "s1", "status")) is None


async def test_a_boards_people_are_the_secretarys_who_kept_them(database: Database) -> None:
    """Each field of each. Nobody else can change them, or have them, by holding a meeting in the board's name (R-251)."""
    karin, other = BoardOwner("t", "karin"), BoardOwner("t", "other")
    first = (Remembered("Anna Ö", "chair", "S", "room", "oid", "29:anna"), Remembered("Bo", "member"))
    for people in (first, first[:1]):
        await database.write(partial(boards.remember, owner=karin, board="Nämnden", people=people))
        assert await database.write(lambda conn: boards.recall(conn, karin, "Nämnden")) == people
    await database.write(partial(boards.remember, owner=other, board="Nämnden", people=first))
    assert await database.write(lambda conn: boards.recall(conn, karin, "Nämnden")) == first[:1]
    for nobody in (replace(karin, tenant="x"), BoardOwner("t", "third"), BoardOwner("t", "fourth", listed=True)):
        assert await database.write(partial(boards.recall, owner=nobody, board="Nämnden")) == ()


async def test_a_listed_secretary_has_what_another_listed_one_kept_last(database: Database) -> None:
    """The operator names them, so what they keep is the board's; their own comes first."""
    first, second = (Remembered("Anna", "chair"),), (Remembered("Bo", "chair"),)
    for who, people in (("a", first), ("b", second)):
        owner = BoardOwner("t", who, listed=True)
        await database.write(partial(boards.remember, owner=owner, board="Nämnden", people=people))
    new = BoardOwner("t", "c", listed=True)
    assert await database.write(lambda conn: boards.recall(conn, new, "Nämnden")) in (first, second)
    assert await database.write(lambda conn: boards.recall(conn, replace(new, object_id="a"), "Nämnden")) == first
    assert await database.write(lambda conn: boards.recall(conn, replace(new, listed=False), "Nämnden")) == ()


async def test_whoever_asked_to_set_up_is_counted_for_an_hour(database: Database) -> None:
    """Each by themselves; what is older is forgotten when somebody asks again."""
    minute = 60 * 1_000_000
    for at in (0, 10 * minute):
        await database.write(partial(setup_attempts.note, person="anna", at=at))
    assert await database.write(partial(setup_attempts.lately, person="anna", at=59 * minute)) == 2
    assert await database.write(partial(setup_attempts.lately, person="anna", at=61 * minute)) == 1
    assert await database.write(partial(setup_attempts.lately, person="bo", at=minute)) == 0
    await database.write(partial(setup_attempts.note, person="bo", at=200 * minute))
    assert await database.write(partial(setup_attempts.lately, person="anna", at=0)) == 0


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
