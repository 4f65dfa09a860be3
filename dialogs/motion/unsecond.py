"""Whoever backs a motion takes that back.

Source: R-148.
"""

from dataclasses import replace

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.motion.drawing import hidden
from dialogs.motion.facts import SecondWithdrawn
from dialogs.motion.one_motion import answered_with, as_it_stands, fixed, motion_in
from dialogs.motion.refusals import MotionRefusal
from dialogs.said import about
from dialogs.said.inbound import Pressed


def unsecond(said: Pressed, scene: Scene) -> Outcome:
    """Take the viewer's own backing back, until the deliberation is over (R-148); it takes no capacity, and twice is once."""
    motion, person = motion_in(said, scene.meeting), scene.person
    why = not_live(scene.meeting)
    if motion is None or person is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return refused(MotionRefusal.ORAL_ONLY)
    if motion.withdrawn:
        return as_it_stands(motion)
    if person.key not in motion.seconds:
        return replace(as_it_stands(motion), stands=about.motion(motion.motion, person.key))
    if fixed(scene, motion):
        return as_it_stands(motion, MotionRefusal.MOTION_OVER)
    return answered_with(motion, SecondWithdrawn(motion.motion, person.key))
