"""The form in which chair or secretary chooses who adjusts the minutes, with place and time."""

from dataclasses import dataclass

from cards.adjusters import AdjustersForm
from cards.people_choice import PEOPLE_IN_A_LIST
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.who_makes_motions import moves
from dialogs.opening.pages import AdjusterField, AdjustersFormPage, OpeningRefusal
from dialogs.opening.what_is_left import adjusters_asked
from dialogs.showing.names import called, key


@dataclass(frozen=True, slots=True)
class FilledAdjusters:
    """The form as it is filled in; people by their keys."""

    people: tuple[str, ...] = ()
    substitutes: tuple[str, ...] = ()
    day: str = ""
    clock: str = ""
    where: str = ""


def draw_form(page: AdjustersFormPage, scene: Scene) -> View:
    """Draw the form with what stands, and with what could not be taken."""
    stood = scene.meeting.opening.adjusters
    if stood is None:
        return form_filled(scene, FilledAdjusters(), page.why, page.field)
    filled = FilledAdjusters(stood.people, stood.substitutes, stood.day, stood.clock, stood.place)
    return form_filled(scene, filled, page.why, page.field)


def form_filled(
    scene: Scene, filled: FilledAdjusters, why: OpeningRefusal | None = None, field: AdjusterField | None = None
) -> View:
    """Draw the form so filled in; `why` is said at the question `field`. Whoever leads adjusts anyway, and is no choice."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting = scene.meeting
    there = [one for one in meeting.people.values() if moves(meeting, one) and one is not meeting.chair]
    people = tuple((one.key, called(one)) for one in there[:PEOPLE_IN_A_LIST])
    known = {who for who, _ in people}
    return AdjustersForm(
        key(scene),
        people,
        adjusters_asked(meeting, scene.profile),
        chosen=tuple(who for who in filled.people if who in known),
        substitutes=tuple(who for who in filled.substitutes if who in known),
        day=filled.day,
        clock=filled.clock,
        where=filled.where,
        why=why.value if why is not None else "",
        wrong=field.value if field is not None else "",
    )
