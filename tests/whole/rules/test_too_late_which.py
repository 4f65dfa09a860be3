"""What waited for the answer to which sitting is meant is gone: whoever answers is told so, however they answer (R-251)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import FEW, OPEN, begun
from tests.support.soon import cards_in, quiet

SAY = book.of("sv")


@pytest.mark.rule("R-251", road="word", by="dialogs.sitting.ask_which.choose")
@pytest.mark.parametrize("answer", ["2", "Socialnämnden Ekab"])
async def test_a_typed_answer_after_a_confidential_matter_was_called_is_told_that_it_is_late(
    house: Living, answer: str
) -> None:
    """The card had said so beforehand. Nothing is kept, and no motion made."""
    first = await begun(house, agenda=OPEN, seats="3")
    second = await house.sitting(FEW, OPEN, known={"anna": first["anna"]}, seats="3")
    for one in (first, second):
        await one.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    anna = first["anna"]
    await anna.say_privately("yrkande tillägg: cyklar")
    await quiet(house)
    alone = house.teams.world.private_chat(anna.person)
    assert SAY.sitting.which_sitting_why in cards_in(alone)
    await first.execute("lena", "matter.call", {"matter": "2", "quorum": "any"})
    await anna.say_privately(answer)
    await quiet(house)
    assert SAY.refusal.notices["stale_choice"] in cards_in(alone)
    assert not [motion for one in (first, second) for motion in (await one.meeting()).motions]
