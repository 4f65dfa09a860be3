"""The opening, over the wire: the script comes to whoever leads, and that it was read is noted by one press (R-075 to R-077, R-248)."""

import pytest

from cards.phrases import book
from tests.support.living import LivingSitting
from tests.support.soon import hears

SAY = book.of("sv").opening
NOTE = book.of("sv").working_note


async def opened(waiting: LivingSitting) -> LivingSitting:
    """The secretary has opened the sitting."""
    await waiting["karin"].say("öppna", mention=True)
    await waiting.living.all_sent()
    return waiting


@pytest.mark.rule("R-076", road="word", by="dialogs.opening.words_to_read_aloud.drawn_script")
@pytest.mark.rule("R-077", road="word", by="dialogs.opening.words_to_read_aloud.drawn_script")
@pytest.mark.rule("R-248", road="word", by="dialogs.opening.words_to_read_aloud.drawn_script")
async def test_the_script_comes_to_whoever_leads_alone(waiting: LivingSitting) -> None:
    """Each line of the profile, and whose rules they are; nobody else sees it."""
    sitting = await opened(waiting)
    lena, house = sitting["lena"], sitting.living
    assert await hears(house, lena, SAY.script["microphone"])
    for line in ("roll_call", "floor_both", "decisions", "motions_written", "adjournment_leave_call", "lost_both"):
        assert lena.sees(SAY.script[line])
    assert lena.sees("Regelprofil: ")
    assert not sitting["anna"].sees(SAY.script["microphone"])


@pytest.mark.rule("R-075", road="press", by="dialogs.opening.information_read_aloud.inform")
async def test_that_it_was_read_is_noted_told_and_taken_back(waiting: LivingSitting) -> None:
    """By the chair's press; the secretary's own card follows, and her memory aid says by whom, or that nobody has noted it."""
    sitting = await opened(waiting)
    lena, karin, house = sitting["lena"], sitting["karin"], sitting.living
    name = (await sitting.person("lena")).name
    await lena.press(SAY.give, {})
    informed = (await sitting.meeting()).opening.informed
    assert informed is not None
    assert informed.giver == (await sitting.person("lena")).key
    assert await hears(house, karin, f"{name} läste upp informationen")
    await karin.say_privately("minnesstöd")
    assert await hears(house, karin, SAY.noted["given"].format(name=name))
    await lena.say("ångra", mention=True)
    assert (await sitting.meeting()).opening.informed is None
    await karin.say_privately("minnesstöd")
    assert await hears(house, karin, NOTE.not_informed)


@pytest.mark.rule("R-075", road="word", by="dialogs.opening.information_read_aloud.inform")
async def test_the_secretary_types_what_she_heard(waiting: LivingSitting) -> None:
    """It stands with whoever led."""
    sitting = await opened(waiting)
    await sitting["karin"].say("informationen är läst", mention=True)
    informed = (await sitting.meeting()).opening.informed
    assert informed is not None
    assert informed.giver == (await sitting.person("lena")).key
