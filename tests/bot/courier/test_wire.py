"""The courier with our own client against a pretended Teams over HTTP: its limits, its troubles, its refusals."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.remote.http import Remote, new_session
from bot.remote.logins import on_loopback
from bot.remote.teams import TeamsClient
from bot.remote.tokens import Tokens
from bot.settings.clouds import LOOPBACK, may_call
from bot.store.database import Database
from dialogs.judging.outcome import AskRoster, Outcome, Show, Tell, UnknownPage
from dialogs.roster.facts import Noticed
from dialogs.said.inbound import Place
from tests.support.bench import Bench
from tests.support.patient import patient

AUDIENCE = "https://api.botframework.com/.default"
BOARD = Show("board", UnknownPage("board", private=False))


@dataclass
class Hall:
    """A meeting's chat in a pretended Teams, with Karin who called it and Anna, and a bench that speaks to it."""

    teams: PretendedTeams
    bench: Bench
    chat: TeamsChat
    karin: Client
    anna: Client

    @property
    def anna_key(self) -> str:
        """Anna's object id."""
        return self.anna.person.object_id or ""

    def shown(self, chat: TeamsChat | None = None) -> list[str]:
        """The first words of the cards that stand in a chat, the oldest first."""
        messages = [one for one in (chat or self.chat).messages.values() if not one.deleted]
        return [message.cards[0]["body"][0]["text"].partition(" ")[0] for message in messages]


@pytest.fixture
async def hall(database: Database) -> AsyncIterator[Hall]:
    """An open room, and a bench with a client of ours."""
    async with patient(PretendedTeams()) as teams, new_session() as session:
        karin, anna = teams.add("Karin Holm"), teams.add("Anna Ek")
        chat = teams.meeting("Socialnämnden", karin, [anna])
        registration = teams.registration
        login = on_loopback(
            session, teams.doors.url, registration.tenant_id, registration.app_id, registration.password
        )
        tokens = Tokens(login)
        remote = Remote(session, tokens, AUDIENCE, lambda url: may_call(LOOPBACK, url))
        bench = Bench(database, wire=TeamsClient(remote, registration.app_id))
        bench.place = Place(chat.id, registration.tenant_id, service_url=teams.make.service_url)
        yield Hall(teams, bench, chat, karin, anna)
        await bench.close()
        await tokens.close()


async def test_a_busy_evening_keeps_within_teams_limits_and_in_order(hall: Hall) -> None:
    """Twenty cards at once: every one arrives, in order, and Teams has to refuse none."""
    names = [f"card{number}" for number in range(20)]
    hall.bench.courier()
    sent = hall.bench.paces[0].threads.pace._sent
    # Each call arrives when it left: how long a busy machine is on the way is nothing that the courier could keep to.
    hall.teams.limits.clock_s = lambda: sent[hall.chat.id][-1]
    await hall.bench.send(*(Show(name, UnknownPage(name, private=False)) for name in names))
    await hall.bench.rests()
    assert (hall.shown(), hall.teams.limits.refused, hall.teams.complaints) == (names, 0, [])


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_a_teams_in_trouble_gets_everything_in_the_end_and_in_order(hall: Hall, status: int) -> None:
    """The same call again and again, however long it lasts, and those behind it after it."""
    hall.teams.faults.plan(Fault(status=status, retry_after_s=1), times=5)
    hall.bench.courier()
    await hall.bench.send(BOARD, Show("next", UnknownPage("next", private=False)))
    await hall.bench.rests()
    assert (hall.shown(), hall.teams.faults.made) == (["board", "next"], 5)


async def test_a_storm_of_refusals_loses_nothing(hall: Hall) -> None:
    """Half of all calls are turned away; each person is told, and each card shown, once."""
    hall.teams.faults.sometimes(0.5, Fault(status=429))
    people = [hall.teams.add(f"Person {number}") for number in range(10)]
    hall.bench.courier()
    await hall.bench.send(BOARD, *(Tell(one.person.object_id or "", UnknownPage("asked"), "k") for one in people))
    await hall.bench.rests()
    private = [hall.shown(hall.teams.world.private_chat(one.person)) for one in people]
    assert (hall.shown(), private) == (["board"], [["asked"]] * 10)


async def test_an_answer_lost_on_the_way_may_show_a_card_twice_and_the_last_one_lives(hall: Hall) -> None:
    """Teams cannot be told that it is the same one; edits go to the one we know."""
    hall.teams.faults.plan(Fault(loses_answer=True), [Call.SEND])
    hall.bench.courier()
    await hall.bench.send(BOARD)
    await hall.bench.rests()
    hall.bench.rules.on["notice"] = Outcome(deliveries=(BOARD,))
    await hall.bench.say("notice", "one")
    await hall.bench.rests()
    assert [message.version for message in hall.chat.messages.values()] == [0, 1]


async def test_a_teams_out_of_reach_gets_it_when_it_is_back(hall: Hall) -> None:
    """Connection refused; then something is heard from where the service is now."""
    here = hall.bench.place
    hall.bench.place = replace(here, service_url="http://127.0.0.1:9/")
    hall.bench.courier()
    await hall.bench.send(BOARD)
    await hall.bench.tried_all()
    hall.bench.place = here
    await hall.bench.say("look")
    await hall.bench.rests()
    assert hall.shown() == ["board"]


async def test_a_token_that_no_longer_holds_is_renewed(hall: Hall) -> None:
    """401, a new token, and the same call again: nobody notices."""
    hall.bench.courier()
    await hall.bench.send(BOARD)
    await hall.bench.rests()
    hall.teams.desk.revoke_all()
    await hall.bench.send(Show("next", UnknownPage("next", private=False)))
    await hall.bench.rests()
    assert (hall.shown(), hall.teams.desk.given) == (["board", "next"], 2)


async def test_a_card_that_somebody_took_away_is_posted_anew(hall: Hall) -> None:
    """404 to the edit."""
    hall.bench.courier()
    await hall.bench.send(BOARD)
    await hall.bench.rests()
    for message in hall.chat.messages.values():
        message.deleted = True
    await hall.bench.send(BOARD)
    await hall.bench.rests()
    assert hall.shown() == ["board"]


async def test_a_person_without_the_app_is_said_back_and_asked_for_no_more(hall: Hall) -> None:
    """403 to opening the chat."""
    hall.teams.world.without_app.add(hall.anna.person.mri)
    hall.bench.courier()
    for key in ("one", "two"):
        await hall.bench.send(Tell(hall.anna_key, UnknownPage("asked"), key))
        await hall.bench.rests()
    code = "ForbiddenOperationException"
    assert await hall.bench.not_reached() == [f"{hall.anna_key}/one:{code}", f"{hall.anna_key}/two:{code}"]
    assert [call["status"] for call in hall.teams.recorder.calls] == [403]


async def test_a_person_who_blocks_us_is_said_back(hall: Hall) -> None:
    """403 to the message, in a chat that was open before."""
    hall.bench.courier()
    await hall.bench.send(Tell(hall.anna_key, UnknownPage("asked"), "one"))
    await hall.bench.rests()
    hall.teams.world.blocking.add(hall.anna.person.mri)
    await hall.bench.send(Tell(hall.anna_key, UnknownPage("asked"), "two"))
    await hall.bench.rests()
    assert await hall.bench.not_reached() == [f"{hall.anna_key}/two:ConversationBlockedByUser"]


async def test_a_chat_that_we_were_removed_from_is_said_back_once(hall: Hall) -> None:
    """403: not tried again."""
    hall.chat.has_bot = False
    hall.bench.courier()
    await hall.bench.send(BOARD)
    await hall.bench.rests()
    assert await hall.bench.not_reached() == ["/board:BotNotInConversationRoster"]
    assert len(hall.teams.recorder.calls) == 1


async def test_the_roster_and_the_organizer_are_read(hall: Hall) -> None:
    """All pages of members, twice, and the meeting's own record."""
    crowd = [hall.teams.add(f"Person {number}") for number in range(250)]
    hall.chat.members |= {one.person.mri: one.person for one in crowd}
    hall.bench.courier()
    await hall.bench.send(AskRoster())
    await hall.bench.rests()
    seen = [fact.person for fact in await hall.bench.facts() if isinstance(fact, Noticed)]
    assert seen == [f"seen:{one.person.object_id}" for one in (hall.karin, hall.anna, *crowd)]
    assert len(hall.teams.recorder.sent("GET", "/pagedmembers")) == 4
    assert hall.teams.recorder.sent("GET", "/v1/meetings/")[0]["status"] == 200
