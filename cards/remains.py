"""Told to the secretaries after a level was raised: what of the matter can still be seen, by whom, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cards import kit
from cards.naming import MatterName, short, within
from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class RemainingLine:
    """One thing that can still be seen: what (own, dialog, card, room, file, copy), whose ("" where nobody knows), since when."""

    what: str
    name: str = field(repr=False)
    since: datetime


@dataclass(frozen=True, slots=True)
class RemainsNote:
    """What of the matter can still be seen, the oldest first; `more` besides those listed."""

    matter: MatterName
    remaining: tuple[RemainingLine, ...]
    more: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what remains, and what can be done about each."""
        say = phrases.remains
        head = say.title.format(matter=short(self.matter, phrases.common))
        lines = [_line(one, phrases) for one in self.remaining]
        if self.more:
            lines.append(say.more.format(count=self.more))
        return kit.card(
            kit.band("alarm", head),
            kit.text(say.taken_away),
            *((kit.bullets(lines),) if lines else ()),
            kit.text(say.notifications, subtle=True),
            lang=phrases.language,
            fallback=head,
        )


def _line(one: RemainingLine, phrases: Phrases) -> str:
    say, name = phrases.remains, within(one.name, phrases.common)
    thing = say.things[one.what].format(name=name, at=clock(one.since))
    return f"{thing[:1].upper()}{thing[1:]}. {say.advice[one.what].format(name=name)}"
