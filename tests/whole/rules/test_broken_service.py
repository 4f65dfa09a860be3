"""A member who leaves in the middle of a matter and comes back, over the wire, though nobody served instead (R-190)."""

from collections.abc import Awaitable, Callable

import pytest

from cards.phrases import book
from dialogs.quorum.quorum_now import serves
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN, begun
from tests.support.soon import hears, sees

SAY = book.of("sv").quorum
Idle = Callable[[LivingSitting], Awaitable[None]]


async def _left(house: Living, *more: str, **described: str) -> LivingSitting:
    """The roll is called; Viola is noted as absent while matter 1 is on the table."""
    sitting = await begun(house, "viola", *more, agenda=OPEN, seats="3", **described)
    for who in ("lena", "viola", "anna", *more):
        await noted(sitting, who, "i rummet")
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    await sitting["lena"].say("ta upp 1", mention=True)
    await noted(sitting, "viola", "frånvarande")
    return sitting


async def noted(sitting: LivingSitting, who: str, answer: str) -> None:
    """The secretary calls somebody up."""
    await sitting["karin"].say(f"upprop {(await sitting.person(who)).name} {answer}", mention=True)


@pytest.mark.rule("R-190", road="word", by="dialogs.quorum.service_broken_off.comes_back_out")
async def test_in_a_council_whoever_left_serves_no_more_that_day(house: Living) -> None:
    """The secretary is told when it is noted, and the chair cannot let them."""
    sitting = await _left(house, "jonas", body="council")
    assert await hears(house, sitting["karin"], SAY.breaks_off["law"])
    await noted(sitting, "viola", "i rummet")
    assert await hears(house, sitting["karin"], SAY.back_out["law"])
    viola = await sitting.person("viola")
    assert await hears(house, sitting["lena"], SAY.seat_notes["broke_off"].format(name=viola.name))
    assert sitting["lena"].sees("får inte tjänstgöra mer i dag, med eller utan ersättare")
    await sitting["lena"].say(f"låt {viola.name} tjänstgöra igen", mention=True)
    assert await hears(house, sitting["lena"], book.of("sv").quorum.refusals["seat_broke_off"])
    assert not serves(await sitting.person("viola"))
    await noted(sitting, "viola", "i rummet hela tiden")
    assert serves(await sitting.person("viola"))


@pytest.mark.rule("R-190", road="press", by="dialogs.quorum.substitute_serves.back")
async def test_in_a_board_the_chair_decides_by_one_press(house: Living) -> None:
    """On the card that comes when they are back; until then they are not counted."""
    sitting = await _left(house)
    await noted(sitting, "viola", "i rummet")
    viola = await sitting.person("viola")
    assert not serves(viola)
    button = SAY.seat_back.format(name=viola.name)
    assert await sees(house, sitting["lena"], button)
    await sitting["lena"].press(button, {})
    assert serves(await sitting.person("viola"))


@pytest.mark.rule("R-190", road="press", by="dialogs.quorum.roll_call.note")
async def test_an_absence_noted_by_mistake_is_one_press_from_being_mended(house: Living) -> None:
    """On the secretary's roll call."""
    sitting = await _left(house, body="council")
    await noted(sitting, "viola", "i rummet")
    assert await sees(house, sitting["karin"], SAY.stayed)
    await sitting["karin"].press(SAY.stayed, {})
    assert serves(await sitting.person("viola"))


PEOPLE = FEW | {
    "anna": Part("Anna", "ledamot (S), i rummet"),
    "bo": Part("Bo", "ledamot (S), i rummet"),
    "jonas": Part("Jonas", "ersättare (S), i rummet"),
}


async def _left_to_jonas(house: Living) -> LivingSitting:
    """In a council Anna has gone, and Jonas was let serve."""
    sitting = await house.sitting(PEOPLE, OPEN, begun=True, seats="3", body="council")
    anna, jonas = (sitting[who].person.name for who in ("anna", "jonas"))
    for word in ("resten i rummet", f"{anna} frånvarande"):
        await sitting["karin"].say_privately(f"upprop {word}")
    await sitting["karin"].say_privately("avsluta uppropet ändå")
    await sitting["karin"].say_privately(f"ersätt {anna} med {jonas}")
    return sitting


async def _replaced(house: Living) -> LivingSitting:
    """Then he has served in matter 1, and Anna is in the room again."""
    sitting = await _left_to_jonas(house)
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await sitting.execute("lena", "matter.end", {"matter": "1", "quorum": "any"})
    await noted(sitting, "anna", "i rummet")
    return sitting


async def _idle_by_the_form(sitting: LivingSitting) -> None:
    """The secretary's form says that Jonas does not serve."""
    jonas = await sitting.person("jonas")
    fields = {"person": jonas.key, "name": jonas.name, "capacity": "substitute", "group": "S"}
    await sitting.hand_in("karin", "roster.assign", fields | {"place": "room", "serves": "no"})


async def _idle_by_a_list(sitting: LivingSitting) -> None:
    """So does a pasted line."""
    text = f"{(await sitting.person('jonas')).name} (S), ej tjänstgörande ersättare"
    await sitting.fetch("karin", "roster.import", {})
    for step in ("look", "accept"):
        await sitting.hand_in("karin", "roster.import", {"people": text, "step": step})


@pytest.mark.rule("R-190", road="word", by="dialogs.journal.shared_effects.seat_taken_off")
@pytest.mark.parametrize("idle", [_idle_by_the_form, _idle_by_a_list])
async def test_no_change_of_the_substitutes_line_gives_the_seat_back(house: Living, idle: Idle) -> None:
    """By the form or a list, before Anna is called up: nobody is on her seat, and she is not either."""
    sitting = await _left_to_jonas(house)
    await idle(sitting)
    await noted(sitting, "anna", "i rummet")
    anna = await sitting.person("anna")
    assert (anna.replaced, serves(anna)) == (False, False)
    assert await hears(house, sitting["karin"], SAY.back_out["law"])


@pytest.mark.rule("R-190", road="word", by="dialogs.quorum.member_serves_again.why_not_again")
async def test_the_card_of_the_seats_offers_no_return_that_the_law_forbids(house: Living) -> None:
    """It says the law, and to the chair what the secretary does where the absence was a mistake."""
    sitting = await _replaced(house)
    anna = await sitting.person("anna")
    await sitting["lena"].say_privately("ersättare")
    assert await hears(house, sitting["lena"], SAY.stayed_typed.format(name=anna.name))
    assert not sitting["lena"].sees(SAY.seat_back.format(name=anna.name))


@pytest.mark.rule("R-190", road="press", by="dialogs.quorum.roll_call.note")
async def test_from_the_same_card_a_mistake_is_mended_and_the_member_serves_again(house: Living) -> None:
    """Two presses of the secretary, though Jonas has served: that she was there all along, and the chair's word."""
    sitting = await _replaced(house)
    anna = await sitting.person("anna")
    await sitting["karin"].say_privately("ersättare")
    assert await sees(house, sitting["karin"], SAY.stayed)
    await sitting["karin"].press(SAY.stayed, {})
    back = SAY.seat_back.format(name=anna.name)
    assert await sees(house, sitting["karin"], back)
    await sitting["karin"].press(back, {})
    assert serves(await sitting.person("anna"))
    assert not serves(await sitting.person("jonas"))
