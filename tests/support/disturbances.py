"""What can befall a step: the process dies, Teams tells twice, late, in another order or takes nothing, two act at once.

Each disturbance plays one step on a board, and returns which of its two outcomes has to stand when all is at rest.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from enum import Enum
from typing import Final

from bot.rehearsal.pretended.faults import WRITING, Fault
from bot.rehearsal.pretended.wire_names import Json
from tests.support.presence_steps import Act, Board, Step
from tests.support.soon import quiet
from tests.world.whole.outside import AFTER, BEFORE

_AGAIN_S: Final = 2.0
_SILENT_S: Final = 240
_MOST_TRIES: Final = 20


class Stands(Enum):
    """What has to stand in the end."""

    DONE = "the step, written once"
    SAID = "the step, written no more than once by each who took it"
    UNDONE = "what was said against it"
    EITHER = "the one or the other"


Disturbance = Callable[[Board, Step], Awaitable[Stands]]


async def held(board: Board, act: Act) -> list[Json]:
    """What Teams would tell the bot of this act: it happens on people's screens, and is under way."""
    caught: list[Json] = []
    wire = board.house.teams.wire

    def spoils(activity: Json) -> Json | None:
        caught.append(activity)
        return None

    wire.spoils = spoils
    try:
        await act(board)
    finally:
        wire.spoils = lambda activity: activity
    assert caught, "nothing was said"
    return caught


async def delivered(board: Board, told: list[Json], *, insists: bool = False) -> None:
    """Teams tells it; where the bot does not take it, again, as a service does and a person: a press has another id then."""
    for activity in told:
        answer, tries = await board.house.teams.wire.tell(activity), 1
        while insists and not answer.is_good and tries < _MOST_TRIES:
            await asyncio.sleep(_AGAIN_S)
            answer, tries = await board.house.teams.wire.tell(_by_a_new_call(board, activity)), tries + 1
        assert answer.is_good, answer


def _by_a_new_call(board: Board, activity: Json) -> Json:
    return activity | {"id": f"f:{board.house.teams.world.new_id()}"} if activity["type"] == "invoke" else activity


async def _dies(board: Board, step: Step, when: str) -> Stands:
    told = await held(board, step.act)
    board.house.dies_at_commit(1, when)
    died = board.house.machine.died
    await delivered(board, told, insists=True)
    await quiet(board.house)
    assert board.house.machine.died == died + 1
    return Stands.DONE


async def dies_before_it_is_written(board: Board, step: Step) -> Stands:
    """The process is gone before the commit: nothing was written, and nobody has an answer."""
    return await _dies(board, step, BEFORE)


async def dies_when_it_is_written(board: Board, step: Step) -> Stands:
    """The process is gone after the commit: it is written, and nobody has an answer or a card."""
    return await _dies(board, step, AFTER)


async def dies_while_it_is_told(board: Board, step: Step) -> Stands:
    """The answer was given, and the process is gone before the cards are all sent."""
    told = await held(board, step.act)
    board.house.dies_at_commit(2, AFTER)
    await delivered(board, told, insists=True)
    await quiet(board.house)
    board.house.machine.deaths.clear()
    return Stands.DONE


async def told_twice(board: Board, step: Step) -> Stands:
    """At once, and once more later: with the same id, and with a new one."""
    told = await held(board, step.act)
    await asyncio.gather(delivered(board, told), delivered(board, told))
    await quiet(board.house)
    await delivered(board, told)
    await delivered(board, [_by_a_new_call(board, one) for one in told])
    return Stands.DONE


async def two_do_it(board: Board, step: Step) -> Stands:
    """Two people, or one at two machines, in the same moment: what the second says is noted too, unless it stands so already."""
    one, other = await held(board, step.act), await held(board, step.twin)
    await asyncio.gather(delivered(board, one), delivered(board, other))
    return Stands.SAID


async def two_disagree(board: Board, step: Step) -> Stands:
    """The step and its contrary in the same moment."""
    one, other = await held(board, step.act), await held(board, step.against)
    await asyncio.gather(delivered(board, other), delivered(board, one))
    return Stands.EITHER


async def told_late(board: Board, step: Step) -> Stands:
    """The step is under way while the contrary is said, and comes a minute after it."""
    told = await held(board, step.act)
    await asyncio.sleep(1)
    await step.against(board)
    await quiet(board.house)
    await asyncio.sleep(60)
    await delivered(board, told)
    return Stands.UNDONE


async def told_in_another_order(board: Board, step: Step) -> Stands:
    """What was said first comes last, both ways of saying it."""
    first = [*await held(board, step.twin)]
    await asyncio.sleep(1)
    last = await held(board, step.against)
    await delivered(board, last)
    await delivered(board, first)
    return Stands.UNDONE


async def teams_takes_nothing(board: Board, step: Step) -> Stands:
    """For minutes nothing that the bot sends is taken; the step comes all the same."""
    told = await held(board, step.act)
    faults = board.house.teams.faults
    faults.plan(Fault(status=503), WRITING, times=100_000)
    await delivered(board, told)
    await asyncio.sleep(_SILENT_S)
    faults.clear()
    return Stands.DONE


DISTURBANCES: Final[Mapping[str, Disturbance]] = {
    "dies before it is written": dies_before_it_is_written,
    "dies when it is written": dies_when_it_is_written,
    "dies while it is told": dies_while_it_is_told,
    "told twice": told_twice,
    "two do it": two_do_it,
    "two disagree": two_disagree,
    "told late": told_late,
    "told in another order": told_in_another_order,
    "Teams takes nothing": teams_takes_nothing,
}
