"""The sheet for a meeting that goes on by paper can be printed before it and during it, by whoever runs the bot and in Teams (R-229)."""

import pytest

from bot.commands.print_paper_sheet import paper_of_sitting
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.own_cards import ALLOW
from bot.settings.refused import SettingsRefused
from bot.store.purge import purge
from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun, prepared
from tests.support.soon import alone, cards_in, quiet
from tests.support.tagged_pdf import read_pdf

SAY = book.of("sv").paper
FILE = book.of("sv").paper_file
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


def sheets(house: Living, who: Client) -> list[str]:
    """What the PDFs in this person's OneDrive say, the oldest first."""
    there = house.teams.world.drive.of(who.person)
    return [" ".join(read_pdf(one.octets or b"").text.split()) for one in there]


async def accepted(house: Living, who: Client) -> None:
    """The newest offer in this person's own chat is taken."""
    pressed = await who.press(ALLOW, message=house.teams.world.private_chat(who.person).from_bot[-1])
    assert pressed.answer is not None
    assert pressed.answer.is_good
    await quiet(house)


@pytest.mark.rule("R-229", road="word", by="dialogs.files.note_as_file.offer")
@pytest.mark.parametrize("word", ["skriv ut", "print"])
async def test_the_secretary_takes_it_home_before_the_meeting_by_a_word(house: Living, word: str) -> None:
    """With the roll, and no title; it is told that the copy is hers to destroy."""
    sitting = await prepared(house, agenda=OPEN)
    await alone(house, sitting, "karin", word)
    await accepted(house, sitting["karin"])
    (sheet,) = sheets(house, sitting["karin"])
    meeting = await sitting.meeting()
    assert all(one.name in sheet for one in meeting.people.values())
    assert not any(one in sheet for one in ("A.B.", "Riktlinjer"))
    assert FILE.became["sent"] in cards_in(house.teams.world.private_chat(sitting["karin"].person))


@pytest.mark.rule("R-229", road="press", by="dialogs.files.paper_sheet_renewed.renew")
async def test_the_chair_has_a_new_one_offered_at_the_next_gate(house: Living) -> None:
    """By the button of the help; at the gate one press makes the sheet as it is then, and nobody else is offered one."""
    sitting = await begun(house, agenda=OPEN)
    await alone(house, sitting, "lena", "hjälp")
    await sitting["lena"].press(SAY.ask)
    await quiet(house)
    await accepted(house, sitting["lena"])
    per = await sitting.person("per")
    moved = {"person": per.key, "name": per.name, "capacity": "secretary", "place": "room"}
    await sitting.execute("karin", "roster.assign", moved)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await quiet(house)
    assert not house.teams.world.drive.of(sitting["karin"].person)
    await _the_offer(house, sitting["lena"])
    first, second = sheets(house, sitting["lena"])
    assert second.count("sekreterare") == first.count("sekreterare") + 1


async def _the_offer(house: Living, who: Client) -> None:
    """The one offer that stands is taken: other cards came after it."""
    chat = house.teams.world.private_chat(who.person)
    (offer,) = [one for one in chat.from_bot if any(ALLOW in str(card) for card in one.cards)]
    pressed = await who.press(ALLOW, message=offer)
    assert pressed.answer is not None
    assert pressed.answer.is_good
    await quiet(house)


@pytest.mark.rule("R-229", road="word", by="dialogs.record.sentences.entered_afterwards")
async def test_what_she_enters_afterwards_is_marked_in_the_memory_aid(house: Living) -> None:
    """Until she says that she is done."""
    sitting = await begun(house, agenda=OPEN)
    await alone(house, sitting, "karin", "efterregistrering på")
    await sitting.execute("karin", "matter.call", {"matter": "1"})
    await alone(house, sitting, "karin", "efterregistrering av")
    await sitting.execute("karin", "matter.end", {"matter": "1"})
    await quiet(house)
    aid = await alone(house, sitting, "karin", "minnesstöd")
    assert "Efterregistrerat: Karin" in aid
    assert aid.count("Efterregistrerat: Karin") == len([one for one in aid.splitlines() if "Efterregistrerat: " in one])
    assert not any("avslutade ärende 1" in one for one in aid.splitlines() if "Efterregistrerat" in one)
