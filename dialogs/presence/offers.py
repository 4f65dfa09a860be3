"""What chair and secretary can do next about breaks."""

from cards.adjournment import break_key
from cards.offers import Offer
from dialogs.meeting import Stage
from dialogs.next_steps import OfferPlace
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Adjourn while the sitting goes on, resume in a break."""
    if scene.meeting.stage is Stage.ADJOURNED:
        return (Offer("resume", "readiness.resume", OfferPlace.BEGIN, {"since": break_key(scene.meeting.break_since)}),)
    if scene.meeting.stage is Stage.BEGUN:
        return (Offer("adjourn", "readiness.adjourn", OfferPlace.PAUSE, dialog=True),)
    return ()


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks: chair and secretaries alone."""
    return offers(scene) if may(Right.HOSTS, scene) else ()
