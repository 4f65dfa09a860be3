"""What `bisittare prova` does: a trial in the tenant, one rehearsed before the pretended Teams, or a recording held against that."""

from pathlib import Path
from typing import Final

from aiohttp import web

from bot import clock_and_chance
from bot.commands.terminal import say
from bot.settings.refused import SettingsRefused
from bot.settings.settings import Settings
from bot.trial import words
from bot.trial.conductor import TrialConductor, TrialPace
from bot.trial.house import open_trial
from bot.trial.recording import NoRecording, RecordedLine, read_recording
from bot.trial.rehearsed import QUICK, Cast, rehearse_trial
from bot.trial.replay import differences
from bot.trial.report import counts, judged, report
from bot.whole_file import MIB, octets_of

RECORDING: Final = "recording.jsonl"
_MAX_RECORDING: Final = 256 * MIB
REPORTS: Final = {"sv": "rapport.md", "en": "report.md"}


async def try_tenant(settings: Settings, out: Path | None, pace: TrialPace) -> int:
    """Lead two people through the trial, and write the report; 1 where something does not work."""
    folder = _folder(out)
    async with open_trial(settings, pace, folder / RECORDING) as house:
        runner = web.AppRunner(house.app)
        await runner.setup()
        try:
            await _listen(runner, settings)
            waiting = words.WAITING.filled(host=settings.host, port=settings.port, code=house.conductor.code)
            say(waiting.text(settings.language))
            if not await house.conductor.run():
                raise SettingsRefused(words.NO_TURN)
        finally:
            await runner.cleanup()
    return _write(house.conductor, folder, settings.language)


async def rehearse(language: str, out: Path | None) -> int:
    """Play the trial before the pretended Teams by a script, and write the same report."""
    folder = _folder(out)
    played = await rehearse_trial(Cast(language=language), QUICK, folder / RECORDING)
    return _write(played.conductor, folder, language, rehearsed=True)


async def replay(path: Path, language: str) -> int:
    """Hold a recording against the pretended Teams of this version; 1 where anything differs."""
    lines, broken = _recorded(path)
    played = await rehearse_trial(Cast(language=language))
    said = [words.CHAIN.filled(number=broken).text(language)] if broken else []
    said += [one.line(language) for one in differences(lines, played.conductor.recording.lines)]
    for one in said or [words.SAME.text(language)]:
        say(one, error=bool(said))
    return 1 if said else 0


def _recorded(path: Path) -> tuple[list[RecordedLine], int]:
    try:
        return read_recording(octets_of(path, _MAX_RECORDING).splitlines())
    except OSError:
        raise SettingsRefused(words.UNREADABLE.filled(path=path)) from None
    except NoRecording as error:
        raise SettingsRefused(words.NO_RECORDING.filled(path=path, number=error.number)) from None


def _folder(out: Path | None) -> Path:
    """The trial's own folder, which must not hold another trial."""
    folder = out or Path(f"prova-{clock_and_chance.now():%Y-%m-%d-%H%M}")
    if (folder / RECORDING).exists():
        raise SettingsRefused(words.FOLDER_USED.filled(folder=folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise SettingsRefused(words.UNREADABLE.filled(path=folder)) from None
    return folder


async def _listen(runner: web.AppRunner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError:
        address = f"{settings.host}:{settings.port}"
        raise SettingsRefused(words.CANNOT_LISTEN.filled(address=address)) from None


def _write(conductor: TrialConductor, folder: Path, language: str, *, rehearsed: bool = False) -> int:
    found = judged(conductor.evidence)
    for tongue, name in REPORTS.items():
        (folder / name).write_text(
            report(found, conductor.recording.head, tongue, rehearsed=rehearsed), encoding="utf-8"
        )
    for one in found:
        outcome, why = words.OUTCOMES[one.verdict.outcome].text(language), one.verdict.why.text(language)
        say(f"{one.probe.title.text(language)}: {outcome} ({why})")
    number = counts(found)
    say(words.COUNTS.filled(**number).text(language))
    say(words.WRITTEN.filled(folder=folder).text(language))
    return 1 if number["fails"] else 0
