"""What chair and secretary can do next about the matters, so that a run of them costs the chair two taps a matter."""

from dataclasses import replace

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import state_sent
from dialogs.matter.at_table import next_waiting
from dialogs.matter.chat_off_before_opening import asked_already
from dialogs.matter.checklist_answers_taken import takes_answers
from dialogs.matter.obstacles import ASKED_IN_CHECK, Obstacle, Standing, standing_at_table
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, MatterState, Stage
from dialogs.profile.choices import ProtectiveRemote
from dialogs.profile.what_a_level_asks import asks_consent, asks_two_factor
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Open the matter that was called, end it, call the next, note oral answers, raise the level."""
    meeting = scene.meeting
    on = meeting.on_table
    there = standing_at_table(scene)
    noted = scene.secretary and there is not None and there.ready < there.asked
    record = (Offer("checklist.record", "checklist.record_title", OfferPlace.NOTE, dialog=True),) if noted else ()
    if meeting.stage is not Stage.BEGUN:
        return record  # in a break nothing moves at the table
    gate = _gate(scene, there) if there is not None else ()
    onward = _go_on(scene, on)
    if gate and on is not None and on.state is MatterState.CALLED:
        # A matter that was called is to be opened: to leave it is the exception, and what was said aloud is noted first.
        onward = tuple(replace(offer, exception=True) for offer in onward)
    return (*gate, *onward, *record, *_raise(on), *_decision(scene, on))


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks; whoever is asked opens the checklist; the hosts take the matter that ended last again (R-123)."""
    asked = (Offer("checklist.open", "guide.checklist", OfferPlace.OPEN, dialog=True),) if takes_answers(scene) else ()
    if not may(Right.HOSTS, scene):
        return asked
    return (*asked, *offers(scene), *_again(scene))


def _again(scene: Scene) -> tuple[Offer, ...]:
    meeting = scene.meeting
    last = meeting.matter(meeting.last_called)
    if meeting.stage is not Stage.BEGUN or last is None or last.state is not MatterState.ENDED:
        return ()
    sent: dict[str, str | int] = {"matter": last.no, "again": "yes", "after": meeting.table}
    return (Offer("matter.call", "guide.again", OfferPlace.CHANGE, sent, {"no": last.no}, exception=True),)


def _gate(scene: Scene, there: Standing) -> tuple[Offer, ...]:
    """How the matter is opened: with the check in the same press, by itself, or with a reason; of an open one the check alone."""
    if asked_already(scene.meeting, there.matter):
        return ()  # Teams is asked to turn the chat off, and opens it.
    no, check = there.matter.no, there.matter.check
    checked = check is not None and check.only_entitled
    by_itself = () if checked else (_offer("gate.confirm", "readiness.check", no, dialog=True),)
    if there.matter.state is MatterState.OPEN:
        # Its level was raised, or a break was taken: the check is to be made again, and nothing is to be opened.
        return by_itself if not ASKED_IN_CHECK.isdisjoint(there.obstacles) else ()
    if not scene.leads:
        return by_itself
    if there.firm:
        return (*_hand_over(there), *by_itself)  # No reason opens it: the card says what does.
    if not _one_press(scene, there):
        # In a dialog: the card is drawn anew as answers come in, and would take a half-filled reason with it.
        anyway = _offer("gate.open", "readiness.open_anyway", no, dialog=True)
        return (replace(anyway, exception=True), *by_itself)
    if checked:
        now = {"matter": no, "moved": scene.meeting.moved}
        return (Offer("gate.open", "readiness.open", OfferPlace.OPEN, now, {"no": no}),)
    together: dict[str, str | int] = {"matter": no, "only_entitled": "yes", "moved": scene.meeting.moved}
    return (Offer("gate.open", "readiness.check_and_open", OfferPlace.OPEN, together, {"no": no}), *by_itself)


def _hand_over(there: Standing) -> tuple[Offer, ...]:
    """To give somebody else the lead, where whoever leads is disqualified in the matter (R-173)."""
    out = Obstacle.LEADER_DISQUALIFIED in there.obstacles
    return (Offer("meeting.lead", "sitting.lead_send", OfferPlace.OPEN, dialog=True),) if out else ()


def _offer(verb: str, phrase: str, no: int, *, dialog: bool = False) -> Offer:
    return Offer(verb, phrase, OfferPlace.OPEN, {"matter": no}, {"no": no}, dialog)


def _one_press(scene: Scene, there: Standing) -> bool:
    """Whether all that is missing is the check that the chair makes with the same press."""
    only_the_check = all(o is Obstacle.HOST_NOT_CHECKED for o in there.obstacles)
    return not there.not_ready and only_the_check and _check_is_short(scene, there)


def _check_is_short(scene: Scene, there: Standing) -> bool:
    """Whether the host's check asks nothing more than "only entitled"; level 4 asks more (R-043)."""
    kind = there.matter.kind
    return there.matter.check is not None or not (
        asks_two_factor(scene.profile, kind) or asks_consent(scene.profile, kind)
    )


def _go_on(scene: Scene, on: Matter | None) -> tuple[Offer, ...]:
    """End the matter on the table and call the next, in one press; or the one or the other. One never opened is put aside.

    Each button sends how things stood when it was drawn (`stale_press.moved_on`), so that an old one moves nothing.
    """
    following = next_waiting(scene.meeting)
    if on is None:
        if following is None:
            return ()
        no = following.no
        return (Offer("matter.call", "readiness.call", OfferPlace.GO_ON, {"matter": no, "after": 0}, {"no": no}),)
    opened = on.begun
    stood = {"state": state_sent(on)}
    alone = "readiness.end" if opened else "readiness.put_aside"
    end = Offer("matter.end", alone, OfferPlace.GO_ON, {"matter": on.no, **stood}, {"no": on.no})
    if following is None:
        return (end,)
    both = "readiness.end_and_call" if opened else "readiness.put_aside_and_call"
    sent: dict[str, str | int] = {"matter": following.no, "after": on.no, **stood}
    numbers = {"end": on.no, "call": following.no}
    return (Offer("matter.call", both, OfferPlace.GO_ON, sent, numbers), end)


def _raise(on: Matter | None) -> tuple[Offer, ...]:
    if on is None or on.kind.confidential:
        return ()
    return (Offer("matter.level", "matter.raise_level", OfferPlace.CHANGE, {"matter": on.no}, dialog=True),)


def _decision(scene: Scene, on: Matter | None) -> tuple[Offer, ...]:
    """The secretary enters the special decision, where the profile knows of one and a matter needs it (R-046)."""
    by_decision = scene.profile.protective_remote is ProtectiveRemote.SPECIAL_DECISION
    if on is None or not scene.secretary or not by_decision or on.kind is not MatterKind.PROTECTIVE:
        return ()
    return (Offer("matter.decision", "matter.special_enter", OfferPlace.CHANGE, {"matter": on.no}, dialog=True),)
