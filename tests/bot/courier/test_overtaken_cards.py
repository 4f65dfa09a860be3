"""A process that was stopped for longer than its lease goes on in the middle of a card: what stands last in the chat is what is so."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from bot.remote.chat_list import ChatList
from dialogs.judging.outcome import Outcome, Show, Tell, UnknownPage
from dialogs.said.inbound import Place
from tests.support.bench import ROOM, Bench, bench, until
from tests.support.pretend_teams import PretendTeams
from tests.support.stopped import SHORT, Gate, goes_on, stop

__all__ = ["bench"]

BOARD = Show("board", UnknownPage("board", private=False))
MOVES = Show("board", UnknownPage("board", private=False), anew=True, leaves=UnknownPage("line", private=False))
OWN = Tell("oid-anna", UnknownPage("board"), "own", edited=True)


@dataclass
class StoppedTeams:
    """The way to Teams, in a process that is stopped when an edit is done (`edited`), or right before it posts (`posts`)."""

    teams: PretendTeams
    edited: Gate = field(default_factory=Gate)
    posts: Gate = field(default_factory=Gate)

    async def post(self, place: Place, activity: Mapping[str, object]) -> str:
        """See `Sends.post`."""
        await self.posts.passes()
        return await self.teams.post(place, activity)

    async def edit(self, place: Place, activity_id: str, activity: Mapping[str, object]) -> None:
        """See `Sends.edit`."""
        await self.teams.edit(place, activity_id, activity)
        await self.edited.passes()

    async def delete(self, place: Place, activity_id: str) -> None:
        """See `Sends.delete`."""
        await self.teams.delete(place, activity_id)

    async def open_personal(self, place: Place, member: str) -> str:
        """See `Sends.open_personal`."""
        return await self.teams.open_personal(place, member)

    async def members(self, place: Place) -> ChatList:
        """See `Sends.members`."""
        return await self.teams.members(place)

    async def organizer(self, place: Place) -> str | None:
        """See `Sends.organizer`."""
        return await self.teams.organizer(place)


async def one_more(bench: Bench, card: Show | Tell, form: str) -> None:
    """The meeting has one person more, and its card is asked for."""
    bench.rules.on["notice"] = Outcome(deliveries=(card,))
    await bench.say("notice", form=form)


async def last_is(bench: Bench, chat: str, text: str) -> None:
    """Wait until this stands last in the chat, and nothing is left to be done."""
    while (bench.teams.texts(chat) or [""])[-1] != text:  # a list tells nobody
        await bench.hurry()
        await asyncio.sleep(0.02)
    await bench.rests()
    assert bench.teams.texts(chat)[-1] == text


async def test_no_old_card_is_posted_below_the_newer_one(bench: Bench) -> None:
    """It was stopped between the line that the old one becomes and the new one."""
    stopped = StoppedTeams(bench.teams)
    stopped.posts.reached.set()
    bench.wire = stopped
    first = bench.courier(SHORT)
    await bench.send(BOARD)
    await bench.rests()
    await one_more(bench, MOVES, "a")
    await stopped.edited.reached.wait()
    stop(first)
    bench.wire = None
    bench.courier()
    await last_is(bench, ROOM.chat, "board 1 room -")
    await one_more(bench, MOVES, "b")
    await last_is(bench, ROOM.chat, "board 2 room -")
    await goes_on(first, stopped.edited)
    await last_is(bench, ROOM.chat, "board 2 room -")
    assert bench.teams.count("post") == 3


@pytest.mark.parametrize(("card", "chat"), [(BOARD, ROOM.chat), (OWN, "alone:oid-anna")], ids=["room", "own"])
async def test_an_old_card_that_was_posted_below_the_newer_one_is_drawn_anew(
    bench: Bench, card: Show | Tell, chat: str
) -> None:
    """It was stopped between the look and the call: nobody can see that before, and everybody afterwards."""
    stopped = StoppedTeams(bench.teams)
    bench.wire = stopped
    first = bench.courier(SHORT)
    await one_more(bench, card, "a")
    await stopped.posts.reached.wait()
    stop(first)
    bench.wire = None
    bench.courier()
    await until(lambda: len(bench.teams.texts(chat)) == 1)
    await one_more(bench, card, "b")
    shown = "board 2 room -" if chat == ROOM.chat else "board 2 oid-anna -"
    await last_is(bench, chat, shown)
    await goes_on(first, stopped.posts)
    await last_is(bench, chat, shown)
    assert bench.teams.count("post") == 2
    await one_more(bench, card, "c")
    await last_is(bench, chat, shown.replace("2", "3"))
