"""What whoever looks can do about the agenda."""

from cards.offers import Offer
from dialogs.meeting import MatterState, Stage
from dialogs.next_steps import OfferPlace
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene
from dialogs.stages import not_planned


def steps(scene: Scene) -> tuple[Offer, ...]:
    """All see it; chair and secretary add to it, and strike and move what waits."""
    meeting = scene.meeting
    if meeting.stage is Stage.EMPTY:
        return ()
    shown = (Offer("agenda.show", "guide.agenda", OfferPlace.CHANGE, dialog=True),)
    if not_planned(meeting) or not may(Right.HOSTS, scene):
        return shown
    waits = any(matter.state is MatterState.WAITING for matter in meeting.matters)
    waiting = (_offer("matter.strike", "agenda.strike"), _offer("matter.move", "agenda.move")) if waits else ()
    return (*shown, _offer("matter.add", "agenda.add"), *waiting)


def _offer(verb: str, phrase: str) -> Offer:
    return Offer(verb, phrase, OfferPlace.CHANGE, dialog=True, exception=True)
