"""A meeting in a pretended Teams whose Graph may let us turn its chat off, and our own way to it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio

from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.remote.graph import Graph
from bot.remote.http import Remote, new_session
from bot.remote.logins import on_loopback
from bot.remote.online_meetings import OnlineMeetings
from bot.remote.teams import TeamsClient
from bot.remote.tokens import Fetch, Tokens
from bot.settings.clouds import LOOPBACK, may_call
from dialogs.said.inbound import Place


@dataclass(frozen=True, slots=True)
class Way:
    """A meeting in a Teams of its own, and our way to its switch. `asked_of`: the tenants whose login was asked."""

    teams: PretendedTeams
    chat: TeamsChat
    meetings: OnlineMeetings
    asked_of: list[str]

    @property
    def place(self) -> Place:
        """Where the meeting is."""
        meeting = self.chat.meeting
        assert meeting is not None
        return Place(self.chat.id, self.chat.tenant_id, meeting_id=meeting.id, service_url=self.teams.make.service_url)

    def grant(self, role: str = CHANGE_MEETINGS) -> None:
        """Let the tenant grant the permission, and its access policy name the organizer."""
        assert self.chat.meeting is not None
        self.teams.world.graph_roles.add(role)
        self.teams.world.graph_policy.add(self.chat.meeting.organizer.object_id or "")


@pytest_asyncio.fixture
async def way() -> AsyncIterator[Way]:
    """A meeting whose organizer is Karin."""
    asked_of: list[str] = []
    async with PretendedTeams() as teams, new_session() as session:
        chat = teams.meeting("Socialnämnden", teams.add("Karin Lindh"))
        registered = teams.registration

        def login(tenant: str) -> Fetch:
            asked_of.append(tenant)
            return on_loopback(session, teams.doors.url, tenant, registered.app_id, registered.password)

        tokens = Tokens(login(registered.tenant_id))
        audience = "https://api.botframework.com/.default"
        connector = Remote(session, tokens, audience, lambda url: may_call(LOOPBACK, url))
        graph = Graph(session, f"{teams.doors.url}/graph/", login, tokens._clock_s)
        yield Way(teams, chat, OnlineMeetings(TeamsClient(connector, registered.app_id), graph), asked_of)
        await graph.close()
        await tokens.close()
