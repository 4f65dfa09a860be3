"""Whose faces there are to look at, and whose have been seen and known: over the link that they have now, and since the last break (R-027, R-095).

A host ticks them. Whoever was seen and heard at the roll call, or whom the chair has ascertained, was looked at as well. Another
link ends it, however short the loss was: nobody knows who is back before somebody has looked. So does a break, and so does a
picture that is gone, by a host's word or by the secretary's at the roll call.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.roll_parts import CalledUp, ChairWord, FaceWord
from dialogs.said.reasons import RollAnswer


class SeenBy(StrEnum):
    """By whose look somebody was seen."""

    HOST = "host"
    ROLL = "roll"
    CHAIR = "chair"


@dataclass(frozen=True, slots=True)
class Face:
    """That somebody was seen: when, and by whose look; `by`: the host's key, "" where it was another's look."""

    at: datetime
    how: SeenBy
    by: str = ""


def to_look_at(meeting: Meeting) -> tuple[Person, ...]:
    """Whose faces there are to look at: who is remote, or whom Teams shows in the call. Whoever sits in the room is seen there."""
    return tuple(one for one in meeting.people.values() if _may_be_in_picture(one))


def faces_for(scene: Scene) -> tuple[Person, ...]:
    """The same for whoever looks: nobody looks at themselves."""
    return tuple(one for one in to_look_at(scene.meeting) if one is not scene.person)


def seen(meeting: Meeting, person: Person) -> Face | None:
    """By whose look the person was seen and known last, where that holds; None where somebody has to look."""
    roll = meeting.roll
    face, called, word = (roll.faces.get(person.key), roll.called.get(person.key), roll.ascertained.get(person.key))
    looks: list[tuple[Face, FaceWord | CalledUp | ChairWord]] = []
    if face is not None and face.yes:
        looks.append((Face(face.at, SeenBy.HOST, face.by), face))
    if called is not None and called.answer is RollAnswer.SEEN:
        looks.append((Face(called.at, SeenBy.ROLL), called))
    if word is not None:
        looks.append((Face(word.at, SeenBy.CHAIR), word))
    gone = _gone_since(face, called)
    held = [look for look, said in looks if _holds(meeting, person, said) and (gone is None or look.at > gone)]
    return max(held, key=lambda one: one.at, default=None)


def _may_be_in_picture(person: Person) -> bool:
    if person.place is PersonPlace.ROOM or not (person.name or person.wire):
        return False
    return bool(person.in_call) or (person.in_call is None and person.remote)


def _holds(meeting: Meeting, person: Person, said: FaceWord | CalledUp | ChairWord) -> bool:
    """Whether it was said of the account and the link that the person has now, since they came from elsewhere, and after the last break."""
    rested = meeting.roll.rested
    if (said.epoch, said.wire) != (person.epoch, person.wire):
        return False
    moved = person.placed_at is not None and said.at < person.placed_at
    return not moved and (rested is None or said.at > rested)


def _gone_since(face: FaceWord | None, called: CalledUp | None) -> datetime | None:
    """When it was said last that the person is not seen."""
    hidden = [face.at] if face is not None and not face.yes else []
    hidden += [called.at] if called is not None and called.answer is RollAnswer.UNSEEN else []
    return max(hidden, default=None)
