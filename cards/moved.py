"""What is left where a card stood that has moved to the foot of the chat, or is not for its reader any more: one quiet line, without buttons."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.naming import MatterName, short, then
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class MovedCard:
    """The line, with the number of the matter that the card was about; None for none."""

    matter: MatterName | None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        say = phrases.readiness.moved
        line = then(short(self.matter, phrases.common), say) if self.matter else say
        return kit.quiet(line, phrases.language)


@dataclass(frozen=True, slots=True)
class HostNoMore:
    """The line that is left of a card for chair and secretary, in the chat of somebody who is neither any more."""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        return kit.quiet(phrases.readiness.host_no_more, phrases.language)


@dataclass(frozen=True, slots=True)
class OutOfChat:
    """The line that is left of a card that somebody has alone, when they are taken out of the sitting's chat."""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        return kit.quiet(phrases.readiness.out_of_chat, phrases.language)
