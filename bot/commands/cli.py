"""The command `bisittare`: what an operator, and whoever rehearses, can do from a terminal."""

import asyncio
import logging
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
import uvloop
from rich.console import Console
from rich.table import Table

from bot import logs
from bot.commands import keeping, show_profiles
from bot.settings.read import read_settings, read_unproven
from bot.settings.refused import SettingsRefused

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


def main() -> None:
    """Run the command. A configuration that is refused ends it with 2 and a sentence for each setting to change."""
    try:
        app()
    except SettingsRefused as refused:
        print(f"bisittare: {refused}", file=sys.stderr)  # noqa: T201  # for the one at the terminal
        sys.exit(2)


@app.command()
def serve() -> None:
    """Serve Teams until told to stop (SIGTERM)."""
    settings = read_settings()
    from bot.commands.serving import serve as run  # noqa: PLC0415  # what is refused, and the other commands, need no web

    logs.configure(console=sys.stderr.isatty())
    uvloop.run(run(settings))


@app.command()
def rehearse(  # noqa: PLR0913  # each is one choice at the terminal
    script: Annotated[str, typer.Argument(help="Manus: ett namn ur listan, eller en fil.")] = "",
    *,
    terminal: Annotated[bool, typer.Option("--terminal", help="Spela i terminalen i stället för på en sida.")] = False,
    port: Annotated[int | None, typer.Option("--port", help="Sidans port; 0 tar en ledig.")] = None,
    takt: Annotated[
        float, typer.Option("--takt", min=0, help="Hur lugnt manus spelas av sig självt; 1 är vanligt.")
    ] = 1,
    ingen_webb: Annotated[bool, typer.Option("--ingen-webb", help="Öppna inte webbläsaren.")] = False,
    pause: Annotated[bool, typer.Option("--pause", help="I terminalen: vänta på Enter vid varje rubrik.")] = False,
    som: Annotated[str, typer.Option("--som", metavar="NAMN", help="I terminalen: spela en av de medverkande.")] = "",
    spara: Annotated[
        Path | None, typer.Option("--spara", metavar="FIL", help="I terminalen: skriv allt boten sände.")
    ] = None,
    lista: Annotated[bool, typer.Option("--lista", help="Visa vilka manus som följer med.")] = False,
) -> None:
    """Rehearse a meeting with the bot on this machine, on a page; nothing of it reaches a real Teams or database."""
    from bot.rehearsal_host import page, scripts  # noqa: PLC0415  # a stranger to the rest of the house
    from bot.rehearsal_host import terminal as stage  # noqa: PLC0415

    if lista:
        for name in scripts.packaged():
            typer.echo(name)
    elif terminal or pause or som or spara:
        raise typer.Exit(
            stage.rehearse(stage.TerminalOptions(script or "linkoping", read_unproven().language, pause, som, spara))
        )
    else:
        raise typer.Exit(page.open_room(page.PageOptions(port, script, pace=takt, browser=not ingen_webb)))


@app.command()
def doctor() -> None:
    """Try everything the bot needs, for real, and say what to change where something fails."""
    from bot.commands.doctor import examine  # noqa: PLC0415  # the other commands start without the web

    async def tell() -> bool:
        sound = True
        async for one in examine(settings):
            typer.echo(f"{'ok ' if one.sound else 'NOT'} {one.about}: {one.told}")
            sound = sound and one.sound
        return sound

    settings = read_settings()
    logs.configure(console=True, level=logging.CRITICAL)
    typer.echo("ok  settings: whole and safe")
    raise typer.Exit(0 if asyncio.run(tell()) else 1)


@app.command()
def migrate() -> None:
    """Bring the database (BISITTARE_DATABASE_URL) to this version's shape."""
    logs.configure(console=True, migrating=True)
    asyncio.run(keeping.migrate_database(read_settings()))
    typer.echo("The database has the shape of this version.")


@app.command()
def profiles(
    names: Annotated[list[str] | None, typer.Argument(help="Profiler att visa; flera jämförs.")] = None,
    *,
    differences: Annotated[bool, typer.Option("--differences", help="Bara det som skiljer.")] = False,
) -> None:
    """List the rule profiles, show one, or compare several side by side."""
    settings = read_unproven()
    day = datetime.now(ZoneInfo("Europe/Stockholm")).date()
    desk = show_profiles.ProfileDisplay(Console(), settings.language, day, settings.profiles)
    wanted = names or []
    if not wanted:
        raise typer.Exit(show_profiles.list_profiles(desk))
    if len(wanted) == 1:
        raise typer.Exit(show_profiles.show_profile(desk, wanted[0]))
    raise typer.Exit(show_profiles.compare_profiles(desk, wanted, only_differences=differences))


@app.command()
def verify() -> None:
    """Walk the hash chain of every sitting's journal, and tell the first broken link of each."""
    flaws, walked = asyncio.run(keeping.verify_journals(read_settings()))
    for flaw in flaws:
        typer.echo(flaw, err=True)
    typer.echo(f"{walked} journals walked, {len(flaws)} broken")
    raise typer.Exit(1 if flaws else 0)


@app.command()
def export(
    sitting: Annotated[str, typer.Argument(help="Sammanträdets nyckel; utelämnad visas en lista.")] = "",
) -> None:
    """Write a sitting's journal as JSON lines, with nothing of what confidential matters were about."""
    settings = read_settings()
    if sitting:
        for line in asyncio.run(keeping.export_sitting(settings, sitting)):
            sys.stdout.buffer.write(line)
        return
    table = Table("Nyckel", "Nämnd", "Läge")
    for row in asyncio.run(keeping.list_sittings(settings)):
        table.add_row(*row)
    Console().print(table)


@app.command()
def purge(
    days: Annotated[int, typer.Option("--days", min=0, help="Avslutade för minst så många dagar sedan.")],
) -> None:
    """Destroy words and facts of sittings closed long ago; the chain of each journal stays whole."""
    purged = asyncio.run(keeping.purge_sittings(read_settings(), days))
    typer.echo(f"{len(purged)} sittings purged")
