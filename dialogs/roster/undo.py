"""How somebody takes back where they said they sit."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.judging.shared_pages import PlacePage
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.places import PersonPlace
from dialogs.roster.facts import PlaceSaid
from dialogs.showing.shared_cards import READINESS


def _place(meeting: Meeting, at: datetime, step: PlaceSaid) -> Outcome | None:
    """They are where they were before, unless the secretary has noted at the roll call since where they are."""
    called = meeting.roll.called.get(step.person)
    if called is not None and called.at > at:
        return None
    person = meeting.people[step.person]
    if person.place != step.place or step.former == step.place:
        return None
    back = PlaceSaid(step.person, step.former, step.former)
    return Outcome((back,), (READINESS,), PlacePage(PersonPlace(step.former)))


UNDO: Mapping[type[Step], TakeBack] = {PlaceSaid: _place}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    PlaceSaid: lambda *_: Right.ALL,
}
