"""The opening, over the wire: the script comes to whoever leads, and each step is noted by one press or typed (R-075 to R-077, R-239, R-248)."""

import asyncio

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import prepared
from tests.support.soon import hears

SAY = book.of("sv").opening
NOTE = book.of("sv").working_note


async def opened(waiting: LivingSitting) -> LivingSitting:
    """The secretary has opened the sitting."""
    await waiting["karin"].say("öppna", mention=True)
    await waiting.living.all_sent()
    return waiting


@pytest.mark.rule("R-076", road="word", by="dialogs.opening.words_to_read_aloud.drawn_script")
@pytest.mark.rule("R-077", road="word", by="dialogs.opening.words_to_read_aloud.drawn_script")
@pytest.mark.rule("R-248", road="word", by="dialogs.opening.words_to_read_aloud.drawn_script")
async def test_the_script_comes_to_whoever_leads_alone(waiting: LivingSitting) -> None:
    """Each line of the profile, and whose rules they are; nobody else sees it."""
    sitting = await opened(waiting)
    lena, house = sitting["lena"], sitting.living
    assert await hears(house, lena, SAY.script["microphone"])
    for line in ("roll_call", "floor_both", "decisions", "motions_written", "adjournment_leave_call", "lost_both"):
        assert lena.sees(SAY.script[line])
    assert lena.sees("KS 2020-800, 2022-01-10. Det som inte anges där är Bisittares förslag (standardprofilen).")
    assert not sitting["anna"].sees(SAY.script["microphone"])


@pytest.mark.rule("R-075", road="press", by="dialogs.opening.information_read_aloud.inform")
async def test_that_it_was_read_is_noted_told_and_taken_back(waiting: LivingSitting) -> None:
    """By the chair's press; the secretary's own card follows, and her memory aid says by whom, or that nobody has noted it."""
    sitting = await opened(waiting)
    lena, karin, house = sitting["lena"], sitting["karin"], sitting.living
    name = (await sitting.person("lena")).name
    await lena.press(SAY.give, {})
    informed = (await sitting.meeting()).opening.informed
    assert informed is not None
    assert informed.giver == (await sitting.person("lena")).key
    assert await hears(house, karin, f"{name} läste upp informationen")
    await karin.say_privately("minnesstöd")
    assert await hears(house, karin, SAY.noted["given"].format(name=name))
    await lena.say("ångra", mention=True)
    assert (await sitting.meeting()).opening.informed is None
    await karin.say_privately("minnesstöd")
    assert await hears(house, karin, NOTE.not_informed)


@pytest.mark.rule("R-075", road="word", by="dialogs.opening.information_read_aloud.inform")
async def test_the_secretary_types_what_she_heard(waiting: LivingSitting) -> None:
    """It stands with whoever led."""
    sitting = await opened(waiting)
    await sitting["karin"].say("informationen är läst", mention=True)
    informed = (await sitting.meeting()).opening.informed
    assert informed is not None
    assert informed.giver == (await sitting.person("lena")).key


@pytest.mark.rule("R-055", road="press", by="dialogs.opening.own_equipment.check")
@pytest.mark.rule("R-055", road="word", by="dialogs.opening.own_equipment.check")
async def test_the_chair_says_that_their_own_equipment_is_checked(waiting: LivingSitting) -> None:
    """By a press, and typed after it was taken back; the secretary sees it, and cannot say it for the chair."""
    sitting = await opened(waiting)
    lena, karin, house = sitting["lena"], sitting["karin"], sitting.living
    name = (await sitting.person("lena")).name
    assert await hears(house, karin, SAY.parts["equipment"])
    assert not karin.sees(SAY.equipment_ok)
    await karin.say("utrustningen är kontrollerad", mention=True)
    assert (await sitting.meeting()).opening.equipment is None
    await lena.press(SAY.equipment_ok, {})
    assert await hears(house, karin, SAY.equipment_checked.split("{clock}", maxsplit=1)[0].format(name=name))
    await lena.say("ångra", mention=True)
    assert (await sitting.meeting()).opening.equipment is None
    await lena.say("min utrustning är kontrollerad", mention=True)
    assert (await sitting.meeting()).opening.equipment is not None


@pytest.mark.rule("R-239", road="press", by="dialogs.opening.who_adjusts.choose")
@pytest.mark.rule("R-076", road="press", by="dialogs.opening.who_adjusts.choose")
async def test_who_adjusts_is_chosen_in_the_form_told_and_taken_back(waiting: LivingSitting) -> None:
    """The secretary chooses by the roster's own people; the chair's card follows, and what cannot be taken is said in the form."""
    sitting = await opened(waiting)
    lena, karin, house = sitting["lena"], sitting["karin"], sitting.living
    anna = await sitting.person("anna")
    assert await hears(house, karin, SAY.choose)
    await karin.press(SAY.choose)
    await karin.press(SAY.adjusters_save, {"adjusters": anna.key, "substitutes": anna.key, "clock": "16.00"})
    assert karin.sees(SAY.refusals["adjusters_twice"])
    assert (await sitting.meeting()).opening.adjusters is None
    await karin.press(
        SAY.adjusters_save,
        {"adjusters": anna.key, "substitutes": "", "day": "2026-12-15", "clock": "16.00", "where": "Kommunkansliet"},
    )
    karin.close_dialog()
    chosen = (await sitting.meeting()).opening.adjusters
    assert chosen is not None
    assert (chosen.people, chosen.place, chosen.day, chosen.clock) == (
        (anna.key,),
        "Kommunkansliet",
        "2026-12-15",
        "16.00",
    )
    assert await hears(house, lena, SAY.adjusters.format(names=anna.name))
    assert lena.sees("Kommunkansliet, 2026-12-15, klockan 16.00")
    assert not sitting["anna"].sees("Kommunkansliet")
    await karin.say("ångra", mention=True)
    assert (await sitting.meeting()).opening.adjusters is None


@pytest.mark.rule("R-239", road="word", by="dialogs.opening.who_adjusts.choose")
async def test_who_adjusts_is_typed(waiting: LivingSitting) -> None:
    """By name, as the roster has it; whoever leaves after that is told of on the hosts' cards, and stops nothing."""
    sitting = await opened(waiting)
    lena, karin, house = sitting["lena"], sitting["karin"], sitting.living
    anna = await sitting.person("anna")
    await lena.say(f"justerare {anna.name}, 2026-12-15 kl 16.00, Kommunkansliet", mention=True)
    chosen = (await sitting.meeting()).opening.adjusters
    assert chosen is not None
    assert (chosen.people, chosen.place) == ((anna.key,), "Kommunkansliet")
    await karin.say(f"upprop {anna.name} frånvarande", mention=True)
    assert await hears(house, lena, SAY.adjuster_remarks["away"].format(name=anna.name))


@pytest.mark.rule("R-239", road="press", by="dialogs.opening.summons_and_agenda.approve")
async def test_the_agenda_is_approved_by_one_press_and_anew_when_it_is_changed(waiting: LivingSitting) -> None:
    """With the matter that was struck; a matter struck after that leaves the step undone again."""
    sitting = await opened(waiting)
    lena, karin, house = sitting["lena"], sitting["karin"], sitting.living
    await sitting.execute("karin", "matter.strike", {"sent": "yes", "matter": "4"})
    assert await hears(house, lena, SAY.agenda_struck[0].format(numbers=4))
    await lena.press(SAY.approve)
    noted = (await sitting.meeting()).opening.agenda
    assert noted is not None
    assert noted.change.struck == (4,)
    assert await hears(house, karin, SAY.agenda_struck[0].format(numbers=4))
    await sitting.execute("karin", "matter.strike", {"sent": "yes", "matter": "2"})
    assert await hears(house, lena, SAY.agenda_since)
    assert await hears(house, lena, SAY.agenda_struck[1].format(numbers="2 och 4"))
    await lena.press(SAY.approve)
    again = (await sitting.meeting()).opening.agenda
    assert again is not None
    assert again.change.struck == (2, 4)


@pytest.mark.rule("R-239", road="word", by="dialogs.opening.summons_and_agenda.approve")
async def test_that_the_agenda_is_approved_is_typed(waiting: LivingSitting) -> None:
    """By the secretary, in the chat."""
    sitting = await opened(waiting)
    await sitting["karin"].say("föredragningslistan är godkänd", mention=True)
    assert (await sitting.meeting()).opening.agenda is not None


@pytest.mark.rule("R-076", road="press", by="dialogs.opening.summons_and_agenda.check")
async def test_in_a_council_the_summons_is_checked_and_the_chair_sees_what_is_wrong(house: Living) -> None:
    """Before the first matter; it decides nothing, and another word is noted."""
    sitting = await prepared(house, body="council")
    await sitting["karin"].say("öppna", mention=True)
    lena, karin = sitting["lena"], sitting["karin"]
    assert await hears(house, karin, SAY.summons_wrong)
    await karin.press(SAY.summons_wrong)
    noted = (await sitting.meeting()).opening.summons
    assert noted is not None
    assert not noted.in_order
    assert await hears(house, lena, SAY.summons_not)
    await lena.press(SAY.summons_ok)
    noted = (await sitting.meeting()).opening.summons
    assert noted is not None
    assert noted.in_order


@pytest.mark.rule("R-076", road="word", by="dialogs.opening.summons_and_agenda.check")
async def test_the_summons_is_typed_and_a_board_has_none(house: Living) -> None:
    """The step is a council's."""
    council, board = await prepared(house, body="council"), await prepared(house)
    for sitting in (council, board):
        await sitting["karin"].say("öppna", mention=True)
        await sitting["karin"].say("kallelsen är i sin ordning", mention=True)
    noted = (await council.meeting()).opening.summons
    assert noted is not None
    assert noted.in_order
    assert (await board.meeting()).opening.summons is None
    assert await hears(house, board["karin"], SAY.refusals["opening_no_summons"])


@pytest.mark.rule("R-076", road="word", by="dialogs.record.adjusters_noted.noted_adjusters")
@pytest.mark.rule("R-239", road="word", by="dialogs.record.adjusters_noted.noted_adjusters")
async def test_the_working_note_has_who_adjusts_which_matters(house: Living) -> None:
    """In its head, and in the note of one matter while the sitting goes on."""
    sitting = await prepared(house, "bo", agenda="1. Budget\n2. Resor")
    karin = sitting["karin"]
    anna, bo = (await sitting.person("anna")).name, (await sitting.person("bo")).name
    await karin.say("öppna", mention=True)
    await karin.say(f"justerare {anna}, ersättare {bo}, 2026-12-15 kl 16.00, Kommunkansliet", mention=True)
    await karin.say("ta upp 1", mention=True)
    await karin.say("avsluta 1", mention=True)
    await karin.say(f"justerare {bo}", mention=True)
    await karin.say("ta upp 2", mention=True)
    await karin.say_privately("underlag")
    assert await hears(house, karin, f"{anna} ärende 1, {bo} ärende 2. Ersättare för justerare: {bo} ärende 1")
    assert karin.sees("Kommunkansliet, 2026-12-15, klockan 16.00")
    await karin.say_privately("underlag 2")
    assert await hears(house, karin, f"Justerare: {bo}")


async def test_the_steps_outlive_a_restart_and_are_noted_once(waiting: LivingSitting) -> None:
    """Both press at once: one of them notes it; after a restart the card is what it was."""
    sitting = await opened(waiting)
    house = sitting.living
    await asyncio.gather(*(sitting.execute(who, "opening.agenda") for who in ("lena", "karin")))
    noted = [one for one in await sitting.entries() if type(one.fact).__name__ == "AgendaApproved"]
    assert len(noted) == 1
    await house.restart()
    await sitting["karin"].say_privately("öppnandet")
    assert await hears(house, sitting["karin"], "Föredragningslistan är godkänd, antecknat av")
