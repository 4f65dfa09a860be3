"""Whoever only the operator lists prepares a sitting once it is read that they are no guest in that chat (R-251)."""

import asyncio

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.wire_names import Json
from cards.phrases import book
from tests.support.living import DESCRIBED, Living, LivingSitting
from tests.support.soon import cards_in, quiet

SAY = book.of("sv")
CHECKING = SAY.refusal.notices["setup_checking"]
LISTED = "Klistra in vilka som deltar"


async def sent(house: Living) -> LivingSitting:
    """Lena has called the meeting; Karin, whom the operator lists, has prepared a sitting by the bot's first card."""
    karin, lena = house.teams.client("Karin Ekaa"), house.teams.add("Lena Ekaa")
    chat = house.teams.meeting("Socialnämnden", lena, [karin])
    sitting = LivingSitting(house, chat, {"karin": karin, "lena": lena})
    await house.teams.install(chat, lena)
    await quiet(house)
    await karin.press("Förbered ett sammanträde")
    await karin.press("Granska", {**DESCRIBED, "agenda": "1. Resor\n2. Budget"})
    return sitting


async def saved(sitting: LivingSitting) -> list[str]:
    """Karin saves it; how the chat's sittings stand when all is sent."""
    await sitting["karin"].press("Spara och förbered sammanträdet")
    return await stages(sitting)


async def stages(sitting: LivingSitting) -> list[str]:
    """How the chat's sittings stand when all is sent."""
    await quiet(sitting.living)
    return [row.stage for row in await sitting._rows() if row.board]


def as_guest(path: str, answer: Json) -> Json:
    """The chat's list, on which Karin is a guest."""
    if "pagedmembers" in path and "members" in answer:
        rows = [one | ({"userRole": "guest"} if one["name"].startswith("Karin") else {}) for one in answer["members"]]
        return {**answer, "members": rows}
    return answer


@pytest.mark.rule("R-251", road="press", by="dialogs.sitting.preparer_checked.admits_when_read")
async def test_one_of_the_tenants_own_prepares_it_as_soon_as_the_list_is_read(house: Living) -> None:
    """The dialog says so at once, and the chat's card leads on; also where a restart came between."""
    sitting = await sent(house)
    house.teams.faults.sometimes(1.0, Fault(status=503), [Call.MEMBERS])
    await sitting["karin"].press("Spara och förbered sammanträdet")
    assert sitting["karin"].sees(CHECKING)
    assert LISTED not in cards_in(sitting.chat)
    await house.restart()
    house.teams.faults.clear()
    assert await stages(sitting) == ["prepared"]
    assert sitting["karin"].sees(LISTED)
    assert CHECKING not in cards_in(house.teams.world.private_chat(sitting["karin"].person))


async def test_a_guest_prepares_nothing_until_the_organizer_approves_it(house: Living) -> None:
    """Listed or not. Nobody reads what she called it before that; she is told, and may ask no second time by another road."""
    sitting = await sent(house)
    house.teams.faults.alters = as_guest
    assert await saved(sitting) == ["claimed"]
    assert str(DESCRIBED["board"]) not in cards_in(sitting.chat)
    assert SAY.refusals["right"] in cards_in(house.teams.world.private_chat(sitting["karin"].person))
    key = (await sitting._rows())[-1].key
    assert SAY.refusals["right"] in str(await sitting.execute("karin", "meeting.setup", {"step": "admit"}, sitting=key))
    assert await stages(sitting) == ["claimed"]
    await sitting["lena"].press("Visa begäran")
    await sitting["lena"].press(SAY.setup.admit)
    assert await stages(sitting) == ["prepared"]


@pytest.mark.parametrize("status", [403, 503])
async def test_where_teams_does_not_tell_who_is_in_the_chat_the_operators_word_holds(
    house: Living, status: int
) -> None:
    """Refused for good, or silent for long: the meeting is not kept from being prepared."""
    sitting = await sent(house)
    house.teams.faults.sometimes(1.0, Fault(status=status), [Call.MEMBERS, Call.MEMBER])
    await sitting["karin"].press("Spara och förbered sammanträdet")
    await asyncio.sleep(60)
    assert [row.stage for row in await sitting._rows() if row.board] == ["prepared"]


async def test_whoever_called_the_meeting_waits_for_nothing(house: Living) -> None:
    """Teams tells who that is."""
    sitting = await sent(house)
    lena = sitting["lena"]
    await lena.press("Förbered ett sammanträde")
    await lena.press("Granska", {**DESCRIBED, "agenda": "1. Resor"})
    await lena.press("Spara och förbered sammanträdet")
    assert not lena.sees(CHECKING)
    assert await stages(sitting) == ["prepared"]
