"""The times that we asked to be woken at: the table of them all, each in its subject's `WAKES`.

Each is judged anew when it comes, since the meeting may have moved on.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.said.inbound import TimePassed
from dialogs.subjects import rows

WAKES: Final[Mapping[str, Callable[[Scene], Outcome]]] = rows("WAKES")


def time_passed(said: TimePassed, scene: Scene) -> Outcome:
    """Do what the wake-up was for; one that nobody knows any more does nothing."""
    due = WAKES.get(said.what)
    if due is None:
        return Outcome()
    return due(replace(scene, asked_at=said.asked_at, begun_since=said.begun_since))
