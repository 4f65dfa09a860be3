"""The way to Microsoft Graph: one address for all, and tokens from the very tenant whose meeting it is about."""

from collections.abc import Callable, Mapping

import aiohttp
import orjson

from bot.remote.errors import Refused
from bot.remote.http import Remote, Request
from bot.remote.tokens import Fetch, Tokens


class Graph:
    """Calls Graph. Made inside a running loop; `close` it."""

    def __init__(
        self, session: aiohttp.ClientSession, base: str, login: Callable[[str], Fetch], clock_s: Callable[[], float]
    ) -> None:
        """Call `base` through `session`. `login` is the way to a token of a tenant; it is asked once for each."""
        self._session = session
        self._base = base.rstrip("/")
        self._login = login
        self._clock_s = clock_s
        self._tokens: dict[str, Tokens] = {}

    async def read(self, tenant: str, kind: str, path: str) -> Mapping[str, object]:
        """Return the object at `path` (written ready, with every part percent-encoded). Raises the errors of `bot.remote.errors`."""
        return await self._way(tenant).call(Request(kind, "GET", self._address(path)))

    def following(self, listed: Mapping[str, object]) -> str | None:
        """Return the path of a list's next page; None where this was the last. Raises `Refused` for a page elsewhere, where our token is not sent."""
        link, first = listed.get("@odata.nextLink"), self._address("")
        if link is None:
            return None
        if not isinstance(link, str) or not link.startswith(first):
            raise Refused(code="OtherLink")
        return link.removeprefix(first)

    async def change(self, tenant: str, kind: str, path: str, changes: Mapping[str, object]) -> None:
        """Change these fields of the object at `path`, and no others. Raises the errors of `bot.remote.errors`."""
        await self._way(tenant).call(Request(kind, "PATCH", self._address(path), orjson.dumps(dict(changes))))

    async def close(self) -> None:
        """Let go of the tokens that are asked for in the background."""
        for tokens in self._tokens.values():
            await tokens.close()

    def _address(self, path: str) -> str:
        return f"{self._base}/v1.0/{path}"

    def _way(self, tenant: str) -> Remote:
        tokens = self._tokens.get(tenant)
        if tokens is None:
            tokens = self._tokens[tenant] = Tokens(self._login(tenant), clock_s=self._clock_s)
        return Remote(self._session, tokens, f"{self._base}/.default", self._trusted)

    def _trusted(self, url: str) -> bool:
        """Our token goes nowhere else."""
        return url.startswith(f"{self._base}/")
