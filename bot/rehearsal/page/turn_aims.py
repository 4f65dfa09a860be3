"""What a human's turn aims at: the script's own expectations right after it, by whatever way they come true."""

from collections.abc import Sequence

from bot.rehearsal.client.client import Client
from bot.rehearsal.script.deeds import HOPES
from bot.rehearsal.script.player import Play
from bot.rehearsal.script.steps import Do, Step

_FEW = 12
# What a human may do instead of the script's own deed, and it counts.
_SAME = {
    "say": frozenset({Do.SAY, Do.MENTION, Do.SAY_PRIVATELY}),
    "press": frozenset({Do.PRESS, Do.PRESS_OLD}),
    "edit": frozenset({Do.EDIT}),
    "delete": frozenset({Do.DELETE}),
    "join": frozenset({Do.JOIN}),
    "leave": frozenset({Do.LEAVE}),
}


def aims_after(steps: Sequence[Step], last: int) -> list[Step]:
    """The expectations that follow the line `last`, of a few people's screens: a hundred screens are not read each time.

    What is to come of a dialog is expected when it has been closed, and closing it aims at that alone: what is expected
    afterwards may come by itself while the dialog still stands in the way. What several people do together is no aim of one.
    """
    if len(steps[last].who) != 1:
        return []
    if steps[last].do is Do.CLOSE:
        return [steps[last]]
    found: list[Step] = []
    for step in steps[last + 1 :]:
        if step.do is Do.CLOSE and step.who == steps[last].who and not found:
            continue
        if step.do not in HOPES:
            break
        found += [step] if len(step.who) <= _FEW else []
    return found


def reached(play: Play, aims: Sequence[Step]) -> bool:
    """Whether there is something to aim at, and all of it has come true for those who are in the chat."""
    members = play.chat.members
    seen = [(step, play.teams.client(name)) for step in aims for name in step.who]
    here = [(step, client) for step, client in seen if client.person.mri in members] or seen
    return bool(here) and all(_is_so(step, client) for step, client in here)


def _is_so(step: Step, client: Client) -> bool:
    return client.dialog is None if step.do is Do.CLOSE else HOPES[step.do](client, step.words[0])


def is_wanted(step: Step, act: str, title: str) -> bool:
    """Whether what somebody did (an act of the page, and the button's title) is the deed of this step."""
    is_same_button = act != "press" or title.casefold() == step.words[0].casefold()
    return step.do in _SAME.get(act, ()) and is_same_button
