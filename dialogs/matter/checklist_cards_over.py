"""The room's cards that ask the checklist, at a step of the meeting: when no matter of the run is up they are lines."""

from typing import Final

from cards.checklist import ChecklistOver
from cards.view import View
from dialogs.judging.outcome import Show
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ChecklistAskPage, ChecklistOverPage, MovedPage
from dialogs.matter.checklist_answer_holds import asked_now
from dialogs.meeting.meeting import Meeting
from dialogs.showing.names import named
from dialogs.showing.shared_cards import checklist_slot

_EARLIER: Final = 3  # rounds: several steps can come at once, and a card that is a line already is not found


def follow_in_room(meeting: Meeting, step: Show) -> tuple[Show, ...]:
    """The cards as they are after the step, drawn again where they stand. `step` tells what was on the table before."""
    before = step.leaves.no if isinstance(step.leaves, MovedPage) else 0
    earlier = range(max(1, meeting.round - _EARLIER), meeting.round)
    over = tuple(Show(checklist_slot(one), ChecklistOverPage(before)) for one in earlier)
    # While it asks it is left alone: an edit would take from people the receipts that they see on it.
    asks = asked_now(meeting)
    return over if asks else (*over, Show(checklist_slot(meeting.round), ChecklistAskPage()))


def draw_over(page: ChecklistOverPage, scene: Scene) -> View:
    """Draw the line."""
    return ChecklistOver(named(scene.meeting.matter(page.no)))
