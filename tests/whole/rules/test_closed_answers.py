"""What is typed after the close is answered by the sitting that is closed, until its purge or the next one is set up."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import cards_in, quiet, sees


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("word", ["ta upp 3", "ajournera 5", "avsluta sammanträdet", "öppnandet", "status"])
async def test_the_answer_is_that_the_sitting_is_closed(house: Living, word: str, alone: bool) -> None:  # noqa: FBT001
    """Neither that the chair has no right to what the chair may do, nor that none has been prepared."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    chat = house.teams.world.private_chat(sitting["lena"].person)
    before = (len(cards_in(chat)), len(cards_in(sitting.chat)))
    await (sitting["lena"].say_privately(word) if alone else sitting["lena"].say(word, mention=True))
    await quiet(house)
    said = repr((cards_in(chat)[before[0] :], cards_in(sitting.chat)[before[1] :]))
    assert "avslutat" in said
    assert "uppdrag i mötet ger dig inte rätt" not in said
    assert "nget sammanträde är förberett" not in said
    assert "förberett sammanträde" not in said


async def test_the_next_sitting_is_prepared_in_the_same_chat(house: Living) -> None:
    """That word is for the sitting to come."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await sitting["karin"].say("förbered", mention=True)
    assert await sees(house, sitting["karin"], book.of("sv").setup.offer_open)
