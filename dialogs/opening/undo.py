"""How what was noted of the opening is taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.opening.facts import InformationGiven, InformationTakenBack
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.pages import OpeningPage
from dialogs.showing.shared_cards import READINESS


def _given(meeting: Meeting, at: datetime, _: InformationGiven) -> Outcome | None:
    informed = meeting.opening.informed
    if informed is None or informed.at != at:
        return None
    return Outcome((InformationTakenBack(),), (READINESS, *opening_cards(meeting)), OpeningPage())


UNDO: Mapping[type[Step], TakeBack] = {InformationGiven: _given}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {InformationGiven: lambda *_: Right.HOSTS}
