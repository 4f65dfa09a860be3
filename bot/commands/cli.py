"""The command `bisittare`: what an operator, and whoever rehearses, can do from a terminal.

What a command says is in the language of the run (BISITTARE_LANGUAGE). Help and options are English in every run: they
are what scripts and guides quote, and they are read before any setting is.
"""

import asyncio
import logging
import resource
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
import uvloop

from bot import logs
from bot.commands import words
from bot.commands.ending import INTERRUPTED, no_room, nobody_reads, refuse, write_nowhere
from bot.commands.export import export
from bot.commands.kept import kept
from bot.commands.prova import prova
from bot.commands.purge import purge
from bot.commands.refusals import PROGRAM, refusal
from bot.commands.terminal import new_console, say
from bot.commands.verify import verify
from bot.settings.read import (
    language_of_refusals,
    read_language,
    read_package_settings,
    read_profile_settings,
    read_settings,
    read_store_settings,
)
from bot.settings.refused import SettingsRefused
from bot.settings.variants import Variant

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
app.command()(prova)
app.command()(verify)
app.command()(purge)
app.command()(kept)
app.command()(export)


def main() -> None:
    """Run the command that was typed."""
    # A core file would hold everything that was in memory, and so what somebody just said.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(run(sys.argv[1:]))


def run(typed: Sequence[str]) -> int:
    """Run a command: 0 when it is well, 1 when it found something, 2 with a plain sentence when it was refused."""
    language = language_of_refusals()
    # An unforeseen failure shows places in the program and no values; a server logs more than that.
    logs.configure(console=sys.stderr.isatty(), level=logging.CRITICAL)
    try:
        # The command itself, since `app()` would put a hook in the place of ours that tells values.
        code = typer.main.get_command(app)([*typed] or ["--help"], prog_name=PROGRAM, standalone_mode=False)
        if (
            sys.stdout is not None
        ):  # it is none where whoever began us has closed it: then nothing is printed, which is no failure
            sys.stdout.flush()
    except SettingsRefused as refused:
        return refuse(refused.text(language))
    except typer.TyperException as error:
        return refuse(refusal(error, typed).text(language))
    except typer.Abort:
        return INTERRUPTED
    except (BrokenPipeError, SystemExit) as ended:
        # Typer and rich end the program themselves where nobody reads what they write. Who ends it otherwise has a reason and a code.
        if not nobody_reads(ended):
            raise
        write_nowhere()
        return refuse(words.NOBODY_READS.text(language))
    except OSError as error:
        if not no_room(error):
            raise
        write_nowhere()
        return refuse(words.NO_ROOM.text(language))
    return int(code or 0)


@app.command()
def serve() -> None:
    """Serve Teams until told to stop (SIGTERM)."""
    settings = read_settings()
    from bot.commands.serve import serve as run_server  # noqa: PLC0415  # what is refused, and the other commands, need no web

    logs.configure(console=sys.stderr.isatty())
    uvloop.run(run_server(settings))


@app.command()
def rehearse(  # noqa: PLR0913  # each is one choice at the terminal
    script: Annotated[str, typer.Argument(help="A script: a name out of --list, or a file.")] = "",
    *,
    terminal: Annotated[bool, typer.Option("--terminal", help="Play in the terminal instead of on a page.")] = False,
    port: Annotated[int | None, typer.Option("--port", min=0, max=65535, help="The page's port; 0 takes any.")] = None,
    speed: Annotated[
        float,
        typer.Option("--speed", min=0.01, help="How fast a script plays by itself on the page: 2 is twice as fast."),
    ] = 1,
    no_web: Annotated[bool, typer.Option("--no-web", help="Do not open the browser.")] = False,
    pause: Annotated[bool, typer.Option("--pause", help="In the terminal: wait for Enter at every heading.")] = False,
    part: Annotated[str, typer.Option("--as", metavar="NAME", help="In the terminal: play one of the cast.")] = "",
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE", help="In the terminal: write all that the bot sent.")
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="Show the scripts that come along.")] = False,
) -> None:
    """Rehearse a meeting with the bot on this machine, on a page; nothing of it reaches a real Teams or database."""
    language = read_language()
    if list_:
        from bot.rehearsal_host import scripts  # noqa: PLC0415  # a stranger to the rest of the house, as the two below

        for name in scripts.packaged():
            say(name)
    elif terminal or pause or part or save:
        from bot.rehearsal_host import terminal as stage  # noqa: PLC0415

        options = stage.TerminalOptions(script or "linkoping", language, pause, part, save)
        raise typer.Exit(stage.rehearse(options))
    else:
        from bot.rehearsal_host import page  # noqa: PLC0415

        raise typer.Exit(page.open_room(page.PageOptions(language, port, script, pace=1 / speed, browser=not no_web)))


@app.command()
def doctor() -> None:
    """Try everything the bot needs, for real, and say what to change where something fails."""
    settings = read_settings()
    from bot.commands.doctor import tell  # noqa: PLC0415  # the other commands start without the web

    raise typer.Exit(asyncio.run(tell(settings)))


@app.command()
def package(
    variant: Annotated[
        Variant | None, typer.Option("--variant", help="Which rights the app asks for; else BISITTARE_VARIANT.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where the package is written.")] = None,
    app_version: Annotated[
        str, typer.Option("--app-version", help="Must grow with every upload; else this version's.")
    ] = "",
    page: Annotated[
        Path | None, typer.Option("--page", metavar="FILE", help="Write the page for the decision on variants alone.")
    ] = None,
) -> None:
    """Build the app package that a Teams administrator uploads, or the page on which the municipality decides."""
    settings = read_package_settings(whole=page is None)
    from bot.commands import make_package  # noqa: PLC0415  # the other commands start without it

    if page is not None:
        say(make_package.write_page(settings, page).text(settings.language))
        return
    chosen = settings if variant is None else settings.model_copy(update={"variant": variant})
    say(make_package.write_package(chosen, out, app_version).text(settings.language))


@app.command()
def migrate() -> None:
    """Bring the database (BISITTARE_DATABASE_URL) to this version's shape."""
    settings = read_store_settings()
    from bot.commands import migrate_export  # noqa: PLC0415  # the other commands start without the store

    say(asyncio.run(migrate_export.migrate_database(settings)).text(settings.language))


@app.command()
def profiles(
    names: Annotated[list[str] | None, typer.Argument(help="Profiles to show; several are compared.")] = None,
    *,
    differences: Annotated[bool, typer.Option("--differences", help="Only what differs.")] = False,
) -> None:
    """List the rule profiles, show one, or compare several side by side."""
    settings = read_profile_settings()
    from bot.commands import show_profiles  # noqa: PLC0415  # the other commands start without the rules

    day = datetime.now(ZoneInfo("Europe/Stockholm")).date()
    desk = show_profiles.ProfileDisplay(new_console(), settings.language, day, settings.profiles, settings.law_2026_sfs)
    wanted = names or []
    if not wanted:
        raise typer.Exit(show_profiles.list_profiles(desk))
    if len(wanted) == 1:
        raise typer.Exit(show_profiles.show_profile(desk, wanted[0]))
    raise typer.Exit(show_profiles.compare_profiles(desk, wanted, only_differences=differences))
