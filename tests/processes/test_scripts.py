"""What the command plays in the terminal: a script with our own bot in a process of its own, which is killed and started again where the script says so.

That every script comes out as it says is tried in `tests/whole/test_scripts.py`, where nobody waits.
"""

import asyncio

import pytest

from bot.rehearsal.__main__ import read_to_play
from bot.rehearsal.script.stage import Tone
from bot.rehearsal_host import throwaway_bot
from bot.rehearsal_host.scripts import script_file
from bot.rehearsal_host.terminal import TerminalOptions, play_with_our_bot
from tests.support import ready


@pytest.fixture(autouse=True)
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """All bots come from one process: each would start a Python otherwise."""
    monkeypatch.setattr(throwaway_bot, "served", ready.served)


async def missed(name: str, language: str) -> list[str]:
    """What did not come out as the script says, played as fast as it goes."""
    scenario = read_to_play(script_file(name), language, "")
    wish = TerminalOptions(name, language, quiet_s=0.02, patience_s=120)
    return [f"{name}: {one}" for one in await play_with_our_bot(scenario, wish, _unseen)]


async def test_a_script_is_played_with_a_bot_of_its_own() -> None:
    """The council, whose bot is killed in the middle, in Swedish, and a board in English, at the same time: most of a play is waiting for Teams."""
    played = await asyncio.gather(missed("fullmaktige", "sv"), missed("kameror", "en"))
    assert [one for each in played for one in each] == []


def _unseen(_tone: Tone, _line: str) -> None:
    """Nobody looks at these screens."""
