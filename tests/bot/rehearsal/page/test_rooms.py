"""A rehearsal is ended by whoever opened it, or once nobody has looked at it for long; never under somebody who is coming in."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.rehearsal.page.backstage import RehearsedBot
from bot.rehearsal.page.hall import Opening
from bot.rehearsal.page.rooms import NoRoomLeftError, Room, Rooms

MOST = 12
OPENING = Opening("story", "sv")


class Stage:
    """What stands behind these rooms: a script that nobody finds, so that no bot starts."""

    def scripts(self) -> Mapping[str, Path]:
        """One."""
        return {"story": Path("gone.txt")}

    def profiles(self) -> Mapping[str, str]:
        """None."""
        return {}

    def bot(self, environment: Mapping[str, str]) -> AbstractAsyncContextManager[RehearsedBot]:
        """None comes."""
        raise OSError(environment)


async def opened(rooms: Rooms, count: int, *, visited: bool = False) -> list[Room]:
    """So many rooms, opened one after the other; somebody has been in each, or is on the way."""
    there = [await rooms.open(OPENING) for _ in range(count)]
    for room in there if visited else ():
        rooms.enter(room)
    return there


def still_open(rooms: Rooms, of: list[Room]) -> list[Room]:
    """Which of them are open."""
    return [room for room in of if rooms.at(room.key) is room]


async def test_no_room_is_ended_before_whoever_opened_it_has_come_in() -> None:
    """Many begin in the same moment; each page follows its answer to the room a little later."""
    rooms = Rooms(Stage(), lambda: None)
    there = await opened(rooms, MOST)
    assert still_open(rooms, there) == there
    await rooms.close()


async def test_the_rooms_that_were_left_last_stay_for_those_who_come_back() -> None:
    """Two stay: those that were left last, whenever they were opened."""
    rooms = Rooms(Stage(), lambda: None)
    there = await opened(rooms, 4, visited=True)
    for room in (there[3], there[1], there[2], there[0]):
        rooms.leave(room)
    await opened(rooms, 1)
    assert still_open(rooms, there) == [there[0], there[2]]
    await rooms.close()


async def test_a_full_house_ends_the_room_that_was_left_first() -> None:
    """Whoever has just left may come back. Where somebody is in every room, no other is opened."""
    rooms = Rooms(Stage(), lambda: None)
    there = await opened(rooms, MOST, visited=True)
    with pytest.raises(NoRoomLeftError):
        await rooms.open(OPENING)
    rooms.leave(there[5])
    rooms.leave(there[2])
    await opened(rooms, 1, visited=True)
    assert still_open(rooms, there) == [room for room in there if room is not there[5]]
    await rooms.close()
