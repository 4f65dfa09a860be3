"""How what was noted of the opening is taken back: by whoever noted it, while it stands as they noted it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.opening_parts import Adjusters, Approved, Equipped, Informed, Opening, Summoned
from dialogs.meeting.parts import Step
from dialogs.opening.facts import (
    AdjustersChosen,
    AdjustersTakenBack,
    AgendaApprovalTakenBack,
    AgendaApproved,
    EquipmentChecked,
    EquipmentCheckTakenBack,
    InformationGiven,
    InformationTakenBack,
    SummonsChecked,
    SummonsCheckTakenBack,
)
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.pages import OpeningPage
from dialogs.showing.shared_cards import READINESS

Noted = Equipped | Informed | Summoned | Adjusters | Approved


def _taken_back(find: Callable[[Opening], Noted | None], by: type[Fact]) -> TakeBack:
    """What takes back what stands since the time of the step; something noted after it is another's step."""

    def take_back(meeting: Meeting, at: datetime, _: Step) -> Outcome | None:
        noted = find(meeting.opening)
        if noted is None or noted.at != at:
            return None
        return Outcome((by(),), (READINESS, *opening_cards(meeting)), OpeningPage())

    return take_back


UNDO: Mapping[type[Step], TakeBack] = {
    EquipmentChecked: _taken_back(lambda x: x.equipment, EquipmentCheckTakenBack),
    InformationGiven: _taken_back(lambda x: x.informed, InformationTakenBack),
    SummonsChecked: _taken_back(lambda x: x.summons, SummonsCheckTakenBack),
    AdjustersChosen: _taken_back(lambda x: x.adjusters, AdjustersTakenBack),
    AgendaApproved: _taken_back(lambda x: x.agenda, AgendaApprovalTakenBack),
}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = dict.fromkeys(UNDO, lambda *_: Right.HOSTS)
