"""How somebody takes back where they said they sit."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.meeting import Meeting
from dialogs.meeting_parts import Step
from dialogs.outcome import Outcome, TakeBack, UndoRight
from dialogs.places import PersonPlace
from dialogs.refusals import Right
from dialogs.roster.facts import PlaceSaid
from dialogs.shared_cards import READINESS
from dialogs.shared_pages import PlacePage


def _place(meeting: Meeting, _: datetime, step: PlaceSaid) -> Outcome | None:
    person = meeting.people[step.person]
    if person.place != step.place or step.former == step.place:
        return None
    back = PlaceSaid(step.person, step.former, step.former)
    return Outcome((back,), (READINESS,), PlacePage(PersonPlace(step.former)))


UNDO: Mapping[type[Step], TakeBack] = {PlaceSaid: _place}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    PlaceSaid: lambda *_: Right.ALL,
}
