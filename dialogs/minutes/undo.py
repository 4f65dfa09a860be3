"""How what was noted for the minutes of one matter is taken back: by whoever noted it, while it stands as they noted it."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided, AtOnceTakenBack
from dialogs.minutes.note_facts import NoteAsked, NoteTakenBack
from dialogs.minutes.note_in_minutes import note_cards
from dialogs.minutes.pages import AtOncePage, MinutesNotePage
from dialogs.showing.shared_cards import READINESS


def _of_one(meeting: Meeting, at: datetime, step: AtOnceDecided | AdjustedAtOnce) -> Outcome | None:
    stands = meeting.minutes.at_once.get(step.no)
    if stands is None or stands.at != at:
        return None
    return Outcome((AtOnceTakenBack((step.no,)),), (READINESS,), AtOncePage())


def _announced(meeting: Meeting, at: datetime, step: AtOnceAnnounced) -> Outcome | None:
    noted = meeting.minutes.at_once
    left = tuple(no for no in step.matters if no in noted and noted[no].at == at)
    return Outcome((AtOnceTakenBack(left),), reply=AtOncePage()) if left else None


def _asked(meeting: Meeting, at: datetime, step: NoteAsked) -> Outcome | None:
    stands = next((one for one in meeting.minutes.notes if one.note == step.note), None)
    if stands is None or stands.back or stands.at != at:
        return None
    cards = note_cards(meeting, step.note, step.person)
    return Outcome((NoteTakenBack(step.note, step.no, step.person),), cards, MinutesNotePage(step.note))


UNDO: Mapping[type[Step], TakeBack] = {
    AtOnceDecided: _of_one,
    AdjustedAtOnce: _of_one,
    AtOnceAnnounced: _announced,
    NoteAsked: _asked,
}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    AtOnceDecided: lambda *_: Right.HOSTS,
    AdjustedAtOnce: lambda *_: Right.HOSTS,
    AtOnceAnnounced: lambda *_: Right.SECRETARY,
    NoteAsked: lambda *_: Right.ALL,
}
