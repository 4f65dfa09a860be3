"""A pretended Microsoft, as light as can be: it publishes keys, gives tokens, takes what bots send, and only counts it."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from aiohttp import web

from bot.rehearsal.pretended.envelope import Envelope
from bot.rehearsal.pretended.faults import Faults
from bot.rehearsal.pretended.identity import Identity
from bot.rehearsal.pretended.login_desk import LoginDesk
from bot.rehearsal.pretended.server import Doors, identity_routes, open_doors
from bot.rehearsal.pretended.world import World
from bot.rehearsal.pretended_teams import Registration

TOLD = Registration()
_FEW_TOKENS = 8


@dataclass(slots=True)
class Teams:
    """The other side of every bot here. `received` counts by method and kind of call what the bots sent."""

    folder: Path
    identity: Identity = field(default_factory=lambda: Identity(TOLD.app_id, variety=_FEW_TOKENS))
    world: World = field(default_factory=lambda: World(TOLD.tenant_id, TOLD.app_id))
    received: dict[str, int] = field(default_factory=dict)
    make: Envelope = field(init=False)
    _doors: Doors = field(init=False)
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    async def start(self) -> Self:
        """Open the doors: plain, and with TLS for the stock bot, whose login library speaks nothing else."""
        desk = LoginDesk(TOLD.tenant_id, TOLD.app_id, TOLD.password)
        routes = [*identity_routes(self.identity), *desk.routes()]
        routes += [web.route("*", "/emea/{version:v[13]}/{rest:.*}", self._take)]
        self._doors = await open_doors(routes, Faults(), 0, with_tls=True)
        (self.folder / "teams.pem").write_bytes(self._doors.certificate_pem)
        self.make = Envelope(self.world, f"{self._doors.url}/emea/")
        return self

    async def close(self) -> None:
        """Close the doors."""
        await self._doors.runner.cleanup()

    def token(self) -> str:
        """A good token, one of a few that are in use at the same time."""
        return self.identity.token(self.make.service_url)

    def tokens(self) -> Iterator[str]:
        """Good tokens without end, a few in turn."""
        while True:
            yield self.token()

    def environment(self) -> dict[str, str]:
        """What Bisittare, and the two others, need to know to live here."""
        return {
            "MicrosoftAppId": TOLD.app_id,
            "MicrosoftAppPassword": TOLD.password,
            "MicrosoftAppType": "SingleTenant",
            "MicrosoftAppTenantId": TOLD.tenant_id,
            "BISITTARE_OPENID_METADATA_URL": f"{self._doors.url}/v1/.well-known/openidconfiguration",
            "BISITTARE_LOGIN_URL": self._doors.url,
            "BISITTARE_GRAPH_URL": f"{self._doors.url}/graph",
            "BENCH_TLS_LOGIN": f"{self._doors.tls_url}/{TOLD.tenant_id}",
            "BENCH_TLS_PEM": str(self.folder / "teams.pem"),
        }

    async def _take(self, request: web.Request) -> web.Response:
        parts = request.path.split("/")
        kind = f"{request.method} {'activities' if 'activities' in parts else parts[-1]}"
        self.received[kind] = self.received.get(kind, 0) + 1
        return web.json_response({"id": f"1:{next(self._ids)}"}, status=200 if request.method == "PUT" else 201)
