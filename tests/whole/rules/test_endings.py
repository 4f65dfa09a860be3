"""What chair and secretary were told alone is closed when it is over: one line, without buttons, edited where it stands (issue E2)."""

from dataclasses import replace

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import Message
from cards.phrases import book
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW, SECRET, YES, opened
from tests.support.soon import soon

HOSTS = {"lena": book.of("en"), "karin": book.of("sv")}
NO = YES | {"headset": "no"}


def text_of(message: Message) -> str:
    """What stands on the message's cards, for everybody."""
    return "\n".join(line for card in message.cards for line in card_as_text(card))


async def note(house: Living, who: Client, text: str) -> Message:
    """The message of the bot that tells the person this alone."""
    alone = house.teams.world.private_chat(who.person)
    assert await soon(house, lambda: any(text in text_of(one) for one in alone.from_bot)), text
    return next(one for one in alone.from_bot if text in text_of(one))


async def is_a_line(house: Living, message: Message, why: str) -> None:
    """Wait until the message, where it stands, says why it is over, on one line without a button."""
    assert await soon(house, lambda: why in text_of(message)), text_of(message)
    assert "'verb'" not in str(message.cards)
    assert len(text_of(message).splitlines()) == 1, text_of(message)


async def meeting_of(house: Living) -> LivingSitting:
    """A begun sitting whose chair reads English, and whose secretary Swedish."""
    sitting = await house.sitting(FEW | {"lena": replace(CAST["lena"], locale="en-GB")}, SECRET)
    await sitting["lena"].say_privately("status")
    return sitting


async def somebody_wrote(house: Living, sitting: LivingSitting) -> dict[str, Message]:
    """A member writes while matter 1 is being considered; the note that each host has of it."""
    await sitting["per"].say("Hörs jag?")
    await opened(sitting)
    await sitting["anna"].say("Är det grannen?")
    return {host: await note(house, sitting[host], say.guard.incident_choice) for host, say in HOSTS.items()}


@pytest.mark.parametrize(
    ("step", "why"),
    [("matter.end", "ended"), ("matter.call", "ended"), ("adjourn", "adjourned"), ("meeting.close", "closed")],
)
async def test_that_somebody_wrote_is_one_line_when_the_matter_is_over(house: Living, step: str, why: str) -> None:
    """It ends, the next is called, the sitting breaks or is closed, after a restart too; how many wrote, and who, stays there."""
    sitting = await meeting_of(house)
    notes = await somebody_wrote(house, sitting)
    if step == "matter.end":
        await house.all_sent()
        await house.restart()
    rings = {host: len(house.teams.world.private_chat(sitting[host].person).from_bot) for host in HOSTS}
    fields = {"matter": "2"} if step == "matter.call" else {"minutes": "5"} if step == "adjourn" else {"anyway": "yes"}
    await sitting.execute("lena", step, fields)
    for host, message in notes.items():
        await is_a_line(house, message, HOSTS[host].readiness.past[why])
        assert sitting["anna"].person.name in text_of(message)
        alone = house.teams.world.private_chat(sitting[host].person).from_bot
        assert all(HOSTS[host].guard.incident_choice not in text_of(one) for one in alone[rings[host] :])


async def test_that_somebody_wrote_is_told_again_when_the_break_is_over(house: Living) -> None:
    """The matter is being considered still, and the chair can decide of it."""
    sitting = await meeting_of(house)
    notes = await somebody_wrote(house, sitting)
    await sitting.execute("lena", "adjourn", {"minutes": "5"})
    for host, message in notes.items():
        await is_a_line(house, message, HOSTS[host].readiness.past["adjourned"])
    await sitting.execute("lena", "resume", {})
    for host, say in HOSTS.items():
        assert await note(house, sitting[host], say.guard.incident_choice) is notes[host]


@pytest.mark.parametrize(
    ("step", "why"),
    [
        ("matter.call", "waiting"),
        ("matter.end", "waiting"),
        ("undo", "waiting"),
        ("adjourn", "adjourned"),
        ("meeting.close", "closed"),
        ("answer", "taken_back"),
        ("level", "lapsed"),
    ],
)
async def test_that_something_is_not_right_is_one_line_when_it_is_over(house: Living, step: str, why: str) -> None:
    """The matter is put aside or taken back, the sitting breaks or is closed, the answer is taken back or asked anew."""
    sitting = await meeting_of(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", NO, form="f1")
    notes = {host: await note(house, sitting[host], say.checklist.unsafe_choice) for host, say in HOSTS.items()}
    await house.all_sent()
    await house.restart()
    match step:
        case "answer":
            await sitting.execute("anna", "undo", {})
        case "level":
            await sitting.execute("karin", "matter.level", {"matter": "1", "level": "secrecy_individual"})
        case _:
            fields = (
                {"matter": "2"}
                if step == "matter.call"
                else {"minutes": "5"}
                if step == "adjourn"
                else {"anyway": "yes"}
            )
            await sitting.execute("lena", step, fields)
    for host, message in notes.items():
        await is_a_line(house, message, HOSTS[host].readiness.past[why])


async def test_a_lost_link_asks_for_no_break_in_a_break(house: Living) -> None:
    """Nobody waits for them then; when the sitting goes on without them, the note is as it was."""
    sitting = await meeting_of(house)
    await house.teams.join(sitting.chat, sitting["anna"])
    await house.teams.leave(sitting.chat, sitting["anna"])
    notes = {host: await note(house, sitting[host], say.attendance.phone) for host, say in HOSTS.items()}
    await sitting.execute("lena", "adjourn", {"minutes": "5"})
    for host, message in notes.items():
        await is_a_line(house, message, HOSTS[host].readiness.past["adjourned"])
    await sitting.execute("lena", "resume", {})
    for host, say in HOSTS.items():
        assert await note(house, sitting[host], say.attendance.phone) is notes[host]
