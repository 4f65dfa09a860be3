"""The lines of a checklist as its cards show them, and its form."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import filterfalse
from typing import Final

from cards.bilingual import Bilingual
from cards.checklist import ChecklistForm, Item
from dialogs.judging.outcome import Draft, Reply
from dialogs.judging.scene import Scene
from dialogs.matter.checklist_form_so_far import number_of
from dialogs.matter.checklist_lines_asked import items_for
from dialogs.matter.facts import Answered
from dialogs.matter.pages import ChecklistAgainPage
from dialogs.meeting.meeting import Matter, Meeting, Person
from dialogs.meeting.parts import Answer, Run
from dialogs.profile.parts import ChecklistItem
from dialogs.said.inbound import Pressed, Words
from dialogs.showing.names import called, key, named

_YES_OR_NO: Final = frozenset({"yes", "no"})


def as_lines(items: tuple[ChecklistItem, ...], answers: Mapping[str, str]) -> tuple[Item, ...]:
    """Each item with its answer (yes, no), "" where there is none."""
    return tuple(_line(item.key, item.text, answers.get(item.key, "")) for item in items)


def kept_lines(items: tuple[ChecklistItem, ...], answer: Answer) -> tuple[Item, ...]:
    """Each item that was answered, with the answer; one that is asked only by now has none."""
    answers = dict.fromkeys(answer.unsafe, "no") | dict.fromkeys(answer.safe, "yes")
    return tuple([_line(item.key, item.text, answers[item.key]) for item in items if item.key in answers])


@lru_cache(maxsize=1024)  # Hundreds give the same answers to the same items.
def _line(key: str, own: Bilingual | None, answer: str) -> Item:
    return Item(key, own, answer)


def read_answers(items: tuple[ChecklistItem, ...], fields: Mapping[str, Words]) -> dict[str, bool] | None:
    """Read one yes or no an item, None where any is missing or something else."""
    answers = {item.key: fields[item.key].spoken for item in items if item.key in fields}
    if len(answers) < len(items) or not _YES_OR_NO.issuperset(answers.values()):
        return None
    return {key: answer == "yes" for key, answer in answers.items()}


def answered(who: str, run: Run, answers: Mapping[str, bool], *, recorded: bool = False) -> Answered:
    """The fact that keeps the answers."""
    safe, unsafe = tuple(filter(answers.get, answers)), tuple(filterfalse(answers.get, answers))
    return Answered(who, run.round, run.level, run.last, safe, unsafe, recorded=recorded)


def asked_matter(meeting: Meeting) -> Matter | None:
    """The newest matter of the run; None at the opening."""
    return meeting.matter(meeting.run.last) if meeting.run and meeting.run.last else None


def items_now(scene: Scene) -> tuple[ChecklistItem, ...]:
    """The lines that are asked now."""
    return items_for(scene, asked_matter(scene.meeting))


def form_of(
    scene: Scene,
    items: tuple[ChecklistItem, ...],
    fields: Mapping[str, Words],
    *,
    incomplete: bool = False,
    of: Person | None = None,
) -> ChecklistForm:
    """The form with these answers; of another person where the secretary notes what was said aloud."""
    answers = {k: w.spoken for k, w in fields.items() if w.spoken in ("yes", "no")}
    run = scene.meeting.run
    return ChecklistForm(
        key(scene, run.round if run else 0),
        named(asked_matter(scene.meeting)),
        as_lines(items, answers),
        incomplete=incomplete,
        person=of.key if of else "",
        name=called(of) if of else "",
    )


def form_again(
    said: Pressed, scene: Scene, fields: Mapping[str, Words], *, incomplete: bool, of: Person | None = None
) -> Reply:
    """The form with what was answered: in the answer itself, or as a page where the answer goes by post."""
    items, run = items_now(scene), scene.meeting.run
    if not said.road.by_post or run is None:
        return Draft(form_of(scene, items, fields, incomplete=incomplete, of=of))
    answers = [fields[item.key].spoken if item.key in fields else "" for item in items]
    return ChecklistAgainPage(of.key if of else "", number_of(answers), int(incomplete), run.round)
