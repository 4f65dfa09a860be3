"""The motion that a press is about, and how a press about it is answered."""

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.at_table import deliberation_over
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion
from dialogs.motion.facts import Reclassified, Seconded, SecondWithdrawn, Withdrawn
from dialogs.motion.refusals import MotionRefusal
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import motion_card
from dialogs.text.digits import number

MOST_DIGITS = 4  # of a motion's number, and of a place in the list


def motion_in(said: Pressed, meeting: Meeting) -> Motion | None:
    """The motion that the press names by its number; None where there is none."""
    named = number(said.field("motion"), MOST_DIGITS)
    return None if named is None else meeting.motion(named)


def fixed(scene: Scene, motion: Motion) -> bool:
    """Whether the deliberation is over, and with it what can be done about the motion (R-145)."""
    matter = scene.meeting.matter(motion.no)
    return matter is None or deliberation_over(matter)


def as_it_stands(motion: Motion, note: MotionRefusal | None = None) -> Outcome:
    """A stale or repeated press changes nothing: the answer is the motion as it stands, and a line that says why.

    The answer takes the place of the room's card for whoever pressed, who must still be able to read the motion.
    """
    return Outcome(reply=MotionPage(motion.motion, note))


def answered_with(motion: Motion, fact: Withdrawn | Seconded | SecondWithdrawn | Reclassified) -> Outcome:
    """Write the fact down, draw the motion's card in the room again, and answer with it."""
    return Outcome((fact,), (motion_card(motion.motion),), MotionPage(motion.motion))
