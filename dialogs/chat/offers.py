"""What chair and secretary can do about the chat: choose where Teams' switch of it is not proved off, and try the private roads."""

from collections.abc import Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.matter.private_roads import everybody, lacking, state_of
from dialogs.meeting.meeting import Stage
from dialogs.showing.next_steps import OfferPlace
from dialogs.showing.written_in_confidence import hidden_key


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Open with a warning, or let it be; try the contact before the meeting, and while the chat can be turned off."""
    meeting, switch = scene.meeting, scene.meeting.switch
    chooses = scene.leads and switch.undecided and switch.wanted is not None and meeting.stage is Stage.BEGUN
    no, attempt = (switch.wanted.no, switch.wanted.attempt) if switch.wanted is not None else (0, 0)
    warned: dict[str, str | int] = {"matter": no, "warned": "yes", "attempt": attempt}
    choice = (
        Offer("gate.open", "chat_switch.open_warned", OfferPlace.BEGIN, warned, {"no": no}),
        Offer("gate.cancel", "chat_switch.cancel", OfferPlace.BEGIN, {"attempt": attempt}),
    )
    tried_here = meeting.stage is Stage.PREPARED or switch.turnable
    return (*(choice if chooses else ()), *(_contact(scene) if tried_here else ()), *_hidden(scene))


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks, and the contact at any time: each is the chair's, or a secretary's, alone."""
    offered = offers(scene)
    return offered if any(one.verb == "contact.try" for one in offered) else (*offered, *_contact(scene))


def _hidden(scene: Scene) -> tuple[Offer, ...]:
    """What is hidden is shown again by the secretary: seldom right, so it stands behind the rest."""
    hidden = [one for one in scene.meeting.incidents if one.hidden] if scene.secretary else []
    sent: list[Mapping[str, str | int]] = [{"matter": one.no, "hidden": hidden_key(one)} for one in hidden[-1:]]
    return tuple(
        Offer("hidden.show", "hiding.show_again", OfferPlace.CHANGE, fields, {}, exception=True) for fields in sent
    )


def _contact(scene: Scene) -> tuple[Offer, ...]:
    """In sight while somebody was never tried before the meeting, and later while somebody who is not reached keeps the chat on."""
    meeting = scene.meeting
    if not_planned(meeting) is not None or not meeting.admitted or not may(Right.HOSTS, scene):
        return ()
    if meeting.stage is Stage.PREPARED:
        untried = any(state_of(one) is None for one in everybody(meeting))
        return (Offer("contact.try", "contact.try_now", OfferPlace.END, exception=not untried),)
    matters = (one for one in meeting.matters if one.kind.confidential and not one.over)
    keep = meeting.switch.turnable and any(lacking(meeting, one) for one in matters)
    return (Offer("contact.try", "contact.try_now", OfferPlace.CHANGE, exception=not keep),)
