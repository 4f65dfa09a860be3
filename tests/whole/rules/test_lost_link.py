"""A lost link to its end, over the wire: adjourned, told that the time is over, extended with a reason, a substitute, back (R-183 to R-189)."""

import asyncio

import pytest

from cards.phrases import book
from dialogs.meeting.meeting import Stage
from dialogs.meeting.places import PersonPlace
from dialogs.presence.facts import BreakExtended
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun, prepared
from tests.support.soon import alone, hears, quiet, sees

SAY = book.of("sv").adjournment
COMING = book.of("sv").attendance
SEATS = book.of("sv").quorum


async def lost(house: Living) -> LivingSitting:
    """Anna was seen, her link is lost, and the chair has adjourned by the button on the alarm: for the profile's 15 minutes."""
    sitting = await begun(house, "jonas", agenda=OPEN)
    await house.teams.join(sitting.chat, sitting["anna"])
    for name in ((await sitting.person("anna")).name, (await sitting.person("lena")).name):
        place = "på distans" if name == (await sitting.person("anna")).name else "i rummet"
        await sitting["karin"].say(f"upprop {name} {place}", mention=True)
    await house.teams.leave(sitting.chat, sitting["anna"])
    assert await hears(house, sitting["lena"], COMING.link_lost.format(name=sitting["anna"].person.name))
    await sitting["lena"].press(COMING.adjourn, data={"reason": "link"})
    assert (await sitting.meeting()).break_minutes == 15
    return sitting


@pytest.mark.rule("R-184", road="press", by="dialogs.presence.break_made_longer.extend")
async def test_at_fourteen_minutes_nobody_is_asked_and_at_sixteen_the_chair_chooses(house: Living) -> None:
    """The card names who is not back; one tap extends the break and says why; the room's card has the new time."""
    sitting = await lost(house)
    lena, anna = sitting["lena"], (await sitting.person("anna")).name
    await asyncio.sleep(14 * 60)
    assert not lena.sees(SAY.time_over)
    await asyncio.sleep(2 * 60)
    assert await hears(house, lena, SAY.not_back.format(names=anna))
    await lena.press(SAY.extend.format(minutes="5 minuter", reason=SAY.extend_reasons["support"]))
    assert [one.fact.reason for one in await sitting.said() if isinstance(one.fact, BreakExtended)] == ["support"]
    assert not lena.sees(SAY.time_over), "the card is a line now"
    await asyncio.sleep(6 * 60)
    assert await hears(house, lena, SAY.not_back.format(names=anna)), "told anew at the new end"


@pytest.mark.rule("R-184", road="word", by="dialogs.presence.break_made_longer.extend")
async def test_the_secretary_extends_it_by_a_word_with_a_reason(house: Living) -> None:
    """Without one nothing is extended, since somebody's link is lost."""
    sitting = await lost(house)
    karin = sitting["karin"]
    await karin.say("förläng 5", mention=True)
    assert await sees(house, karin, SAY.refusals["extension_without_reason"])
    assert (await sitting.meeting()).break_minutes == 15
    await karin.say("förläng 5 på väg tillbaka", mention=True)
    assert (await sitting.meeting()).break_minutes == 20


@pytest.mark.rule("R-188", road="press", by="dialogs.quorum.not_back_after_break.draw_break_end")
async def test_who_is_back_in_time_is_not_named(house: Living) -> None:
    """Nobody is missing, and the first button resumes."""
    sitting = await lost(house)
    await house.teams.join(sitting.chat, sitting["anna"])
    await asyncio.sleep(16 * 60)
    assert await hears(house, sitting["lena"], SAY.when_all_back)
    await sitting["lena"].press(book.of("sv").readiness.resume)
    assert (await sitting.meeting()).stage is Stage.BEGUN


@pytest.mark.rule("R-187", road="press", by="dialogs.quorum.link_lost_since.with_the_seat")
async def test_one_tap_notes_who_is_gone_since_when_and_who_serves_instead(house: Living) -> None:
    """On the card of the break's end, by the chair; taken back in one step, and who is back counts once she was called again."""
    sitting = await lost(house)
    lena, karin, jonas = sitting["lena"], sitting["karin"], await sitting.person("jonas")
    await karin.say(f"upprop {jonas.name} i rummet", mention=True)
    left_at = (await sitting.person("anna")).left_at
    await asyncio.sleep(16 * 60)
    await lena.press(SEATS.seat_fill.format(name=jonas.name), {})
    anna, jonas = await sitting.person("anna"), await sitting.person("jonas")
    assert (anna.place, jonas.serves) == (PersonPlace.AWAY, True)
    assert left_at is not None
    assert (await sitting.meeting()).roll.called[anna.key].since == left_at.replace(microsecond=0)
    await lena.say("ångra", mention=True)
    anna, jonas = await sitting.person("anna"), await sitting.person("jonas")
    assert (anna.place, jonas.serves) == (PersonPlace.REMOTE, False)


@pytest.mark.rule("R-186", road="word", by="dialogs.presence.sound_or_picture_lost.say")
async def test_the_advice_has_its_order(house: Living) -> None:
    """The own connection first, then to join again, then the phone; typed, and told alone to whoever is gone for long."""
    sitting = await begun(house, agenda=OPEN)
    anna = sitting["anna"]
    await anna.say("tappar kontakten", mention=True)
    assert await sees(house, anna, COMING.link_steps[0])
    await house.teams.join(sitting.chat, anna)
    await house.teams.leave(sitting.chat, anna)
    await asyncio.sleep(60)
    assert await hears(house, anna, COMING.you_are_out)
    assert await hears(house, anna, COMING.link_steps[2])
    await house.teams.join(sitting.chat, anna)
    assert await hears(house, anna, COMING.you_are_back)


@pytest.mark.rule("R-189", road="word", by="dialogs.roster.who_is_what_and_where.say_place")
async def test_whoever_says_that_they_are_remote_is_told_that_the_link_is_theirs(house: Living) -> None:
    """With the receipt, before the sitting."""
    sitting = await prepared(house, agenda=OPEN)
    await sitting["anna"].say("i rummet", mention=True)
    await sitting["anna"].say("distans", mention=True)
    assert await sees(house, sitting["anna"], COMING.own_connection)


@pytest.mark.rule("R-199", road="word", by="dialogs.record.lost_link_absences.absences_of")
async def test_the_note_says_who_was_not_there_and_in_what_they_took_no_part(house: Living) -> None:
    """A matter ends while a member's link is lost: they are in the list of those who decide, but not of that matter."""
    sitting = await begun(house, agenda=OPEN)
    anna, name = sitting["anna"], (await sitting.person("anna")).name
    await house.teams.join(sitting.chat, anna)
    for no in ("1", "3"):
        await sitting.execute("lena", "matter.call", {"matter": no})
        if no == "3":
            await house.teams.leave(sitting.chat, anna)
            await asyncio.sleep(5 * 60)
        await sitting.execute("lena", "matter.end", {"matter": no})
    await house.teams.join(sitting.chat, anna)
    await quiet(house)
    shown = await alone(house, sitting, "karin", "underlag")
    assert f"| {name} | ärende 1 | deltar på distans |" in shown
    (row,) = [line for line in shown.splitlines() if line.startswith(f"| {name} | klockan ")]
    assert row.endswith(" | ärende 3 |")
