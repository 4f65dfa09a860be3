"""Rehearses a whole meeting in the terminal: the pretend Teams here, the real bot in a process of its own."""

import asyncio
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.console import Console

from bot.rehearsal.__main__ import ask_terminal, ending, read_to_play
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import RoomError, not_started
from bot.rehearsal.script.player import LOCALES, Manner, enter, play
from bot.rehearsal.script.stage import Out, on_console
from bot.rehearsal.script.steps import Scenario
from bot.rehearsal.script.terminal import HumanTurn
from bot.rehearsal_host.scripts import refused, script_file
from bot.rehearsal_host.throwaway_bot import own_bot

_ENDED_BY: Final = 128  # what a shell adds to the number of the signal that ended a program


class _EndedFromOutsideError(Exception):
    """A signal asked us to end; its number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@dataclass(frozen=True, slots=True)
class TerminalOptions:
    """How to rehearse. `scenario`: a file, or the name of one that comes along; `part`: whom the human plays.

    `quiet_s` and `patience_s` are the player's (`Manner`).
    """

    scenario: str
    language: str
    pause: bool = False
    part: str = ""
    record_to: Path | None = None
    quiet_s: float = 0.15
    patience_s: float = 15.0


def rehearse(wish: TerminalOptions) -> int:
    """Play it. 0 when all that the scenario expects came true, 1 when something did not; what a shell calls it where a signal ended it.

    Raises SettingsRefused for a script that cannot be played.
    """
    out = on_console(Console(highlight=False))
    try:
        scenario = read_to_play(script_file(wish.scenario), wish.language, wish.part)
        _demand_writable(wish.record_to)
        failures = asyncio.run(_play_until_told(scenario, wish, out))
    except _EndedFromOutsideError as error:
        return _ENDED_BY + error.number
    except RoomError as error:
        raise refused(error) from None
    except OSError as error:
        raise refused(not_started(str(error))) from None
    return ending(failures, out, wish.language)


def _demand_writable(path: Path | None) -> None:
    """Open the file for writing before anything is played. Raises RoomError where that cannot be."""
    if path is None:
        return
    try:
        path.open("ab").close()
    except OSError:
        raise RoomError(lambda say: say.not_written.format(file=path)) from None


async def _play_until_told(scenario: Scenario, wish: TerminalOptions, out: Out) -> list[str]:
    """The same as below; whoever ends us by SIGTERM or SIGHUP ends our bot too, which would otherwise go on without anybody."""
    loop, ours, signals = asyncio.get_running_loop(), asyncio.current_task(), list[int]()

    def end(number: int) -> None:
        signals.append(number)
        loop.remove_signal_handler(number)  # a second one ends us on the spot, where somebody is still asked for a line
        if ours is not None:
            ours.cancel()

    for one in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(one, end, one)
    try:
        return await play_with_our_bot(scenario, wish, out)
    except asyncio.CancelledError:
        if not signals:
            raise  # Ctrl-C, which asyncio itself turns into this
        raise _EndedFromOutsideError(signals[0]) from None


async def play_with_our_bot(scenario: Scenario, wish: TerminalOptions, out: Out) -> list[str]:
    """Play it with our bot, which is told of nothing real; what did not come out as the script says."""
    async with await PretendedTeams(record_to=wish.record_to).start() as teams:
        chat = enter(scenario, teams, LOCALES[wish.language])
        secretaries = [teams.client(part.name).person for part in scenario.secretaries]
        environment = teams.environment(secretaries[:1]) | {
            "BISITTARE_PROFILE": scenario.rules,
            "BISITTARE_LANGUAGE": wish.language,
        }
        async with own_bot(environment) as bot:
            teams.bot_url = f"{bot.address}/api/messages"

            async def restart() -> None:
                await bot.stop(kill=True)
                await bot.start()

            turn = HumanTurn(ask_terminal, out, wish.language) if wish.part else None
            ask = ask_terminal if wish.pause else None
            manner = Manner(wish.language, wish.part, turn, ask, restart, wish.quiet_s, wish.patience_s)
            return await play(scenario, teams, chat, out, manner)
