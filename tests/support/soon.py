"""Whether something becomes true before the house has nothing more to send: without a clock, and a no is as sure as a yes.

All that follows from what was said stands in the outbox when the answer comes, until Teams has it; so a house with an
empty outbox, whose people's clients ask for nothing, has said all that it will.
"""

import asyncio
from collections.abc import Callable

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from tests.support.living import Living, LivingSitting
from tests.support.rests import Rests

PATIENCE_S = 300  # only a house that never stops sending takes so long, and that is a fault by itself


async def soon(house: Living, holds: Callable[[], bool]) -> bool:
    """Whether it holds, at the latest when nothing more is to be sent."""
    rests = Rests()
    async with asyncio.timeout(PATIENCE_S):
        while not holds():
            if await _has_said_all(house):
                return holds()
            await rests()
    return True


async def sees(house: Living, who: Client, text: str) -> bool:
    """Whether the person comes to see the text on their screen."""
    return await soon(house, lambda: who.sees(text))


async def hears(house: Living, who: Client, text: str) -> bool:
    """Whether the bot comes to tell the person this alone."""
    return await soon(house, lambda: text in cards_in(house.teams.world.private_chat(who.person)))


async def quiet(house: Living) -> None:
    """Wait until nothing more is to be sent."""
    await soon(house, lambda: False)


def cards_in(chat: TeamsChat) -> str:
    """What stands on the bot's cards of a chat now, for everybody."""
    return "\n".join(line for message in chat.from_bot for card in message.cards for line in card_as_text(card))


async def alone(house: Living, sitting: LivingSitting, who: str, word: str) -> str:
    """What the bot shows this person, alone, for the word."""
    chat = house.teams.world.private_chat(sitting[who].person)
    before = cards_in(chat)
    await sitting[who].say_privately(word)
    await quiet(house)
    return cards_in(chat).removeprefix(before)


async def _has_said_all(house: Living) -> bool:
    return await house.unsent() == 0 and not house.teams.wire.under_way and house.teams.refreshing.is_idle
