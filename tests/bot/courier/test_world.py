"""Questions to the world, and hours that come: the answer is heard like anything else said."""

from functools import partial

import pytest

from bot.remote.errors import Forbidden, Gone, Later
from bot.store import boards
from bot.store.boards import BoardOwner
from bot.turn.which_sitting import antechamber
from dialogs.judging.kept_press import KeptPress
from dialogs.judging.outcome import AskRoster, Outcome, RememberRoster, Wake
from dialogs.roster.facts import Assigned, Noticed
from dialogs.said.inbound import RosterRow, Sender
from tests.support.bench import ROOM, Bench, bench
from tests.support.databases import change

__all__ = ["bench"]

PEOPLE = (RosterRow(Sender("29:anna", "oid-anna", name="Anna")), RosterRow(Sender("29:guest")))


async def keys(bench: Bench) -> list[str]:
    """Who and what was noticed, by key."""
    return [fact.person for fact in await bench.facts() if isinstance(fact, Noticed)]


async def test_the_roster_is_read_and_heard(bench: Bench) -> None:
    """Everybody in the chat, with or without an object id."""
    bench.teams.people = PEOPLE
    bench.courier()
    await bench.send(AskRoster())
    await bench.rests()
    assert await keys(bench) == ["seen:oid-anna", "seen:29:guest"]


async def test_a_meeting_that_tells_no_organizer_keeps_nobody_from_the_roster(bench: Bench) -> None:
    """The grant for it may be missing."""
    bench.teams.people = PEOPLE
    bench.teams.trouble("organizer", Forbidden())
    bench.courier()
    await bench.send(AskRoster())
    await bench.rests()
    assert len(await keys(bench)) == 2


@pytest.mark.parametrize("trouble", [Forbidden("BotNotInConversationRoster"), Gone()])
async def test_a_roster_that_cannot_be_read_is_said_back(bench: Bench, trouble: Exception) -> None:
    """The secretary then ties names by hand (`tests/whole/rules/test_list_unread.py`)."""
    bench.teams.trouble("members", trouble)
    bench.courier()
    await bench.send(AskRoster())
    await bench.rests()
    assert (await keys(bench), await bench.not_reached()) == (["unread"], [])


@pytest.mark.parametrize("trouble", [None, Forbidden("BotNotInConversationRoster")])
async def test_a_press_that_waits_for_the_roster_is_said_again_when_it_was_read(
    bench: Bench, trouble: Exception | None
) -> None:
    """By the same person, and also where it cannot be read: they are answered in any case (R-251)."""
    bench.teams.people = PEOPLE
    if trouble is not None:
        bench.teams.trouble("members", trouble)
    bench.courier()
    await bench.say("notice", "form-1")
    kept = KeptPress(
        "29:anna", "oid-anna", "tenant", "sv", "a:1", "notice", "submit", antechamber(ROOM.chat), 0, "form-7"
    )
    await bench.send(AskRoster("member:oid-anna", kept))
    await bench.rests()
    assert [fact.object_id for fact in await bench.facts() if isinstance(fact, Noticed)][-1] == "form-7"
    assert ("unread" in await keys(bench)) == (trouble is not None)


async def test_a_press_that_waited_for_a_roster_that_was_not_read_acts_no_more(bench: Bench) -> None:
    """The person was told to press in the chat; a later reading must not do it once more behind their back (R-251)."""
    bench.teams.people = PEOPLE
    bench.teams.trouble("members", Later(0))
    bench.courier()
    await bench.say("notice", "form-1")
    kept = KeptPress(
        "29:anna", "oid-anna", "tenant", "sv", "a:1", "notice", "typed", antechamber(ROOM.chat), 0, "form-7"
    )
    await bench.send(AskRoster("member:oid-anna", kept))
    await bench.rests()
    said = [fact.object_id for fact in await bench.facts() if isinstance(fact, Noticed)]
    assert said == ["form-1", "form-7"]


async def test_a_boards_people_are_kept_for_the_secretary_who_closed_the_sitting(bench: Bench) -> None:
    """Those with a capacity of the board; a party belongs to a matter, and whoever was only seen to nobody."""
    bench.courier()
    people = (
        Assigned("anna", "Anna", capacity="member", group="S"),
        Assigned("part", "", capacity="party", matter=7),
        Noticed("guest", "Gäst"),
    )
    for owner in ("karin", ""):
        bench.rules.on["begin"] = Outcome(facts=people, deliveries=(RememberRoster("Socialnämnden", owner),))
        await bench.say("begin")
        await bench.rests()
    found = {}
    for who in ("karin", "", "other"):
        mine = BoardOwner(ROOM.tenant, who)
        found[who] = await bench.database.write(partial(boards.recall, owner=mine, board="Socialnämnden"))
    assert {who: [one.name for one in kept] for who, kept in found.items()} == {"karin": ["Anna"], "": [], "other": []}


async def test_an_hour_that_was_asked_for_comes(bench: Bench) -> None:
    """By the database's clock, and it is judged anew."""
    bench.courier()
    await bench.send(Wake("break", 0))
    await bench.rests()
    assert await keys(bench) == ["woke:break:0"]


@pytest.mark.parametrize(("serving_s", "told"), [(0.0, "woke:break:0:begun"), (3600.0, "woke:break:0")])
async def test_it_is_told_whether_the_process_has_begun_since(bench: Bench, serving_s: float, told: str) -> None:
    """By a clock that nobody sets."""
    await bench.send(Wake("break", 0))
    await change(bench.database, "UPDATE outbox SET placed = placed - 60000000")
    bench.serving_s = lambda: serving_s
    bench.courier()
    await bench.rests()
    assert await keys(bench) == [told]


async def test_an_hour_may_ask_for_the_next(bench: Bench) -> None:
    """A wake put while the same one is carried out is not lost with it."""
    bench.rules.on["woke"] = Outcome(deliveries=(Wake("look", 3600),))
    bench.courier()
    await bench.send(Wake("look", 0))
    await bench.tried_all()
    bench.rules.on.clear()
    await change(bench.database, "UPDATE outbox SET due = 1")
    await bench.rests()
    assert await keys(bench) == ["woke:look:0", "woke:look:1"]


async def test_a_later_wake_of_the_same_name_replaces_the_hour(bench: Bench) -> None:
    """Only one is heard."""
    await bench.send(Wake("break", 3600))
    await bench.send(Wake("break", 0))
    bench.courier()
    await bench.rests()
    assert await keys(bench) == ["woke:break:0"]


async def test_a_roster_is_read_again_when_teams_was_busy(bench: Bench) -> None:
    """Half a roster is none."""
    bench.teams.people = PEOPLE
    bench.teams.trouble("members", Later(0))
    bench.courier()
    await bench.send(AskRoster())
    await bench.rests()
    assert len(await keys(bench)) == 2
