"""The word from chair or secretary to one remote person about picture and sound, and the receipt of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class MendAsked:
    """To the person alone: what to look after."""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it."""
        say = phrases.quorum
        return kit.card(
            kit.band("ask", say.mend_title),
            kit.bullets(list(say.mend_steps)),
            kit.text(say.mend_else, subtle=True),
            lang=phrases.language,
            fallback=say.mend_title,
        )


@dataclass(frozen=True, slots=True)
class MendReceipt:
    """To whoever asked: that it is sent, and to whom."""

    key: Key
    name: str = field(repr=False)

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it."""
        line = phrases.quorum.mend_sent.format(name=person(self.name, phrases.common))
        return kit.card(kit.band("done", line), lang=phrases.language, fallback=line)
