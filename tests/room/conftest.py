"""A room with a bot, a meeting and a few people, for each test anew."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.rehearsal.chat import Chat
from bot.rehearsal.client import Client
from bot.rehearsal.room import TeamsRoom
from tests.room.echo import EchoBot


@dataclass(frozen=True)
class Scene:
    """What most tests need: Anna, Bo and Karin (who called the meeting) in a chat with the bot."""

    room: TeamsRoom
    bot: EchoBot
    chat: Chat
    anna: Client
    bo: Client
    karin: Client


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    """A meeting's chat in an open room, and a bot that answers."""
    async with TeamsRoom() as room, EchoBot(room) as bot:
        karin, anna, bo = room.add("Karin Holm"), room.add("Anna Ek"), room.add("Bo Lind")
        chat = room.meeting("Socialnämnden", karin, [anna, bo])
        yield Scene(room, bot, chat, anna, bo, karin)
