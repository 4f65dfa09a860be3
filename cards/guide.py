"""The help card: what the reader can do now, by pressing and by typing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from cards import kit
from cards.fitted import fitted
from cards.guard import NAMED, Incident, lines
from cards.key import Key
from cards.offers import Offer
from cards.phrases.book import Phrases

_IN_A_ROW: Final = 2  # so many are seen: each step is found without a menu, but for those that are seldom right


@dataclass(frozen=True, slots=True)
class GuidePart:
    """A section (a key of `GuidePhrases.sections`) and its lines, each a key of `GuidePhrases.lines` and the number in it."""

    section: str
    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class GuideOver:
    """What is left of the help; `done`: its reader has taken a step on it, otherwise the meeting has moved on."""

    done: bool

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        say = phrases.guide
        return kit.quiet(say.over_done if self.done else say.over, phrases.language)


@dataclass(frozen=True, slots=True)
class Guide:
    """`parts` is what can be typed now, `offers` what can be pressed. `incidents`: what was written, for hosts."""

    key: Key
    parts: tuple[GuidePart, ...]
    offers: tuple[Offer, ...] = ()
    secretary: bool = False
    incidents: tuple[Incident, ...] = ()

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the help: the buttons first, since they are less to read than what can be typed instead."""
        return fitted(partial(self._drawn, phrases), NAMED)

    def _drawn(self, phrases: Phrases, named: int) -> kit.Card:
        say = phrases.guide
        body = [kit.band("news", say.title), *self._buttons(phrases)]
        if self.parts:
            body.append(kit.text(say.how))
        for part in self.parts:
            listed = [say.lines[line].format(no=no) for line, no in part.lines]
            body += [kit.text(say.sections[part.section], part=True), kit.bullets(listed)]
        if not (self.parts or self.offers):
            body.append(kit.text(say.nothing))
        if self.incidents:
            seen = kit.bullets(lines(self.incidents, phrases, named))
            body += [kit.text(phrases.guard.so_far, part=True), seen]
        # Nobody is told to turn to themselves.
        body.append(kit.text(say.people_secretary if self.secretary else say.people, subtle=True))
        return kit.card(*body, lang=phrases.language, fallback=say.title)

    def _buttons(self, phrases: Phrases) -> list[kit.Element]:
        """Two in a row; those that are seldom right stand behind "…" in the last."""
        often = [one for offer in self.offers if not offer.exception for one in offer.draw(self.key, phrases)]
        seldom = [one for offer in self.offers if offer.exception for one in offer.draw(self.key, phrases)]
        rows = [often[at : at + _IN_A_ROW] for at in range(0, len(often), _IN_A_ROW)]
        rows += [seldom[at : at + kit.MAX_BUTTONS] for at in range(0, len(seldom), kit.MAX_BUTTONS)]
        return [kit.buttons(*row, primary=not nr) for nr, row in enumerate(rows)]
