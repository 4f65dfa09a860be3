"""A matter's paragraph is adjusted at once, over the wire: decided, adjusted in writing at the meeting, and announced by itself (R-239)."""

import asyncio

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import hears, quiet

SAY = book.of("sv").minutes
NOTE = book.of("sv").working_note


async def over(house: Living, *more: str, adjusts: str = "anna") -> LivingSitting:
    """A sitting whose matter 1 is over, with somebody chosen to adjust."""
    sitting = await begun(house, "viola", *more, agenda=OPEN)
    await sitting["karin"].say(f"justerare {(await sitting.person(adjusts)).name}", mention=True)
    await sitting["lena"].say("ta upp 1", mention=True)
    await sitting["lena"].say("avsluta 1", mention=True)
    return sitting


@pytest.mark.rule("R-239", road="press", by="dialogs.minutes.adjusted_at_once.adjust")
async def test_the_secretary_adjusts_a_matter_at_once_by_presses(house: Living) -> None:
    """From the note in writing to the line in it; the chair's next card says what waits, and a mistake is taken back."""
    sitting = await over(house)
    karin, lena, anna = sitting["karin"], await sitting.person("lena"), await sitting.person("anna")
    await karin.say_privately("underlag 1")
    assert await hears(house, karin, NOTE.adjusted_at_once.split("*")[1])
    await karin.say_privately("hjälp")
    await quiet(house)
    await karin.press(SAY.at_once_offer.format(no=1))
    assert karin.sees(SAY.at_once_waits.format(no=1))
    await karin.press(SAY.at_once_done.format(no=1), {"adjusters": anna.key})
    noted = (await sitting.meeting()).minutes.at_once[1]
    assert (noted.people, noted.chair) == ((anna.key,), lena.key)
    await karin.say_privately("underlag 1")
    assert await hears(house, karin, f"av {lena.name} och {anna.name}")
    await karin.say("ångra", mention=True)
    assert (await sitting.meeting()).minutes.at_once[1].people == ()


@pytest.mark.rule("R-239", road="word", by="dialogs.minutes.adjusted_at_once.decide")
async def test_it_is_typed_in_the_chat_and_announced_after_the_close(house: Living) -> None:
    """In both languages; the announcement is one by itself, and stands in the note's head."""
    sitting = await over(house)
    karin, anna = sitting["karin"], await sitting.person("anna")
    await sitting["lena"].say("ärende 1 justeras omedelbart", mention=True)
    assert await hears(house, sitting["lena"], SAY.at_once_waits.format(no=1))
    await sitting.execute("lena", "meeting.lead", {"person": (await sitting.person("viola")).key, "sent": "yes"})
    await karin.say("matter 1 is adjusted at once", mention=True)
    noted = (await sitting.meeting()).minutes.at_once[1]
    assert (noted.people, noted.chair) == (
        (anna.key,),
        (await sitting.person("lena")).key,
    )  # who led it, not who leads now
    await karin.say("avsluta sammanträdet ändå", mention=True)
    today = house.teams.world.clock().date().isoformat()
    await karin.say_privately(f"ärende 1 är anslaget {today}")
    assert await hears(house, karin, SAY.at_once_announced.format(day=today))
    await karin.say_privately("underlag")
    assert await hears(house, karin, SAY.label_announced)
    await karin.say_privately("minnesstöd")
    assert await hears(
        house, karin, SAY.noted["announced"].format(by=(await sitting.person("karin")).name, numbers=1, day=today)
    )


@pytest.mark.rule("R-239", road="word", by="dialogs.minutes.adjusted_at_once.adjust")
async def test_what_cannot_be_adjusted_is_refused_and_nothing_noted(house: Living) -> None:
    """A matter that is not over, somebody who does not decide here, and somebody who may not note it."""
    sitting = await over(house)
    karin, per = sitting["karin"], await sitting.person("per")
    await karin.say("ärende 2 är omedelbart justerat", mention=True)
    assert await hears(house, karin, SAY.refusals["at_once_not_ended"])
    await karin.say(f"ärende 1 är omedelbart justerat av {per.name}", mention=True)
    assert await hears(house, karin, SAY.refusals["at_once_no_name"])
    await sitting["anna"].say("ärende 1 justeras omedelbart", mention=True)
    assert await hears(house, sitting["anna"], book.of("sv").refusal.who_may["hosts"])
    assert (await sitting.meeting()).minutes.at_once == {}


@pytest.mark.rule("R-239", road="word", by="dialogs.minutes.adjusted_at_once.decide")
async def test_two_hosts_at_once_and_a_restart_leave_one_note(house: Living) -> None:
    """Both type it in the same moment, and the house is opened anew in between."""
    sitting = await over(house)
    words = "ärende 1 justeras omedelbart"
    await asyncio.gather(sitting["lena"].say(words, mention=True), sitting["karin"].say(words, mention=True))
    entries = [type(one.fact).__name__ for one in await sitting.entries()]
    assert entries.count("AtOnceDecided") == 1
    await house.restart()
    await sitting["karin"].say("ärende 1 är omedelbart justerat", mention=True)
    assert (await sitting.meeting()).minutes.at_once[1].people == ((await sitting.person("anna")).key,)


@pytest.mark.rule("R-239", road="word", by="dialogs.record.minutes_noted.noted_at_once")
async def test_of_a_confidential_matter_the_open_part_has_the_number_alone(house: Living) -> None:
    """By whom it was adjusted stands in its own part."""
    sitting = await over(house)
    karin, anna = sitting["karin"], await sitting.person("anna")
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.execute("lena", "gate.open", {"matter": "2", "only_entitled": "yes", "reason": "accepted"})
    await karin.say(f"ärende 2 är omedelbart justerat av {anna.name}", mention=True)
    assert (await sitting.meeting()).incidents
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    await sitting.execute("karin", "at_once.adjust", {"matter": "2"})
    await karin.say_privately("sekretessdelen")
    lena = await sitting.person("lena")
    assert await hears(house, karin, f"av {lena.name} och {anna.name}")
