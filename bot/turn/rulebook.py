"""The rules that the house goes by: the pure functions of `dialogs/` and `cards/`, with each sitting's own profile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.settings.profiles import Shelf
from bot.turn.rules import Look
from cards.phrases import book
from cards.view import View
from dialogs import pages, router
from dialogs.chat import where_written
from dialogs.journal import fold
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Outcome, Page, Reply
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.profile.profile import Profile
from dialogs.said.inbound import Said


@dataclass(frozen=True, slots=True)
class Rulebook:
    """`standard` is the profile of a sitting that has none yet; `language` speaks where the reader's is not known."""

    shelf: Shelf
    standard: Profile
    language: str = "sv"

    def profile_of(self, meeting: Meeting) -> Profile:
        """Return the sitting's profile: the very one it began with, else the one of its name, else the standard one.

        What a profile says of the kind of body goes before the rest (R-009); what a sitting began with is that already.
        A profile that the operator changed under a sitting goes on under its name: the digest in the journal tells.
        """
        if not meeting.profile:
            return self.standard
        pinned = self.shelf.pinned(meeting.digest) if meeting.digest else None
        if pinned is not None:
            return pinned
        return (self.shelf.profiles.get(meeting.profile) or self.standard).of_body(meeting.body)

    def decide(self, said: Said, meeting: Meeting, others: Sequence[Meeting]) -> Outcome:
        """Judge what was said against the meeting so far and the chat's others that have begun."""
        return router.decide(said, meeting, self.profile_of(meeting), others)

    def caught(self, said: Said, meetings: Sequence[Meeting]) -> str:
        """Return the key of the sitting that guards against what was said; "" where none of these does."""
        return where_written.caught(said, meetings)

    def again(self, said: Said, meeting: Meeting) -> Reply:
        """Answer a repetition; nothing is judged anew."""
        return router.again(said, meeting, self.profile_of(meeting))

    def causes(self, said: Said) -> tuple[str, ...]:
        """Return the keys by which a repetition is known, that which is kept first."""
        return router.causes(said)

    def apply(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Return the meeting after one more entry."""
        return fold.apply(meeting, entry)

    def draw(self, page: Page, meeting: Meeting, look: Look) -> View:
        """Draw a page as a view model, for whoever looks."""
        scene = Scene(
            meeting,
            self.profile_of(meeting),
            look.at,
            look.viewer,
            look.fresh,
            dialog=look.dialog,
            head=look.head,
            outside=look.outside,
            entries=look.entries,
        )
        return pages.draw(page, scene)

    def render(self, view: View, words: Mapping[str, str], locale: str) -> dict[str, Any]:
        """Make the view a card, in the reader's language."""
        return view.draw(book.of(locale or self.language), words)
