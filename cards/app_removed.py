"""Told to chair and secretaries alone: somebody removed the bot from the meeting's chat, so it hears and warns no more there; and that it is back."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.naming import MatterName, short
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class AppRemovedNote:
    """`matter`: the confidential one on the table, in which nobody is warned now; `off`: the chat was turned off and cannot be turned on from here.

    `back`: the bot was added again. `over`: the sitting is, so that nothing is to be guarded any more.
    """

    matter: MatterName | None = None
    off: bool = False
    back: bool = False
    over: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the alarm; once the bot is back, or the sitting over, it is one quiet line."""
        say = phrases.app_removed
        if self.back:
            return kit.quiet(say.back, phrases.language)
        if self.over:
            return kit.quiet(say.over, phrases.language)
        lines = [say.deaf]
        if self.matter is not None:
            lines.append(say.aloud.format(matter=short(self.matter, phrases.common)))
        if self.off:
            lines.append(say.off)
        return kit.card(
            kit.band("alarm", say.head),
            *(kit.text(line) for line in (*lines, say.add)),
            lang=phrases.language,
            fallback=say.head,
        )
