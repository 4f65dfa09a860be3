"""What chair and secretary can do next about breaks."""

from cards.adjournment import break_key
from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import elsewhere
from dialogs.matter.unentitled_in_call import intruded
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.presence.other_room import can_change
from dialogs.presence.undo import own_break
from dialogs.said.reasons import BreakReason
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Adjourn while the sitting goes on, resume in a break; whoever adjourned by mistake takes that back."""
    taken = own_break(scene) if scene.meeting.stage is Stage.ADJOURNED else 0
    back = (Offer("undo", "adjournment.undo", OfferPlace.BEGIN, {"taken": taken}),) if taken else ()
    return (*_onward(scene), *back)


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks: chair and secretaries alone. What can be undone stands last in the help anyway."""
    return _onward(scene) if may(Right.HOSTS, scene) else ()


def _onward(scene: Scene) -> tuple[Offer, ...]:
    meeting = scene.meeting
    if elsewhere(meeting) is not None:
        return (Offer("room.back", "other_room.back", OfferPlace.BEGIN, dialog=True),)
    if meeting.stage is Stage.ADJOURNED:
        return (Offer("resume", "readiness.resume", OfferPlace.BEGIN, {"since": break_key(meeting.break_since)}),)
    if meeting.stage is not Stage.BEGUN:
        return ()
    other = Offer("adjourn", "adjournment.other", OfferPlace.PAUSE, dialog=True, exception=True, apart=True)
    room = Offer("room.change", "other_room.change", OfferPlace.PAUSE, dialog=True, exception=True, apart=True)
    return (_at_once(scene), other, *((room,) if can_change(meeting) else ()))


def _at_once(scene: Scene) -> Offer:
    """One press: for as long as the profile lets a meeting wait. While somebody is there who may not be, the break is what the chair has to decide on (R-122)."""
    if intruded(scene):
        sent = _sent(scene.meeting, 0, BreakReason.INTRUDER)
        return Offer("adjourn", "readiness.adjourn", OfferPlace.BEGIN, sent)
    minutes = scene.profile.reconnect_wait_min or 0
    sent = _sent(scene.meeting, minutes, BreakReason.PAUSE)
    if not minutes:
        return Offer("adjourn", "readiness.adjourn", OfferPlace.PAUSE, sent, apart=True)
    return Offer("adjourn", "adjournment.at_once", OfferPlace.PAUSE, sent, {"count": minutes}, apart=True)


def _sent(meeting: Meeting, minutes: int, reason: BreakReason) -> dict[str, str | int]:
    """How long and why; and on which matter and after which break it was drawn, so that an older button adjourns nothing."""
    return {
        "minutes": minutes,
        "reason": reason.value,
        "after": meeting.table,
        "rested": break_key(meeting.roll.rested),
    }
