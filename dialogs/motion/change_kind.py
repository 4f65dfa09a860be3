"""The secretary corrects the kind of a motion, or names one that the mover did not say."""

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.meeting.kinds import MotionKind
from dialogs.motion.drawing import hidden
from dialogs.motion.facts import Reclassified
from dialogs.motion.one_motion import answered_with, as_it_stands, motion_in
from dialogs.motion.pages import MotionKindPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.said.inbound import Pressed
from dialogs.text.codes import member


def reclassify(said: Pressed, scene: Scene) -> Outcome:
    """The secretary corrects the kind, or names one that the mover did not say; the wording stays as it is."""
    motion, kind_code = motion_in(said, scene.meeting), said.field("kind")
    why = not_live(scene.meeting)
    if motion is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return refused(MotionRefusal.ORAL_ONLY)
    if motion.withdrawn:
        return as_it_stands(motion)
    if not kind_code:
        return Outcome(reply=MotionKindPage(motion.motion))
    kind = member(MotionKind, kind_code)
    if kind is None:
        return refused(CommonRefusal.BAD_FORM)
    if motion.kind is kind:
        return as_it_stands(motion)
    if not motion.wording and scene.profile.needs_wording(kind):
        return refused(MotionRefusal.MOTION_NEEDS_WORDING)
    return answered_with(motion, Reclassified(motion.motion, kind.value))
