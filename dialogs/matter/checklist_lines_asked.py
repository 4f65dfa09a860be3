"""Who is asked the checklist, and which lines of it: some are asked at the opening, some from a level on (R-099 to R-101)."""

from dialogs.judging.scene import Scene
from dialogs.judging.who_is_entitled import disqualified, entitled
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.profile.parts import ChecklistItem


def gated(scene: Scene, matter: Matter) -> bool:
    """Whether the matter is opened through the gate: its kind or the profile asks for the checklist (R-101)."""
    return scene.profile.asks(matter.kind) or matter.kind.entitled_only


def asked_people(meeting: Meeting, matter: Matter | None) -> tuple[Person, ...]:
    """The remote people who are asked: members, substitutes and all others who stay for the matter (R-100).

    A party is asked for their own matter; in another they are not entitled. Who has no capacity is never entitled, and
    whoever is disqualified takes no part.
    """
    there = [p for p in meeting.people.values() if p.place is PersonPlace.REMOTE and entitled(p, matter)]
    # Nearly never is anybody disqualified, and with each card this is asked of everybody.
    return tuple([p for p in there if not disqualified(meeting, p, matter)] if meeting.roll.disqualified else there)


def items_for(scene: Scene, matter: Matter | None) -> tuple[ChecklistItem, ...]:
    """The checklist's items, in order, before `matter`; None: at the opening."""
    if matter is None:
        return scene.profile.items_at_opening(scene.day)
    return scene.profile.items_before(matter.kind, scene.day)
