"""The command `bisittare prova`: its options, and which of its three works they ask for."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.settings.read import read_language, read_settings


def prova(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Where report and recording are written.")
    ] = None,
    recording: Annotated[
        Path | None, typer.Option("--replay", metavar="FILE", help="Hold a recording against the pretended Teams.")
    ] = None,
    *,
    rehearsed: Annotated[
        bool, typer.Option("--rehearse", help="Play the trial by a script before the pretended Teams.")
    ] = False,
) -> None:
    """Try in ten minutes, with two people and a test meeting, what works in your own tenant; runs instead of serve."""
    settings = None if recording or rehearsed else read_settings()
    from bot.commands import run_trial  # noqa: PLC0415  # the other commands start without the web
    from bot.trial.conductor import TrialPace  # noqa: PLC0415  # as the next

    if settings is not None:
        logs.configure(console=sys.stderr.isatty())
        raise typer.Exit(asyncio.run(run_trial.try_tenant(settings, out, TrialPace())))
    language = read_language()
    asked = run_trial.rehearse(language, out) if recording is None else run_trial.replay(recording, language)
    raise typer.Exit(asyncio.run(asked))
