"""The secretary enters afterwards what a meeting on paper noted, and all of it carries a mark until she says that she is done (R-229).

It is a state of hers and no word of each command: with a sheet of forty lines a prefix would be forgotten, and each verb, each
button and each form would need it. What others do meanwhile has no mark, since they do it now. After the close there is none: what is noted then (the
dates of the minutes, legal force) is said of the records themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from cards.from_paper import FromPaperCard
from cards.offers import Offer
from cards.refusal import Refusal
from cards.view import View
from dialogs.archive.facts import EntersFromPaper
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.judging.outcome import Outcome, Page, TakeBack, UndoRight
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.names import key
from dialogs.showing.next_steps import OfferPlace
from dialogs.showing.shared_cards import READINESS


@dataclass(frozen=True, slots=True)
class FromPaperPage(Page):
    """Whether what somebody enters now is marked."""

    name: ClassVar[str] = "from_paper"


def enter(said: Pressed, scene: Scene) -> Outcome:
    """Turn it on or off for whoever presses; as it stands already nothing changes."""
    why = not_live(scene.meeting)
    if why:
        return refused(why)
    runs = said.field("off") != "yes"
    if runs is _runs(scene):
        return Outcome(reply=FromPaperPage(), stands=about.FROM_PAPER)
    return Outcome((EntersFromPaper(runs),), (READINESS,), FromPaperPage())


def _runs(scene: Scene) -> bool:
    return scene.person is not None and scene.person.key in scene.meeting.archive.from_paper


def offers(scene: Scene) -> tuple[Offer, ...]:
    """Turn it off, while it is on: whoever forgot would mark all that follows."""
    if not (scene.meeting.live and _runs(scene) and may(Right.SECRETARY, scene)):
        return ()
    return (Offer("paper.enter", "from_paper.end", OfferPlace.NOTE, {"off": "yes"}),)


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same; and turn it on, for the secretary while the sitting goes on."""
    if not (scene.meeting.live and may(Right.SECRETARY, scene)) or _runs(scene):
        return offers(scene)
    return (Offer("paper.enter", "from_paper.begin", OfferPlace.END, {"off": "no"}, exception=True),)


def draw(_: FromPaperPage, scene: Scene) -> View:
    """Draw how it stands, for the secretary alone."""
    if not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    return FromPaperCard(key(scene), _runs(scene), scene.meeting.live)


def _turned_back(_: Meeting, __: datetime, step: EntersFromPaper) -> Outcome:
    return Outcome((EntersFromPaper(not step.runs),), (READINESS,), FromPaperPage())


def _told(t: Teller, x: EntersFromPaper) -> str:
    say = t.phrases.from_paper
    return (say.began if x.runs else say.ended).format(by=t.by)


SENTENCES: Final[Mapping[type[Fact], Tell]] = {EntersFromPaper: _told}
UNDO: Final[Mapping[type[Step], TakeBack]] = {EntersFromPaper: _turned_back}
UNDO_RIGHTS: Final[Mapping[type[Step], UndoRight]] = {EntersFromPaper: lambda *_: Right.SECRETARY}
PAGES: Final[Mapping[type[Page], Callable[[FromPaperPage, Scene], View]]] = {FromPaperPage: draw}
LINES: Final[Mapping[str, Callable[[Scene], int | None]]] = {
    "from_paper": lambda scene: 0 if steps(scene) else None,
}
