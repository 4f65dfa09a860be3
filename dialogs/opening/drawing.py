"""The pages of the opening, drawn for chair and secretary."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.opening import OpeningCard, OpeningOver
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import step_key
from dialogs.meeting.meeting import Meeting, Person
from dialogs.opening.facts import InformationGiven
from dialogs.opening.pages import OpeningOverPage, OpeningPage
from dialogs.opening.words_to_read_aloud import drawn_script
from dialogs.showing.names import called, key


def draw_opening(_: OpeningPage, scene: Scene) -> View:
    """Draw the opening as it stands; one line once the sitting is closed, when nobody can note anything of it."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting = scene.meeting
    if not meeting.live:
        return OpeningOver()
    informed = meeting.opening.informed
    giver = meeting.people.get(informed.giver) if informed is not None else None
    given = (called(giver) if giver is not None else "", informed.at) if informed is not None else None
    return OpeningCard(key(scene), drawn_script(scene), given, leads=scene.leads, taken=_taken(meeting, scene.person))


def _taken(meeting: Meeting, person: Person | None) -> int:
    """The viewer's last step, where it was one of the opening."""
    found = meeting.steps.get(person.key) if person is not None else None
    return step_key(found[0]) if found is not None and isinstance(found[1], InformationGiven) else 0


def draw_over(_: OpeningOverPage, __: Scene) -> View:
    """Draw the line that is left."""
    return OpeningOver()


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {OpeningPage: draw_opening, OpeningOverPage: draw_over}
