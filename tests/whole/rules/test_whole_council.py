"""A council of 75, nearly all of them remote, is called up to the end although a tenth drop off meanwhile, over the wire (R-242).

Gävleborg's sat for five hours in February 2021 without a finished roll call.
"""

import asyncio
from typing import Final

import pytest

from bot.rehearsal.client.client import Client
from cards.phrases import book
from dialogs.quorum.roll_call_order import waiting
from tests.support.living import CAST, Living, LivingSitting, Part, surname
from tests.support.soon import hears, sees

SAY: Final = book.of("sv").quorum
SEATS: Final = 75
IN_THE_HALL: Final = ("lena", "viola")
REMOTE: Final = tuple(f"m{nr}" for nr in range(SEATS - len(IN_THE_HALL)))
TAPS_EACH: Final = 1.2
TAP_S: Final = 3
DROPS: Final = {8 * nr + 8: REMOTE[8 * nr] for nr in range(SEATS // 10)}
"""Who drops off once so many were noted: each of them was called before that."""


async def _council(house: Living) -> LivingSitting:
    """Presidium and secretary in the hall, 73 members remote and connected, of whom nobody has been called."""
    cast = {who: CAST[who] for who in ("lena", "viola", "karin")}
    cast |= {who: Part(f"Led{surname(nr)}", "ledamot, distans") for nr, who in enumerate(REMOTE)}
    sitting = await house.sitting(cast, "1. Budget", seats=str(SEATS), body="council")
    await house.teams.join(sitting.chat, *sitting.people.values())
    return sitting


async def _press(house: Living, karin: Client, title: str) -> int:
    """The tap that it takes the secretary."""
    assert await sees(house, karin, title)
    assert (await karin.press(title, {})).answer is not None
    await asyncio.sleep(TAP_S)
    return 1


async def _back_later(house: Living, sitting: LivingSitting, who: str) -> None:
    """The person drops off, and is back after 45 seconds: longer than a short loss."""
    await house.teams.leave(sitting.chat, sitting[who])
    await asyncio.sleep(45)
    await house.teams.join(sitting.chat, sitting[who])


@pytest.mark.rule("R-242", road="press", by="dialogs.quorum.roll_call_order.back")
async def test_a_council_of_75_is_called_up_to_the_end_with_fewer_than_90_taps(house: Living) -> None:
    """Whoever dropped and is back is called once more at the end; then the quorum of all 75 is counted."""
    sitting = await _council(house)
    karin, dropping = sitting["karin"], asyncio.TaskGroup()
    taps = await _press(house, karin, SAY.show)
    async with dropping:
        while waiting(meeting := await sitting.meeting()):
            title = SAY.answers_at_roll["seen"] if meeting.roll.called else SAY.rest.format(count=len(IN_THE_HALL))
            taps += await _press(house, karin, title)
            who = DROPS.get(len((await sitting.meeting()).roll.called))
            if who is not None:
                dropping.create_task(_back_later(house, sitting, who))
    taps += await _press(house, karin, SAY.end)
    meeting = await sitting.meeting()
    assert meeting.roll.ended is not None
    assert not waiting(meeting)
    assert taps <= TAPS_EACH * SEATS, f"{taps} taps for {SEATS} people, {len(DROPS)} of whom dropped off"
    for word in ("godkänn distans", "jag har förvissat mig", "status"):
        await sitting["lena"].say(word, mention=True)
    line = SAY.answers["quorate"].format(sure=SEATS, needed=SEATS // 2 + 1, seats=SEATS)
    assert await hears(house, sitting["lena"], line)
