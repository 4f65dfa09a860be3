"""How a motion, its withdrawal and its backing are taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.judging.shared_pages import MotionPage
from dialogs.judging.who_is_entitled import disqualified
from dialogs.matter.at_table import deliberation_over
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.places import PersonPlace
from dialogs.motion.facts import (
    MotionHeld,
    MotionLetGo,
    MotionRestored,
    Moved,
    Seconded,
    SecondTakenBack,
    SecondWithdrawn,
    Withdrawn,
)
from dialogs.motion.pages import HeldPage
from dialogs.motion.who_takes_no_part import takes_no_part
from dialogs.showing.shared_cards import motion_card


def _moved(meeting: Meeting, _: datetime, step: Moved) -> Outcome | None:
    motion, matter = meeting.motion(step.motion), meeting.matter(step.no)
    if motion is None or motion.withdrawn or motion.seconds or motion.sealed:
        return None
    if matter is None or deliberation_over(matter):
        return None
    return _changed(Withdrawn(step.motion))


def _withdrawn(meeting: Meeting, _: datetime, step: Withdrawn) -> Outcome | None:
    motion = meeting.motion(step.motion)
    matter = meeting.matter(motion.no) if motion else None
    if motion is None or not motion.withdrawn or motion.sealed or matter is None:
        return None
    if deliberation_over(matter) and matter.state is not MatterState.STRUCK:
        return None
    if _barred(meeting, motion.mover, matter):
        return None
    return _changed(MotionRestored(step.motion))


def _held(meeting: Meeting, _: datetime, step: MotionHeld) -> Outcome | None:
    if not any(one.held == step.held for one in meeting.held):
        return None
    return Outcome((MotionLetGo(step.held),), reply=HeldPage(step.held))


def _seconded(meeting: Meeting, _: datetime, step: Seconded) -> Outcome | None:
    motion = meeting.motion(step.motion)
    matter = meeting.matter(motion.no) if motion else None
    if motion is None or step.person not in motion.seconds or motion.sealed:
        return None
    if matter is None or deliberation_over(matter):
        return None
    return _changed(SecondTakenBack(step.motion, step.person))


def _unseconded(meeting: Meeting, _: datetime, step: SecondWithdrawn) -> Outcome | None:
    motion = meeting.motion(step.motion)
    matter = meeting.matter(motion.no) if motion else None
    if motion is None or motion.withdrawn or motion.sealed or step.person in motion.seconds:
        return None
    if matter is None or deliberation_over(matter) or _barred(meeting, step.person, matter):
        return None
    return _changed(Seconded(step.motion, step.person))


def _barred(meeting: Meeting, key: str, matter: Matter) -> bool:
    """Whether a step back would make or back a motion for somebody who takes no part in the matter now; to have left since is no such thing."""
    person = meeting.people.get(key)
    if person is None or person.place is PersonPlace.AWAY:
        return person is not None and disqualified(meeting, person, matter)
    return takes_no_part(meeting, person, matter) is not None


def _changed(fact: Withdrawn | MotionRestored | Seconded | SecondTakenBack) -> Outcome:
    return Outcome((fact,), (motion_card(fact.motion),), MotionPage(fact.motion))


def _of_motion(_: Meeting, who: str, step: Moved) -> Right:
    return Right.MOVERS if step.mover == who else Right.SECRETARY


def _of_withdrawal(meeting: Meeting, who: str, step: Withdrawn) -> Right:
    motion = meeting.motion(step.motion)
    # Undoing a withdrawal makes the motion again, and that takes the right to make it.
    return Right.SECRETARY if motion is None or motion.mover != who else Right.MOVERS


UNDO: Mapping[type[Step], TakeBack] = {
    Moved: _moved,
    Withdrawn: _withdrawn,
    Seconded: _seconded,
    SecondWithdrawn: _unseconded,
    MotionHeld: _held,
}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    Moved: _of_motion,
    Withdrawn: _of_withdrawal,
    Seconded: lambda *_: Right.MEMBERS,
    SecondWithdrawn: lambda *_: Right.MEMBERS,
    MotionHeld: lambda *_: Right.ALL,
}
