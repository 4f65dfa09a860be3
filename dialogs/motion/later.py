"""What becomes of a motion: shown, listed, backed, withdrawn, given another kind; and a sealed one fetched once.

Source: R-117, R-143, R-145, R-147, R-148.
"""

from dataclasses import replace

from cards.motion import FetchedWording
from dialogs.inbound import Pressed, Road
from dialogs.kinds import MotionKind
from dialogs.marks import motion_card, not_live, number, refused
from dialogs.matter.at_table import number_in
from dialogs.meeting import Meeting, Motion, Stage
from dialogs.motion.drawing import hidden, may_withdraw, text_of
from dialogs.motion.facts import Reclassified, Seconded, Withdrawn, WordingFetched
from dialogs.motion.pages import MotionFetchPage, MotionKindPage, MotionsPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.outcome import Draft, Outcome, Page
from dialogs.page import MotionPage
from dialogs.profile.choices import WordingRule
from dialogs.refusals import CommonRefusal
from dialogs.scene import Scene

_MOST_DIGITS = 4  # of a motion's number, and of a place in the list


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show one motion to whoever asks, with what they can do about it."""
    motion = _named(said, scene.meeting)
    return refused(MotionRefusal.NO_MOTION) if motion is None else Outcome(reply=MotionPage(motion.motion))


def list_(said: Pressed, scene: Scene) -> Outcome:
    """List the motions, of one matter or of all; they are nobody's secret (R-143)."""
    no, start = number_in(said), said.field("start")
    if scene.meeting.stage is Stage.EMPTY or no is None:
        return refused(CommonRefusal.BAD_FORM if no is None else CommonRefusal.NOT_SET_UP)
    return Outcome(reply=MotionsPage(no, number(start, _MOST_DIGITS) or 0))


def withdraw(said: Pressed, scene: Scene) -> Outcome:
    """The mover takes the motion back (R-147); one that was noted, the secretary on the mover's word."""
    motion = _named(said, scene.meeting)
    why = not_live(scene.meeting)
    if motion is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if not may_withdraw(scene, motion):
        return refused(MotionRefusal.NOT_MOVER)
    if motion.withdrawn or _fixed(scene, motion):
        return _as_it_stands(motion, None if motion.withdrawn else MotionRefusal.MOTION_OVER)
    return _changed(motion, Withdrawn(motion.motion))


def second(said: Pressed, scene: Scene) -> Outcome:
    """A member backs somebody else's motion (R-148); twice is once."""
    motion, person = _named(said, scene.meeting), scene.person
    why = not_live(scene.meeting)
    if motion is None or person is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return refused(MotionRefusal.ORAL_ONLY)
    if motion.withdrawn or person.key in motion.seconds:
        return _as_it_stands(motion)
    if motion.mover == person.key or _fixed(scene, motion):
        own = motion.mover == person.key
        return _as_it_stands(motion, MotionRefusal.OWN_MOTION if own else MotionRefusal.MOTION_OVER)
    return _changed(motion, Seconded(motion.motion, person.key))


def reclassify(said: Pressed, scene: Scene) -> Outcome:
    """The secretary corrects the kind, or names one that the mover did not say; the wording stays as it is."""
    motion, kind_code = _named(said, scene.meeting), said.field("kind")
    why = not_live(scene.meeting)
    if motion is None or why:
        return refused(why or MotionRefusal.NO_MOTION)
    if hidden(scene, motion):
        return refused(MotionRefusal.ORAL_ONLY)
    if motion.withdrawn:
        return _as_it_stands(motion)
    if not kind_code:
        return Outcome(reply=MotionKindPage(motion.motion))
    kind = next((k for k in MotionKind if k.value == kind_code), None)
    if kind is None:
        return refused(CommonRefusal.BAD_FORM)
    if motion.kind == kind:
        return _as_it_stands(motion)
    if not motion.wording and scene.profile.wording_of(kind) is WordingRule.REQUIRED:
        return refused(MotionRefusal.MOTION_NEEDS_WORDING)
    return _changed(motion, Reclassified(motion.motion, kind.value))


def fetch(said: Pressed, scene: Scene) -> Outcome:
    """Show the secretary a sealed wording once, for the register, and destroy it with that (R-117, R-204).

    The words are read by the very answer that destroys them, and only in a dialog: whatever answers by another road
    would be kept, or not be seen.
    """
    motion = _named(said, scene.meeting)
    if motion is None:
        return refused(MotionRefusal.NO_MOTION)
    if not hidden(scene, motion):
        return refused(MotionRefusal.NOT_SEALED)
    if not motion.wording:
        return _as_it_stands(motion)
    if said.road is not Road.DIALOG or said.field("confirm") != "yes":
        return Outcome(reply=MotionFetchPage(motion.motion))
    # A withdrawn motion was handed in all the same, and is registered like the others.
    words = replace(text_of(scene.meeting, motion), wording=motion.wording, withdrawn=False)
    shown = Draft(FetchedWording(words))
    return Outcome((WordingFetched(motion.motion),), reply=shown, purged=(motion.wording,))


def again(said: Pressed, scene: Scene) -> Page:
    """The page that answers a press about a motion once more: the motion as it stands."""
    motion = _named(said, scene.meeting)
    return MotionPage(motion.motion) if motion else MotionsPage(0, 0)


def _named(said: Pressed, meeting: Meeting) -> Motion | None:
    named = number(said.field("motion"), _MOST_DIGITS)
    return None if named is None else meeting.motion(named)


def _fixed(scene: Scene, motion: Motion) -> bool:
    """Whether the deliberation is over, and with it what can be done about the motion (R-145)."""
    matter = scene.meeting.matter(motion.no)
    return matter is None or matter.over


def _as_it_stands(motion: Motion, note: MotionRefusal | None = None) -> Outcome:
    """A stale press, or one more, changes nothing: the answer is the motion as it stands, and a line that says why.

    The answer takes the place of the room's card for whoever pressed, who must still be able to read the motion.
    """
    return Outcome(reply=MotionPage(motion.motion, note))


def _changed(motion: Motion, fact: Withdrawn | Seconded | Reclassified) -> Outcome:
    return Outcome((fact,), (motion_card(motion.motion),), MotionPage(motion.motion))
