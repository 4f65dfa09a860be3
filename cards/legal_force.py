"""The card on which the secretary notes that the decisions have legal force, and that no appeal is under way."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases

_FIELDS: Final[Mapping[str, str]] = {
    "force_no_day": "day",
    "force_ahead": "day",
    "force_early": "day",
    "force_appeal": "no_appeal",
}
"""At which field each fault is said."""


@dataclass(frozen=True, slots=True)
class ForceCard:
    """Since when (ISO) the decisions of the sitting have legal force, "" where nobody has noted it.

    `note`: what became of a press, by code.
    """

    key: Key
    since: str
    note: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what was noted, and the form."""
        say = phrases.archive
        head = say.force_since.format(since=self.since) if self.since else say.force_none
        field = _FIELDS.get(self.note, "")
        wrong = say.force_notes[self.note] if field else ""
        became = (say.force_notes[self.note],) if self.note and not field else ()
        send = kit.sends if self.key.dialog else kit.press
        since = kit.date_input(
            "day",
            say.force_label,
            required=True,
            error=say.force_notes["force_no_day"],
            value=self.since or None,
        )
        return kit.card(
            kit.band("done" if self.since else "ask", say.force_title, *became, head),
            kit.text(say.force_how),
            *kit.asked(since, wrong if field == "day" else ""),
            *kit.asked(kit.toggle("no_appeal", say.force_no_appeal), wrong if field == "no_appeal" else ""),
            kit.buttons(send(say.force_save, "force.say", self.key.data(sent="yes")), primary=not self.since),
            *([kit.text(say.undo, subtle=True)] if self.since else []),
            lang=phrases.language,
            fallback=kit.corrected(say.force_title, wrong),
        )
