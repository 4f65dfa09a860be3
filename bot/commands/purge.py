"""The command `bisittare purge`: its options, and a line for each sitting that tells what went, what stayed and why."""

import asyncio
from typing import Annotated

import typer

from bot.commands import words
from bot.commands.terminal import say
from bot.settings.read import read_purge_settings
from bot.settings.refused import SettingsRefused


def purge(
    days: Annotated[int, typer.Option("--days", min=0, max=36500, help="So many days old, or more.")],
    *,
    no_decision: Annotated[
        bool, typer.Option("--no-decision", help="Also where the profile names no decision to purge (purge_decision).")
    ] = False,
    unregistered: Annotated[
        bool, typer.Option("--unregistered", help="Also motions that nobody has said are registered.")
    ] = False,
    undated: Annotated[
        bool, typer.Option("--undated", help="Also sittings whose decisions nobody has noted to have legal force.")
    ] = False,
) -> None:
    """Destroy what names people and is old: words of registered motions, then journals with legal force; chains stay whole."""
    settings = read_purge_settings()
    from bot.commands import run_purge  # noqa: PLC0415  # the other commands start without the store

    anyway = run_purge.Anyway(no_decision, unregistered, undated)
    done = asyncio.run(run_purge.purge_everything(settings, days, anyway))
    unused = words.PURGED_UNUSED.filled(
        antechambers=done.unused.antechambers, roads=done.unused.roads, boards=done.unused.boards
    )
    if done.undecided:
        raise SettingsRefused(words.NO_DECISION.filled(profiles=", ".join(done.undecided), unused=unused))
    say(words.PURGED.filled(count=sum(one.whole for one in done.sittings)).text(settings.language))
    changed = sum(one.changed for one in done.sittings)
    if changed:
        say(words.NOT_PURGED.filled(count=changed).text(settings.language))
    say(unused.text(settings.language))
    for one in done.sittings:
        say(run_purge.line_of(one, settings.language))
    waits = [one.key for one in done.sittings if one.waits]
    early = [one.key for one in done.sittings if one.undated]
    for keys, why in ((waits, words.UNREGISTERED), (early, words.UNDATED)):
        if keys:
            say(why.filled(count=len(keys), keys=", ".join(keys)).text(settings.language))
    raise typer.Exit(1 if waits or early else 0)
