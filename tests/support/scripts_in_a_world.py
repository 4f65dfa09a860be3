"""Plays the scripts that come along before the whole bot in a world's loop: nobody waits, and what chair and secretary do is counted.

played = await play_here("efter-pausen", folder)
played.failures                          # what did not come out as the script says
played.hands["Uppropet"]["Karin Holm"]   # what the secretary did under that heading

.venv/bin/python -m tests.support.scripts_in_a_world efter-pausen tva-lankar    # prints both
"""

import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.rehearsal.__main__ import read_to_play
from bot.rehearsal.pretended.recorder import Recorder
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import words_of
from bot.rehearsal.script.cast import meant
from bot.rehearsal.script.player import LOCALES, Manner, Play, enter
from bot.rehearsal.script.stage import Out, Stage, Tone
from bot.rehearsal.script.steps import Do, Scenario
from bot.rehearsal_host.scripts import script_file
from bot.settings.settings import Settings
from tests.support.databases import furnish
from tests.support.living import Living
from tests.support.patient import patient
from tests.support.world_time import teams_here
from tests.world.whole.loop import run

_BY_HAND: Final = (Do.FILL, Do.CLOSE)
"""What a person taps without the bot's hearing of it: a field, and the cross of a dialog. And "…", where the button stands behind it."""


@dataclass(slots=True)
class ByHand:
    """What one person did: buttons that the bot heard of, fields and crosses, and words written."""

    taps: int = 0
    words: int = 0


@dataclass(slots=True)
class Played:
    """How a script came out. `hands`: by heading and then by name."""

    failures: list[str] = field(default_factory=list)
    hands: dict[str, dict[str, ByHand]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(ByHand)))
    heading: str = ""

    def hears(self, way: str, record: Mapping[str, Any]) -> None:
        """Count what a person presses or writes, as it goes over the wire; what Teams asks by itself is nobody's tap."""
        if way != "to bot" or record.get("value", {}).get("trigger") == "automatic":
            return
        hand = self.hands[self.heading][record["from"].get("name", "")]
        if record["type"] == "invoke" or (record["type"] == "message" and record.get("value")):
            hand.taps += 1
        elif record["type"] == "message":
            hand.words += 1

    def told(self) -> str:
        """All of it as a table."""
        lines = [f"{'':44}{'taps':>6}{'words':>7}"]
        for heading, people in self.hands.items():
            lines += [f"{heading[:26]:27}{name[:16]:17}{hand.taps:>6}{hand.words:>7}" for name, hand in people.items()]
        return "\n".join([*lines, *self.failures])


async def play_here(name: str, folder: Path, language: str = "sv", out: Out = lambda _tone, _line: None) -> Played:
    """Play the script of this name in the running loop, on a database in this folder; how it came out."""
    scenario = read_to_play(script_file(name), language, "")
    url = f"sqlite:///{folder}/{name}-{language}.sqlite"
    furnish(url)
    async with patient(teams_here()) as teams:
        chat = enter(scenario, teams, LOCALES[language])
        house = Living(teams, _settings(scenario, teams, language, url))
        await house.open()
        try:
            watched = [teams.client(one) for one in meant(scenario.settings.get("visa") or "alla", scenario.cast)]
            manner = Manner(language, restart=house.restart, quiet_s=0.02, patience_s=60)
            going = Play(teams, chat, Stage(out, watched, words_of(language)), manner)
            return await _steps(going, scenario)
        finally:
            await house.close()


def _settings(scenario: Scenario, teams: PretendedTeams, language: str, url: str) -> Settings:
    secretaries = [teams.client(part.name).person for part in scenario.secretaries]
    told = {"BISITTARE_PROFILE": scenario.rules, "BISITTARE_LANGUAGE": language, "BISITTARE_DATABASE_URL": url}
    return Settings.model_validate(teams.environment(secretaries[:1]) | told | {"BISITTARE_PORT": "0"})


async def _steps(going: Play, scenario: Scenario) -> Played:
    played = Played()
    _listen(going.teams.recorder, played)
    for step in scenario.steps:
        played.heading = going.line(step) if step.do is Do.HEADING else played.heading
        for who in step.who if step.do in _BY_HAND else ():
            played.hands[played.heading][who].taps += 1
        await going.take(step)
        for client in map(going.teams.client, step.who if step.do is Do.PRESS else ()):
            if client.last_pressed is not None and client.last_pressed.button.action.get("mode") == "secondary":
                played.hands[played.heading][client.person.name].taps += 1
    played.failures = going.failures
    return played


def _listen(recorder: Recorder, played: Played) -> None:
    """Count, and let the rules' proofs hear as well."""
    hears = recorder.heard

    def heard(way: str, record: dict[str, Any]) -> None:
        hears(way, record)
        played.hears(way, record)

    recorder.heard = heard


def _printed(_tone: Tone, line: str) -> None:
    if "-v" in sys.argv:
        sys.stdout.write(f"{line}\n")


def main() -> None:
    """Play the scripts that are named, and print what was done and what did not come out; with -v the whole play, with --en in English."""
    language = "en" if "--en" in sys.argv else "sv"
    for name in (one for one in sys.argv[1:] if not one.startswith("-")):
        with tempfile.TemporaryDirectory() as folder:
            played = run(lambda _loop: play_here(name, Path(folder), language, _printed))  # noqa: B023
        sys.stdout.write(f"{name}\n{played.told()}\n\n")


if __name__ == "__main__":
    main()
