"""A refusal: what was not done, why, and who may or what to do instead."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Refusal:
    """`reason` is a key of `Phrases.refusals`; `right` (a `Right`) says who may, where that is the reason."""

    reason: str
    right: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the refusal: nothing was changed, why, and what to do."""
        say = phrases.refusal
        reason = phrases.refusals[self.reason]
        who = (say.who_may[self.right],) if self.right else ()
        return kit.card(
            kit.band("refused", say.title),
            *(kit.text(line) for line in (reason, *who)),
            lang=phrases.language,
            # Said alone where the pressed card stays.
            fallback=" ".join((f"{say.title}.", reason, *who)),
        )


@dataclass(frozen=True, slots=True)
class Notice:
    """A short line: `notice` is a key of `RefusalPhrases.notices`."""

    notice: str

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        line = phrases.refusal.notices[self.notice]
        return kit.card(kit.text(line), lang=phrases.language, fallback=line)
