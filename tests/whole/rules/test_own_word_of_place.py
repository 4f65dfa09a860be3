"""Where somebody has said that they sit outlives what the chair or the secretary takes back, over the wire (R-018, R-020, R-093)."""

import pytest

from cards.phrases import book
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import MatterState
from dialogs.meeting.places import PersonPlace
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET, presses
from tests.support.soon import hears, quiet, sees


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


@pytest.mark.parametrize("line", ["ledamot, i rummet", "ledamot", "ledamot, frånvarande"])
async def test_own_word_outlives_that_the_line_on_the_list_is_tied(house: Living, line: str) -> None:
    """Said before the list had them: they hinder the confidential matter, and are asked."""
    sitting = await house.sitting(FEW | {"nils": Part("Nils")}, SECRET, begun=True)
    await sitting["nils"].say("distans", mention=True)
    await quiet(house)
    text = f"{sitting['nils'].person.name}, {line}"
    await sitting.hand_in("karin", "roster.import", {"people": text, "step": "accept"})
    await presses(sitting, "karin", "Godkänn namnen")
    await quiet(house)
    nils = await sitting.person("nils")
    assert (nils.capacity, nils.place) == (Capacity.MEMBER, PersonPlace.REMOTE)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert not matter.begun


async def test_whoever_asks_while_a_matter_is_up_hinders_the_next_until_the_chair_answers(house: Living) -> None:
    """They were in the room, and have gone home: their word changes no place, and the gate knows of it."""
    sitting = await house.sitting(FEW | {"anna": Part("Anna", "ledamot, i rummet")}, SECRET, begun=True)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting["anna"].say_privately("distans")
    await sitting.execute("lena", "matter.call", {"matter": "1", "again": "yes"})
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert not matter.begun
    assert await sees(house, sitting["lena"], book.of("sv").readiness.why["asks_remote"])
    anna = (await sitting.person("anna")).key
    await sitting.execute("lena", "remote.approve", {anna: "no", "sent": "yes"})
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.begun


async def test_undo_of_an_own_word_goes_past_no_note_of_the_roll_call(house: Living) -> None:
    """The secretary has noted since that Anna is remote: `ångra` does not put her in the room, and she is told that nothing was changed."""
    sitting = await house.sitting(FEW | {"anna": Part("Anna", "ledamot, i rummet")}, SECRET, begun=True)
    await sitting["anna"].say_privately("distans")
    await sitting["karin"].say_privately(f"upprop {(await sitting.person('anna')).name} på distans")
    await quiet(house)
    await sitting["anna"].say_privately("ångra")
    assert await hears(house, sitting["anna"], book.of("sv").refusal.notices["nothing_to_undo"])
    assert (await sitting.person("anna")).remote
