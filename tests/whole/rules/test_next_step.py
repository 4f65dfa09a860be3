"""The card with the next step: at the foot of the chat at every step, once in each chat, and no older one has a button (issue A)."""

from dataclasses import replace
from functools import partial

import pytest

from cards.phrases import book
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW, presses
from tests.support.soon import hears, sees

SIX = "\n".join(f"{no}. Ärende nummer {no}" for no in range(1, 7))
STEPS = ("matter.call", "matter.end", "meeting.close")


def offering(sitting: LivingSitting, who: str, *, alone: bool) -> list[bool]:
    """Of each message of the bot, oldest first, whether the person sees a button on it that moves the meeting.

    The card of the set-up, from before the opening, is left out: it answers whoever opens the sitting from it.
    """
    person = sitting[who].person
    chat = sitting.living.teams.world.private_chat(person) if alone else sitting.chat
    held = [message for message in chat.from_bot if "roster.import" not in str(message.cards)]
    seen = [str(message.view_of(person).cards) for message in held]
    return [any(f"'verb': '{verb}'" in text for verb in STEPS) for text in seen]


def _last(sitting: LivingSitting, who: str, *, alone: bool) -> bool:
    return offering(sitting, who, alone=alone)[-1:] == [True]


async def stands_at_the_foot(sitting: LivingSitting, *where: tuple[str, bool]) -> None:
    """Wait until each of these sees the next step on the newest message of the bot, and on no other."""
    for who, alone in where:
        await sitting.living.teams.until(partial(_last, sitting, who, alone=alone))
        assert sum(offering(sitting, who, alone=alone)) == 1, (who, alone)


async def test_the_next_step_stands_at_the_foot_and_nowhere_else(house: Living) -> None:
    """For chair and secretary, in the room and alone, whatever is written between the steps; a status moves it and adds none."""
    sitting = await house.sitting(agenda=SIX)
    await sitting["lena"].say_privately("status")
    await house.all_sent()
    for step in range(1, 7):
        await sitting["lena" if step % 2 else "karin"].press("matter.call", data={"sitting": sitting.key})
        for text in ("Hej", "Jag ser bilden", "Tack"):
            await sitting["anna"].say(text)
        await house.all_sent()
        await stands_at_the_foot(sitting, ("lena", False), ("karin", False), ("lena", True))
    await sitting["karin"].say("status", mention=True)
    await house.all_sent()
    await stands_at_the_foot(sitting, ("lena", False), ("karin", False), ("lena", True), ("karin", True))


@pytest.mark.parametrize(("locale", "language", "asks"), [("sv-SE", "sv", "hjälp"), ("en-GB", "en", "help")])
async def test_the_help_leads_on_by_a_press_and_by_what_it_says_to_type(
    house: Living, locale: str, language: str, asks: str
) -> None:
    """In private too; it tells what can be typed of the matter that is next, and a press on it leaves a line."""
    sitting = await house.sitting(FEW | {"lena": replace(CAST["lena"], locale=locale)}, SIX)
    lena, say = sitting["lena"], book.of(language)
    await lena.say_privately(asks)
    assert await sees(house, lena, say.guide.lines["call"].format(no=1))
    assert lena.sees(say.sitting.lead_send)
    assert not lena.sees(say.guide.lines["resume"])
    await lena.press(say.readiness.call.format(no=1), data={"via": "help"})
    await sitting.until(lambda meeting: meeting.table == 1)
    assert await sees(house, lena, say.readiness.moved)
    await lena.say_privately(asks)
    assert await sees(house, lena, say.guide.lines["end"].format(no=1))
    await sitting["anna"].say_privately("hjälp")
    assert await hears(house, sitting["anna"], book.of("sv").guide.lines["move_in"].format(no=1))
    assert not sitting["anna"].sees(book.of("sv").guide.lines["end"].format(no=1))


@pytest.mark.rule("R-123", road="press", by="dialogs.matter.call_and_end.call")
async def test_the_matter_that_ended_last_is_taken_again_from_the_help(house: Living) -> None:
    """The chair decides it, and no older card can: only this button says that it is meant."""
    sitting = await house.sitting(FEW, SIX)
    for verb in ("matter.call", "matter.end"):
        await sitting.execute("lena", verb, {"matter": "1"})
    await sitting["lena"].say_privately("hjälp")
    await presses(sitting, "lena", book.of("sv").guide.again.format(no=1))
    await sitting.until(lambda meeting: meeting.table == 1)


async def test_whoever_is_refused_keeps_the_card_with_its_buttons(house: Living) -> None:
    """The reason comes as a line, and says who may."""
    sitting = await house.sitting()
    body = await sitting.execute("anna", "meeting.close")
    assert body["type"] == "application/vnd.microsoft.activity.message"
    assert book.of("sv").refusal.who_may["hosts"] in body["value"]
