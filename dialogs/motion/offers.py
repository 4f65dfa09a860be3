"""What chair and secretary can do next about the motions."""

from cards.offers import Offer
from dialogs.motion.writing_allowed import taken_now
from dialogs.next_steps import OfferPlace
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Motions where they are taken: the secretary notes one made aloud; who may move hands one in; both see them (R-137, R-042)."""
    on = taken_now(scene)
    if on is None:
        return ()
    seen = _offer("motion.list", "matter.motions", OfferPlace.CHANGE, on.no)
    noted = (_offer("motion.record", "motion.record", OfferPlace.NOTE, on.no),) if scene.secretary else ()
    moved = (_offer("motion.open", "matter.move", OfferPlace.NOTE, on.no),) if may(Right.MOVERS, scene) else ()
    return (*noted, *moved, seen)


def _offer(verb: str, phrase: str, place: OfferPlace, no: int) -> Offer:
    return Offer(verb, phrase, place, {"matter": no}, dialog=True)
