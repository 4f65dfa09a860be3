"""What whoever leads reads aloud when all matters are over, before the sitting is closed (R-081)."""

from dataclasses import dataclass

from cards import kit
from cards.adjusters import AdjustersShown
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class ClosingScript:
    """`adjusters`: who adjusts the minutes, None where nobody was chosen; `remote`: somebody takes part at a distance."""

    adjusters: AdjustersShown | None
    remote: bool

    def aloud(self, phrases: Phrases) -> list[kit.Element]:
        """Draw the lines in their order: reservations before the close, who adjusts, and the close itself."""
        say = phrases.sitting
        lines = [say.closing_all, say.closing_reserve, *self._adjust(phrases), say.closing_close]
        lines += [say.closing_leave] if self.remote else []
        return [kit.text(phrases.matter.script, part=True), kit.bullets(lines)]

    def _adjust(self, phrases: Phrases) -> list[str]:
        if self.adjusters is None:
            return []
        remarks = set(self.adjusters.remarks(phrases))
        return [line for line in self.adjusters.lines(phrases) if line not in remarks]
