"""Messages that are hidden in the chat: lines on the hosts' card, and the private note to whoever wrote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cards import kit
from cards.naming import MatterName, person, short
from cards.phrases.book import Phrases
from cards.swedish_time import clock


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
ALL_HIDDEN: Final = "all"
"""The choice of all that is hidden."""


@dataclass(frozen=True, slots=True)
class HiddenOne:
    """One message that Teams hides: its id, who wrote it, and when (None: not known)."""

    message: str
    name: str = field(repr=False)
    at: datetime | None = None


def which_hidden(ones: Sequence[HiddenOne], phrases: Phrases) -> kit.Element:
    """The question which of them to show again: all, or one, known by its writer and time."""
    say = phrases.hiding
    options = [(ALL_HIDDEN, say.all.format(count=len(ones)))]
    for number, one in enumerate(ones, 1):
        name = person(one.name, phrases.common)
        title = say.one.format(number=number, name=name, at=clock(one.at)) if one.at else f"{number}. {name}"
        options.append((one.message, title))
    return kit.choice("message", say.which, options, value=ALL_HIDDEN)


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
