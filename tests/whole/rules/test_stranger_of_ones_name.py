"""A stranger with a member's or the chair's name is told from them wherever a card names one of the two (R-251, R-127)."""

import pytest

from bot.rehearsal.pretended.people import Kind
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET, opened
from tests.support.soon import alone, cards_in, quiet

STRANGER = "(gäst, anonym eller från en annan organisation)"
KINDS = (Kind.FOREIGN, Kind.GUEST, Kind.ANONYMOUS)


async def _with_stranger(house: Living, kind: Kind, name: str = "Anna") -> LivingSitting:
    """A confidential matter is open; somebody foreign with the member's name is in the chat."""
    sitting = await house.sitting(FEW | {"other": Part(name, kind=kind)}, SECRET, begun=True, seats="3")
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, *(sitting[who] for who in ("lena", "karin", "anna")))
    await opened(sitting)
    await quiet(house)
    return sitting


def _lines(sitting: LivingSitting, what: str) -> list[str]:
    shown = cards_in(sitting.living.teams.world.private_chat(sitting["lena"].person))
    return [line for line in shown.splitlines() if what in line]


@pytest.mark.rule("R-251", road="word", by="dialogs.meeting.same_name.told_apart")
@pytest.mark.parametrize("kind", [Kind.FOREIGN, Kind.GUEST])
async def test_a_stranger_who_wrote_is_not_taken_for_the_member(house: Living, kind: Kind) -> None:
    """Who wrote in a confidential matter, and whom the chair speaks to."""
    sitting = await _with_stranger(house, kind)
    await sitting["other"].say("Vad gäller saken?")
    await quiet(house)
    found = _lines(sitting, "Skrivet av")
    assert found
    assert all(STRANGER in line for line in found), found


@pytest.mark.parametrize("kind", KINDS)
async def test_the_alarm_of_a_stranger_says_so(house: Living, kind: Kind) -> None:
    """The chair would have asked the member to leave."""
    sitting = await _with_stranger(house, kind)
    await house.teams.join(sitting.chat, sitting["other"])
    await quiet(house)
    found = _lines(sitting, "inte behörig i ärendet")
    assert found
    assert all(STRANGER in line for line in found), found


async def test_the_memory_aid_does_not_say_that_a_destroyed_name_is_noted(house: Living) -> None:
    """A stranger wrote; the name went at the close, and a member's stays (R-112, R-210)."""
    sitting = await _with_stranger(house, Kind.GUEST, "Frank")
    for who in ("other", "anna"):
        await sitting[who].say("Vad gäller saken?")
    await sitting["lena"].say("avsluta sammanträdet ändå", mention=True)
    await quiet(house)
    aid = await alone(house, sitting, "karin", "minnesstöd")
    told = [line for line in aid.splitlines() if "skrev i chatten" in line]
    assert ["Namnet är gallrat." in line for line in told] == [True, False], told
    assert ["Det är antecknat vem som skrev" in line for line in told] == [False, True], told
