"""What the doctor finds in the bot's own database: the newest chats of each tenant, and whether people were reached."""

from pathlib import Path

from bot.commands.checkup.known_in_database import MOST_CHATS, Known, known
from bot.settings.settings import Settings
from bot.store import chats, private_roads, sittings
from bot.store.database import Connection
from bot.store.private_roads import PrivateRoad
from bot.store.sittings import Sitting
from dialogs.said.inbound import Place
from tests.support.databases import change, opened

US, NEIGHBOUR = "us", "neighbour"


def settings(url: str) -> Settings:
    """Two tenants are served."""
    return Settings.model_validate({"BISITTARE_DATABASE_URL": url, "BISITTARE_TENANTS": f"{US} {NEIGHBOUR}"})


def held(conn: Connection, chat: str, tenant: str, *made: int, personal: bool = False) -> None:
    """A chat with sittings that were set up at these times."""
    chats.lock(conn, chat, Place(chat, tenant, personal=personal))
    for at in made:
        sittings.add(conn, Sitting(f"{chat}/{at}", chat, "closed", 0, b"", at))


def fill(conn: Connection) -> None:
    """Chats of both, a private one, and one in which no sitting was ever held; and people in every state."""
    held(conn, "old", US.upper(), 1)
    held(conn, "series", US, 2, 9)
    held(conn, "new", US, 8)
    held(conn, "middle", US, 5)
    held(conn, "alone", US, 7, personal=True)
    held(conn, "silent", US)
    held(conn, "theirs", NEIGHBOUR, 3)
    for person, chat, closed in (
        ("a", "a:1", ""),
        ("b", "a:2", ""),
        ("c", "", "ForbiddenOperationException"),
        ("d", "a:4", "ConversationBlockedByUser"),
        ("e", "", ""),  # only their language is known
    ):
        private_roads.remember(
            conn, PrivateRoad(person, f"29:{person}", chat, closed=closed, closed_for=US if closed else "")
        )


async def test_the_newest_chats_of_each_tenant_are_known_and_how_people_were_reached(database_url: str) -> None:
    """By the sitting that was set up last there; nobody who was never tried is counted."""
    async with opened(database_url) as database:
        await database.write(fill)
    found = await known(settings(database_url))
    assert found.chats == {US: ("series", "new", "middle"), NEIGHBOUR: ("theirs",)}
    assert len(found.chats[US]) == MOST_CHATS
    assert found.roads == {"": 2, "ForbiddenOperationException": 1, "ConversationBlockedByUser": 1}


async def test_a_chat_that_the_bot_was_taken_out_of_is_not_asked_about(database_url: str) -> None:
    """There it has no right, and needs none."""
    async with opened(database_url) as database:
        await database.write(fill)
        await change(database, "UPDATE chat SET present = (1 = 0) WHERE id = 'series'")
    assert (await known(settings(database_url))).chats[US] == ("new", "middle", "old")


async def test_where_the_database_cannot_be_read_nothing_is_known(empty_url: str, tmp_path: Path) -> None:
    """Its own line says why."""
    for url in (empty_url, f"sqlite:///{tmp_path}/no/such/folder/x", "mysql://x"):
        assert await known(settings(url)) == Known()
