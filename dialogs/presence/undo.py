"""How a break is taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.at_table import reopens
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.parts import Step
from dialogs.presence.break_made_longer import end_over
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.showing.shared_cards import BREAK, desk_anew


def _adjourned(meeting: Meeting, at: datetime, _: Adjourned) -> Outcome | None:
    if meeting.stage is not Stage.ADJOURNED or meeting.break_since != at:
        return None
    # Even a mistaken break ends the run: whoever hung up must be asked anew, and nobody can tell who did.
    return Outcome((Resumed(reopens(meeting)),), (BREAK, *end_over(meeting), desk_anew(meeting)), ReadinessPage())


UNDO: Mapping[type[Step], TakeBack] = {Adjourned: _adjourned}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    Adjourned: lambda *_: Right.HOSTS,
}
