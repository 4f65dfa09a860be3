"""The secretary fetches the sealed wording of a motion, once.

Source: R-117, R-204.
"""

from dataclasses import replace

from cards.motion import FetchedWording
from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.motion.drawing import hidden, text_of
from dialogs.motion.facts import WordingFetched
from dialogs.motion.one_motion import as_it_stands, motion_in
from dialogs.motion.pages import MotionFetchPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.said.inbound import Pressed, Road


def fetch(said: Pressed, scene: Scene) -> Outcome:
    """Show the secretary a sealed wording once, for the register, and destroy it with that (R-117, R-204).

    The words are read by the very answer that destroys them, and only in a dialog: whatever answers by another road
    would be kept, or not be seen.
    """
    motion = motion_in(said, scene.meeting)
    if motion is None:
        return refused(MotionRefusal.NO_MOTION)
    if not hidden(scene, motion):
        return refused(MotionRefusal.NOT_SEALED)
    if not motion.wording:
        return as_it_stands(motion)
    if said.road is not Road.DIALOG or said.field("confirm") != "yes":
        return Outcome(reply=MotionFetchPage(motion.motion))
    # A withdrawn motion was handed in all the same, and is registered like the others.
    words = replace(text_of(scene.meeting, motion), wording=motion.wording, withdrawn=False)
    shown = Draft(FetchedWording(words))
    return Outcome((WordingFetched(motion.motion),), reply=shown, purged=(motion.wording,))
