"""The card of the opening: what whoever leads reads aloud, and whether it was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cards import kit
from cards.counting import counted
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class Script:
    """What is read aloud: `lines` are codes of the phrases, `minutes` how long a lost member is waited for. `profile` and `source`: who says so (R-248)."""

    lines: tuple[str, ...]
    minutes: int
    profile: str
    source: str

    def aloud(self, phrases: Phrases, *, leads: bool) -> list[kit.Element]:
        """The lines, and whose rules they are."""
        say = phrases.opening
        time = counted(self.minutes, phrases.common.minutes)
        return [
            kit.text(say.say if leads else say.say_chair, part=True),
            kit.bullets([say.script[line].format(time=time) for line in self.lines]),
            kit.text(say.source.format(profile=kit.plain(self.profile), source=kit.plain(self.source)), subtle=True),
        ]


@dataclass(frozen=True, slots=True)
class OpeningCard:
    """The opening as it stands. `given` None: nobody has noted that the information was read; else by whom, and when. `leads`: whoever looks leads.

    `taken`: the viewer's last step, where it was one of these.
    """

    key: Key
    script: Script | None
    given: tuple[str, datetime] | None = field(repr=False)
    leads: bool
    taken: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: the script until it was read, and what is to be done by one tap."""
        say = phrases.opening
        body = [kit.band("done" if self.given is not None or self.script is None else "ask", say.title)]
        if self.given is not None:
            body.append(
                kit.text(say.given.format(name=person(self.given[0], phrases.common), clock=clock(self.given[1])))
            )
        elif self.script is not None:
            body += [kit.text(say.not_given), *self.script.aloud(phrases, leads=self.leads)]
        row = self._row(phrases)
        body += [kit.buttons(*row, primary=self.given is None)] if row else []
        return kit.card(*body, lang=phrases.language, fallback=say.title)

    def _row(self, phrases: Phrases) -> list[kit.Action]:
        send = kit.sends if self.key.dialog else kit.press
        give = self.script is not None and self.given is None
        row = [send(phrases.opening.give, "opening.inform", self.key.data())] if give else []
        return [*row, *([send(phrases.guide.undo, "undo", self.key.data(taken=self.taken))] if self.taken else [])]


@dataclass(frozen=True, slots=True)
class OpeningOver:
    """What is left of the card once the sitting is closed."""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the one line."""
        return kit.quiet(phrases.opening.over, phrases.language)
