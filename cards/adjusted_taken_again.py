"""The question before a matter whose paragraph is adjusted at once is taken again: what was adjusted holds no longer then (R-239)."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class AdjustedTakenAgain:
    """Of matter `no`; nothing has changed yet. `moved`: how often the meeting had gone on, None where no press takes it again."""

    key: Key
    no: int
    moved: int | None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what it would mean, with the button that takes the matter all the same."""
        title, reason = phrases.refusal.title, phrases.matter.adjusted
        return kit.card(
            kit.band("refused", title),
            kit.text(reason),
            *([kit.buttons(self._anyway(phrases, self.moved))] if self.moved is not None else []),
            lang=phrases.language,
            fallback=f"{title}. {reason}",
        )

    def _anyway(self, phrases: Phrases, moved: int) -> kit.Action:
        sent = self.key.data(matter=self.no, again="yes", adjusted="anew", moved=moved)
        send = kit.sends if self.key.dialog else kit.press
        return send(phrases.matter.take_anyway.format(no=self.no), "matter.call", sent)
