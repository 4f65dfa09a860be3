"""Undo: a person takes back their own last step, while nothing rests on it. What is taken back stands in the journal too.

A step is taken back by a new fact that says the contrary; facts are never removed.
"""

from collections.abc import Callable, Mapping
from typing import Any

from dialogs import facts as f
from dialogs.inbound import Pressed
from dialogs.journal import Entry
from dialogs.marks import BREAK, READINESS, motion_card, notice
from dialogs.meeting import MatterState, Meeting, Stage
from dialogs.outcome import Delivery, Outcome, Page
from dialogs.page import ChecklistPage, MotionPage, PlacePage, ReadinessPage
from dialogs.scene import Scene

Back = tuple[tuple[f.Fact, ...], tuple[Delivery, ...], Page]


def undo(_: Pressed, scene: Scene) -> Outcome:
    """Take back the person's last step; where there is none, or something rests on it, nothing changes."""
    meeting, person = scene.meeting, scene.person
    if meeting.stage is Stage.CLOSED:
        return notice("nothing_to_undo")
    step = meeting.steps.get(person.key) if person else None
    back = _BACK[type(step.fact)](meeting, step, step.fact) if step is not None else None
    if back is None:
        return notice("nothing_to_undo")
    facts, deliveries, page = back
    return Outcome(facts, deliveries, page)


def _place(meeting: Meeting, _: Entry, fact: f.PlaceSaid) -> Back | None:
    person = meeting.people[fact.person]
    if person.place != fact.place or fact.former == fact.place:
        return None
    return (f.PlaceSaid(fact.person, fact.former, fact.former),), (READINESS,), PlacePage(fact.former)


def _answered(meeting: Meeting, entry: Entry, fact: f.Answered) -> Back | None:
    answer = meeting.people[fact.person].answer
    # An open matter rests on the answers it was opened with; then "something has changed" is the way.
    if answer is None or answer.at != entry.at or _open(meeting):
        return None
    return (f.AnswerTakenBack(fact.person),), (READINESS,), ChecklistPage()


def _open(meeting: Meeting) -> bool:
    on = meeting.on_table
    return on is not None and on.state is MatterState.OPEN and on.kind.needs_checklist


def _moved(meeting: Meeting, _: Entry, fact: f.Moved) -> Back | None:
    motion, matter = meeting.motion(fact.motion), meeting.matter(fact.no)
    if motion is None or motion.withdrawn or motion.seconds or motion.sealed:
        return None
    if matter is None or matter.over:
        return None
    return (f.Withdrawn(fact.motion),), (motion_card(fact.motion),), MotionPage(fact.motion)


def _withdrawn(meeting: Meeting, _: Entry, fact: f.Withdrawn) -> Back | None:
    motion = meeting.motion(fact.motion)
    matter = meeting.matter(motion.no) if motion else None
    if motion is None or not motion.withdrawn or motion.sealed or matter is None or matter.state is MatterState.ENDED:
        return None
    return (f.MotionRestored(fact.motion),), (motion_card(fact.motion),), MotionPage(fact.motion)


def _seconded(meeting: Meeting, _: Entry, fact: f.Seconded) -> Back | None:
    motion = meeting.motion(fact.motion)
    if motion is None or fact.person not in motion.seconds:
        return None
    taken = f.SecondTakenBack(fact.motion, fact.person)
    return (taken,), (motion_card(fact.motion),), MotionPage(fact.motion)


def _called(meeting: Meeting, _: Entry, fact: f.MatterCalled) -> Back | None:
    matter = meeting.matter(fact.no)
    if matter is None or matter.state is not MatterState.CALLED or meeting.table != fact.no:
        return None
    return (f.CallTakenBack(fact.no),), (READINESS,), ReadinessPage()


def _checked(meeting: Meeting, entry: Entry, fact: f.HostChecked) -> Back | None:
    matter = meeting.matter(fact.no)
    if matter is None or matter.check is None or matter.check.at != entry.at:
        return None
    if matter.state is not MatterState.CALLED or not matter.check.only_entitled:
        return None
    return (f.HostChecked(fact.no, only_entitled=False),), (READINESS,), ReadinessPage()


def _adjourned(meeting: Meeting, entry: Entry, _: f.Adjourned) -> Back | None:
    if meeting.stage is not Stage.ADJOURNED or meeting.break_since != entry.at:
        return None
    # Even a mistaken break ends the run: whoever hung up must be asked anew, and nobody can tell who did.
    return (f.Resumed(),), (READINESS, BREAK), ReadinessPage()


_BACK: Mapping[type[f.Fact], Callable[[Meeting, Entry, Any], Back | None]] = {
    f.PlaceSaid: _place,
    f.Answered: _answered,
    f.Moved: _moved,
    f.Withdrawn: _withdrawn,
    f.Seconded: _seconded,
    f.MatterCalled: _called,
    f.HostChecked: _checked,
    f.Adjourned: _adjourned,
}
