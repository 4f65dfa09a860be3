"""The hosts' card of the opening follows what others do: an agenda changed after it was approved, and whoever adjusts who leaves (R-076, R-239)."""

from collections.abc import Callable

from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.opening.adjusters_shown import adjusters_shown
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.what_is_left import changes


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """The cards, where what they say is another after this."""
    before = scene.meeting
    if not before.live:
        return ()
    after = ahead()
    if not after.live or (_approved(before) == _approved(after) and _adjust(before) == _adjust(after)):
        return ()
    return tuple(card for card in opening_cards(after) if card not in judged.deliveries)


def _approved(meeting: Meeting) -> bool:
    """Whether the agenda is the one that was approved."""
    noted = meeting.opening.agenda
    return noted is not None and noted.change == changes(meeting)


def _adjust(meeting: Meeting) -> object:
    return adjusters_shown(meeting) if meeting.opening.adjusters is not None else None
