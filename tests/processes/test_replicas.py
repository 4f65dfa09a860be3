"""Several bots on one database: whoever of them is called, it is one meeting."""

import asyncio
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.faults import Call, Fault
from dialogs.chat.facts import GuardTripped
from tests.support.apart import Apart, apart, claimed_by, end_leases
from tests.support.crowd import Crowd, many, open_confidential
from tests.support.living import LivingSitting

MEMBERS = 60


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_bots_share_a_big_meeting_and_one_takes_over_when_the_other_is_killed(
    database_url: str, tmp_path: Path
) -> None:
    """62 people in one chat and more in two others: nothing lost, nothing double, each card sent once but for the kill."""
    async with apart(database_url, tmp_path) as house:
        house.teams.wire.habits.repeats = 600
        big, *small = await asyncio.gather(
            house.sitting(many(MEMBERS), seats=str(MEMBERS)), *(house.sitting(many(4)) for _ in range(2))
        )
        crowds = [Crowd(big), *map(Crowd, small)]
        for one in (big, *small):
            await one.execute("lena", "matter.call", {"matter": "2"})
        await house.drained()
        first = house.bots[0]
        owner = await _owner(house, big)
        second = await house.start()
        await _all_busy(crowds, crowds[0].more(MEMBERS))
        await house.drained()
        assert [_twins(one.chat) for one in (big, *small)] == [0, 0, 0]

        async def killed() -> None:
            await crowds[0].more(10)
            await first.kill()
            await house.gone(first)
            await house.read(lambda conn: end_leases(conn, owner))
            await crowds[0].more(10)

        await _all_busy(crowds, killed())
        await house.drained()
        for crowd in crowds:
            await crowd.check()
        assert await house.read(claimed_by) == set()
        assert sum(_twins(one.chat) for one in (big, *small)) <= 2
        assert await second.end() == 0
        assert await house.broken() == []
        assert house.complaints() == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_replica_that_looked_away_never_takes_a_confidential_matter_s_chat_for_open(
    database_url: str, tmp_path: Path
) -> None:
    """Both know the chat as open; the matter is opened through one, and the very next message, through the other, trips."""
    async with apart(database_url, tmp_path, replicas=2) as house:
        one, other = house.bots
        meetings = await asyncio.gather(*(house.sitting(many(2)) for _ in range(3)))
        await asyncio.gather(*(_opened_and_spoken(house, sitting) for sitting in meetings))
        for sitting in meetings:
            house.line.bots = [one]
            await open_confidential(sitting, 3)
            house.line.bots = [other]
            said = await sitting["m0"].say("Det här hör ingen, va?")
            tripped = [entry.fact for entry in await sitting.entries() if isinstance(entry.fact, GuardTripped)]
            assert [fact.message for fact in tripped] == [said.message.id]


async def _opened_and_spoken(house: Apart, sitting: LivingSitting) -> None:
    """Both bots have the chat in mind as one where anybody may write."""
    for bot in tuple(house.bots):
        house.line.bots = [bot]
        said = await sitting["m1"].say("Nu börjar vi snart.")
        assert said.answer is not None
        assert said.answer.status == 200


async def _owner(house: Apart, sitting: LivingSitting) -> str:
    """By which name the only bot that runs claims what it sends: Teams keeps it waiting for a moment."""
    found: set[str] = set()
    while not found:  # on a busy machine the moment may be over before anybody has looked
        house.teams.faults.plan(Fault(delay_s=2.0), [Call.SEND, Call.EDIT])
        await sitting.submit("karin", "agenda.show")
        while not found and await house.waiting():
            found = await house.read(claimed_by)
        await house.drained()
    (owner,) = found
    return str(owner)


async def _all_busy(crowds: list[Crowd], until: Coroutine[None, None, None]) -> None:
    """Everybody does their things until that has happened."""
    over = asyncio.create_task(until)
    try:
        await asyncio.gather(*(crowd.busy(Crowd.proposing, asyncio.shield(over)) for crowd in crowds))
    finally:
        over.cancel()


def _twins(chat: TeamsChat) -> int:
    """How many cards of motions stand in the chat besides the first of each."""
    titles = Counter(card_as_text(card)[0] for one in chat.from_bot for card in one.cards)
    motions = {title: number for title, number in titles.items() if title.startswith("Yrkande ")}
    return sum(motions.values()) - len(motions)
