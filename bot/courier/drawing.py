"""Draws a page from the newest state of its sitting, as an activity that Teams takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot import clock_and_chance
from bot.courier.ports import Activity, Newest
from bot.turn.rules import Look, Rules
from bot.turn.who_may_set_up import known
from cards import kit
from cards.quick_dataclass import quick_dataclass
from cards.view import View, texts_in, wordings_shown
from dialogs.judging.outcome import Page
from dialogs.roster.names_outside_journal import told_in
from dialogs.said.inbound import Sender


@quick_dataclass(frozen=True, slots=True)
class Drawn:
    """A page as somebody sees it, before its words are put in. `wordings` are the keys of those that it shows.

    `names`: the keys of what it tells of people, and the meeting will forget.
    """

    rules: Rules
    view: View
    locale: str
    names: tuple[str, ...] = ()

    @property
    def wordings(self) -> tuple[str, ...]:
        """Return the keys of the words that it shows."""
        return wordings_shown(self.view)

    @property
    def passing(self) -> tuple[str, ...]:
        """Return the keys of all that it shows and may have to be taken out of it: its words, and names."""
        return (*self.wordings, *self.names)

    def activity(self, words: Mapping[str, str]) -> Activity:
        """Return it as a message with one card that shows these words.

        There is no text next to the card: Teams would make two messages of it, and the id for later edits be lost.
        """
        card = self.rules.render(self.view, words, self.locale)
        if "contentType" in card:  # a card of Teams' own, which has no text for the notice
            return {"type": "message", "summary": card["name"], "attachments": [card]}
        attachment = {"contentType": kit.CARD_TYPE, "content": card}
        return {"type": "message", "summary": card["fallbackText"], "attachments": [attachment]}

    def bare(self) -> Activity:
        """Return it complete, but without its words: they come when the message's id is known."""
        return self.activity(dict.fromkeys(self.wordings, ""))


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws pages. `secretaries`: the object ids of those whom the operator lets set sittings up."""

    rules: Rules
    secretaries: frozenset[str] = frozenset()

    def draw(self, newest: Newest, page: Page, viewer: Sender | None = None) -> Drawn:
        """Draw `page` as `viewer` sees it (None: the whole chat), in their language."""
        viewer = viewer if viewer is None else known(viewer, newest.place.tenant, self.secretaries)
        fresh = clock_and_chance.octets(8).hex()  # So that the forms of one drawing differ from those of the next.
        view = self.rules.draw(
            page, newest.meeting, Look(viewer, newest.at, fresh, head=newest.head, entries=newest.entries)
        )
        names = told_in(texts_in(view), newest.meeting)
        return Drawn(self.rules, view, viewer.locale if viewer is not None else "", names)
