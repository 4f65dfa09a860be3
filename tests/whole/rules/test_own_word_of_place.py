"""Where somebody has said that they sit outlives what the chair or the secretary takes back, over the wire (R-018, R-020, R-093)."""

import pytest

from dialogs.meeting.meeting import MatterState
from dialogs.meeting.places import PersonPlace
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET
from tests.support.soon import quiet


async def _sitting(house: Living, anna: str) -> LivingSitting:
    return await house.sitting(FEW | {"anna": Part("Anna", anna)}, SECRET, begun=True)


async def _place(sitting: LivingSitting) -> PersonPlace:
    return (await sitting.person("anna")).place


@pytest.mark.rule("R-018", road="word", by="dialogs.journal.shared_effects.place_said_since")
async def test_who_said_after_the_approval_that_they_are_remote_stays_so_when_it_is_taken_back(house: Living) -> None:
    """And so a confidential matter does not open clear before they have answered."""
    sitting = await _sitting(house, "ledamot")
    await sitting["anna"].say_privately("be om distans")
    await sitting["lena"].say("godkänn distans", mention=True)
    await sitting["anna"].say_privately("distans")
    await sitting["lena"].say("ångra", mention=True)
    await quiet(house)
    assert await _place(sitting) is PersonPlace.REMOTE
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.state is MatterState.CALLED


async def test_who_said_nothing_since_is_noted_nowhere_again(house: Living) -> None:
    """The approval alone had placed them."""
    sitting = await _sitting(house, "ledamot")
    await sitting["anna"].say_privately("be om distans")
    for word in ("godkänn distans", "ångra"):
        await sitting["lena"].say(word, mention=True)
    assert await _place(sitting) is PersonPlace.NOT_SAID


@pytest.mark.parametrize(
    ("listed", "how"),
    [("ledamot", "på distans"), ("ledamot, i rummet", "på distans"), ("ledamot, i rummet", "i rummet")],
)
async def test_their_own_word_outlives_a_note_of_the_roll_call_that_is_taken_back(
    house: Living, listed: str, how: str
) -> None:
    """Said anew, or once more as it stood."""
    sitting = await _sitting(house, listed)
    anna = (await sitting.person("anna")).name
    await sitting["karin"].say(f"upprop {anna} {how}", mention=True)
    await sitting["anna"].say_privately("distans")
    await sitting["karin"].say("ångra", mention=True)
    assert await _place(sitting) is PersonPlace.REMOTE
