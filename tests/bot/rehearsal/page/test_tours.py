"""A tour counts results and not presses: so each thing that the learner is asked to do has a result that the script expects."""

from collections.abc import Iterator, Sequence

import pytest

from bot.rehearsal.__main__ import read_to_play
from bot.rehearsal.page.stories import learner_of, stories
from bot.rehearsal.page.turn_aims import aims_after
from bot.rehearsal.script.deeds import HOPES
from bot.rehearsal.script.steps import Do, Step
from bot.rehearsal_host.scripts import packaged, script_file

TOURS = [story["key"] for story in stories(packaged()) if story["kind"] == "tour"]
# What is filled in is sent with the button that follows, and closing a dialog is a result by itself.
_NO_RESULT = HOPES.keys() | {Do.FILL, Do.CLOSE}


def aimless(steps: Sequence[Step], learner: str) -> Iterator[str]:
    """The learner's deeds, after the preparations, of which nothing is expected, and that lead to no further deed of theirs."""
    taught = [at for at, step in enumerate(steps) if step.do is Do.HEADING][1]
    for at in range(taught, len(steps)):
        if steps[at].who != (learner,) or steps[at].do in _NO_RESULT:
            continue
        after = steps[at + 1] if at + 1 < len(steps) else None
        leads_on = after is not None and after.who == (learner,) and after.do not in HOPES and after.do is not Do.CLOSE
        if not leads_on and not aims_after(steps, at):
            yield f"line {steps[at].line}: {steps[at].text}"


@pytest.mark.parametrize("key", TOURS)
def test_everything_a_learner_is_asked_to_do_has_a_result(key: str) -> None:
    """Otherwise the tour would take a press for done that came to nothing."""
    tour = read_to_play(script_file(key), "sv", "")
    assert list(aimless(tour.steps, learner_of(tour))) == []


@pytest.mark.parametrize("key", TOURS)
def test_the_sweep_of_the_tours_can_fail(key: str) -> None:
    """Without what is expected every tour has something that comes to nothing."""
    tour = read_to_play(script_file(key), "sv", "")
    assert list(aimless([step for step in tour.steps if step.do not in HOPES], learner_of(tour)))
