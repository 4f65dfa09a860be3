"""Help: every step that this person can take now, by pressing or by typing, in their own capacity; and no other."""

from dataclasses import replace
from typing import Final

from cards.guide import Guide, GuideOver
from cards.offers import Offer
from cards.view import View
from dialogs.guide_lines import parts
from dialogs.journal.entries import short_key
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import HelpOverPage, HelpPage, MovedPage, ReadinessPage
from dialogs.judging.stale_press import step_key
from dialogs.meeting.meeting import Stage
from dialogs.said.inbound import Pressed
from dialogs.showing.names import key
from dialogs.showing.next_steps import OfferPlace, in_order
from dialogs.showing.shared_cards import help_over
from dialogs.showing.written_in_confidence import incidents
from dialogs.sitting import offers as sitting_offers
from dialogs.subjects import functions
from dialogs.undo import can_undo, last_step

_PRESSED_HERE: Final = {"via": "help"}


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show the help. Before anything is set up it stands where it was asked: only there does its button know the meeting."""
    empty, alone = scene.meeting.stage is Stage.EMPTY, said.place.personal
    return Outcome(reply=HelpPage(int(empty and alone), private=alone or not empty))


def answered_below(said: Pressed, scene: Scene, judged: Outcome) -> Outcome:
    """What answers a step that was pressed on the help: the card with the next step stands at the foot, and is not shown twice.

    The help that offered it is closed.
    """
    if said.field("via") != "help":
        return judged
    over = (help_over(scene.person, done=1),) if judged.facts and scene.person is not None else ()
    reply = MovedPage() if judged.reply == ReadinessPage() else judged.reply
    return replace(judged, deliveries=(*judged.deliveries, *over), reply=reply)


def offered(help_: View) -> str:
    """What tells one help from another: its buttons and what can be typed, but for the forms that tell one drawing from the next."""
    if not isinstance(help_, Guide):
        return ""
    buttons = [(one.verb, one.phrase, *sorted(one.numbers.items()), *_sent(one)) for one in help_.offers]
    return short_key("help", repr(buttons), repr(help_.parts))


def _sent(offer: Offer) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in offer.fields.items() if name != "form")


def draw_over(page: HelpOverPage, _: Scene) -> View:
    """Draw the line that is left of the help."""
    return GuideOver(done=bool(page.done))


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
    at = last_step(scene)
    if at is not None and can_undo(scene):
        found.append(Offer("undo", "guide.undo", OfferPlace.END, {"taken": step_key(at)}))
    return tuple(map(_from_here, in_order(found)))


def _from_here(offer: Offer) -> Offer:
    return offer if offer.dialog else replace(offer, fields={**offer.fields, **_PRESSED_HERE})
