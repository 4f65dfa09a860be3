"""Undo: a person takes back their own last step, while nothing rests on it. What is taken back stands in the journal too.

A step is taken back by a new fact that says the contrary; facts are never removed. Each subject undoes its own steps.
"""

from collections.abc import Mapping

from dialogs.inbound import Pressed
from dialogs.meeting import Stage, Step
from dialogs.outcome import Outcome, TakeBack
from dialogs.refusals import NoticeCode
from dialogs.scene import Scene
from dialogs.shared_pages import notice
from dialogs.subjects import rows

UNDO: Mapping[type[Step], TakeBack] = rows("UNDO")


def undo(_: Pressed, scene: Scene) -> Outcome:
    """Take back the person's last step; where there is none, or something rests on it, nothing changes."""
    meeting, person = scene.meeting, scene.person
    if meeting.stage is Stage.CLOSED or person is None or person.key not in meeting.steps:
        return notice(NoticeCode.NOTHING_TO_UNDO)
    at, step = meeting.steps[person.key]
    return UNDO[type(step)](meeting, at, step) or notice(NoticeCode.NOTHING_TO_UNDO)
