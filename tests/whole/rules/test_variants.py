"""With each variant of the app's rights a meeting can be held, and the bot says what it can and cannot do (R-112, issue 11)."""

import pytest

from bot.settings.variants import READ_MESSAGES, RIGHTS, Variant
from dialogs.matter.facts import Answered
from tests.support.living import Living
from tests.support.rule_sittings import FEW, OPEN, SECRET, YES, opened
from tests.support.soon import quiet, sees

WARNS = "Jag varnar om någon skriver i chatten."
CANNOT_SAY = "Jag vet inte än om jag kan läsa chatten."


@pytest.mark.parametrize("organizer", ["karin", "lena"])
@pytest.mark.parametrize("variant", Variant)
async def test_a_meeting_is_held_with_the_rights_of_each_variant(
    house: Living, variant: Variant, organizer: str
) -> None:
    """Prepared by the secretary whom the operator lists, whoever called it in Teams; opened, answered, and truly told of the chat."""
    grants = frozenset(RIGHTS[variant].chat)
    sitting = await house.sitting(FEW, SECRET, organizer=organizer, grants=grants)
    await sitting["per"].say("Hörs jag?")
    await quiet(house)
    reads = READ_MESSAGES in grants
    assert (await sitting.meeting()).reads_chat is reads
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    assert await sees(house, sitting["lena"], WARNS if reads else CANNOT_SAY)
    await sitting.execute("anna", "checklist.submit", YES, matter=1)
    assert [one.fact for one in await sitting.said() if isinstance(one.fact, Answered)]
    await opened(sitting)
    await sitting["per"].say("Är det grannen?")
    await quiet(house)
    assert bool((await sitting.meeting()).incidents) is reads


async def test_without_any_right_in_the_chat_a_mention_is_heard(house: Living) -> None:
    """Words to the bot reach it with the base variant too: a motion of a member, with a mention of the bot."""
    sitting = await house.sitting(FEW, OPEN, grants=frozenset())
    await opened(sitting)
    await sitting["anna"].say("yrkande tillägg: Programmet följs upp varje år.", mention=True)
    assert await sees(house, sitting["lena"], "Programmet följs upp varje år.")
