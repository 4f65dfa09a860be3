"""The sheet for a meeting on paper, as whoever leads or keeps the minutes is offered it: a line of what it holds, and the button that makes the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.paper_sheet import PaperSheet, paper_sheet
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class PaperCard:
    """The sheet as it would be now. `text` is all of it, as the file has it."""

    key: Key
    sheet: PaperSheet = field(repr=False)

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what the sheet is for; the roll itself stands in the file alone."""
        say = phrases.paper
        ask = kit.press(say.ask, "note.file", self.key.data(part="paper"), takes_inputs=False)
        return kit.card(
            kit.band("table", say.title),
            kit.text(say.steps[0]),
            kit.buttons(ask),
            lang=phrases.language,
            fallback=say.title,
        )

    def text(self, phrases: Phrases, _: Mapping[str, str]) -> str:
        """The whole sheet as Markdown: it has no words of a matter."""
        return paper_sheet(self.sheet, phrases)
