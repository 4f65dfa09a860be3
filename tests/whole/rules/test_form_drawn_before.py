"""The form of one person stands open while the meeting goes on, and takes nothing of that back (R-018, R-252)."""

import pytest

from cards.phrases import book
from dialogs.meeting.places import PersonPlace
from tests.support.living import Living
from tests.support.rule_sittings import prepared, presses
from tests.support.soon import quiet

SAY = book.of("sv").roster


@pytest.mark.rule("R-018", road="press", by="dialogs.roster.drawn_over._untouched")
async def test_a_corrected_party_does_not_take_back_where_a_member_has_said_that_they_are(house: Living) -> None:
    """Anna says that she is remote while the secretary has her form open."""
    sitting = await prepared(house, "anna")
    karin = await presses(sitting, "karin", book.of("sv").setup.add_person)
    await karin.press(SAY.go_on, {"person": (await sitting.person("anna")).key})
    await sitting["anna"].say("i rummet", mention=True)
    await quiet(house)
    await karin.press(SAY.keep, {"group": "S"})
    anna = await sitting.person("anna")
    assert (anna.place, anna.group) == (PersonPlace.ROOM, "S")
