"""A trial is made in the chat where its code is written, and judged by nothing that comes from another."""

import asyncio
import contextlib

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.settings.variants import RIGHTS, Variant
from bot.trial.conductor import TrialPace
from bot.trial.probes import PROBES
from bot.trial.rehearsed import Cast, Rehearsed, rehearse_trial
from bot.trial.verdict import Outcome
from tests.support.rests import Rests

PACE = TrialPace(patience_s=0.5, slow_s=0.3, first_s=5.0, read_back_s=0.3)


class Neighbours:
    """Another board, in the middle of its meeting, where the bot may everything: they write, edit, press, come and go."""

    def __init__(self, *, trial_is_deaf: bool = False) -> None:
        """`trial_is_deaf`: the test meeting's chat has no right of its own."""
        self.deaf = trial_is_deaf
        self.settings: list[str] = []
        self.chat: TeamsChat | None = None
        self._task: asyncio.Task[None] | None = None

    def move_in(self, teams: PretendedTeams) -> None:
        """Begin, as soon as the bot listens."""
        ulf, siv = teams.add("Ulf Granne"), teams.add("Siv Ny")
        self.chat = teams.meeting("Socialnämnden", ulf, [siv], grants=frozenset(RIGHTS[Variant.BLOCK].chat))
        teams.graph.let_switch_chats_of(ulf.person)
        if self.deaf:
            next(iter(teams.world.chats.values())).grants = frozenset()
        self._task = asyncio.create_task(self._live(teams, self.chat, ulf, siv))

    async def leave(self) -> None:
        """End; what went wrong in between is raised."""
        assert self._task is not None
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    async def _live(self, teams: PretendedTeams, chat: TeamsChat, ulf: Client, siv: Client) -> None:
        rests = Rests()
        while not teams.bot_url:
            await rests()
        await siv.say("hej, hörs jag?", chat=chat)
        await ulf.say("prova", mention=True, chat=chat)
        while True:
            for person in (ulf, siv):
                said = await person.say("prova 4711", mention=True, chat=chat)
                await person.edit("hej!", said.message)
                await person.delete(said.message)
            await teams.begin(chat)
            await teams.join(chat, ulf, siv)
            await teams.leave(chat, ulf)
            self.settings.append(str(chat.setting))
            await asyncio.sleep(0.05)


async def _tried(neighbours: Neighbours) -> Rehearsed:
    try:
        return await rehearse_trial(Cast(spoil=neighbours.move_in), PACE)
    finally:
        await neighbours.leave()


def _outcomes(played: Rehearsed) -> dict[str, Outcome]:
    return {one.key: one.verdict(played.conductor.evidence).outcome for one in PROBES}


async def test_nothing_is_tried_in_a_chat_where_the_code_was_not_written() -> None:
    """Whoever writes first, and whoever writes “prova”: their chat gets no card and stays on, and the trial goes well elsewhere."""
    neighbours = Neighbours()
    played = await _tried(neighbours)
    assert neighbours.chat is not None
    assert (neighbours.chat.from_bot, set(neighbours.settings)) == ([], {"enabled"})
    assert set(_outcomes(played).values()) == {Outcome.WORKS}
    assert played.conductor.evidence.people == [played.players.anna.person.mri, played.players.bo.person.mri]


async def test_what_others_do_elsewhere_proves_nothing() -> None:
    """In a chat without any right the same fails, whether or not another board's chat is alive."""

    def deaf(teams: PretendedTeams) -> None:
        next(iter(teams.world.chats.values())).grants = frozenset()

    alone = await rehearse_trial(Cast(spoil=deaf), PACE)
    assert _outcomes(await _tried(Neighbours(trial_is_deaf=True))) == _outcomes(alone)
