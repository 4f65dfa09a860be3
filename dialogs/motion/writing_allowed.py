"""Whether motions are taken in writing: not in a confidential matter, not where the profile forbids keeping the words, and not where a council only answers questions.

Source: R-042, R-084, R-113, R-137, R-141. Its twin, who may be remote, is `matter/remote_allowed.py`.
"""

from dialogs.judging.scene import Scene
from dialogs.matter.at_table import deliberation_over
from dialogs.meeting.meeting import Matter, MatterState, Stage
from dialogs.motion.refusals import MotionRefusal
from dialogs.profile.what_a_level_asks import keeps_content


def oral(scene: Scene, matter: Matter | None) -> MotionRefusal | None:
    """Why nothing may be handed in in writing, nor handed back; None where it may.

    A confidential matter takes oral motions only (R-113, R-141). While one is on the table nothing is taken for other
    matters either: words typed then may be about it, and the chat shall be silent (design 4.1). So it is in every sitting of
    the chat, and for what was filled in during such a matter and comes later (R-252). What the profile does not let us keep
    is not taken (R-042).
    """
    on = scene.meeting.on_table
    about = matter if matter is not None else on
    if about is not None and about.kind.oral_motions_only and scene.profile.oral_only_in_confidential:
        return MotionRefusal.ORAL_ONLY
    if scene.hushed:
        return MotionRefusal.ORAL_NOW
    if about is not None and not keeps_content(scene.profile, about.kind):
        return MotionRefusal.ORAL_NOT_KEPT
    return None


def not_taken(scene: Scene, matter: Matter | None) -> MotionRefusal | None:
    """Why no motion is taken in writing for the matter: it is answers to questions alone, in which a council decides nothing (R-084), or `oral`."""
    why = oral(scene, matter)
    if why is None and matter is not None and matter.no in scene.meeting.roll.answers:
        return MotionRefusal.ANSWERS_ALONE
    return why


def takes(scene: Scene, matter: Matter) -> bool:
    """Whether a written motion can be handed in for the matter: it is on the table, or waits its turn."""
    # Asked of many matters for one card: without a call more for each.
    return not (deliberation_over(matter) or matter.no in scene.meeting.roll.answers or oral(scene, matter))


def taken_now(scene: Scene) -> Matter | None:
    """The matter on the table, where written motions are taken now: it is open, the sitting goes on, its content is kept (R-137)."""
    on = scene.meeting.on_table
    if on is None or on.state is not MatterState.OPEN or scene.meeting.stage is not Stage.BEGUN:
        return None
    return on if keeps_content(scene.profile, on.kind) and on.no not in scene.meeting.roll.answers else None
