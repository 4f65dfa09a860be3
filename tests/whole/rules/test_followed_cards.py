"""Cards that a step of another subject makes untrue are drawn anew with it (R-117, R-228)."""

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun, presses
from tests.support.soon import cards_in, quiet, sees

SITTING = book.of("sv").sitting
SETUP = book.of("sv").setup


@pytest.mark.rule("R-228", road="word", by="dialogs.cards_made_untrue.follow")
async def test_the_opening_card_says_that_the_chat_is_read_once_something_was_read(house: Living) -> None:
    """It is edited where it stands, once."""
    sitting = await begun(house)
    assert await sees(house, sitting["anna"], SITTING.reads_not)
    await sitting["per"].say("Hörs jag?")
    assert await sees(house, sitting["anna"], SITTING.reads)
    assert SITTING.reads_not not in cards_in(sitting.chat)
    edits = len(house.teams.recorder.calls)
    await sitting["per"].say("Hörs jag nu?")
    await quiet(house)
    assert len(house.teams.recorder.calls) == edits


@pytest.mark.rule("R-117", road="press", by="dialogs.cards_made_untrue.follow")
async def test_the_set_up_card_counts_a_matter_whose_level_was_raised(house: Living) -> None:
    """And no more one that was taken off the agenda."""
    sitting = await begun(house, agenda=OPEN)
    assert await sees(house, sitting["per"], SETUP.taken_in.format(matters=3, confidential=1))
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    lena = await presses(sitting, "lena", "Höj skyddsnivån")
    await lena.press("Höj skyddsnivån nu", {"level": "Sekretess"})
    assert await sees(house, sitting["per"], SETUP.taken_in.format(matters=3, confidential=2))
    await sitting.execute("karin", "matter.strike", {"matter": "2"})
    assert await sees(house, sitting["per"], SETUP.taken_in.format(matters=2, confidential=1))


async def test_a_motions_card_names_mover_and_backers_as_the_roster_does_now(house: Living) -> None:
    """A party that is filled in later stands on the cards that were posted before."""
    sitting = await begun(house, "bo", agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.hand_in("anna", "motion.submit", {"matter": "1", "kind": "reject", "wording": ""}, form="f1")
    await sitting.execute("bo", "motion.second", {"motion": "1"})
    for who, group in (("anna", "X-partiet"), ("bo", "Y-partiet")):
        name = sitting[who].person.name
        assert await sees(house, sitting["per"], name)
        member = {"name": name, "capacity": "member", "place": "remote", "group": group}
        await sitting.execute("karin", "roster.assign", {"person": (await sitting.person(who)).key, **member})
        assert await sees(house, sitting["per"], f"{name} ({group})")
