"""What is adjusted at once: each matter with how far it has come, who adjusts the next, and when it was announced (R-239)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cards import kit
from cards.fitted import fitted
from cards.key import Key
from cards.naming import person
from cards.people_choice import LENGTHS, options
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.swedish_time import clock

MOST_ROWS: Final = 10
MOST_BUTTONS: Final = 3
"""So many matters are adjusted by a button each; the rest wait for those."""


@dataclass(frozen=True, slots=True)
class AtOnceRow:
    """One matter by its number: since when it is to be adjusted, or when it was and by whom; by which day (ISO) that is to be announced, and on which it was ("": not yet).

    `people` begins with whoever led. `over`: the matter has ended, so that its paragraph can be adjusted.
    """

    no: int
    at: datetime
    people: tuple[str, ...] = field(default=(), repr=False)
    announce_by: str = ""
    announced: str = ""
    over: bool = True


@dataclass(frozen=True, slots=True)
class AtOnceCard:
    """The matters in the order of the agenda, and the choice of who adjusts (key, name) with whoever is proposed (keys).

    `announces`: the viewer can note the day of the announcement. `why` (a code): what cannot be taken of the answer to the question `wrong`.
    """

    key: Key
    rows: tuple[AtOnceRow, ...]
    people: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    chosen: tuple[str, ...] = ()
    announces: bool = False
    why: str = ""
    wrong: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it; where nothing is adjusted at once, that and how it is noted."""
        return fitted(lambda most: self._drawn(phrases, most), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.minutes
        wrong = say.refusals[self.why] if self.why else ""
        shown = self.rows[-MOST_ROWS:]
        waits = any(not one.people or not one.announced for one in self.rows)
        rows = [_row(one, phrases) for one in shown]
        more = len(self.rows) - len(shown)
        return kit.card(
            kit.band("ask" if waits else "done", say.at_once_title, *([] if self.rows else [say.at_once_none])),
            *([kit.bullets([*rows, *([say.at_once_more.format(count=more)] if more else [])])] if rows else []),
            *self._adjusts(phrases, length, wrong),
            *self._announces(phrases, wrong),
            *([kit.text(say.at_once_undo, subtle=True)] if self.rows else []),
            lang=phrases.language,
            fallback=kit.corrected(say.at_once_title, wrong),
        )

    def _adjusts(self, phrases: Phrases, length: int, wrong: str) -> Iterator[kit.Element]:
        """Who adjusts what is to be adjusted now, and the note of each that has to stand in writing first."""
        say = phrases.minutes
        waiting = [one.no for one in self.rows if not one.people and one.over][:MOST_BUTTONS]
        if not waiting or not self.people:
            return
        send = kit.sends if self.key.dialog else kit.press
        yield kit.text(say.at_once_in_writing)
        yield from kit.asked(
            kit.choice(
                "adjusters",
                say.at_once_who,
                options(self.people, length, phrases),
                many=True,
                value=",".join(self.chosen) or None,
            ),
            wrong if self.wrong == "adjusters" else "",
        )
        done = [
            send(say.at_once_done.format(no=no), "at_once.adjust", self.key.data(matter=no, sent="yes"))
            for no in waiting
        ]
        notes = [
            send(say.at_once_note.format(no=no), "note.show", self.key.data(part="open", matter=no), takes_inputs=False)
            for no in waiting
        ]
        yield kit.buttons(*done, *notes)

    def _announces(self, phrases: Phrases, wrong: str) -> Iterator[kit.Element]:
        """The day of the announcement, of all that are adjusted and wait for it."""
        say = phrases.minutes
        if not self.announces or not any(one.people and not one.announced for one in self.rows):
            return
        send = kit.sends if self.key.dialog else kit.press
        yield kit.text(say.at_once_by_itself)
        yield from kit.asked(kit.date_input("day", say.at_once_day), wrong if self.wrong == "day" else "")
        yield kit.buttons(send(say.at_once_announce, "at_once.announce", self.key.data(sent="yes")))


def _row(one: AtOnceRow, phrases: Phrases) -> str:
    say = phrases.minutes
    if not one.people:
        return (say.at_once_waits if one.over else say.at_once_on_table).format(no=one.no)
    names = together([person(name, phrases.common) for name in one.people], phrases.common)
    done = say.at_once_adjusted.format(no=one.no, at=clock(one.at), names=names)
    day = say.at_once_announced.format(day=one.announced) if one.announced else ""
    return f"{done} {day or say.at_once_announce_by.format(day=one.announce_by)}"
