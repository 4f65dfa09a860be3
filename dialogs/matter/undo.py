"""How a call, the host's check, a special decision and an answer to the checklist are taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.judging.shared_pages import ChecklistPage, ReadinessPage
from dialogs.matter.at_table import through_gate
from dialogs.matter.decision_facts import SpecialDecision, SpecialDecisionTakenBack
from dialogs.matter.facts import Answered, AnswerTakenBack, CallTakenBack, HostChecked, MatterCalled
from dialogs.matter.pages import SpecialDecisionPage, UnsafePage
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.parts import Step
from dialogs.showing.shared_cards import READINESS, desk_anew, keep_hosts_told


def _called(meeting: Meeting, _: datetime, step: MatterCalled) -> Outcome | None:
    matter = meeting.matter(step.no)
    if matter is None or not matter.on_table or meeting.table != step.no:
        return None
    if matter.begun and (through_gate(matter) or any(m.no == matter.no for m in meeting.motions)):
        return None  # It was opened by somebody's own decision, or something rests on it.
    return Outcome((CallTakenBack(step.no),), (desk_anew(meeting),), ReadinessPage())


def _checked(meeting: Meeting, at: datetime, step: HostChecked) -> Outcome | None:
    matter = meeting.matter(step.no)
    if matter is None or matter.check is None or matter.check.at != at:
        return None
    if matter.state is not MatterState.CALLED or not matter.check.only_entitled:
        return None
    return Outcome((HostChecked(step.no, only_entitled=False),), (READINESS,), ReadinessPage())


def _decided(meeting: Meeting, _: datetime, step: SpecialDecision) -> Outcome | None:
    matter = meeting.matter(step.no)
    stands, was = (step.date, step.section), (step.was_date, step.was_section)
    if matter is None or (matter.special or ("", 0)) != stands or stands == was:
        return None
    if matter.begun or matter.over:
        return None  # It may have been opened by it: then it is corrected in its form, which the card answers to.
    back = SpecialDecisionTakenBack(step.no, *was)
    return Outcome((back,), (READINESS,) if meeting.live else (), SpecialDecisionPage(step.no))


def _answered(meeting: Meeting, at: datetime, step: Answered) -> Outcome | None:
    person = meeting.people[step.person]
    answer = person.answer if step.no else person.opening
    # An open matter rests on the answers it was opened with; then "something has changed" is the way.
    if answer is None or answer.at != at or _open(meeting):
        return None
    # Where the hosts were told that something was not right, their note says that it was taken back.
    notes = (
        keep_hosts_told(meeting, UnsafePage(step.person), f"unsafe:{step.person}", rings=False) if answer.unsafe else ()
    )
    return Outcome((AnswerTakenBack(step.person, opening=not step.no),), (READINESS, *notes), ChecklistPage())


def _open(meeting: Meeting) -> bool:
    on = meeting.on_table
    return on is not None and on.state is MatterState.OPEN and on.kind.needs_checklist


def _of_answer(_: Meeting, __: str, step: Answered) -> Right:
    return Right.SECRETARY if step.recorded else Right.ALL


UNDO: Mapping[type[Step], TakeBack] = {
    MatterCalled: _called,
    HostChecked: _checked,
    SpecialDecision: _decided,
    Answered: _answered,
}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    MatterCalled: lambda *_: Right.HOSTS,
    HostChecked: lambda *_: Right.HOSTS,
    SpecialDecision: lambda *_: Right.SECRETARY,
    Answered: _of_answer,
}
