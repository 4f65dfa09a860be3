"""The card with the next step: at the foot of the chat at every step, once in each chat, and no older one has a button (issue A)."""

from functools import partial

from cards.phrases import book
from tests.support.living import Living, LivingSitting

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


async def test_whoever_is_refused_keeps_the_card_with_its_buttons(house: Living) -> None:
    """The reason comes as a line, and says who may."""
    sitting = await house.next()
    body = await sitting.execute("anna", "meeting.close")
    assert body["type"] == "application/vnd.microsoft.activity.message"
    assert book.of("sv").refusal.who_may["hosts"] in body["value"]
