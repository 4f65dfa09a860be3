"""Our own tokens: one for each audience, asked for early and in the background, and shared by all who call."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import structlog

from bot.remote.errors import NoToken

_EARLY_S: Final = 600.0
_EARLY_SHARE: Final = 0.2
_RETRY_S: Final = 30.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Grant:
    """A token and how many seconds it was said to last."""

    token: str = field(repr=False)
    lasts_s: float


Fetch = Callable[[str], Awaitable[Grant]]


@dataclass(slots=True)
class _Held:
    token: str
    renew_at_s: float
    ends_at_s: float
    renewing: asyncio.Task[None] | None = None


class Tokens:
    """Keeps one token an audience. `fetch` asks the login for one and raises NoToken when it gives none."""

    def __init__(self, fetch: Fetch, *, clock_s: Callable[[], float] = time.monotonic) -> None:
        """Begin with none."""
        self._fetch = fetch
        self._clock_s = clock_s
        self._held: dict[str, _Held] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def get(self, audience: str) -> str:
        """A token that holds now. One that soon ends is given still, while the next is asked for. Raises NoToken."""
        held = self._held.get(audience)
        if held is None or held.ends_at_s <= self._clock_s():
            return await self._ask(audience, held.token if held else None)
        if held.renew_at_s <= self._clock_s() and (held.renewing is None or held.renewing.done()):
            held.renew_at_s = self._clock_s() + _RETRY_S
            held.renewing = asyncio.create_task(self._renew(audience, held.token), name="token")
        return held.token

    async def instead_of(self, audience: str, refused: str) -> str:
        """A token other than the one just refused; those who were refused together ask once. Raises NoToken."""
        return await self._ask(audience, refused)

    async def close(self) -> None:
        """Let go of what is asked for in the background."""
        tasks = [held.renewing for held in self._held.values() if held.renewing is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _renew(self, audience: str, old: str) -> None:
        try:
            await self._ask(audience, old)
        except NoToken as error:
            _log.warning("token not renewed yet", reason=error.reason)

    async def _ask(self, audience: str, old: str | None) -> str:
        async with self._asking.setdefault(audience, asyncio.Lock()):
            held = self._held.get(audience)
            if held is not None and held.token != old and held.ends_at_s > self._clock_s():
                return held.token
            grant = await self._fetch(audience)
            now_s = self._clock_s()
            early_s = min(_EARLY_S, grant.lasts_s * _EARLY_SHARE)
            renewing = held.renewing if held else None
            self._held[audience] = _Held(grant.token, now_s + grant.lasts_s - early_s, now_s + grant.lasts_s, renewing)
            return grant.token
