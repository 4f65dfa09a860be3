"""Whose view of the checklist is their own: those in the room, and those whose answer is to be seen and mended.

A dialog changes no card in the chat. So after a "no" the room's card is edited, and the clients of those who have answered
fetch their own answers with "everything is in order now"; Teams may never fetch them, and so the same comes in private.
"""

from enum import StrEnum

from cards.buttons import MAX_REFRESHED
from dialogs.judging.outcome import Delivery
from dialogs.judging.scene import Scene
from dialogs.matter.checklist_answer_holds import Why, answer_fault, answer_now, asked_now
from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import Answer
from dialogs.meeting.places import PersonPlace
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.shared_cards import asked_copy, checklist_card


def viewers(scene: Scene) -> tuple[str, ...]:
    """The Teams ids of whose clients fetch a view, for the card that everybody sees; none for a personal view, which nobody fetches.

    Teams asks so many and no more: first those whose answer is to be mended, then all who answered, whose view an edit takes away.
    """
    if scene.viewer is not None:
        return ()
    meeting = scene.meeting
    own = [(_turn(meeting, p), p.mri) for p in meeting.people.values() if p.mri]
    ids = (mri for turn, mri in sorted(own, key=lambda one: one[0]) if turn < _NOT_SHOWN)
    return tuple(dict.fromkeys(ids))[:MAX_REFRESHED]


_NOT_SHOWN = 3


def _turn(meeting: Meeting, person: Person) -> int:
    """How much the person needs a view of their own: the lower, the more."""
    if person.place is PersonPlace.ROOM:
        return 2
    answer = answer_now(meeting, person)
    return _NOT_SHOWN if answer is None else 0 if answer.unsafe else 1


def shown_anew(said: Pressed, scene: Scene, before: Answer | None, answer: Answered) -> tuple[Delivery, ...]:
    """What shows the answer where it was asked: after a "no", and when it is mended.

    From a dialog a "no" comes in private too; whoever answered on a card has it there.
    """
    if not answer.unsafe and (before is None or not before.unsafe):
        return ()
    person = scene.meeting.people.get(answer.person)
    alone = answer.unsafe and said.road is Road.DIALOG and not answer.recorded
    private = (asked_copy(person, anew=False),) if alone and person is not None and person.wire else ()
    return (checklist_card(answer.round, anew=False, of=answer.person), *private)


class OwnState(StrEnum):
    """How somebody stands with the checklist that is asked now."""

    CONFIRMED = "confirmed"
    UNSAFE = "unsafe"
    TO_ANSWER = "to_answer"
    IN_ROOM = "in_room"


def own_state(scene: Scene) -> tuple[OwnState | None, tuple[str, ...]]:
    """How whoever looks stands with it, and the lines that they answered no; None where nothing is asked of them."""
    meeting, person = scene.meeting, scene.person
    if person is None or meeting.run is None or not asked_now(meeting):
        return None, ()
    if person.place is PersonPlace.ROOM:
        return OwnState.IN_ROOM, ()
    if person not in asked_people(meeting, meeting.matter(meeting.run.last)):
        return None, ()
    answer = answer_now(meeting, person)
    if answer is None or answer_fault(scene, person) in (Why.AGED, Why.NO_ANSWER):
        return OwnState.TO_ANSWER, ()
    return (OwnState.UNSAFE, answer.unsafe) if answer.unsafe else (OwnState.CONFIRMED, ())
