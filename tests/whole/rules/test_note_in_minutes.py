"""A note in the minutes, over the wire: asked for in the chat or a form, with words in an open matter and never in a confidential one (R-239)."""

import asyncio
import json

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import OPEN, begun, confidential, opened, presses
from tests.support.soon import hears

SAY = book.of("sv").minutes_note
WORDS = "Jag hade velat vänta på remissvaren."


@pytest.mark.rule("R-239", road="word", by="dialogs.minutes.note_in_minutes.ask")
async def test_a_member_writes_it_and_it_stands_in_the_note_of_that_matter(house: Living) -> None:
    """The hosts are told in private, the room is not; a mistake is taken back, and the words with it."""
    sitting = await begun(house, "viola", agenda=OPEN)
    anna, karin = sitting["anna"], sitting["karin"]
    await sitting["lena"].say("ta upp 1", mention=True)
    await anna.say(f"protokollsanteckning: {WORDS}")
    name = (await sitting.person("anna")).name
    assert await hears(house, karin, SAY.asked_by.format(name=name))
    assert await hears(house, karin, WORDS)
    assert not sitting["viola"].sees(SAY.asked_by.format(name=name))
    await karin.say_privately("underlag 1")
    assert await hears(house, karin, f"begär en protokollsanteckning: ”{WORDS}”")
    await anna.say("ångra", mention=True)
    assert await hears(house, karin, SAY.back.format(no=1))
    assert [one.back for one in (await sitting.meeting()).minutes.notes] == [True]


@pytest.mark.rule("R-239", road="press", by="dialogs.minutes.note_in_minutes.record")
async def test_the_secretary_takes_it_down_in_the_form(house: Living) -> None:
    """From the help: who is chosen, and whoever asked is told; nobody chosen is said at the question."""
    sitting = await begun(house, "viola", agenda=OPEN)
    karin, viola = sitting["karin"], await sitting.person("viola")
    await sitting["lena"].say("ta upp 1", mention=True)
    await karin.say("hjälp", mention=True)
    await presses(sitting, "karin", SAY.record.format(no=1))
    await karin.press(SAY.send, {"person": "", "wording": WORDS})
    assert karin.sees(SAY.refusals["note_no_name"])
    await karin.press(SAY.send, {"person": viola.key, "wording": WORDS})
    assert [one.who for one in (await sitting.meeting()).minutes.notes] == [viola.key]
    assert await hears(house, sitting["viola"], WORDS)


@pytest.mark.rule("R-239", road="word", by="dialogs.minutes.note_in_minutes.record")
async def test_the_secretary_types_it_twice_and_the_house_is_opened_anew(house: Living) -> None:
    """Two secretaries' words in one moment leave one note; after a restart its words come to it."""
    sitting = await begun(house, "viola", agenda=OPEN)
    karin, viola = sitting["karin"], await sitting.person("viola")
    await sitting["lena"].say("ta upp 1", mention=True)
    typed = f"protokollsanteckning av {viola.name} i ärende 1"
    await asyncio.gather(karin.say(typed, mention=True), karin.say(typed, mention=True))
    assert len((await sitting.meeting()).minutes.notes) == 1
    await house.restart()
    await karin.say(f"{typed}: {WORDS}", mention=True)
    notes = (await sitting.meeting()).minutes.notes
    assert [(one.who, bool(one.wording)) for one in notes] == [(viola.key, True)]


@pytest.mark.rule("R-239", road="word", by="dialogs.minutes.note_in_minutes._dropped")
async def test_in_a_confidential_matter_that_it_is_asked_for_is_all_that_is_kept(house: Living) -> None:
    """A bare command trips nothing; words of an older form are dropped, and their writer is told."""
    sitting = await confidential(house)
    anna, karin = sitting["anna"], sitting["karin"]
    await anna.say("protokollsanteckning")
    assert await hears(house, anna, SAY.oral)
    assert (await sitting.meeting()).incidents == ()
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    written = {"matter": "1", "sent": "yes", "wording": WORDS}
    assert SAY.refusals["note_oral"] in json.dumps(
        await sitting.execute("anna", "minutes.note", written), ensure_ascii=False
    )
    await karin.say_privately("sekretessdelen")
    name = (await sitting.person("anna")).name
    assert await hears(house, karin, f"{name} begär en protokollsanteckning: [ ]")
    assert all(not one.wording for one in (await sitting.meeting()).minutes.notes)


@pytest.mark.rule("R-239", road="word", by="dialogs.meeting.minutes_parts.Minutes.without_words")
async def test_a_raised_level_destroys_its_words_on_every_card(house: Living) -> None:
    """What the secretary and the member had before their eyes is drawn again without them (R-117)."""
    sitting = await begun(house, "viola", agenda=OPEN)
    anna, karin = sitting["anna"], sitting["karin"]
    await sitting["lena"].say("ta upp 1", mention=True)
    await anna.say_privately(f"protokollsanteckning: {WORDS}")
    assert await hears(house, karin, WORDS)
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "secrecy", "sent": "yes"})
    assert await hears(house, karin, SAY.gone)
    await house.all_sent()
    assert not karin.sees(WORDS)
    await opened(sitting, 1)
