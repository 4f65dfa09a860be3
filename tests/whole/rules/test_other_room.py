"""A confidential matter is taken in another tool and comes back, over the wire (R-244)."""

import asyncio

import pytest

from cards.phrases import book
from dialogs.meeting.meeting import Stage
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import confidential, opened
from tests.support.soon import hears, sees

SAY = book.of("sv").other_room


async def gone(house: Living) -> LivingSitting:
    """The matter is open, and the secretary has typed that it is taken elsewhere."""
    sitting = await confidential(house)
    await sitting["karin"].say("byt rum")
    return sitting


@pytest.mark.rule("R-244", road="press", by="dialogs.presence.other_room.change")
@pytest.mark.rule("R-244", road="press", by="dialogs.presence.other_room.back")
async def test_the_chair_takes_the_matter_over_and_back_by_the_forms(house: Living) -> None:
    """Who went and who is back stand in the confidential part; all are looked for anew, and the matter is ended here."""
    sitting = await confidential(house)
    lena, karin = sitting["lena"], sitting["karin"]
    people = {who: await sitting.person(who) for who in ("lena", "karin", "anna")}
    assert await sees(house, lena, SAY.change)
    await lena.press(SAY.change)
    await lena.press(SAY.send_over, {"chosen": ",".join(one.key for one in people.values())})
    assert (await sitting.meeting()).stage is Stage.ADJOURNED
    assert await sees(house, sitting["anna"], SAY.head.format(no=1)), sitting["anna"].reads
    await lena.press(SAY.back)
    await lena.press(SAY.send_back, {"chosen": f"{people['lena'].key},{people['karin'].key}"})
    room = (await sitting.meeting()).roll.rooms[-1]
    assert (len(room.people), len(room.back)) == (3, 2)
    await karin.say_privately("sekretessdelen")
    assert await hears(house, karin, SAY.label)
    assert karin.sees(people["anna"].name)


@pytest.mark.rule("R-244", road="word", by="dialogs.presence.other_room.change")
@pytest.mark.rule("R-244", road="word", by="dialogs.presence.other_room.back")
async def test_it_is_typed_by_two_at_once_across_a_restart(house: Living) -> None:
    """One step, that trips no guard; “återuppta” asks who is back, and the matter is opened anew or ended."""
    sitting = await confidential(house)
    lena, karin = sitting["lena"], sitting["karin"]
    await asyncio.gather(lena.say("byt rum"), karin.say("byt rum"))
    entries = [type(one.fact).__name__ for one in await sitting.entries()]
    assert (entries.count("Adjourned"), entries.count("WentOver"), entries.count("GuardTripped")) == (1, 1, 0)
    await house.restart()
    await karin.say("återuppta", mention=True)
    assert (await sitting.meeting()).stage is Stage.ADJOURNED
    await lena.say("vi är tillbaka", mention=True)
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.roll.rooms[-1].until is not None) == (Stage.BEGUN, True)
    assert meeting.matter(1) is not None
    await opened(sitting, 1, again=False)


@pytest.mark.rule("R-244", road="word", by="dialogs.judging.stages.elsewhere")
async def test_it_is_taken_back_and_what_cannot_be_is_refused(house: Living) -> None:
    """Whoever leads is told why; what was written meanwhile is caught by the guard as ever."""
    sitting = await gone(house)
    await sitting["anna"].say("Hon bor på Storgatan.")
    assert (await sitting.meeting()).incidents
    await sitting["lena"].say("ta upp 2", mention=True)
    assert await hears(house, sitting["lena"], book.of("sv").refusals["elsewhere"])
    await sitting["karin"].say("ångra", mention=True)
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.roll.rooms) == (Stage.BEGUN, ())
    await sitting["lena"].say("vi är tillbaka", mention=True)
    assert await hears(house, sitting["lena"], book.of("sv").adjournment.refusals["room_not_elsewhere"])
