"""The card on which the secretary notes that the decisions have legal force, and that no appeal is under way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases

_FIELDS: Final[Mapping[str, str]] = {
    "force_no_day": "day",
    "force_ahead": "day",
    "force_unannounced": "day",
    "force_soon": "day",
    "force_appeal": "no_appeal",
}
"""At which field each fault is said."""


@dataclass(frozen=True, slots=True)
class ForceCard:
    """Since when (ISO) the decisions of the sitting have legal force, "" where nobody has noted it.

    `note`: what became of a press, by code. `earliest`: the first day (ISO) on which they can have it, "" while no notice is noted.
    """

    key: Key
    since: str
    note: str = ""
    earliest: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what was noted, and the form."""
        say = phrases.archive
        head = say.force_since.format(since=self.since) if self.since else say.force_none
        field = _FIELDS.get(self.note, "")
        wrong = say.force_notes[self.note] if field else ""
        became = (say.force_notes[self.note],) if self.note and not field else ()
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
            kit.text(say.force_earliest.format(day=self.earliest) if self.earliest else say.force_not_announced),
            *kit.asked(since, wrong if field == "day" else ""),
            *kit.asked(kit.toggle("no_appeal", say.force_no_appeal), wrong if field == "no_appeal" else ""),
            kit.buttons(*self._buttons(phrases), primary=not self.since),
            *([kit.text(say.undo, subtle=True)] if self.since else []),
            lang=phrases.language,
            fallback=kit.corrected(say.force_title, wrong),
        )

    def _buttons(self, phrases: Phrases) -> Iterator[kit.Card]:
        """Note it; the day of the notice, where that is missing; take back what is noted."""
        say = phrases.archive
        send = kit.sends if self.key.dialog else kit.press
        yield send(say.force_save, "force.say", self.key.data(sent="yes"))
        if not self.earliest and not self.key.dialog:
            yield kit.press(say.dates_title, "dates.show", self.key.data(), takes_inputs=False)
        if self.since:
            yield send(say.force_take_back, "force.back", self.key.data(day=self.since), takes_inputs=False)
