"""What the doctor asks of Graph in each tenant that is served: a token of that tenant's, its rights, and what is let in there."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import aiohttp

from bot.commands.checkup import words
from bot.commands.checkup.consent import consent, unasked
from bot.commands.checkup.finding import Finding, wrong
from bot.commands.checkup.graph import asking, policy, rights
from bot.commands.checkup.tokens import GRAPHS_OWN_ID, Opened, TokenWanted, opened, said_of_roles
from bot.remote.logins import login_of
from bot.settings.settings import Settings
from bot.settings.variants import READ_MESSAGES, RIGHTS
from cards.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class Served:
    """One of the tenants whose chats are served. Where there are several, each of its lines says which it is about."""

    settings: Settings
    tenant: str

    @property
    def own(self) -> bool:
        """Whether the bot itself is registered there."""
        return self.tenant == self.settings.app_tenant.lower()

    @property
    def asked_of(self) -> bool:
        """Whether the bot asks anything of Graph there; of its own tenant a token is tried in any case, since that costs no right."""
        asked = RIGHTS[self.settings.variant]
        return self.own or bool(asked.graph) or READ_MESSAGES in asked.chat

    def about(self, what: Bilingual) -> Bilingual:
        """What a line is about, with the tenant where there are several."""
        if len(self.settings.served_tenants) == 1 and self.own:
            return what
        return words.OF_TENANT.filled(what=what, tenant=self.tenant)

    async def graph_token(self, session: aiohttp.ClientSession) -> Opened:
        """Its token for Graph, with what is wrong with it."""
        settings = self.settings
        if settings.app_type == "UserAssignedMSI" and not self.own:
            return Opened(wrong(self.about(words.ABOUT_GRAPH_TOKEN), words.TENANT_OF_AN_IDENTITY), None)
        graph = settings.graph_url.rstrip("/")
        wanted = TokenWanted(graph, frozenset({graph, GRAPHS_OWN_ID}), self.tenant, own=self.own)
        fetch = login_of(settings, session, self.tenant)
        return await opened(settings, fetch, self.about(words.ABOUT_GRAPH_TOKEN), wanted)


async def tenants(
    settings: Settings, session: aiohttp.ClientSession, chats: Mapping[str, tuple[str, ...]]
) -> AsyncIterator[Finding]:
    """Each tenant in turn: the token, the rights that it carries, whose meetings it opens, and what its newest `chats` let be read."""
    for tenant in sorted(settings.served_tenants):
        served = Served(settings, tenant)
        token = await served.graph_token(session) if served.asked_of else None
        if token is not None:
            yield token.finding
        if token is None or token.claims is None:
            yield unasked(served.about(words.ABOUT_CONSENT), settings.variant)
            continue
        granted = said_of_roles(token.claims)
        yield rights(served.about(words.ABOUT_RIGHTS), settings.variant, granted)
        async for finding in policy(served.about(words.ABOUT_POLICY), settings, tenant, session, granted):
            yield finding
        async with asking(settings, session) as graph:
            there = chats.get(tenant, ())
            yield await consent(served.about(words.ABOUT_CONSENT), settings.variant, graph, tenant, there)
