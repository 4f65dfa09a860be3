"""A statement that is compiled once takes a list of any length as one value, on both databases alike."""

import pytest
from sqlalchemy import bindparam, select

from bot.store import private_roads
from bot.store.database import Connection, Database
from bot.store.prepared_statements import Hot, OneOf
from bot.store.private_roads import PrivateRoad
from bot.store.tables import road

_AMONG = OneOf(road.c.person, "people")
_FOUND = select(road.c.person).where(road.c.chat == bindparam("chat"))
_FIND = Hot(_FOUND.where(_AMONG.on_sqlite), _FOUND.where(_AMONG.on_postgresql))
PEOPLE = ("o:åsa", 'with "quotes"', "with 'quotes'", "with \\ and , and {}")


@pytest.mark.parametrize("asked", [(), PEOPLE[:1], PEOPLE, (*PEOPLE, "nobody", *(f"other {nr}" for nr in range(500)))])
async def test_a_list_of_any_length_finds_those_in_it(database: Database, asked: tuple[str, ...]) -> None:
    """Whatever the texts hold."""

    def work(conn: Connection) -> set[str]:
        for person in PEOPLE:
            private_roads.remember(conn, PrivateRoad(person, "29:x", "chat"))
        return {row[0] for row in _FIND.all(conn, {"chat": "chat", "people": list(asked)})}

    assert await database.write(work) == set(asked) & set(PEOPLE)
