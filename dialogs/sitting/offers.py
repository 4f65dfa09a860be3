"""What chair and secretary can do next about the sitting itself."""

from cards.offers import Offer
from dialogs.matter.at_table import next_waiting
from dialogs.meeting import Stage
from dialogs.next_steps import OfferPlace
from dialogs.scene import Scene


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Begin what is prepared; close what goes on when nothing is on the table and nothing waits."""
    meeting = scene.meeting
    if meeting.stage is Stage.PREPARED:
        return (Offer("meeting.begin", "readiness.begin", OfferPlace.BEGIN),)
    if meeting.stage is Stage.BEGUN and meeting.on_table is None and next_waiting(meeting) is None:
        return (Offer("meeting.close", "readiness.close", OfferPlace.END, {"after": 0}),)
    return ()
