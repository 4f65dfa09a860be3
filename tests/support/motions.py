"""A sitting in which motions are made: what is said goes through the router, and its words lie where the store has them.

board = Board()
out = board.says("motion.submit", "anna", matter=1, kind="add", wording="Att …")
board.sees(MotionPage(1), "bo")
"""

from dataclasses import dataclass, field
from typing import Any

from cards import kit
from cards.motion import MotionCard
from cards.motion_list import MotionList
from cards.phrases import book
from cards.view import View, wordings_shown
from dialogs import pages
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Draft, Outcome, Page
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion
from dialogs.motion.facts import Moved
from dialogs.motion.pages import MotionsPage
from dialogs.profile.profile import Profile
from dialogs.router import decide
from dialogs.said.inbound import Road, Sender
from tests.support.meetings import a_meeting, after, happened, linkoping, pressed, seen_by


def on_the_table(no: int = 1, *facts: Fact) -> Meeting:
    """The usual sitting with that matter open, and what has happened after."""
    return happened(a_meeting(), MatterCalled(no), MatterOpened(no), *facts)


@dataclass
class Board:
    """The meeting as it goes on, by `profile`. `words` is what a store would hold; `forms` makes each form a new one."""

    meeting: Meeting = field(default_factory=on_the_table)
    profile: Profile = field(default_factory=linkoping)
    words: dict[str, str] = field(default_factory=dict)
    sealed: set[str] = field(default_factory=set)
    forms: int = 0

    def says(self, verb: str, who: str | Sender = "anna", road: Road = Road.DIALOG, **fields: Any) -> Outcome:
        """Press `verb`, on a form of its own unless `form_` names one; what follows from it has happened."""
        self.forms += 1
        said = pressed(verb, who, road, **{"form_": f"form{self.forms}", **fields})
        out = decide(said, self.meeting, self.profile)
        self.meeting = after(self.meeting, out, said)
        self.words |= {one.key: one.words.spoken for one in out.wordings}
        self.sealed |= set(out.sealed)
        for key in out.purged:
            self.words.pop(key, None)
        return out

    def moves(self, who: str = "anna", kind: str = "add", wording: str = "Att utreda frågan.", **fields: Any) -> Motion:
        """Hand in a motion, which is taken."""
        out = self.says("motion.submit", who, kind=kind, wording=wording, **fields)
        moved = next(fact for fact in out.facts if isinstance(fact, Moved))
        return self.motion(moved.motion)

    def motion(self, number: int = 1) -> Motion:
        """The motion as it stands."""
        found = self.meeting.motion(number)
        assert found is not None
        return found

    def view(self, page: Page, who: str | None = None, *, dialog: bool = False) -> View:
        """Return the page as `who` sees it; None is the room."""
        return pages.draw(page, seen_by(self.meeting, who, self.profile, dialog=dialog))

    def card(self, page: Page | Outcome, who: str | None = None, *, dialog: bool = False) -> kit.Card:
        """Return the page, or the reply of an outcome, as a card with the words that the store would give."""
        reply = page.reply if isinstance(page, Outcome) else page
        view = reply.view if isinstance(reply, Draft) else self.view(_page(reply), who, dialog=dialog)
        words = {key: self.words[key] for key in wordings_shown(view) if key in self.words}
        return view.draw(book.SV, {k: w for k, w in words.items() if k not in self.sealed})


def seen(board: Board, who: str | None = None, number: int = 1) -> MotionCard:
    """The motion's card as `who` sees it."""
    view = board.view(MotionPage(number), who)
    assert isinstance(view, MotionCard)
    return view


def listed(board: Board, who: str | None = None, no: int = 0, start: int = 0) -> MotionList:
    """The list as `who` sees it."""
    view = board.view(MotionsPage(no, start), who)
    assert isinstance(view, MotionList)
    return view


def raised(kind: str = "secrecy") -> Board:
    """A motion in a matter whose level was raised after."""
    board = Board()
    board.moves()
    board.says("matter.level", "chair", matter=1, level=kind)
    return board


def _page(reply: object) -> Page:
    assert isinstance(reply, Page)
    return reply
