"""The receipt that a sensitive piece of information was said aloud: when, in which matter, and by when it may have to be notified (R-249)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cards import kit
from cards.naming import person
from cards.phrases.book import Phrases
from cards.swedish_time import clock, day_and_clock

MOST_ROWS: Final = 10


@dataclass(frozen=True, slots=True)
class NotedAloud:
    """That it was said: when, in the matter of this number (0: in none), until when it may have to be notified, and who noted it ("": not told).

    Never what: nothing of it is kept.
    """

    at: datetime
    no: int
    until: datetime
    by: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AloudCard:
    """What is noted of it in this sitting, the newest last."""

    said: tuple[NotedAloud, ...]

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it; where all of it was taken back, one quiet line."""
        say = phrases.aloud
        if not self.said:
            return kit.quiet(say.none, phrases.language)
        rows = [_row(one, phrases) for one in reversed(self.said[-MOST_ROWS:])]
        more = len(self.said) - MOST_ROWS
        return kit.card(
            kit.band("alarm", say.title),
            kit.bullets([*rows, *([say.more.format(count=more)] if more > 0 else [])]),
            kit.text(say.what),
            kit.text(say.undo, subtle=True),
            lang=phrases.language,
            fallback=f"{say.title}. {rows[0]}",
        )


def _row(one: NotedAloud, phrases: Phrases) -> str:
    say = phrases.aloud.row if one.no else phrases.aloud.row_outside
    by = person(one.by, phrases.common)
    return say.format(at=clock(one.at), no=one.no, by=by, until=day_and_clock(one.until))
