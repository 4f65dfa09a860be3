"""Help: every step that this person can take now, by pressing or by typing, in their own capacity; and no other."""

from dataclasses import replace
from typing import Final

from cards.guide import Guide
from cards.offers import Offer
from cards.view import View
from dialogs.guide_lines import parts
from dialogs.inbound import Pressed
from dialogs.incidents import incidents
from dialogs.meeting import Stage
from dialogs.names import key
from dialogs.next_steps import OfferPlace, in_order
from dialogs.outcome import Outcome, Page
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene
from dialogs.shared_pages import HelpPage, MovedPage, ReadinessPage
from dialogs.sitting import offers as sitting_offers
from dialogs.subjects import functions
from dialogs.undo import can_undo

_PRESSED_HERE: Final = {"via": "help"}


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show the help. Before anything is set up it stands where it was asked: only there does its button know the meeting."""
    empty, alone = scene.meeting.stage is Stage.EMPTY, said.place.personal
    return Outcome(reply=HelpPage(int(empty and alone), private=alone or not empty))


def answered_below(said: Pressed, judged: Outcome) -> Outcome:
    """What answers a step that was pressed on the help: the card with the next step stands at the foot, and is not shown twice."""
    if said.field("via") != "help" or judged.reply != ReadinessPage():
        return judged
    return replace(judged, reply=MovedPage())


def draw(page: Page, scene: Scene) -> View:
    """Draw the help for whoever looks, with what they can do now: who may do nothing but look is told just that."""
    alone = isinstance(page, HelpPage) and bool(page.alone)
    gone = scene.person is not None and scene.person.in_chat is False  # nobody acts from outside the chat
    return Guide(
        key(scene),
        () if gone else parts(scene, alone=alone),
        () if gone or alone else steps(scene),
        secretary=may(Right.SECRETARY, scene),
        incidents=incidents(scene),
    )


def steps(scene: Scene) -> tuple[Offer, ...]:
    """What each subject lets the viewer do now, in the order of the readiness card; their own last step taken back comes last."""
    if not scene.meeting.admitted:
        return sitting_offers.steps(scene)  # what was claimed is nobody's meeting yet
    found = [offer for of_subject in functions("steps") for offer in of_subject(scene)]
    found += [Offer("undo", "guide.undo", OfferPlace.END)] if can_undo(scene) else []
    return tuple(map(_from_here, in_order(found)))


def _from_here(offer: Offer) -> Offer:
    return offer if offer.dialog else replace(offer, fields={**offer.fields, **_PRESSED_HERE})
