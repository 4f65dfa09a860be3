"""What chair and secretary can do next about the motions."""

from cards.offers import Offer, OfferPlace
from dialogs.meeting import MatterState, Stage
from dialogs.scene import Scene


def offers(scene: Scene) -> tuple[Offer, ...]:
    """The secretary notes a motion made aloud: in an open matter whose content may be kept (R-137, R-042)."""
    on = scene.meeting.on_table
    if on is None or not scene.secretary or not scene.profile.keeps_content(on.kind):
        return ()
    if on.state is not MatterState.OPEN or scene.meeting.stage is not Stage.BEGUN:
        return ()
    return (Offer("motion.record", "motion.record", OfferPlace.NOTE, {"matter": on.no}, dialog=True),)
