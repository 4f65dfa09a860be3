"""What chair and secretaries hear of an answer that was not yes to all, as long as there is something to decide of it (R-103)."""

from enum import StrEnum

from cards.checklist import ChecklistNone
from cards.checklist_unsafe import ChecklistUnsafe
from cards.view import View
from dialogs.judging.outcome import Delivery
from dialogs.judging.scene import Scene
from dialogs.judging.stages import past
from dialogs.matter.checklist_form import as_lines
from dialogs.matter.checklist_lines_asked import items_for
from dialogs.matter.pages import UnsafePage
from dialogs.meeting.meeting import MatterState, Meeting, Person, Stage
from dialogs.meeting.parts import Answer
from dialogs.showing.names import called, named
from dialogs.showing.shared_cards import keep_hosts_told


class AnswerPast(StrEnum):
    """Why an answer is one of the past, though its matter is not."""

    LAPSED = "lapsed"
    TAKEN_BACK = "taken_back"


def hosts_hear(meeting: Meeting, who: str, before: Answer | None, unsafe: tuple[str, ...]) -> tuple[Delivery, ...]:
    """The note of a new answer; mended, it is edited where it stands: nobody needs to be rung for what is well."""
    if not unsafe and (before is None or not before.unsafe):
        return ()
    return keep_hosts_told(meeting, UnsafePage(who), f"unsafe:{who}", rings=bool(unsafe))


def newest_answer(person: Person) -> Answer | None:
    """What the person answered last, before a matter or at the opening; None where they have not, or took it back."""
    given = [one for one in (person.opening, person.answer) if one is not None]
    return max(given, key=lambda one: one.at, default=None)


def draw_unsafe(page: UnsafePage, scene: Scene) -> View:
    """Draw the note to the hosts: the person and the lines, as the answer stands now; once it is past, a line that says why."""
    meeting, run = scene.meeting, scene.meeting.run
    person = meeting.people.get(page.who)
    if person is None:
        return ChecklistNone()
    answer = newest_answer(person)
    if answer is None or (answer is person.opening and not answer.unsafe and run is not None and run.last):
        matter = meeting.matter(run.last) if run else None
        return ChecklistUnsafe(named(matter), called(person), (), AnswerPast.TAKEN_BACK.value)
    holds = run is not None and (answer.round, answer.epoch) == (run.round, person.epoch)
    matter = meeting.matter(run.last if run is not None and holds else answer.no)
    lines = as_lines(items_for(scene, matter), dict.fromkeys(answer.unsafe, "no"))
    why: Stage | MatterState | AnswerPast | None = past(meeting, matter) or (None if holds else AnswerPast.LAPSED)
    wrong = tuple(line for line in lines if line.answer == "no")
    return ChecklistUnsafe(named(matter), called(person), wrong, why.value if why and answer.unsafe else "")
