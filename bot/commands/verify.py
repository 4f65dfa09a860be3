"""The command `bisittare verify`: its options, and whether it is about the database or about a file."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import say
from bot.settings.read import read_language, read_store_settings


def verify(
    file: Annotated[
        Path | None, typer.Argument(help="A journal that `export KEY --as chain` wrote: it alone is verified.")
    ] = None,
    *,
    head: Annotated[
        list[str] | None, typer.Option(help="A digest printed earlier: it must stand in a journal. May be given again.")
    ] = None,
    heads: Annotated[
        Path | None, typer.Option(help="A file that --write-heads made: each must stand where it stood.")
    ] = None,
    write_heads: Annotated[
        bool, typer.Option(help="Write the head of each journal, to be kept apart, and verify nothing.")
    ] = False,
) -> None:
    """Compare every sitting's journal, or the one in a file, with its chain and its words, and show the first flaw of each."""
    if file is not None:
        language = read_language()
        from bot.commands import verify_handed_over  # noqa: PLC0415  # the other commands start without the store

        verify_handed_over.refuse_what_is_of_the_database(heads, write_heads=write_heads)
        broken, found = verify_handed_over.verify_file(file, head or ())
        for sentence in found:
            say(sentence.text(language), error=broken)
        raise typer.Exit(1 if broken else 0)
    settings = read_store_settings()
    from bot.commands import verify_database  # noqa: PLC0415  # the other commands start without the store

    if write_heads:
        for line in asyncio.run(verify_database.heads_of_journals(settings)):
            say(line)
        return
    held = verify_database.against(head or (), heads)
    flaws, sentences = asyncio.run(verify_database.verify_journals(settings, held))
    for flaw in flaws:
        say(flaw.text(settings.language), error=True)
    for sentence in sentences:
        say(sentence.text(settings.language))
    raise typer.Exit(1 if flaws else 0)
