"""A matter that ended when another was called is taken up again by a typed word, and the refusal says so (R-123)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import begun, presses
from tests.support.soon import hears, quiet


@pytest.mark.rule("R-123", road="word", by="dialogs.matter.call_and_end.call")
async def test_a_matter_ended_by_the_call_of_another_is_taken_again_by_a_word(house: Living) -> None:
    """`ta upp 1` is refused with what to write, and `ta om 1` takes it up."""
    sitting = await begun(house, agenda="1. Budget\n2. Taxor\n3. Resor")
    lena = sitting["lena"]
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await lena.say_privately("ta upp 3")
    await quiet(house)
    assert (await sitting.meeting()).table == 3
    await lena.say_privately("ta upp 1")
    assert await hears(house, lena, book.of("sv").refusals["matter_ended"])
    await lena.say_privately("ta om 1")
    await quiet(house)
    assert (await sitting.meeting()).table == 1


async def test_a_matter_that_is_adjusted_at_once_is_asked_about_before_it_is_taken_again(house: Living) -> None:
    """The adjustment holds no longer then: the answer says so and what to write, in both languages (R-239)."""
    sitting = await begun(house, agenda="1. Budget\n2. Taxor")
    lena, anna = sitting["lena"], await sitting.person("anna")
    for again in ("ta om 1", "take 1 again"):
        await sitting.execute("lena", "matter.call", {"matter": "1", "again": "yes"})
        await sitting.execute("lena", "matter.end", {"matter": "1"})
        await sitting["karin"].say_privately(f"ärende 1 är omedelbart justerat av {anna.name}")
        await lena.say_privately(again)
        assert await hears(house, lena, book.of("sv").matter.adjusted)
        assert ((await sitting.meeting()).table, (await sitting.meeting()).minutes.adjusted(1)) == (0, True)
        await lena.say_privately("ta om 1 ändå" if again == "ta om 1" else "take 1 again anyway")
        await quiet(house)
        assert ((await sitting.meeting()).table, (await sitting.meeting()).minutes.adjusted(1)) == (1, False)


@pytest.mark.rule("R-239", road="press", by="dialogs.matter.call_and_end.draw_adjusted")
async def test_a_matter_that_is_adjusted_at_once_is_taken_again_by_the_button_on_the_answer(house: Living) -> None:
    """The card becomes the one with the next step: there is no button left that takes the matter again."""
    sitting = await begun(house, agenda="1. Budget\n2. Taxor")
    lena, anna = sitting["lena"], await sitting.person("anna")
    button = book.of("sv").matter.take_anyway.format(no=1)
    for verb in ("matter.call", "matter.end"):
        await sitting.execute("lena", verb, {"matter": "1"})
    await sitting["karin"].say_privately(f"ärende 1 är omedelbart justerat av {anna.name}")
    await lena.say_privately("ta om 1")
    await presses(sitting, "lena", button)
    await quiet(house)
    meeting = await sitting.meeting()
    assert (meeting.table, meeting.minutes.adjusted(1), lena.sees(button)) == (1, False, False)
