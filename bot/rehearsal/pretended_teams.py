"""The whole pretend Teams: a server on loopback with a login, a Connector, people, and a wire to one bot."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from bot.rehearsal.client.client import Client
from bot.rehearsal.client.refresh import Refreshing
from bot.rehearsal.pretended import happenings
from bot.rehearsal.pretended.chat import EVERYTHING, TeamsChat
from bot.rehearsal.pretended.connector import Connector
from bot.rehearsal.pretended.directory import Directory
from bot.rehearsal.pretended.envelope import Envelope
from bot.rehearsal.pretended.faults import Faults
from bot.rehearsal.pretended.graph import PretendedGraph
from bot.rehearsal.pretended.identity import Identity
from bot.rehearsal.pretended.limits import Limits
from bot.rehearsal.pretended.login_desk import LoginDesk
from bot.rehearsal.pretended.people import Kind, Person
from bot.rehearsal.pretended.recorder import Recorder
from bot.rehearsal.pretended.served_calls import Complaints, Counter
from bot.rehearsal.pretended.server import Doors, identity_routes, lost_route, open_doors
from bot.rehearsal.pretended.wire import BotAnswer, Wire
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import World, new_id, now


@dataclass(frozen=True, slots=True)
class Registration:
    """The bot as Entra knows it."""

    app_id: str = "b15177a2-e000-4000-8000-00000000b07a"
    password: str = "rehearsal-only"  # noqa: S105 - good for nothing but this room
    tenant_id: str = "72f988bf-0000-4000-8000-0000000000aa"
    bot_name: str = "Bisittare"


class PretendedTeams:
    """A Teams for one bot. Use it as `async with PretendedTeams() as teams`, tell it `teams.bot_url`, and let people act.

    `clock` gives aware UTC, `new_id` names that nothing else has.
    `watchers` are called whenever something has happened. Its parts are open: `world` (who and what exists), `identity` (tokens to the bot), `desk` (tokens from it),
    `faults`, `limits`, `recorder`, `wire` (the way to the bot), `directory`, `graph`, `refreshing`, `make` (activities).
    """

    def __init__(
        self,
        registration: Registration | None = None,
        record_to: Path | None = None,
        clock: Callable[[], datetime] = now,
        new_id: Callable[[], str] = new_id,
    ) -> None:
        self.registration = registered = registration or Registration()
        self.world = World(registered.tenant_id, registered.app_id, registered.bot_name, clock, new_id)
        self.make = Envelope(self.world)
        self.identity = Identity(registered.app_id, clock=clock)
        roles = self.world.graph_roles
        self.desk = LoginDesk(registered.tenant_id, registered.app_id, registered.password, clock, roles)
        self.faults, self.limits, self.directory = Faults(), Limits(), Directory(self.world)
        self.graph = PretendedGraph(self.world)
        self.recorder = Recorder(record_to, happened=self._happened)
        self.wire = Wire(self.identity, self.recorder, new_id=new_id)
        self.refreshing = Refreshing(self.make, self.wire)
        self._clients: dict[str, Client] = {}
        self._complaints = Complaints()
        self._doors: Doors | None = None
        self._pulse = asyncio.Event()
        self.watchers: list[Callable[[], None]] = []
        self._last_s = self._now_s()

    async def start(self, port: int = 0, *, with_tls: bool = False) -> Self:
        """Open the room. `with_tls` opens a second door for MSAL: `login_tls_url`, trusted by `certificate_pem`."""
        counter = Counter(self.desk, self.faults, self.limits, self.recorder)
        connector = Connector(self.world, self._complaints, self.refreshing.changed)
        routes = [
            *connector.routes(counter),
            *self.directory.routes(counter),
            *self.graph.routes(counter),
            *self.world.drive.routes(self.faults, self.recorder),
            lost_route(counter),
        ]
        routes += [*identity_routes(self.identity), *self.desk.routes()]
        self._doors = await open_doors(routes, self.faults, port, with_tls=with_tls)
        self.world.drive.url = self.doors.url
        self.move_service("emea")
        return self

    async def close(self) -> None:
        """Close the room; whatever still hangs is ended."""
        self.faults.closing.set()
        await self.refreshing.close()
        await self.wire.close()
        if self._doors is not None:
            await self._doors.runner.cleanup()

    async def __aenter__(self) -> Self:
        return self if self._doors else await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def doors(self) -> Doors:
        """Where the room is. Raises RuntimeError before it is open."""
        if self._doors is None:
            message = "the room is not open yet: await start()"
            raise RuntimeError(message)
        return self._doors

    @property
    def bot_url(self) -> str:
        """Where the bot takes activities, `http://127.0.0.1:…/api/messages`. Raises NotLoopbackError when set beyond."""
        return self.wire.bot_url

    @bot_url.setter
    def bot_url(self, url: str) -> None:
        self.wire.bot_url = url

    @property
    def metadata_url(self) -> str:
        """The OpenID document a bot checks tokens by."""
        return f"{self.doors.url}/v1/.well-known/openidconfiguration"

    @property
    def complaints(self) -> list[str]:
        """What the bot did that Teams takes silently and then shows wrongly."""
        return self._complaints.said

    def environment(self, secretaries: Iterable[Person] = ()) -> dict[str, str]:
        """What a bot's process needs in its environment to live in this room."""
        registered = self.registration
        found = {
            "MicrosoftAppId": registered.app_id,
            "MicrosoftAppPassword": registered.password,
            "MicrosoftAppType": "SingleTenant",
            "MicrosoftAppTenantId": registered.tenant_id,
            "BISITTARE_OPENID_METADATA_URL": self.metadata_url,
            "BISITTARE_LOGIN_URL": self.doors.url,
            "BISITTARE_GRAPH_URL": f"{self.doors.url}/graph",
        }
        if self.world.graph_roles:
            found["BISITTARE_VARIANT"] = "block"
        if named := ",".join(f"{person.tenant_id}/{person.object_id}" for person in secretaries if person.object_id):
            found["BISITTARE_SECRETARIES"] = named
        return found

    def move_service(self, region: str) -> None:
        """Let activities name another service address from now on; the old one goes on working."""
        self.make.service_url = f"{self.doors.url}/{region}/"

    def add(self, name: str, kind: Kind = Kind.MEMBER, locale: str = "sv-SE", called: str = "") -> Client:
        """Let a person exist, with a Teams of their own."""
        person = self.world.add_person(name, kind, locale, called)
        client = self._clients[person.mri] = Client(person, self.make, self.wire, self.refreshing)
        return client

    def client(self, who: str | Person) -> Client:
        """A person's Teams. Raises UnknownPersonError."""
        person = self.world.person(who) if isinstance(who, str) else who
        return self._clients[person.mri]

    def meeting(
        self, title: str, organizer: Client, others: Sequence[Client] = (), grants: frozenset[str] = EVERYTHING
    ) -> TeamsChat:
        """A scheduled meeting with its chat and people; the bot is in it, though it has not been told yet."""
        chat = self.world.add_meeting(title, organizer.person, grants)
        chat.members |= {client.person.mri: client.person for client in others}
        return chat

    async def install(self, chat: TeamsChat, by: Client) -> list[BotAnswer]:
        """Install the app in the chat: the bot is told twice, in Teams' two ways."""
        return [await self.wire.tell(one) for one in happenings.bot_added(self.make, chat, by.person)]

    async def uninstall(self, chat: TeamsChat, by: Client) -> list[BotAnswer]:
        """Remove the app from the chat."""
        return [await self.wire.tell(one) for one in happenings.bot_removed(self.make, chat, by.person)]

    async def begin(self, chat: TeamsChat) -> BotAnswer | None:
        """The meeting starts. None where the bot may not know."""
        return await self._tell(happenings.began(self.make, chat))

    async def end(self, chat: TeamsChat) -> BotAnswer | None:
        """The meeting ends."""
        return await self._tell(happenings.ended(self.make, chat))

    async def join(self, chat: TeamsChat, *people: Client, with_id: bool = True) -> BotAnswer | None:
        """People come into the meeting."""
        return await self._tell(happenings.came(self.make, chat, _persons(people), with_id=with_id))

    async def leave(self, chat: TeamsChat, *people: Client, with_id: bool = True) -> BotAnswer | None:
        """People leave the meeting or lose their link."""
        return await self._tell(happenings.went(self.make, chat, _persons(people), with_id=with_id))

    async def admit(self, chat: TeamsChat, *people: Client) -> BotAnswer | None:
        """People are added to the chat."""
        return await self._tell(happenings.members_added(self.make, chat, _persons(people)))

    async def dismiss(self, chat: TeamsChat, *people: Client) -> BotAnswer | None:
        """People are removed from the chat."""
        return await self._tell(happenings.members_removed(self.make, chat, _persons(people)))

    def record(self, chat: TeamsChat, by: Client, status: str = "initial") -> None:
        """Somebody records the meeting, or ends it (`success`); `transcript`: the text of what was said is kept."""
        happenings.recorded(self.make, chat, by.person, status)
        self._happened()

    async def strange(self, chat: TeamsChat, by: Client, more: Json) -> BotAnswer:
        """Tell the bot something nobody has heard of yet: `more` is laid over an ordinary activity."""
        return await self.wire.tell(self.make.base("strange", chat, by.person) | more)

    async def settle(self, quiet_s: float = 0.05, within_s: float = 60.0) -> bool:
        """Wait until nothing is under way and nothing has happened for a while; False if it never became quiet."""
        until_s = self._now_s() + within_s
        while (left_s := until_s - self._now_s()) > 0:
            rest_s = self._last_s + quiet_s - self._now_s()
            if rest_s <= 0 and self.refreshing.is_idle and not self.wire.under_way:
                return True
            await asyncio.sleep(min(left_s, max(rest_s, 0.005)))
        return False

    async def until(self, holds: Callable[[], bool], within_s: float = 300.0) -> None:
        """Wait until something holds, looking anew each time the bot has done something. Raises TimeoutError."""
        async with asyncio.timeout(within_s):
            while not holds():
                self._pulse.clear()
                await self._pulse.wait()

    async def _tell(self, activity: Json | None) -> BotAnswer | None:
        return None if activity is None else await self.wire.tell(activity)

    def _now_s(self) -> float:
        return self.world.clock().timestamp()

    def _happened(self) -> None:
        self._last_s = self._now_s()
        self._pulse.set()
        for watcher in self.watchers:
            watcher()


def _persons(people: Iterable[Client]) -> list[Person]:
    return [client.person for client in people]
