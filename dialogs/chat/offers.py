"""What chair and secretary can do about Teams' switch of the chat: choose where it is not proved off, and try the private roads."""

from dataclasses import replace

from cards.offers import Offer
from dialogs.matter.private_roads import lacking
from dialogs.meeting import Stage
from dialogs.next_steps import OfferPlace
from dialogs.scene import Scene


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Open with a warning, or let it be; try the contact while somebody cannot be reached."""
    meeting, switch = scene.meeting, scene.meeting.switch
    chooses = scene.leads and switch.undecided and switch.wanted is not None and meeting.stage is Stage.BEGUN
    no, attempt = (switch.wanted.no, switch.wanted.attempt) if switch.wanted is not None else (0, 0)
    warned: dict[str, str | int] = {"matter": no, "warned": "yes", "attempt": attempt}
    choice = (
        Offer("gate.open", "chat_switch.open_warned", OfferPlace.BEGIN, warned, {"no": no}),
        Offer("gate.cancel", "chat_switch.cancel", OfferPlace.BEGIN, {"attempt": attempt}),
    )
    return (*(choice if chooses else ()), *_contact(scene), *_hidden(scene))


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks: each is the chair's, or a secretary's, alone."""
    return offers(scene)


def _hidden(scene: Scene) -> tuple[Offer, ...]:
    """What is hidden is shown again by the secretary: seldom right, so it stands behind the rest."""
    hidden = [one.no for one in scene.meeting.incidents if one.hidden] if scene.secretary else []
    return tuple(
        Offer("hidden.show", "hiding.show_again", OfferPlace.CHANGE, {"matter": no}, {}, exception=True)
        for no in hidden[-1:]
    )


def _contact(scene: Scene) -> tuple[Offer, ...]:
    """Tried by the secretary, where the switch can be turned: while somebody is not reached it stands in sight."""
    meeting = scene.meeting
    if not meeting.switch.turnable or not scene.secretary or meeting.stage is Stage.CLOSED:
        return ()
    offer = Offer("contact.try", "chat_switch.try_contact", OfferPlace.CHANGE, dialog=False)
    matters = (one for one in meeting.matters if one.kind.confidential and not one.over)
    return (offer if any(lacking(meeting, one) for one in matters) else replace(offer, exception=True),)
