"""Opens the rehearsal room as a page on this machine, until Ctrl-C; then nothing of it is left."""

import asyncio
import os
import signal
import sys
import webbrowser
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import typer

from bot.rehearsal.page.doors import NotBuiltError, open_page
from bot.rehearsal.page.hall import Hall
from bot.rehearsal.script.steps import ScenarioError
from bot.rehearsal_host.house import OwnBackstage
from bot.rehearsal_host.scripts import packaged

PORT: Final = 3980
"""Where the page is, unless somebody is there already."""

_OPEN: Final = "Övningsrummet är öppet: {address}\nAllt försvinner när du avslutar med Ctrl-C."
_CLOSED: Final = "Övningsrummet är stängt, och inget finns kvar av övningen."
_NOT_BUILT: Final = (
    "Övningsrummets sida är inte byggd. Kör ”make page”, som behöver Node 20 eller senare, "
    "eller öva i terminalen med ”bisittare rehearse --terminal”."
)


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How to open the room. `port` 0 takes any that is free; `story` (a name or a file) begins at once; `pace` 1 is the usual."""

    port: int | None = None
    story: str = ""
    pace: float = 1.0
    browser: bool = True


def open_room(wish: PageOptions) -> int:
    """Keep the room open until Ctrl-C. 0 when it was closed in good order, 2 when it could not be opened."""
    file = Path(wish.story)
    own = {file.stem: file} if file.is_file() else {}
    story = file.stem if own else wish.story
    if story and story not in packaged() | own:
        typer.echo(f"Det finns inget manus som heter {story}. Välj bland: {', '.join(packaged())}.", err=True)
        return 2
    try:
        asyncio.run(_open(replace(wish, story=story), OwnBackstage(own)))
    except NotBuiltError:
        typer.echo(_NOT_BUILT, err=True)
        return 2
    except (ScenarioError, OSError) as error:
        typer.echo(str(error), err=True)
        return 2
    typer.echo(_CLOSED)
    return 0


async def _open(wish: PageOptions, house: OwnBackstage) -> None:
    news, stop = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(name, stop.set)
    hall = Hall(house, news.set, wish.pace)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(hall.close)
        address = await _door(stack, hall, news, wish.port) + _seats(hall, wish.story)
        typer.echo(_OPEN.format(address=address))
        if wish.story:
            await hall.start(wish.story, "sv")
        if wish.browser and sys.stdout.isatty() and _has_screen():
            webbrowser.open(address)
        await stop.wait()


async def _door(stack: AsyncExitStack, hall: Hall, news: asyncio.Event, port: int | None) -> str:
    if port is not None:
        return await stack.enter_async_context(open_page(hall, news, port))
    try:
        return await stack.enter_async_context(open_page(hall, news, PORT))
    except OSError:
        return await stack.enter_async_context(open_page(hall, news, 0))


def _seats(hall: Hall, story: str) -> str:
    """What leads straight to the seats that this story begins with; nothing for who is yet to choose."""
    seats = [seat for one in hall.told()["stories"] if one["key"] == story for seat in one["seats"]]
    return f"#plats={','.join(seats)}" if seats else ""


def _has_screen() -> bool:
    # On a machine without one, a text browser would take the terminal away from whoever is to press Ctrl-C there.
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
