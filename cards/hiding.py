"""Messages that are hidden in the chat: lines on the hosts' card, and the private note to whoever wrote."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.naming import MatterName, short
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class HiddenCount:
    """How many of a matter's messages are hidden, were shown again, and could not be hidden, by the code of why."""

    hidden: int = 0
    again: int = 0
    problems: tuple[tuple[str, int], ...] = ()

    def lines(self, phrases: Phrases) -> list[str]:
        """What chair and secretaries are told; nothing where nothing was hidden or tried."""
        say = phrases.hiding
        found = [say.hidden.format(count=self.hidden)] if self.hidden else []
        found += [say.again.format(count=self.again)] if self.again else []
        return found + [say.not_hidden.format(count=count, why=say.problems[why]) for why, count in self.problems]


NOTHING_HIDDEN = HiddenCount()


@dataclass(frozen=True, slots=True)
class HiddenWord:
    """To the writer, privately: that their message is hidden and why; or, `again`, that it is shown once more."""

    matter: MatterName | None
    again: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note. Nothing of what was written stands in it."""
        say = phrases.hiding
        name = short(self.matter, phrases.common) if self.matter else phrases.guard.confidential
        head = (say.word_again if self.again else say.word).format(matter=name)
        rest = (
            [kit.text(say.word_again_rest)]
            if self.again
            else [kit.text(say.word_why), kit.text(say.word_mistake, subtle=True)]
        )
        return kit.card(kit.band("news" if self.again else "alarm", head), *rest, lang=phrases.language, fallback=head)
