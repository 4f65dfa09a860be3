"""What chair and secretary can do next about the sitting itself."""

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.matter.at_table import next_waiting
from dialogs.meeting.meeting import Stage
from dialogs.showing.next_steps import OfferPlace
from dialogs.sitting.setup import may_ask


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Begin what is prepared; close what goes on when nothing is on the table and nothing waits."""
    meeting = scene.meeting
    if meeting.stage is Stage.PREPARED:
        return (Offer("meeting.begin", "readiness.begin", OfferPlace.BEGIN),)
    if meeting.stage is Stage.BEGUN and meeting.on_table is None and next_waiting(meeting) is None:
        # Nothing waits, so this is how it goes on: before a break, which is then an exception.
        return (Offer("meeting.close", "readiness.close", OfferPlace.GO_ON, {"after": 0}),)
    return ()


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Set up, or put right what was set up; begin and close; say who leads. Of a claim only whether it is approved."""
    meeting = scene.meeting
    if meeting.stage is Stage.EMPTY:
        return (_offer("meeting.setup", "guide.set_up", OfferPlace.BEGIN, sitting=""),) if may_ask(scene) else ()
    if not meeting.admitted:
        look = _offer("meeting.setup", "setup.claim_look", OfferPlace.BEGIN)
        return (look,) if may(Right.SETUP, scene) else ()
    prepared = meeting.stage is Stage.PREPARED
    change = (_offer("meeting.setup", "guide.change", OfferPlace.CHANGE),) if may(Right.SETUP, scene) else ()
    hosts = may(Right.HOSTS, scene)
    ready = meeting.chair is not None or not prepared
    onward = offers(scene) if hosts and ready else ()
    elected = any(p.capacity is not None and p.capacity.elected for p in meeting.people.values())
    led = hosts and elected and meeting.stage is not Stage.CLOSED
    lead = (_offer("meeting.lead", "sitting.lead_send", OfferPlace.CHANGE, exception=True),) if led else ()
    return (*onward, *(change if prepared else ()), *lead)


def _offer(verb: str, phrase: str, place: OfferPlace, *, exception: bool = False, **fields: str) -> Offer:
    return Offer(verb, phrase, place, fields, dialog=True, exception=exception)
