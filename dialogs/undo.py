"""Undo: a person takes back their own last step, while nothing rests on it. What is taken back stands in the journal too.

A step is taken back by a new fact that says the contrary; facts are never removed. Each subject undoes its own steps.
Nor is what somebody did since, and cannot take back, gone past to an earlier step: they are told so.
To take one back is to act once more: it needs the right of the verb that made the step, as it is now (R-142).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import notice, refused
from dialogs.judging.stale_press import another_step
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.parts import CountedOn, LateStep, Step
from dialogs.meeting.places import PersonPlace
from dialogs.roster.facts import PlaceSaid
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road
from dialogs.subjects import rows

UNDO: Mapping[type[Step], TakeBack] = rows("UNDO")
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = rows("UNDO_RIGHTS")


def undo(said: Pressed, scene: Scene) -> Outcome:
    """Take back the person's last step; where there is none, or something rests on it, nothing changes.

    An older button takes back the step that it was drawn for, and no later one.
    """
    at = last_step(scene)
    late = at is not None and (another_step(said, at) or _typed_before(said, scene))
    if late:
        return notice(NoticeCode.ANOTHER_STEP)
    out, person = _taken_back(scene), scene.person
    if person is None or person.capacity is None or scene.outside:
        return out  # Whoever takes no steps here has none under way.
    if out.facts or said.road is not Road.TYPED:
        return out
    # What it was meant for may be on its way still: words of before this do nothing when they come.
    return replace(out, stands=about.undone(person.key))


def last_step(scene: Scene) -> datetime | None:
    """When the viewer took the step that can be taken back; None where there is none."""
    found = scene.meeting.steps.get(scene.person.key) if scene.person is not None else None
    return found[0] if found is not None else None


def _typed_before(said: Pressed, scene: Scene) -> bool:
    """Whether the word was written before the step: it meant another one, and Teams delivered it late."""
    person = scene.person
    return (
        said.road is Road.TYPED
        and person is not None
        and scene.moment.written_before(scene.meeting.steps[person.key][2])
    )


def can_undo(scene: Scene) -> bool:
    """Whether the viewer has a step that can be taken back now."""
    return bool(_taken_back(scene).facts)


def _taken_back(scene: Scene) -> Outcome:
    meeting, person = scene.meeting, scene.person
    if person is None or person.key not in meeting.steps:
        return notice(NoticeCode.NOTHING_TO_UNDO)
    at, step, taken = meeting.steps[person.key]
    if meeting.stage is Stage.CLOSED and not isinstance(step, LateStep):
        return notice(NoticeCode.NOTHING_TO_UNDO)
    right = UNDO_RIGHTS[type(step)](meeting, person.key, step)
    if not may(right, scene):
        return refused(CommonRefusal.RIGHT, right)
    if isinstance(step, CountedOn) and _went_on_since(meeting, taken):
        return notice(NoticeCode.COUNTED_ON)
    back = UNDO[type(step)](meeting, at, step)
    if back is not None and any(
        isinstance(fact, PlaceSaid) and fact.place == PersonPlace.REMOTE for fact in back.facts
    ):
        why = remote_refusal(scene, person)  # It may have been allowed before the capacity they have now.
        if why:
            return refused(why)
    if back is not None and person.key in meeting.outdone:
        return notice(NoticeCode.LAST_STANDS)
    return back or notice(NoticeCode.NOTHING_TO_UNDO)


def _went_on_since(meeting: Meeting, taken: Moment) -> bool:
    """Whether a matter was taken up or ended, or the sitting adjourned or resumed, after a step of this moment."""
    return meeting.went_on is not None and meeting.went_on.arrived > taken.arrived
