"""A room with a bot, a meeting and a few people, for each test anew."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended_teams import PretendedTeams
from tests.bot.rehearsal.echo import EchoBot
from tests.support.patient import patient


@dataclass(frozen=True)
class Scene:
    """What most tests need: Anna, Bo and Karin (who called the meeting) in a chat with the bot."""

    teams: PretendedTeams
    bot: EchoBot
    chat: TeamsChat
    anna: Client
    bo: Client
    karin: Client


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    """A meeting's chat in an open room, and a bot that answers."""
    async with patient(PretendedTeams()) as teams, EchoBot(teams) as bot:
        karin, anna, bo = teams.add("Karin Holm"), teams.add("Anna Ek"), teams.add("Bo Lind")
        chat = teams.meeting("Socialnämnden", karin, [anna, bo])
        yield Scene(teams, bot, chat, anna, bo, karin)
