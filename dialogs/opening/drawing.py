"""The pages of the opening, drawn for chair and secretary."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from cards.opening import AgendaChanges, AgendaShown, EquipmentShown, OpeningCard, OpeningOver, SummonsShown
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import agenda_key, step_key
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.opening.adjusters_form import draw_form
from dialogs.opening.adjusters_shown import adjusters_shown
from dialogs.opening.facts import AdjustersChosen, AgendaApproved, EquipmentChecked, InformationGiven, SummonsChecked
from dialogs.opening.pages import AdjustersFormPage, OpeningOverPage, OpeningPage
from dialogs.opening.what_is_left import changes, equipped, left
from dialogs.opening.words_to_read_aloud import drawn_script
from dialogs.showing.names import called, key

_STEPS: Final = (EquipmentChecked, InformationGiven, SummonsChecked, AdjustersChosen, AgendaApproved)


def draw_opening(page: OpeningPage, scene: Scene) -> View:
    """Draw the opening as it stands; one line once the sitting is closed, when nobody can note anything of it."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting = scene.meeting
    if not meeting.live:
        return OpeningOver()
    opening = meeting.opening
    return OpeningCard(
        key(scene),
        drawn_script(scene),
        (_name(meeting, opening.informed.giver), opening.informed.at) if opening.informed is not None else None,
        leads=scene.leads,
        left=tuple(part.value for part in left(meeting, scene.profile)),
        equipment=_equipment(meeting),
        summons=_summons(meeting),
        adjusters=adjusters_shown(meeting),
        agenda=_agenda(meeting),
        taken=_taken(meeting, scene.person),
        calls=_calls(scene),
        pending=_pending(meeting),
        since=page.since,
    )


def _calls(scene: Scene) -> bool:
    """Whether the viewer calls the roll next, and sees this in a dialog: a card that stands would offer it too long."""
    meeting = scene.meeting
    due = scene.profile.roll_call and meeting.roll.since is None and not meeting.last_called
    return due and scene.dialog and meeting.stage is Stage.BEGUN and may(Right.SECRETARY, scene)


def _equipment(meeting: Meeting) -> EquipmentShown | None:
    """The word of whoever leads now: that of whoever led before says nothing of it."""
    said = equipped(meeting)
    return EquipmentShown(_name(meeting, said.person), said.at) if said is not None else None


def _summons(meeting: Meeting) -> SummonsShown | None:
    noted = meeting.opening.summons
    return SummonsShown(noted.in_order, _name(meeting, noted.by), noted.at) if noted is not None else None


def _agenda(meeting: Meeting) -> AgendaShown | None:
    noted = meeting.opening.agenda
    if noted is None:
        return None
    change = noted.change
    name, since = _name(meeting, noted.by), not change.covers(changes(meeting))
    return AgendaShown(name, noted.at, change.struck, change.added, reordered=change.reordered, since=since)


def _pending(meeting: Meeting) -> AgendaChanges:
    """What has been changed in the agenda since the sitting was opened, and the next approval is of."""
    change = changes(meeting)
    return AgendaChanges(change.struck, change.added, change.reordered, agenda_key(meeting))


def _name(meeting: Meeting, who: str) -> str:
    """What cards call whoever gave or noted it, known by a person's key or a wire key."""
    person = meeting.people.get(who) or meeting.people.get(meeting.wires.get(who, ""))
    return called(person) if person is not None else ""


def _taken(meeting: Meeting, person: Person | None) -> int:
    """The viewer's last step, where it was one of the opening."""
    found = meeting.steps.get(person.key) if person is not None else None
    return step_key(found[0]) if found is not None and isinstance(found[1], _STEPS) else 0


def draw_over(_: OpeningOverPage, __: Scene) -> View:
    """Draw the line that is left."""
    return OpeningOver()


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {
    OpeningPage: draw_opening,
    AdjustersFormPage: draw_form,
    OpeningOverPage: draw_over,
}
