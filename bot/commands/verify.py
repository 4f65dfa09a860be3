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
        from bot.commands import verifying_file  # noqa: PLC0415  # the other commands start without the store

        verifying_file.refuse_what_is_of_the_database(heads, write_heads=write_heads)
        broken, found = verifying_file.verify_file(file, head or ())
        for sentence in found:
            say(sentence.text(language), error=broken)
        raise typer.Exit(1 if broken else 0)
    settings = read_store_settings()
    from bot.commands import verifying  # noqa: PLC0415  # the other commands start without the store

    if write_heads:
        for line in asyncio.run(verifying.heads_of_journals(settings)):
            say(line)
        return
    held = verifying.against(head or (), heads)
    flaws, sentences = asyncio.run(verifying.verify_journals(settings, held))
    for flaw in flaws:
        say(flaw.text(settings.language), error=True)
    for sentence in sentences:
        say(sentence.text(settings.language))
    raise typer.Exit(1 if flaws else 0)
