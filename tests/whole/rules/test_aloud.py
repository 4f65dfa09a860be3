"""Something sensitive is said aloud: one tap of chair or secretary notes when and in which matter, and the memory aid says until when it may be notified (R-249)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import SECRET, begun, opened
from tests.support.soon import alone, quiet, sees

SAY = book.of("sv")


async def in_confidence(house: Living) -> LivingSitting:
    """A sitting with the confidential matter 1 open."""
    sitting = await begun(house, agenda=SECRET)
    await opened(sitting)
    await quiet(house)
    return sitting


@pytest.mark.rule("R-249", road="press", by="dialogs.aloud.sensitive_said_aloud.note")
async def test_one_tap_of_the_chair_notes_it_and_the_secretary_has_the_72_hours(house: Living) -> None:
    """By the number alone; the open part tells nothing of it, the memory aid until when."""
    sitting = await in_confidence(house)
    pressed = await sitting["lena"].press(SAY.aloud.title)
    assert pressed.answer is not None
    assert pressed.answer.is_good
    assert await sees(house, sitting["karin"], "ärende 1, antecknat av Lena")
    assert [one.no for one in (await sitting.meeting()).aloud] == [1]
    aid = await alone(house, sitting, "karin", "minnesstöd")
    assert ("Bedöm om det är en personuppgiftsincident" in aid, "de 72 timmarna går ut" in aid) == (True, True)
    assert "antecknade att en känslig uppgift sades i ärende 1" in aid
    for part in ("underlag", "sekretessdelen"):
        shown = await alone(house, sitting, "karin", part)
        assert ("Bedöm om det är en personuppgiftsincident" in shown, "att en känslig" in shown) == (False, False)


@pytest.mark.rule("R-249", road="word", by="dialogs.aloud.sensitive_said_aloud.note")
@pytest.mark.parametrize(("word", "back"), [("känslig uppgift sades", "ångra"), ("sensitive data was said", "undo")])
async def test_the_secretary_types_it_and_takes_it_back(house: Living, word: str, back: str) -> None:
    """Alone with the bot, in a confidential matter; nobody is warned of the word."""
    sitting = await in_confidence(house)
    assert SAY.aloud.what in await alone(house, sitting, "karin", word)
    assert [one.by for one in (await sitting.meeting()).aloud] == [(await sitting.person("karin")).key]
    assert SAY.aloud.none in await alone(house, sitting, "karin", back)
    meeting = await sitting.meeting()
    assert (meeting.aloud, meeting.incidents) == ((), ())
    assert "de 72 timmarna" not in await alone(house, sitting, "karin", "minnesstöd")
