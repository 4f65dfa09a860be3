"""How a break is taken back: at once it was none, later everybody is looked for as after any other."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.judging.stale_press import step_key
from dialogs.matter.at_table import through_gate
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.parts import Step
from dialogs.presence.break_made_longer import end_over
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.showing.shared_cards import BREAK, desk_anew


def own_break(scene: Scene) -> int:
    """What tells the step that the viewer can take back, where it is the break that goes on; 0: it is not."""
    person, meeting = scene.person, scene.meeting
    found = meeting.steps.get(person.key) if person is not None and person.key not in meeting.outdone else None
    mine = found is not None and isinstance(found[1], Adjourned) and _can_be_taken_back(meeting, found[0])
    return step_key(found[0]) if found is not None and mine else 0


def _adjourned(meeting: Meeting, at: datetime, _: Adjourned) -> Outcome | None:
    if not _can_be_taken_back(meeting, at):
        return None
    return Outcome((Resumed(mistaken=True),), (BREAK, *end_over(meeting), desk_anew(meeting)), ReadinessPage())


def _can_be_taken_back(meeting: Meeting, at: datetime) -> bool:
    """Whether it is the break that goes on, and no matter with a gate is on the table: there all are asked anew, so it is resumed."""
    on = meeting.on_table
    gated = on is not None and through_gate(on)
    return meeting.stage is Stage.ADJOURNED and meeting.break_since == at and not gated


UNDO: Mapping[type[Step], TakeBack] = {Adjourned: _adjourned}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    Adjourned: lambda *_: Right.HOSTS,
}
