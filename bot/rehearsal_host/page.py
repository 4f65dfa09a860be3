"""Opens the rehearsal room as a page on this machine, until Ctrl-C; then nothing of it is left."""

import asyncio
import errno
import os
import signal
import sys
import webbrowser
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Final

import typer

from bot.rehearsal.page.hall import Opening
from bot.rehearsal.page.page_door import NotBuiltError, open_page
from bot.rehearsal.page.rooms import Rooms
from bot.rehearsal.room_words import RoomError
from bot.rehearsal_host.house import OwnBackstage
from bot.rehearsal_host.scripts import packaged, refused, script_file
from bot.settings.refused import SettingsRefused
from cards.bilingual import Bilingual

PORT: Final = 3980
"""Where the page is, unless somebody is there already."""

_OPEN: Final = Bilingual(
    "Övningsrummet är öppet: {address}\nAllt försvinner när du avslutar med Ctrl-C.",
    "The rehearsal room is open: {address}\nEverything is gone when you end it with Ctrl-C.",
)
_CLOSED: Final = Bilingual(
    "Övningsrummet är stängt, och inget finns kvar av övningen.",
    "The rehearsal room is closed, and nothing is left of the rehearsal.",
)
_NOT_BUILT: Final = Bilingual(
    "Övningsrummets sida är inte byggd. Kör ”make page”, som behöver Node 20 eller senare, "
    "eller öva i terminalen med ”bisittare rehearse --terminal”.",
    "The rehearsal room's page is not built. Run “make page”, which needs Node 20 or later, "
    "or rehearse in the terminal with “bisittare rehearse --terminal”.",
)
_NOT_OPENED: Final = Bilingual(
    "Övningsrummet kan inte öppnas ({failure}).", "The rehearsal room cannot be opened ({failure})."
)


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How to open the room. `port` 0 takes any that is free; `story` (a name or a file) begins at once.

    `pace` is how slowly scripts go on by themselves; 1 is the usual.
    """

    language: str
    port: int | None = None
    story: str = ""
    pace: float = 1.0
    browser: bool = True


def open_room(wish: PageOptions) -> int:
    """Keep the room open until Ctrl-C; 0 when it was closed in good order. Raises SettingsRefused where it cannot be opened."""
    try:
        file = script_file(wish.story) if wish.story else None
        own = {file.stem: file} if file and wish.story not in packaged() else {}
        story = file.stem if file else ""
        asyncio.run(_open(replace(wish, story=story), OwnBackstage(own)))
    except NotBuiltError:
        raise SettingsRefused(_NOT_BUILT) from None
    except RoomError as error:
        raise refused(error) from None
    except OSError as error:
        failure = errno.errorcode.get(error.errno or 0, type(error).__name__)
        raise SettingsRefused(_NOT_OPENED.filled(failure=failure)) from None
    typer.echo(_CLOSED.text(wish.language))
    return 0


async def _open(wish: PageOptions, house: OwnBackstage) -> None:
    news, stop = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(name, stop.set)
    rooms = Rooms(house, news.set, wish.pace)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(rooms.close)
        address = await _door(stack, rooms, news, wish.port)
        if wish.story:
            address += await _own_room(rooms, wish)
        typer.echo(_OPEN.filled(address=address).text(wish.language))
        if wish.browser and sys.stdout.isatty() and _has_screen():
            webbrowser.open(address)
        await stop.wait()


async def _door(stack: AsyncExitStack, rooms: Rooms, news: asyncio.Event, port: int | None) -> str:
    if port is not None:
        return await stack.enter_async_context(open_page(rooms, news, port))
    try:
        return await stack.enter_async_context(open_page(rooms, news, PORT))
    except OSError:
        return await stack.enter_async_context(open_page(rooms, news, 0))


async def _own_room(rooms: Rooms, wish: PageOptions) -> str:
    """Open a room with this story; what leads straight to it, to the seats it begins with, and to be its owner."""
    seats = [seat for one in rooms.foyer.hall.as_json()["stories"] if one["key"] == wish.story for seat in one["seats"]]
    room = await rooms.open(Opening(wish.story, wish.language))
    return f"#rum={room.key}&nyckel={room.owner}&plats={','.join(seats)}"


def _has_screen() -> bool:
    # On a machine without one, a text browser would take the terminal away from whoever is to press Ctrl-C there.
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
