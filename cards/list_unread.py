"""Told to the secretary alone: Teams does not tell who is in the chat, and how names are then tied to accounts by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class ListUnreadNote:
    """`names`: so many on the roster are tied to no account. `read`: Teams has told since."""

    key: Key
    names: int
    read: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what it means and what to do; one quiet line once Teams tells, or where all are tied."""
        say = phrases.roster
        if self.read or not self.names:
            return kit.quiet(say.unread_read if self.read else say.unread_all_tied, phrases.language)
        return kit.card(
            kit.band("ask", say.unread_title),
            kit.text(say.unread_why),
            kit.text(say.unread_names.format(count=self.names)),
            kit.bullets(say.unread_how),
            kit.text(say.unread_again, subtle=True),
            kit.buttons(kit.opens(say.assign, "roster.assign", self.key.data())),
            lang=phrases.language,
            fallback=say.unread_title,
        )
