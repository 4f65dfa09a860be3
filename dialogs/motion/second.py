"""A member backs somebody else's motion (instämmer).

Source: R-148.
"""

from dataclasses import replace

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.motion.drawing import hidden
from dialogs.motion.facts import Seconded
from dialogs.motion.one_motion import answered_with, as_it_stands, fixed, motion_in
from dialogs.motion.refusals import MotionRefusal
from dialogs.motion.who_takes_no_part import takes_no_part
from dialogs.said import about
from dialogs.said.inbound import Pressed


def second(said: Pressed, scene: Scene) -> Outcome:
    """A member backs somebody else's motion (R-148); twice is once."""
    motion, person = motion_in(said, scene.meeting), scene.person
    why = not_live(scene.meeting)
    if motion is None or person is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return refused(MotionRefusal.ORAL_ONLY)
    no_part = takes_no_part(scene.meeting, person, scene.meeting.matter(motion.no))
    if no_part:
        return refused(no_part)
    if motion.withdrawn:  # whoever restores it by a word of before this is told that somebody went by it
        return replace(as_it_stands(motion), stands=about.motion(motion.motion))
    if person.key in motion.seconds:
        return replace(as_it_stands(motion), stands=about.motion(motion.motion, person.key))
    if motion.mover == person.key or fixed(scene, motion):
        own = motion.mover == person.key
        return as_it_stands(motion, MotionRefusal.OWN_MOTION if own else MotionRefusal.MOTION_OVER)
    return answered_with(motion, Seconded(motion.motion, person.key))
