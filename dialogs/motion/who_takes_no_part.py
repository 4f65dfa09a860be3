"""Who takes no part in the matter that a motion is about: whoever is disqualified in it, and whoever does not serve in it (R-142, R-173, R-177)."""

from dialogs.judging.who_is_entitled import disqualified
from dialogs.judging.who_makes_motions import moves_in
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.motion.refusals import MotionRefusal


def takes_no_part(meeting: Meeting, person: Person | None, matter: Matter | None) -> MotionRefusal | None:
    """Why this person neither makes nor backs a motion in the matter; None where they may, and where either is not known yet."""
    if person is None or matter is None:
        return None
    if disqualified(meeting, person, matter):
        return MotionRefusal.MOTION_DISQUALIFIED
    return None if moves_in(meeting, person, matter) else MotionRefusal.MOTION_NOT_SERVING
