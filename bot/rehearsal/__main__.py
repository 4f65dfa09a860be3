"""Runs the pretend Teams by itself: `python -m bot.rehearsal` opens a room, and plays a scenario with a bot in it."""

import argparse
import asyncio
import sys
from pathlib import Path

from rich.console import Console

from bot.rehearsal.pretended.loopback import NotLoopbackError, loopback_url
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import RoomError, words_of
from bot.rehearsal.script.english import in_english
from bot.rehearsal.script.player import LOCALES, Ask, Manner, enter, play
from bot.rehearsal.script.scenario import read_scenario
from bot.rehearsal.script.stage import Out, Tone, on_console
from bot.rehearsal.script.steps import NotUnderstoodError, Scenario
from bot.rehearsal.script.terminal import HumanTurn


def main(arguments: list[str] | None = None) -> int:
    """0 when all that the scenario expects came true, 1 when something did not, 2 when it could not be played."""
    options = _options().parse_args(arguments)
    out = on_console(Console(highlight=False))
    try:
        scenario = read_to_play(options.scenario, options.language, options.part)
        loopback_url(options.bot)
        return asyncio.run(_rehearse(scenario, options, out))
    except RoomError as error:
        out(Tone.FAILURE, error.text(options.language))
        return 2
    except (NotLoopbackError, OSError) as error:
        out(Tone.FAILURE, str(error))
        return 2


def read_to_play(path: Path, language: str, part: str) -> Scenario:
    """The scenario in a file, to be played in this language, with a human as `part` ("" for nobody). Raises RoomError."""
    scenario = read_scenario(path)
    names = [one.name for one in scenario.with_teams]
    if part and part not in names:
        raise NotUnderstoodError(lambda say: say.not_of_cast.format(name=part, names=", ".join(names)))
    return in_english(scenario) if language == "en" else scenario


async def ask_terminal(prompt: str) -> str:
    """What the human at the terminal writes; an end of input is an empty line."""
    try:
        return await asyncio.to_thread(input, prompt)
    except EOFError:
        return ""


async def _rehearse(scenario: Scenario, options: argparse.Namespace, out: Out) -> int:
    async with await PretendedTeams(record_to=options.save).start(options.port) as teams:
        chat = enter(scenario, teams, LOCALES[options.language])
        teams.bot_url = options.bot
        secretaries = [teams.client(part.name).person for part in scenario.secretaries]
        for name, value in teams.environment(secretaries).items():
            out(Tone.REMARK, f"{name}={value}")
        await ask_terminal(words_of(options.language).start_the_bot)
        manner = _manner(options, ask_terminal, out)
        failures = await play(scenario, teams, chat, out, manner)
    return ending(failures, out, options.language)


def ending(failures: list[str], out: Out, language: str = "sv") -> int:
    """Sum up a play; 1 when something failed."""
    say = words_of(language)
    if failures:
        out(Tone.FAILURE, f"\n{say.some_failed.format(count=len(failures))}")
        for failure in failures:
            out(Tone.FAILURE, f"  ✗ {failure}")
        return 1
    out(Tone.GOOD, f"\n{say.all_came}")
    return 0


def _manner(options: argparse.Namespace, ask: Ask, out: Out) -> Manner:
    turn = HumanTurn(ask, out, options.language) if options.part else None
    return Manner(options.language, options.part, turn, ask if options.pause else None, quiet_s=options.quiet)


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m bot.rehearsal", description=__doc__)
    options.add_argument("scenario", type=Path, help="the file with the script")
    options.add_argument("--language", choices=sorted(LOCALES), default="sv", help="what it is played in")
    options.add_argument(
        "--bot", default="http://127.0.0.1:3978/api/messages", help="the bot's address on this machine"
    )
    options.add_argument("--port", type=int, default=0, help="the room's port; 0 takes a free one")
    options.add_argument("--pause", action="store_true", help="wait for Enter at every heading and pause")
    options.add_argument("--as", dest="part", default="", metavar="NAME", help="play one of the cast yourself")
    options.add_argument("--quiet", type=float, default=0.15, metavar="S", help="seconds without news before each step")
    options.add_argument("--save", type=Path, metavar="FILE", help="write all that the bot sent as JSON lines")
    return options


if __name__ == "__main__":
    sys.exit(main())
