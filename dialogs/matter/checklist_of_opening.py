"""How the list of the opening stands: how many have confirmed it, and who is silent or has said no (R-235).

It is shown until the first matter is called, as a matter's own list is afterwards: the chair sees that somebody's camera is not on before anything is treated.
"""

from dialogs.judging.scene import Scene
from dialogs.matter.checklist_answer_holds import Why, answer_fault, answer_now
from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.matter.obstacles import NotReady
from dialogs.meeting.meeting import Person, Stage

Answers = tuple[int, int, tuple[NotReady, ...]]
"""So many were asked, so many have confirmed it, and who has not and why."""
NOBODY: Answers = (0, 0, ())


def opening_answers(scene: Scene) -> Answers:
    """How the list of the opening stands; as nobody asked, where none is asked now."""
    meeting = scene.meeting
    if meeting.stage is not Stage.BEGUN or meeting.table or meeting.run is None or meeting.run.last:
        return NOBODY
    asked = asked_people(meeting, None)
    found = [(person, answer_fault(scene, person)) for person in asked]
    missing = tuple(NotReady(one, why, _said_no(scene, one, why)) for one, why in found if why is not None)
    silent = all(one.why is Why.NO_ANSWER for one in missing) and len(missing) == len(asked)
    return (len(asked), len(asked) - len(missing), () if silent else missing)  # before the first answer it is everybody


def _said_no(scene: Scene, person: Person, why: Why) -> tuple[str, ...]:
    """The lines that they answered no to."""
    answer = answer_now(scene.meeting, person) if why is Why.UNSAFE else None
    return answer.unsafe if answer is not None else ()
