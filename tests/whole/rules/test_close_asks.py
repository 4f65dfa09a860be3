"""Closing with matters left asks first, and one press more closes; with none left it is one press (design 4.10)."""

from cards.phrases import book
from dialogs.meeting import Stage
from tests.support.living import Living
from tests.support.rule_sittings import begun, presses
from tests.support.soon import hears, sees

SAY = book.of("sv").sitting


async def test_the_close_asks_first_while_matters_are_left(house: Living) -> None:
    """Typed in private: they are named, nothing is closed, and the button closes it; pressed twice it is one close."""
    sitting = await begun(house, agenda="1. A.B. [sekretess]\n2. Budget")
    karin = sitting["karin"]
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await karin.say_privately("avsluta sammanträdet")
    assert await hears(house, karin, SAY.left.format(count=2))
    assert await sees(house, karin, "Budget")
    assert (await sitting.meeting()).stage is Stage.BEGUN
    await presses(sitting, "karin", SAY.close_anyway)
    await sitting.until(lambda meeting: meeting.stage is Stage.CLOSED)
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    assert [type(one.fact).__name__ for one in await sitting.said()].count("Closed") == 1


async def test_the_close_is_one_press_when_nothing_is_left(house: Living) -> None:
    """From the card with the next step."""
    sitting = await begun(house, agenda="1. Budget")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await presses(sitting, "lena", book.of("sv").readiness.close)
    await sitting.until(lambda meeting: meeting.stage is Stage.CLOSED)


async def test_a_button_pressed_after_the_close_says_that_the_sitting_is_closed(house: Living) -> None:
    """It does not say that somebody is to open it."""
    sitting = await begun(house, agenda="1. Budget")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    for verb in ("resume", "adjourn", "checklist.submit"):
        answer = await sitting.execute("lena", verb, {"minutes": "5"})
        assert book.of("sv").refusals["closed"] in str(answer), verb
