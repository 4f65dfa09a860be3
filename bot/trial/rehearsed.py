"""A whole trial before the pretended Teams, over the wire with signed tokens: what a recording is held against."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import web
from pydantic import SecretStr

from bot.rehearsal.pretended_teams import PretendedTeams
from bot.settings.settings import Settings
from bot.settings.variants import RIGHTS, Variant
from bot.trial.conductor import TrialConductor, TrialPace
from bot.trial.house import open_trial
from bot.trial.script import Players

QUICK: Final = TrialPace(patience_s=2.0, slow_s=0.1, first_s=5.0, read_back_s=1.0)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What there is to look at when it is over."""

    conductor: TrialConductor
    players: Players
    teams: PretendedTeams


@dataclass(frozen=True, slots=True)
class Cast:
    """How the pretended Teams is to be: the variant's rights, a `spoil` done to it before, and what the two write."""

    variant: Variant = Variant.BLOCK
    spoil: Callable[[PretendedTeams], None] = lambda _: None
    says: str = "hej"
    language: str = "sv"


async def rehearse_trial(cast: Cast | None = None, pace: TrialPace = QUICK, store: Path | None = None) -> Rehearsed:
    """Play the trial from the first message to the last card."""
    cast = cast or Cast()
    async with PretendedTeams() as teams:
        anna, bo = teams.add("Anna Ek"), teams.add("Bo Ask")
        chat = teams.meeting("Provmötet", anna, [bo], grants=frozenset(RIGHTS[cast.variant].chat))
        if cast.variant is Variant.BLOCK:
            teams.graph.let_switch_chats_of(anna.person)
        teams.world.on_phones.add(bo.person.mri)
        teams.limits.enabled = False  # people are slower than a script
        cast.spoil(teams)
        players = Players(teams, chat, anna, bo, cast.says)
        async with open_trial(_settings(teams, cast), pace, store) as house:
            runner = web.AppRunner(house.app, shutdown_timeout=0.1)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            teams.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
            playing = asyncio.create_task(players.play(house.conductor))
            try:
                await house.conductor.run()
            finally:
                playing.cancel()
                with suppress(asyncio.CancelledError):
                    await playing
                await runner.cleanup()
        return Rehearsed(house.conductor, players, teams)


def _settings(teams: PretendedTeams, cast: Cast) -> Settings:
    registered = teams.registration
    known: dict[str, object] = {
        "MicrosoftAppId": registered.app_id,
        "MicrosoftAppPassword": SecretStr(registered.password),
        "MicrosoftAppType": "SingleTenant",
        "MicrosoftAppTenantId": registered.tenant_id,
        "BISITTARE_OPENID_METADATA_URL": teams.metadata_url,
        "BISITTARE_LOGIN_URL": teams.doors.url,
        "BISITTARE_GRAPH_URL": f"{teams.doors.url}/graph",
        "BISITTARE_VARIANT": cast.variant,
        "BISITTARE_LANGUAGE": cast.language,
    }
    return Settings(**known)  # type: ignore[arg-type]  # by the names of the environment, which pydantic checks
