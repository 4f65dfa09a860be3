"""Motions are shown: one of them, or a list of those of a matter or of all.

Source: R-143.
"""

from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MotionPage, refused
from dialogs.matter.at_table import number_in
from dialogs.meeting.meeting import Stage
from dialogs.motion.one_motion import MOST_DIGITS, motion_in
from dialogs.motion.pages import MotionsPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.said.inbound import Pressed
from dialogs.text.digits import number


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show one motion to whoever asks, with what they can do about it."""
    motion = motion_in(said, scene.meeting)
    return refused(MotionRefusal.NO_MOTION) if motion is None else Outcome(reply=MotionPage(motion.motion))


def list_(said: Pressed, scene: Scene) -> Outcome:
    """List the motions, of one matter or of all; they are nobody's secret (R-143)."""
    no, start = number_in(said), said.field("start")
    if scene.meeting.stage is Stage.EMPTY or no is None:
        return refused(CommonRefusal.BAD_FORM if no is None else CommonRefusal.NOT_SET_UP)
    return Outcome(reply=MotionsPage(no, number(start, MOST_DIGITS) or 0))


def again(said: Pressed, scene: Scene) -> Page:
    """The page that answers a press about a motion once more: the motion as it stands."""
    motion = motion_in(said, scene.meeting)
    return MotionPage(motion.motion) if motion else MotionsPage(0, 0)
