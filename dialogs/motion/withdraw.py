"""A motion is withdrawn (återtas).

Source: R-145, R-147.
"""

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.motion.drawing import may_withdraw
from dialogs.motion.facts import Withdrawn
from dialogs.motion.one_motion import answered_with, as_it_stands, fixed, motion_in
from dialogs.motion.refusals import MotionRefusal
from dialogs.said.inbound import Pressed


def withdraw(said: Pressed, scene: Scene) -> Outcome:
    """The mover takes the motion back (R-147); one that was noted, the secretary on the mover's word."""
    motion = motion_in(said, scene.meeting)
    why = not_live(scene.meeting)
    if motion is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if not may_withdraw(scene, motion):
        return refused(MotionRefusal.NOT_MOVER)
    if motion.withdrawn or fixed(scene, motion):
        return as_it_stands(motion, None if motion.withdrawn else MotionRefusal.MOTION_OVER)
    return answered_with(motion, Withdrawn(motion.motion))
