"""Runs the pretend Teams by itself: `python -m bot.rehearsal` opens a room, and plays a scenario with a bot in it."""

import argparse
import asyncio
import sys
from pathlib import Path

from rich.console import Console

from bot.rehearsal.loopback import NotLoopbackError, loopback_url
from bot.rehearsal.player import Ask, Manner, enter, play
from bot.rehearsal.room import TeamsRoom
from bot.rehearsal.scenario import read_scenario
from bot.rehearsal.stage import Out, Tone, on_console
from bot.rehearsal.steps import Scenario, ScenarioError
from bot.rehearsal.terminal import Turn


def main(arguments: list[str] | None = None) -> int:
    """0 when all that the scenario expects came true, 1 when something did not, 2 when it could not be played."""
    told = _options().parse_args(arguments)
    out = on_console(Console(highlight=False))
    try:
        scenario = read_scenario(told.scenario)
        loopback_url(told.bot)
        part_named(scenario, told.som)
        return asyncio.run(_rehearse(scenario, told, out))
    except (ScenarioError, NotLoopbackError, OSError) as error:
        out(Tone.FAILURE, str(error))
        return 2


def part_named(scenario: Scenario, name: str) -> None:
    """Nothing when `name` is empty or one of the cast with Teams. Raises ScenarioError, naming the cast, otherwise."""
    names = [part.name for part in scenario.cast if part.has_teams]
    if name and name not in names:
        raise ScenarioError(scenario.path, 1, f"{name} är ingen av de medverkande: {', '.join(names)}")


async def ask_terminal(prompt: str) -> str:
    """What the human at the terminal writes; an end of input is an empty line."""
    try:
        return await asyncio.to_thread(input, prompt)
    except EOFError:
        return ""


async def _rehearse(scenario: Scenario, told: argparse.Namespace, out: Out) -> int:
    async with await TeamsRoom(record_to=told.spara).start(told.port) as room:
        chat = enter(scenario, room)
        room.bot_url = told.bot
        secretaries = [room.client(part.name).person for part in scenario.cast if part.role == "sekreterare"]
        for name, value in room.environment(secretaries).items():
            out(Tone.REMARK, f"{name}={value}")
        manner = _manner(told, ask_terminal, out)
        await ask_terminal("Starta boten med de värdena, och tryck sedan Enter. ")
        failures = await play(scenario, room, chat, out, manner)
    return ending(failures, out)


def ending(failures: list[str], out: Out) -> int:
    """Sum up a play; 1 when something failed."""
    if failures:
        out(Tone.FAILURE, f"\n{len(failures)} sak(er) blev inte som manus säger:")
        for failure in failures:
            out(Tone.FAILURE, f"  ✗ {failure}")
        return 1
    out(Tone.GOOD, "\nAllt blev som manus säger.")
    return 0


def _manner(told: argparse.Namespace, ask: Ask, out: Out) -> Manner:
    turn = Turn(ask, out) if told.som else None
    return Manner(ask if told.pause else None, told.som, turn, quiet_s=told.lugn)


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m bot.rehearsal", description=__doc__)
    options.add_argument("scenario", type=Path, help="filen med manus")
    options.add_argument("--bot", default="http://127.0.0.1:3978/api/messages", help="botens adress på den här datorn")
    options.add_argument("--port", type=int, default=0, help="rummets port; 0 tar en ledig")
    options.add_argument("--pause", action="store_true", help="vänta på Enter vid varje rubrik och paus")
    options.add_argument("--som", default="", metavar="NAMN", help="spela en av de medverkande själv")
    options.add_argument("--lugn", type=float, default=0.15, metavar="S", help="sekunder av lugn före nästa steg")
    options.add_argument("--spara", type=Path, metavar="FIL", help="skriv allt boten sände som JSON-rader")
    return options


if __name__ == "__main__":
    sys.exit(main())
