"""What chair and secretary can do next about breaks."""

from cards.adjournment import break_key
from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.matter.unentitled_in_call import intruded
from dialogs.meeting.meeting import Stage
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Adjourn while the sitting goes on, resume in a break."""
    if scene.meeting.stage is Stage.ADJOURNED:
        return (Offer("resume", "readiness.resume", OfferPlace.BEGIN, {"since": break_key(scene.meeting.break_since)}),)
    if scene.meeting.stage is Stage.BEGUN:
        # While somebody is there who may not be, the break is what the chair has to decide on.
        place = OfferPlace.BEGIN if intruded(scene) else OfferPlace.PAUSE
        return (Offer("adjourn", "readiness.adjourn", place, dialog=True),)
    return ()


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks: chair and secretaries alone."""
    return offers(scene) if may(Right.HOSTS, scene) else ()
