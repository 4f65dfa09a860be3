"""The room's card that asks the checklist, where a matter is put back and called again (R-102)."""

from tests.support.living import LivingSitting
from tests.support.rule_sittings import YES
from tests.support.soon import cards_in, quiet

_OVER = "Den här checklistan besvaras inte längre."


async def test_the_card_asks_again_when_the_matter_is_called_again(sitting: LivingSitting) -> None:
    """Everybody has answered and their answers hold; but whoever comes now read that nobody is asked any more."""
    call = {"matter": "1"}
    await sitting.execute("lena", "matter.call", call)
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting["lena"].say_privately("ångra")
    await quiet(sitting.living)
    assert _OVER in cards_in(sitting.chat)
    await sitting.execute("lena", "matter.call", call)
    await quiet(sitting.living)
    assert (await sitting.person("anna")).answer is not None
    assert _OVER not in cards_in(sitting.chat)
