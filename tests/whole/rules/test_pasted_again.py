"""A list that is pasted again while the sitting goes on changes only what it says (R-018, R-022)."""

import pytest

from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET
from tests.support.soon import quiet


async def _pastes(sitting: LivingSitting, people: str, step: str) -> None:
    """The secretary pastes the list with one person more, and keeps it."""
    await sitting.hand_in("karin", "roster.import", {"people": f"{people}\nNy Person, ersättare", "step": step})
    await quiet(sitting.living)
    assert any(one.name == "Ny Person" for one in (await sitting.meeting()).people.values())


@pytest.mark.parametrize(("step", "said"), [("accept", ""), ("all_in_room", ""), ("accept", ", i rummet")])
async def test_where_somebody_has_said_that_they_are_outlives_it(house: Living, step: str, said: str) -> None:
    """“Alla i rummet” is for those of whom nobody has said anything; and the morning's “i rummet” is older than their own word."""
    sitting = await house.sitting(FEW | {"anna": Part("Anna", "ledamot")}, SECRET, begun=True)
    await sitting["anna"].say_privately("distans")
    await quiet(house)
    await _pastes(sitting, f"{(await sitting.person('anna')).name}, ledamot{said}", step)
    assert (await sitting.person("anna")).remote


async def test_a_seat_that_is_served_outlives_it(house: Living) -> None:
    """The list says “ersättare” as it always did, and nothing of who serves."""
    people = FEW | {"anna": Part("Anna", "ledamot, i rummet"), "jonas": Part("Jonas", "ersättare, i rummet")}
    sitting = await house.sitting(people, SECRET, begun=True, seats="3")
    anna, jonas = (await sitting.person("anna")).name, (await sitting.person("jonas")).name
    words = (
        f"upprop {anna} frånvarande",
        "upprop resten i rummet",
        "avsluta uppropet ändå",
        f"ersätt {anna} med {jonas}",
    )
    for word in words:
        await sitting["karin"].say(word, mention=True)
    await quiet(house)
    await _pastes(sitting, f"{anna}, ledamot\n{jonas}, ersättare", "accept")
    serves, replaced = (await sitting.person("jonas")).serves, (await sitting.person("anna")).replaced
    assert (serves, replaced) == (True, True)
