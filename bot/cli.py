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

from bot import keeping, logs, profiles_cli
from bot.settings import read_settings, read_unproven
from bot.unsafe import Refused

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


def main() -> None:
    """Run the command. A configuration that is refused ends it with 2 and a sentence for each setting to change."""
    try:
        app()
    except Refused as refused:
        print(f"bisittare: {refused}", file=sys.stderr)  # noqa: T201  # for the one at the terminal
        sys.exit(2)


@app.command()
def serve() -> None:
    """Serve Teams until told to stop (SIGTERM)."""
    settings = read_settings()
    from bot.serving import serve as run  # noqa: PLC0415  # what is refused, and the other commands, need no web

    logs.configure(console=sys.stderr.isatty())
    uvloop.run(run(settings))


@app.command()
def rehearse(
    scenario: Annotated[str, typer.Argument(help="Manus: ett namn ur listan, eller en fil.")] = "linkoping",
    *,
    pause: Annotated[bool, typer.Option("--pause", help="Vänta på Enter vid varje rubrik och paus.")] = False,
    som: Annotated[str, typer.Option("--som", metavar="NAMN", help="Spela en av de medverkande själv.")] = "",
    spara: Annotated[Path | None, typer.Option("--spara", metavar="FIL", help="Skriv allt boten sände.")] = None,
    lista: Annotated[bool, typer.Option("--lista", help="Visa vilka manus som följer med.")] = False,
) -> None:
    """Play a whole meeting against the bot on this machine; nothing of it reaches a real Teams or database."""
    from bot import rehearse as rehearsing  # noqa: PLC0415  # a stranger to the rest of the house

    if lista:
        for name in rehearsing.packaged():
            typer.echo(name)
        return
    raise typer.Exit(rehearsing.rehearse(rehearsing.Wish(scenario, pause, som, spara)))


@app.command()
def doctor() -> None:
    """Try everything the bot needs, for real, and say what to change where something fails."""
    from bot.doctor import examine  # noqa: PLC0415  # the other commands start without the web

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
    desk = profiles_cli.Desk(Console(), settings.language, day, settings.profiles)
    wanted = names or []
    if not wanted:
        raise typer.Exit(profiles_cli.list_profiles(desk))
    if len(wanted) == 1:
        raise typer.Exit(profiles_cli.show_profile(desk, wanted[0]))
    raise typer.Exit(profiles_cli.compare_profiles(desk, wanted, only_differences=differences))


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
