"""What a human's turn aims at: the script's own expectations right after it, by whatever way they come true."""

from collections.abc import Sequence

from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.script.deeds import HOPES
from bot.rehearsal.script.steps import Step

_FEW = 3


def aims_after(steps: Sequence[Step], last: int) -> list[Step]:
    """The expectations that follow the line `last`, of a few people's screens: a hundred screens are not read each time."""
    found: list[Step] = []
    for step in steps[last + 1 :]:
        if step.do not in HOPES:
            break
        found += [step] if len(step.who) <= _FEW else []
    return found


def reached(room: PretendedTeams, aims: Sequence[Step]) -> bool:
    """Whether there is something to aim at, and all of it has come true."""
    return bool(aims) and all(HOPES[step.do](room.client(name), step.words[0]) for step in aims for name in step.who)
