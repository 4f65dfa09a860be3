"""The hosts' card of the opening follows what others do: an agenda changed before it is approved or after, and whoever adjusts who leaves (R-076, R-239)."""

from collections.abc import Callable

from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.opening.adjusters_shown import adjusters_shown
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.what_is_left import OpeningPart, asked, changes


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """The cards, where what they say is another after this."""
    before = scene.meeting
    if not before.live:
        return ()
    after, listed = ahead(), altered(judged) and OpeningPart.AGENDA in asked(before, scene.profile)
    if not after.live or not (listed or _approved(before) != _approved(after) or _adjust(before) != _adjust(after)):
        return ()
    return tuple(card for card in opening_cards(after) if card not in judged.deliveries)


def altered(judged: Outcome) -> bool:
    """Whether the agenda is another by what is written."""
    return any(fact.alters for fact in judged.facts)


def _approved(meeting: Meeting) -> bool:
    """Whether the agenda is the one that was approved."""
    noted = meeting.opening.agenda
    return noted is not None and noted.change.covers(changes(meeting))


def _adjust(meeting: Meeting) -> object:
    return adjusters_shown(meeting) if meeting.opening.adjusters is not None else None
