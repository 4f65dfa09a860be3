"""The list says for whom a substitute serves, and that member comes all the same: one of the two is counted (R-022, R-082, R-191)."""

import pytest

from cards.phrases import book
from dialogs.quorum.quorum_now import serves
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN, prepared, presses
from tests.support.soon import alone, quiet

SAY = book.of("sv").roster
AWAY = {key: Part(name, "ledamot, frånvarande") for key, name in (("bo", "Bo"), ("dan", "Dan"), ("eva", "Eva"))}
CIA = Part("Cia", "tjänstgörande ersättare för Anna Ekaa, i rummet")


async def _rolled(house: Living, anna: str) -> LivingSitting:
    """Five seats: the chair, Anna and Cia who serves for her are in the room, and called; the others are away."""
    people = FEW | {"anna": Part("Anna", anna)} | AWAY | {"cia": CIA}
    sitting = await house.sitting(people, OPEN, begun=True, seats="5")
    for word in ("upprop Anna Ekaa i rummet", "upprop resten i rummet", "avsluta uppropet ändå"):
        await sitting["karin"].say(word, mention=True)
    await quiet(house)
    return sitting


@pytest.mark.parametrize("anna", ["ledamot, i rummet", "ledamot, frånvarande"])
async def test_the_member_who_comes_all_the_same_is_not_counted_besides(house: Living, anna: str) -> None:
    """Two of five seats are filled, until the chair lets Anna serve again: then by her."""
    sitting = await _rolled(house, anna)
    assert not serves(await sitting.person("anna"))
    assert "Beslutsför: 3 av 5" not in await alone(house, sitting, "lena", "status")
    await sitting["lena"].say("låt Anna Ekaa tjänstgöra igen", mention=True)
    await quiet(house)
    assert [serves(await sitting.person(who)) for who in ("anna", "cia")] == [True, False]


@pytest.mark.rule("R-022", road="paste", by="dialogs.roster.seats_on_list._called")
@pytest.mark.rule("R-085", road="paste", by="dialogs.roster.heading_words.serves_below")
async def test_what_the_look_over_says_is_kept_and_outlives_a_restart(house: Living) -> None:
    """By the secretary's presses; the seat is known before the sitting has begun."""
    sitting = await prepared(house, "anna")
    karin = await presses(sitting, "karin", book.of("sv").setup.paste_people)
    anna = (await sitting.person("anna")).name
    lines = ("Beslutande", f"Fru Cia Ny (C), ers. för {anna}", "Dan Ny (S), tj.ers.", "Eva Ny (S), xyz.")
    await karin.press(SAY.paste_look, {"people": "\n".join(lines)})
    for told in (SAY.serving_for.format(name=anna), "”Fru”", "”xyz.”", SAY.paste_ask, "Eva Ny"):
        assert karin.sees(told)
    await karin.press(SAY.paste_accept)
    await house.restart()
    cia = next(one for one in (await sitting.meeting()).people.values() if one.name == "Cia Ny")
    dan = next(one for one in (await sitting.meeting()).people.values() if one.name == "Dan Ny")
    assert [serves(cia), serves(dan), serves(await sitting.person("anna"))] == [True, True, False]
