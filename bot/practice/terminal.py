"""Rehearses a whole meeting in the terminal: the pretend Teams here, the real bot in a process of its own."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from bot.practice.own_bot import own_bot
from bot.practice.scripts import packaged
from bot.rehearsal.__main__ import ask_terminal, ending, part_named
from bot.rehearsal.player import Manner, enter, play
from bot.rehearsal.room import TeamsRoom
from bot.rehearsal.scenario import read_scenario
from bot.rehearsal.stage import Out, Tone, on_console
from bot.rehearsal.steps import Scenario, ScenarioError
from bot.rehearsal.terminal import Turn


@dataclass(frozen=True, slots=True)
class Wish:
    """How to rehearse. `scenario`: a file, or the name of one that comes along; `part`: whom the human plays."""

    scenario: str
    pause: bool = False
    part: str = ""
    record_to: Path | None = None


def rehearse(wish: Wish) -> int:
    """Play it. 0 when all that the scenario expects came true, 1 when something did not, 2 when it could not be played."""
    out = on_console(Console(highlight=False))
    try:
        scenario = read_scenario(packaged().get(wish.scenario, Path(wish.scenario)))
        part_named(scenario, wish.part)
        return asyncio.run(_play(scenario, wish, out))
    except (ScenarioError, OSError) as error:
        out(Tone.FAILURE, str(error))
        return 2


async def _play(scenario: Scenario, wish: Wish, out: Out) -> int:
    async with await TeamsRoom(record_to=wish.record_to).start() as room:
        chat = enter(scenario, room)
        secretaries = [room.client(part.name).person for part in scenario.cast if part.role == "sekreterare"]
        profile = scenario.settings.get("regler", "default")
        told = room.environment(secretaries[:1]) | {"BISITTARE_PROFILE": profile}
        async with own_bot(told) as bot:
            room.bot_url = f"{bot.address}/api/messages"

            async def restart() -> None:
                await bot.stop(kill=True)
                await bot.start()

            turn = Turn(ask_terminal, out) if wish.part else None
            manner = Manner(ask_terminal if wish.pause else None, wish.part, turn, restart)
            failures = await play(scenario, room, chat, out, manner)
    return ending(failures, out)
