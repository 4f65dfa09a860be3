"""Every script that comes along comes out as it says, with our own bot, in Swedish and in English."""

import asyncio

import pytest

from bot.rehearsal.__main__ import read_to_play
from bot.rehearsal.script.stage import Tone
from bot.rehearsal_host import own_bot
from bot.rehearsal_host.scripts import packaged, script_file
from bot.rehearsal_host.terminal import TerminalOptions, play_with_our_bot
from tests.support import ready
from tests.support.sampled import crossed

SCRIPTS = list(packaged())
PLAYED = crossed(SCRIPTS, ["sv", "en"])


@pytest.fixture(autouse=True)
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """All bots come from one process: each would start a Python otherwise."""
    monkeypatch.setattr(own_bot, "served", ready.served)


async def missed(name: str, language: str) -> list[str]:
    """What did not come out as the script says, played as fast as it goes."""
    scenario = read_to_play(script_file(name), language, "")
    wish = TerminalOptions(name, language, quiet_s=0.02, patience_s=120)
    return [f"{name}: {one}" for one in await play_with_our_bot(scenario, wish, _unseen)]


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_every_script_comes_out_as_it_says(language: str) -> None:
    """Whatever is pressed, filled in and expected stands on the cards in both languages.

    They are played at the same time, each with a bot of its own: most of a play is waiting for Teams. In `make test` each is played in
    one language at least, and all in both every night.
    """
    names = [name for name, spoken in PLAYED if spoken == language]
    assert len(names) > 5
    assert [one for each in await asyncio.gather(*(missed(name, language) for name in names)) for one in each] == []


def test_no_script_is_left_out() -> None:
    """Whatever the sample is."""
    assert {name for name, _ in PLAYED} == set(SCRIPTS)
    assert len(SCRIPTS) > 10


def _unseen(_tone: Tone, _line: str) -> None:
    """Nobody looks at these screens."""
