"""One bot serves several municipalities, and somebody takes part in a board of each (R-251).

Each of them guards what is written alone to the bot, whichever tenant the private chat is of.
"""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import chats, private_roads
from bot.turn.which_sitting import opened_by
from cards.phrases import book
from dialogs.meeting.places import PersonPlace
from tests.support.living import DESCRIBED, LivingSitting
from tests.support.rule_sittings import opened
from tests.support.sinks import bytes_in, stands
from tests.support.soon import cards_in, quiet
from tests.support.two_tenants import FIRST, SECOND, Tenants, tenants

pytestmark = pytest.mark.asyncio(loop_scope="module")

MARK = "zqxkommun"
SV = book.of("sv")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the database lies."""
    return tmp_path_factory.mktemp("tenants")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def both(folder: Path) -> AsyncIterator[Tenants]:
    """One house for all of them."""
    async with tenants(f"sqlite:///{folder}/sittings.sqlite") as found:
        yield found


async def test_a_private_road_that_one_tenant_is_refused_is_open_to_the_other(both: Tenants) -> None:
    """Anna, of the first, is a guest in the second's meeting, from which no chat with her can be opened; she is warned at home."""
    anna, house = both.first["anna"], both.house
    await opened(both.second, 2)
    await anna.say("Är det grannen?", chat=both.second.chat)
    await quiet(house)
    road = await house.read(partial(private_roads.find, person=str(anna.person.object_id)))
    assert (road.chat, road.closed_for) == ("", SECOND)
    await both.second.execute("lena", "matter.end", {"matter": "2"})
    await opened(both.first, 2)
    await anna.say("Är det grannen?", chat=both.first.chat)
    await quiet(house)
    assert SV.guard.word.format(matter="Ärende 2, A.B.") in cards_in(house.teams.world.private_chat(anna.person))
    await both.first.execute("lena", "matter.end", {"matter": "2"})


async def test_whoever_takes_part_in_two_tenants_is_asked_which_sitting_they_mean(both: Tenants) -> None:
    """A command goes to no sitting by the tenant of the chat that it is written in; the answer is carried out in the other."""
    await both.frank.say_privately("i rummet")
    await quiet(both.house)
    alone = both.house.teams.world.private_chat(both.frank.person)
    assert SV.sitting.which_sitting in cards_in(alone)
    assert await places(both) == [PersonPlace.REMOTE, PersonPlace.REMOTE]
    await both.frank.say_privately("1")
    await quiet(both.house)
    assert await places(both) == [PersonPlace.ROOM, PersonPlace.REMOTE]


@pytest.mark.parametrize(
    ("words", "confidential", "ordinary"), [("yrkande tillägg {} ska få avslag", 3, 1), ("Är det {}?", 4, 5)]
)
async def test_what_is_written_alone_in_a_confidential_matter_goes_to_no_other_tenants_sitting(
    both: Tenants, folder: Path, words: str, confidential: int, ordinary: int
) -> None:
    """Nothing of it is kept or shown in the other municipality; it is counted where the matter is, and its writer is warned."""
    await opened(both.first, confidential)
    await opened(both.second, ordinary)
    await quiet(both.house)
    assert [(await one.meeting()).table for one in (both.first, both.second)] == [confidential, ordinary]
    counted, alone = await incidents(both.first), both.house.teams.world.private_chat(both.frank.person)
    await both.frank.say_privately(words.format(MARK))
    await quiet(both.house)
    assert not (await both.second.meeting()).motions
    assert MARK not in stands(both.second.chat)
    assert MARK.encode() not in bytes_in(folder)
    assert await incidents(both.first) == counted + 1
    names = {3: "C.D.", 4: "E.F."}[confidential]
    assert SV.guard.word.format(matter=f"Ärende {confidential}, {names}") in cards_in(alone)
    assert both.frank.person.name in cards_in(both.house.teams.world.private_chat(both.first["karin"].person))
    for sitting in (both.first, both.second):
        await sitting.execute("lena", "matter.end", {"matter": str((await sitting.meeting()).table)})


async def test_a_guest_who_is_heard_first_makes_the_chat_not_their_own_tenants(both: Tenants) -> None:
    """The call of a guest names their tenant, and the conversation the meeting's: its own people are proposed, and the guest is foreign."""
    house, teams = both.house, both.house.teams
    karin, lena = both.first["karin"], both.first["lena"]
    chat = teams.meeting("Nämnden", karin, [lena, both.frank])
    first = teams.make.message(chat, both.frank.person, "hej")
    first["channelData"]["tenant"]["id"] = SECOND
    assert (await teams.wire.tell(first)).status in (200, 201, 202)
    await teams.install(chat, karin)
    await quiet(house)
    assert (await house.read(partial(chats.find, chat=chat.id))).tenant == FIRST
    fields = {**DESCRIBED, "board": "Nämnden", "agenda": "1. Resor", "step": "accept"}
    new = LivingSitting(house, chat, {"karin": karin, "lena": lena, "frank": both.frank})
    await new.hand_in("karin", "meeting.setup", fields, form="theirs")
    await quiet(house)
    new.key = opened_by(chat.id, "theirs")
    assert [(await new.person(who)).foreign for who in ("karin", "lena", "frank")] == [False, False, True]


async def places(both: Tenants) -> list[PersonPlace | None]:
    """From where Frank takes part, in the one and in the other."""
    return [(await one.person("frank")).place for one in (both.first, both.second)]


async def incidents(sitting: LivingSitting) -> int:
    """How many messages the sitting's guard has counted."""
    return sum(one.count for one in (await sitting.meeting()).incidents)


async def test_the_secretary_of_one_tenant_prepares_nothing_in_the_chat_of_the_other(both: Tenants) -> None:
    """Karin may set up in her own: there she asks, as anybody may, and prepares nothing. Karina, whose chat it is, does."""
    await both.second.execute("lena", "meeting.close", {"anyway": "yes"})
    teams, karin, karina = both.house.teams, both.first["karin"], both.second["karin"]
    chat = teams.meeting("Socialnämnden", both.second["lena"], [karina, karin])
    chat.tenant_id = SECOND
    await teams.install(chat, both.second["lena"])
    await quiet(both.house)
    new = LivingSitting(both.house, chat, {"karin": karin, "karina": karina})
    described = {**DESCRIBED, "agenda": "1. Resor", "step": "accept"}
    await new.hand_in("karin", "meeting.setup", {**described, "board": "Kapad"}, form="theirs")
    await quiet(both.house)
    assert [row.stage for row in await new._rows() if row.board] == ["claimed"]
    await new.hand_in("karina", "meeting.setup", {**described, "board": "Socialnämnden"}, form="own")
    await quiet(both.house)
    assert [row.board for row in await new._rows() if row.stage == "prepared"] == ["Socialnämnden"]
