"""Nobody is a member by a heading of the pasted list that was not understood (R-024, R-085, R-251)."""

import pytest

from dialogs.meeting.capacity import Capacity
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun
from tests.support.soon import quiet


async def _pasted(sitting: LivingSitting, text: str, step: str = "accept") -> dict[str, Capacity | None]:
    """What each is on the roster after the list was looked over and kept."""
    await sitting.hand_in("karin", "roster.import", {"people": text, "step": "look"})
    await sitting.hand_in("karin", "roster.import", {"people": text, "step": step})
    await quiet(sitting.living)
    return {one.name: one.given for one in (await sitting.meeting()).people.values()}


@pytest.mark.parametrize("step", ["accept", "all_members"])
@pytest.mark.parametrize("head", ["Ersätare", "Övriga förtroendevalda"])
async def test_below_a_heading_that_is_not_understood_nobody_is_a_member(house: Living, head: str, step: str) -> None:
    """Not by “Spara” and not by “alla med parti är ledamöter”: they stand below words that say something else."""
    sitting = await begun(house)
    found = await _pasted(sitting, f"Ledamöter\nBo Lind (M)\n{head}\nDan Ek (M)", step)
    assert found.get("Bo Lind") is Capacity.MEMBER
    assert "Dan Ek" not in found


async def test_below_a_heading_of_remote_substitutes_they_are_substitutes(house: Living) -> None:
    """A heading may say what people are and where they are."""
    found = await _pasted(await begun(house), "Ledamöter\nBo Lind (M)\nErsättare på distans\nDan Ek (M)")
    assert found["Dan Ek"] is Capacity.SUBSTITUTE


@pytest.mark.parametrize("party", ["Moderaterna", "Rätt Väg"])
async def test_the_next_party_keeps_nothing_of_the_one_above(house: Living, party: str) -> None:
    """Neither its name, nor that the last of it were substitutes: whoever stands below is asked about, and not kept unasked."""
    text = f"Socialdemokraterna\nLedamöter\nBo Lind\nErsättare\nCia Ek\n{party}\nDan Ek\n"
    found = await _pasted(await begun(house), text)
    assert (found["Bo Lind"], found["Cia Ek"]) == (Capacity.MEMBER, Capacity.SUBSTITUTE)
    assert "Dan Ek" not in found
    assert party not in found
