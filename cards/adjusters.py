"""Who adjusts the minutes with the chair: as it stands, and the form in which it is chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from cards import kit
from cards.counting import counted
from cards.fitted import fitted
from cards.key import Key
from cards.naming import person
from cards.people_choice import LENGTHS, options
from cards.phrases.book import Phrases
from cards.ranges import together

MOST_PLACE_CHARS = 80


@dataclass(frozen=True, slots=True)
class AdjusterShown:
    """One of them. `remarks`: what should be known of them (codes); `matters`: by number, those in which they are disqualified."""

    name: str = field(repr=False)
    remarks: tuple[str, ...] = ()
    matters: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AdjustersShown:
    """Who adjusts, and who instead of them; where, on which day (ISO) and when, "" where not said."""

    people: tuple[AdjusterShown, ...]
    substitutes: tuple[AdjusterShown, ...] = ()
    place: str = ""
    day: str = ""
    clock: str = ""

    def lines(self, phrases: Phrases) -> list[str]:
        """Who, instead of whom, where and when; and what should be known of each."""
        say = phrases.opening
        lines = [say.adjusters.format(names=_names(self.people, phrases))]
        if self.substitutes:
            lines.append(say.adjusters_substitutes.format(names=_names(self.substitutes, phrases)))
        lines.append(self.where_and_when(phrases) or say.adjusters_no_place)
        return [*lines, *self.remarks(phrases)]

    def where_and_when(self, phrases: Phrases) -> str:
        """Where and when, as far as it was said; "" where neither was."""
        where = where_and_when(kit.plain(self.place), self.day, self.clock, phrases)
        return phrases.opening.adjusters_where.format(where=where) if where else ""

    def remarks(self, phrases: Phrases) -> list[str]:
        """What should be known of each of them, a sentence each."""
        say, both = phrases.opening.adjuster_remarks, (*self.people, *self.substitutes)
        return [
            say[code].format(name=person(one.name, phrases.common), numbers=_numbers(one.matters, phrases))
            for one in both
            for code in one.remarks
        ]


def where_and_when(place: str, day: str, clock: str, phrases: Phrases) -> str:
    """Where and when the minutes are adjusted, as far as it was said; the place is safe to show where this stands."""
    when = phrases.opening.adjusters_clock.format(clock=clock) if clock else ""
    return ", ".join(filter(None, (place, day, when)))


def _names(people: tuple[AdjusterShown, ...], phrases: Phrases) -> str:
    return together([person(one.name, phrases.common) for one in people], phrases.common)


def _numbers(matters: tuple[int, ...], phrases: Phrases) -> str:
    return together([str(no) for no in matters], phrases.common)


@dataclass(frozen=True, slots=True)
class AdjustersForm:
    """The choice among `people` (key, name); `count`: how many the profile asks for. `chosen`, `substitutes`: keys.

    `why` (a code): what cannot be taken of the answer to the question `wrong`.
    """

    key: Key
    people: tuple[tuple[str, str], ...] = field(repr=False)
    count: int
    chosen: tuple[str, ...] = ()
    substitutes: tuple[str, ...] = ()
    day: str = ""
    clock: str = ""
    where: str = ""
    why: str = ""
    wrong: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the form."""
        return fitted(partial(self._drawn, phrases), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.opening
        if not self.people:
            return kit.card(kit.text(say.adjusters_nobody_listed), lang=phrases.language, fallback=say.adjusters_title)
        wrong = say.refusals[self.why] if self.why else ""
        send = kit.sends if self.key.dialog else kit.press
        return kit.card(
            kit.band(
                "ask", say.adjusters_title, say.adjusters_ask.format(people=counted(self.count, say.adjuster_count))
            ),
            *(
                part
                for asked in self._questions(phrases, length)
                for part in kit.asked(asked, self._wrong(asked, wrong))
            ),
            kit.buttons(send(say.adjusters_save, "opening.adjusters", self.key.data(sent="yes"))),
            lang=phrases.language,
            fallback=kit.corrected(say.adjusters_title, wrong),
        )

    def _wrong(self, asked: kit.Element, wrong: str) -> str:
        return wrong if asked["id"] == self.wrong else ""

    def _questions(self, phrases: Phrases, length: int) -> Iterator[kit.Element]:
        say, many, people = phrases.opening, self.count > 1, options(self.people, length, phrases)
        for name, label, chosen in (
            ("adjusters", say.adjusters_label, self.chosen),
            ("substitutes", say.adjusters_substitutes_label, self.substitutes),
        ):
            several = many or len(chosen) > 1
            yield kit.choice(name, label, people, many=several, value=",".join(chosen) or None)
        yield kit.date_input("day", say.adjusters_day_label, value=_day(self.day))
        yield kit.text_input("clock", say.adjusters_clock_label, max_chars=20, value=self.clock[:20] or None)
        yield kit.text_input(
            "where", say.adjusters_place_label, max_chars=MOST_PLACE_CHARS, value=self.where[:MOST_PLACE_CHARS] or None
        )


def _day(day: str) -> str | None:
    """The day as a date field shows it; one that is none is typed anew."""
    return day if len(day) == len("2026-12-08") else None
