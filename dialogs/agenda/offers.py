"""What whoever looks can do about the agenda."""

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.showing.next_steps import OfferPlace


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
