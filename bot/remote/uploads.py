"""Puts a file where Teams said that somebody wants it: into their OneDrive, in one piece, without our token."""

from collections.abc import Callable
from typing import Final

import aiohttp

from bot.remote.errors import Refused
from bot.remote.http import Remote, Request

_NEVER_IN_AN_ADDRESS: Final = frozenset(' #\\"<>')


class Uploads:
    """Sends bytes to addresses that `trusted` knows as the cloud's own; an address lets in whoever has it, so no token goes along."""

    def __init__(self, session: aiohttp.ClientSession, trusted: Callable[[str], bool]) -> None:
        """Send through `session`."""
        self._remote = Remote(session, None, "", trusted)

    async def put(self, address: str, document: bytes) -> None:
        """Put the whole file there. Raises the errors of `bot.remote.errors`; an address that is not to be believed is `Refused`."""
        if not (address.isascii() and address.isprintable() and _NEVER_IN_AN_ADDRESS.isdisjoint(address)):
            raise Refused(0, "UntrustedAddress")
        whole = len(document)
        headers = {"Content-Type": "application/octet-stream", "Content-Range": f"bytes 0-{whole - 1}/{whole}"}
        await self._remote.call(Request("upload", "PUT", address, document, headers))
