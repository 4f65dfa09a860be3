"""Whoever becomes remote, or begins to serve, while the checklist is asked: they are asked it in private, whatever step made it so (R-102).

The room's card asks the same. Whoever comes into the call is asked by the step that says so (`checklist_asked_anew.py`).
"""

from collections.abc import Callable

from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ChecklistPage
from dialogs.matter.checklist_answer_holds import answer_now, asked_now, gone
from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.meeting.meeting import Meeting, Person
from dialogs.showing.shared_cards import asked_copy, checklist_card


def ask_who_entered(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """The checklists of those who have to answer after this and had not to before, and the room's, which they may have none of yet."""
    if not asked_now(scene.meeting):
        return ()
    after = ahead()
    if after.run != scene.meeting.run or not asked_now(after):
        return ()  # The step asks everybody anew, or nobody any more.
    new = _entered(scene.meeting, after)
    shown = scene.person.key if scene.person is not None and isinstance(judged.reply, ChecklistPage) else ""
    alone = tuple(asked_copy(one, anew=True) for one in new if one.wire and one.key != shown)
    sends: tuple[Delivery, ...] = (checklist_card(after.round, anew=False), *alone) if new else ()
    return tuple(one for one in sends if one not in judged.deliveries)


def _entered(before: Meeting, after: Meeting) -> list[Person]:
    """Those who are asked, and have changed their place or taken a seat by this: nearly always nobody."""
    if before.people is after.people and before.roll.serving is after.roll.serving:
        return []
    asked = asked_people(after, after.matter(after.run.last) if after.run is not None else None)
    return [
        one for one in asked if _new_here(before, after, one) and not gone(after, one) and not answer_now(after, one)
    ]


def _new_here(before: Meeting, after: Meeting, person: Person) -> bool:
    was, seats = before.people.get(person.key), before.roll.serving.get(person.key, ())
    begins = any(one not in seats for one in after.roll.serving.get(person.key, ()))
    return begins or was is None or was.place is not person.place or (person.serves and not was.serves)
