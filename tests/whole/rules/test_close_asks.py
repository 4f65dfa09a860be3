"""Closing with anything left asks first, and one press more closes; with nothing left it is one press (design 4.10)."""

import pytest

from cards.phrases import book
from dialogs.judging.stale_press import step_key
from dialogs.meeting.meeting import MatterState, Stage
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun, opened, presses
from tests.support.soon import hears, sees

SAY = book.of("sv").sitting


@pytest.mark.rule("R-226", road="press", by="dialogs.sitting.left_at_close.matters_left")
async def test_the_close_asks_first_while_matters_are_left(house: Living) -> None:
    """Typed in private: they are named, nothing is closed, and the button closes it; pressed twice it is one close."""
    sitting = await begun(house, agenda="1. A.B. [sekretess]\n2. Budget")
    karin = sitting["karin"]
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await karin.say_privately("avsluta sammanträdet")
    assert await hears(house, karin, SAY.left.format(count=2))
    assert await sees(house, karin, "Budget")
    assert (await sitting.meeting()).stage is Stage.BEGUN
    await presses(sitting, "karin", SAY.close_anyway)
    await sitting.until(lambda meeting: meeting.stage is Stage.CLOSED)
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    assert [type(one.fact).__name__ for one in await sitting.said()].count("Closed") == 1


async def _all_noted(house: Living) -> LivingSitting:
    """One matter, and everything of the sitting is noted but the matter's end."""
    sitting = await begun(house, "frank", agenda="1. A.B. [sekretess]", seats="2")
    anna = (await sitting.person("anna")).name
    for words in (
        "informationen är läst",
        "föredragningslistan är godkänd",
        f"justerare {anna}, 2026-12-15 kl 16.00, Kommunkansliet",
    ):
        await sitting["karin"].say_privately(words)
    for words in ("upprop resten i rummet", f"upprop {anna} sedd och hörd", "avsluta uppropet"):
        await sitting["karin"].say_privately(words)
    for words in ("min utrustning är kontrollerad", "godkänn distans", f"har förvissat mig om {anna}"):
        await sitting["lena"].say_privately(words)
    await opened(sitting)
    return sitting


async def test_the_close_is_one_press_when_nothing_is_left(house: Living) -> None:
    """From the card with the next step."""
    sitting = await _all_noted(house)
    await sitting.execute("lena", "matter.end", {"matter": "1", "quorum": "any"})
    await presses(sitting, "lena", book.of("sv").readiness.close)
    await sitting.until(lambda meeting: meeting.stage is Stage.CLOSED)


@pytest.mark.rule("R-210", road="press", by="dialogs.sitting.left_at_close.writers_without_capacity")
async def test_what_cannot_be_noted_afterwards_is_asked_about(house: Living) -> None:
    """Somebody without a capacity wrote in the confidential matter, and a member is not seen: by name, to whoever closes alone; noted then, it asks of the other."""
    sitting = await _all_noted(house)
    lena = sitting["lena"]
    who, anna, frank = (await sitting.person("anna")).key, sitting["anna"].person.name, sitting["frank"].person.name
    await sitting["frank"].say("Vad gäller saken?")
    await sitting.execute("lena", "matter.end", {"matter": "1", "quorum": "any"})
    await sitting.execute("karin", "roll.note", {"person": who, "answer": "unseen"})
    await presses(sitting, "lena", book.of("sv").readiness.close)
    assert await sees(house, lena, SAY.left_writers.format(names=frank))
    assert lena.sees(f"{anna}: {book.of('sv').quorum.lacks['unseen']}")
    assert not sitting["anna"].sees(SAY.left_title)
    await sitting.execute("karin", "roll.note", {"person": who, "answer": "away"}, form="away")
    await presses(sitting, "lena", SAY.close_anyway)
    await sitting.until(lambda meeting: meeting.stage is Stage.CLOSED)
    assert not lena.sees(SAY.left_writers.format(names=frank))


async def test_a_button_pressed_after_the_close_says_that_the_sitting_is_closed(house: Living) -> None:
    """It does not say that somebody is to open it."""
    sitting = await begun(house, agenda="1. Budget")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    for verb in ("resume", "adjourn", "checklist.submit"):
        answer = await sitting.execute("lena", verb, {"minutes": "5"})
        assert book.of("sv").refusals["closed"] in str(answer), verb


async def test_an_old_question_closes_nothing_when_the_meeting_has_gone_on(house: Living) -> None:
    """Asked in private, left there, and pressed two matters later: it says that it is past, and asks about nothing else."""
    sitting = await begun(house, agenda="1. Budget\n2. A.B. [sekretess]\n3. Resor")
    karin = sitting["karin"]
    await karin.say_privately("avsluta sammanträdet")
    assert await sees(house, karin, SAY.close_anyway)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await opened(sitting, 2)
    await presses(sitting, "karin", SAY.close_anyway)
    assert await sees(house, karin, book.of("sv").refusals["passed"])
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.table) == (Stage.BEGUN, 2)


async def test_a_question_about_less_than_is_left_asks_anew(house: Living) -> None:
    """A matter was added to the agenda since: nobody was asked about that one. The typed twin needs no question."""
    sitting = await begun(house, agenda="1. Budget")
    karin = sitting["karin"]
    await karin.say_privately("avsluta sammanträdet")
    assert await sees(house, karin, SAY.close_anyway)
    await sitting.execute("karin", "matter.add", {"title": "Resor", "level": "ordinary", "sent": "yes"})
    await sitting.until(lambda meeting: len(meeting.matters) == 2)
    await presses(sitting, "karin", SAY.close_anyway)
    assert await sees(house, karin, SAY.left_since)
    assert (await sitting.meeting()).stage is Stage.BEGUN
    await karin.say_privately("avsluta sammanträdet ändå")
    await sitting.until(lambda meeting: meeting.stage is Stage.CLOSED)


async def test_the_gate_from_before_a_break_opens_nothing_after_it(house: Living) -> None:
    """Its lists are of those who were there then: the matter waits to be opened anew, by a card drawn now."""
    sitting = await begun(house, agenda="1. A.B. [sekretess]")
    await sitting.execute("anna", "place.say", {"place": "room"})
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    lena = sitting["lena"]
    await lena.say_privately("öppna 1")
    gate = book.of("sv").gate.check_and_open.format(no=1)
    assert await hears(house, lena, gate)
    old = next(one for one in house.teams.world.private_chat(lena.person).from_bot if gate in str(one.cards))
    await opened(sitting)
    await sitting.execute("lena", "adjourn", {"minutes": "5"})
    await sitting.execute("lena", "resume")
    await lena.press(gate, message=old)
    on = (await sitting.meeting()).on_table
    assert on is not None
    assert (on.state, on.reopens, on.check) == (MatterState.CALLED, True, None)


async def test_an_old_undo_takes_back_no_later_step(house: Living) -> None:
    """The help that showed it may stand somewhere; the call that came after is another step."""
    sitting = await begun(house, agenda="1. A.B. [sekretess]\n2. C.D. [sekretess]")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    taken = step_key((await sitting.meeting()).steps[(await sitting.person("lena")).key][0])
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    answer = await sitting.execute("lena", "undo", {"taken": str(taken)})
    assert book.of("sv").refusal.notices["another_step"] in str(answer)
    assert (await sitting.meeting()).table == 2
