"""What waited for the answer to which sitting is meant is gone: the card says so, and whoever answers is told so, however they answer (R-251)."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Final

import pytest

from bot.rehearsal.pretended.faults import WRITING, Call, Fault
from bot.turn.reply_by_post import AGAIN_S
from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import FEW, OPEN, begun
from tests.support.soon import cards_in, quiet
from tests.support.world_time import pass_idly

SAY = book.of("sv")
OVER = SAY.sitting.which_over
MARK: Final = "zqcyklar"

Both = tuple[LivingSitting, LivingSitting]
Step = Callable[[Living, Both], Coroutine[Any, Any, None]]


async def two(house: Living) -> Both:
    """Two sittings in which Anna takes part, each with an open matter on the table."""
    first = await begun(house, agenda=OPEN, seats="3")
    second = await house.sitting(FEW, OPEN, known={"anna": first["anna"]}, seats="3")
    for one in (first, second):
        await one.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    return first, second


async def asked(house: Living) -> Both:
    """Anna has written a motion, and is asked which of the two she means."""
    both = await two(house)
    await both[0]["anna"].say_privately(f"yrkande tillägg: {MARK}")
    await quiet(house)
    assert SAY.sitting.which_sitting_why in reads(house, both)
    return both


def reads(house: Living, both: Both) -> str:
    """What stands in Anna's own chat."""
    return cards_in(house.teams.world.private_chat(both[0]["anna"].person))


async def a_confidential_matter(_: Living, both: Both) -> None:
    """One is called in the first sitting."""
    await both[0].execute("lena", "matter.call", {"matter": "2"})


async def fifteen_minutes(_: Living, __: Both) -> None:
    """Nobody answers for so long."""
    await pass_idly(15 * 60 + 10)


async def the_first_is_chosen(_: Living, both: Both) -> None:
    """Anna answers with a number."""
    await both[0]["anna"].say_privately("1")


async def something_newer(_: Living, both: Both) -> None:
    """Anna writes another command, and is asked about that."""
    await both[0]["anna"].say_privately("närvaro")


WHY: Final = (
    (a_confidential_matter, OVER["confidential"]),
    (fifteen_minutes, OVER["time"]),
    (the_first_is_chosen, SAY.sitting.which_chosen.format(sitting="Socialnämnden")[:-1]),
)


@pytest.mark.rule("R-251", road="word", by="dialogs.sitting.ask_which.choose")
@pytest.mark.parametrize(("step", "line"), WHY)
async def test_the_card_says_that_the_question_is_over_and_whoever_answers_is_told(
    house: Living, step: Step, line: str
) -> None:
    """By number, by the board's name, by the day, and for more: nothing is kept, and no other motion made. Also after a restart."""
    both = await asked(house)
    house.teams.faults.sometimes(1.0, Fault(status=503), WRITING)
    await step(house, both)
    await house.restart()
    house.teams.faults.clear()
    await quiet(house)
    assert line in reads(house, both)
    assert SAY.sitting.which_sitting_why not in reads(house, both)
    board = (await both[1].meeting()).board
    made = [len((await one.meeting()).motions) for one in both]
    told = SAY.refusal.notices["chosen_already" if step is the_first_is_chosen else "stale_choice"]
    for count, answer in enumerate(("2", board, "2026-12-08", f"{board} 2026-12-08"), 1):
        await asyncio.sleep(AGAIN_S)
        await both[0]["anna"].say_privately(answer)
        await quiet(house)
        assert reads(house, both).count(told) == count, answer
    assert [len((await one.meeting()).motions) for one in both] == made
    assert MARK not in reads(house, both) or step is the_first_is_chosen


@pytest.mark.parametrize(("step", "line"), [*WHY[:2], (something_newer, OVER["newer"])])
@pytest.mark.parametrize("fault", [Fault(status=503), Fault(delay_s=10)])
async def test_a_card_that_is_under_way_when_the_question_ends_does_not_ask(
    house: Living, step: Step, line: str, fault: Fault
) -> None:
    """Teams takes the card only when it is over, or is at work with it meanwhile."""
    both = await two(house)
    house.teams.faults.sometimes(1.0, fault, [Call.SEND])
    await both[0]["anna"].say_privately(f"yrkande tillägg: {MARK}")
    await asyncio.sleep(1)
    await step(house, both)
    house.teams.faults.clear()
    await asyncio.sleep(60)
    await quiet(house)
    standing = reads(house, both)
    assert standing.count(SAY.sitting.which_sitting_why) == (1 if step is something_newer else 0)
    assert line in standing or fault.status is not None
