"""A bot that is stopped (SIGSTOP) for longer than its lease, next to one that is not, and goes on: the meeting is as it is."""

import asyncio
import os
import signal
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.chat import TeamsChat
from dialogs.meeting.meeting import MatterState
from tests.support.apart import Apart, apart
from tests.support.living import LivingSitting
from tests.support.rule_sittings import FEW, YES
from tests.support.serving import Process

AGENDA = "1. Mötets öppnande\n2. Lokaler\n3. C.D. [sekretess]\n4. Övrigt"


@dataclass
class Stopping:
    """Stops the one bot at its next edit in the chat, and lets the other go on."""

    chat: TeamsChat
    one: Process
    other: Process
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    def __call__(self, method: str, path: str, _: object) -> int:
        """See `Faults.refuses`: it refuses nothing."""
        if method == "PUT" and self.chat.id in unquote(path) and not self.stopped.is_set():
            tell(self.one, signal.SIGSTOP)
            tell(self.other, signal.SIGCONT)
            self.stopped.set()
        return 0


def tell(bot: Process, what: signal.Signals) -> None:
    """Send the bot a signal."""
    os.kill(bot.process.pid, what)


def titles(chat: TeamsChat) -> list[str]:
    """The first line of each card of ours, the newest last."""
    return [card_as_text(card)[0] for one in chat.from_bot for card in one.cards]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_no_old_card_comes_below_that_of_the_confidential_matter(database_url: str, tmp_path: Path) -> None:
    """It was stopped between the line that an old card becomes and the card of an open matter; a confidential one is opened meanwhile."""
    async with apart(database_url, tmp_path, replicas=2) as house:
        one, other = house.bots
        house.teams.wire.habits.repeats = 60
        sitting = await house.sitting(FEW, AGENDA)
        await sitting["per"].say("Hörs jag?")
        await sitting.execute("lena", "matter.call", {"matter": "1"})
        await house.drained()
        house.teams.faults.refuses = stopping = Stopping(sitting.chat, one, other)
        tell(other, signal.SIGSTOP)
        house.line.bots = [one]
        called = asyncio.create_task(_calls_until(stopping, sitting))
        await stopping.stopped.wait()
        house.line.bots = [other]
        await asyncio.gather(called, return_exceptions=True)  # the bot may be stopped before it has answered
        await _opens_the_next(house, sitting)
        shown = len(titles(sitting.chat))
        tell(one, signal.SIGCONT)
        house.line.bots = [one, other]
        while b"delivery overtaken" not in one.log.read_bytes():  # noqa: ASYNC110  # a log tells nobody
            await asyncio.sleep(0.05)
        await house.drained()
        assert not [title for title in titles(sitting.chat)[shown:] if "Ärende 2" in title]
        assert house.complaints() == []


async def _calls_until(stopping: Stopping, sitting: LivingSitting) -> None:
    """Matter 2 is called, and once more where the one that is stopped already was in the middle of a transaction: the press is refused then."""
    while not stopping.stopped.is_set():
        await asyncio.gather(sitting.execute("lena", "matter.call", {"matter": "2"}), return_exceptions=True)
        await asyncio.sleep(0.5)


async def _opens_the_next(house: Apart, sitting: LivingSitting) -> None:
    """The confidential matter is called and opened by the other bot, and its cards are shown."""
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes", "reason": "accepted"})
    matter = (await sitting.meeting()).matter(3)
    assert matter is not None
    assert matter.state is MatterState.OPEN
    await house.drained()
