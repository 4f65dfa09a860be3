"""A sign next to typed words that asks, or turns them round, over the wire (R-104)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import begun
from tests.support.soon import alone, cards_in, quiet

IN_DOUBT = book.of("sv").refusals["in_doubt"]


@pytest.mark.rule("R-104", road="word", by="dialogs.words_in_doubt.nothing_in_doubt")
async def test_a_question_is_no_assurance_and_opens_nothing(house: Living) -> None:
    """Of a member on their own and of the chair in the chat; without the sign it is taken, once."""
    sitting = await begun(house, seats="3")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await quiet(house)
    for words in ("klar?", "klar 👎", "❌ klar"):
        assert IN_DOUBT in await alone(house, sitting, "anna", words), words
    assert (await sitting.person("anna")).answer is None
    await alone(house, sitting, "anna", "klar.")
    assert (await sitting.person("anna")).answer is not None
    await sitting.execute("karin", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    for words in ("öppna 1?", "🚫 öppna 1", "> öppna 1"):
        before = cards_in(sitting.chat)
        await sitting["lena"].say(words, mention=True)
        await quiet(house)
        own = cards_in(house.teams.world.private_chat(sitting["lena"].person))
        assert IN_DOUBT in cards_in(sitting.chat).removeprefix(before) + own, words
        assert (await sitting.meeting()).confidential_open is None
    await sitting["lena"].say("”öppna 1”", mention=True)
    await quiet(house)
    assert (await sitting.meeting()).confidential_open is not None
