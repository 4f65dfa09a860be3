"""The sheet for a meeting that goes on by paper can be printed before it and during it (R-229)."""

import pytest

from bot.commands.papering import paper_of_sitting
from bot.settings.refused import SettingsRefused
from bot.store.purge import purge
from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import quiet
from tests.support.tagged_pdf import read_pdf

SAY = book.of("sv").paper
pytestmark = pytest.mark.machine  # the command opens the database a second time


async def test_it_has_the_roll_the_quorum_and_the_numbers_and_no_word_of_a_matter(house: Living) -> None:
    """Tagged, on A4, a page for each ten people."""
    sitting = await begun(house, agenda=OPEN)
    await quiet(house)
    pdf = read_pdf(await paper_of_sitting(house.settings, sitting.key))
    meeting = await sitting.meeting()
    assert (pdf.marked, pdf.size_mm, pdf.pages) == (True, (210, 297), -(-len(meeting.people) // 10))
    read = " ".join(pdf.text.split())
    assert SAY.title in read
    assert f"minst {meeting.seats // 2 + 1} av {meeting.seats}" in read
    for person in meeting.people.values():
        assert person.name in read
    assert not any(word in read for word in ("A.B.", "Riktlinjer"))


async def test_of_a_sitting_that_is_gone_there_is_none(house: Living) -> None:
    """Nor of one that never was."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    await purge(house.running.turn.database, 0)
    for key in (sitting.key, "s-none"):
        with pytest.raises(SettingsRefused):
            await paper_of_sitting(house.settings, key)
