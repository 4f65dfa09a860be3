"""Reads a pasted list of people, as secretaries keep them: one a line, with role, party group and place in any order.

    Anna Ek (M), ledamot, distans
    Bo Lind; ersättare; S; i rummet
    Ordförande: Eva Alm (C)
    Ledamöter            a heading: the capacity of those who follow and name none

What a part of the line means is told by the part itself, or by the head of its column; what is left is the name.
Nothing is guessed: a line without a capacity, or with two names, is a problem with its line number, and the person is
left out. E-mail addresses, phone numbers and personal identity numbers are not kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dialogs.capacity import Capacity
from dialogs.places import PersonPlace
from dialogs.plain_text import plain
from dialogs.roster.line import LineParts
from dialogs.roster.words import Column, Meaning, column_of, is_party, meaning_of

MAX_PEOPLE: Final = 400
_MAX_LINE: Final = 500  # characters


class Problem(StrEnum):
    """Why a line was left out; the sentences are the cards'."""

    NO_CAPACITY = "no_capacity"
    NO_NAME = "no_name"
    UNCLEAR = "unclear"
    TWICE = "twice"
    TOO_MANY = "too_many"
    TOO_LONG = "too_long"  # for the dialog that shows what was understood, which carries it on
    PARTY = "party"  # parties are known by their matter alone, no name is stored


@dataclass(frozen=True, slots=True)
class Pasted:
    """One person as understood. `serves` None: by capacity."""

    name: str = field(repr=False)
    capacity: Capacity
    group: str = ""
    place: PersonPlace = PersonPlace.NOT_SAID
    serves: bool | None = None


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """The people in the order of the list, and the lines that were left out (line number from 1, and why)."""

    people: tuple[Pasted, ...] = ()
    problems: tuple[tuple[Problem, int], ...] = ()


_PLACES: Final = {
    PersonPlace.REMOTE: "distans",
    PersonPlace.ROOM: "i rummet",
    PersonPlace.AWAY: "frånvarande",
}
_EMAIL: Final = re.compile(r"<?[^\s;,|<>@]{1,80}@[^\s;,|<>]*>?")
_COUNT: Final = re.compile(r"(?<!\s)\s*\(\d+\)$")
_MARKS: Final = re.compile(r"^\s*(?:[-–—•*·▪○●\uf0b7]\s+|\d{1,3}(?:[.)]\s*|\s+(?=[^\W\d])))")
_CELLS: Final = re.compile(r"[;\t|]")


def read_roster(text: str) -> RosterDraft:
    """What the pasted list was understood as. Never fails; more than 400 people are refused as a whole."""
    people: list[Pasted] = []
    problems: list[tuple[Problem, int]] = []
    names: set[str] = set()
    page = _Page()
    for number, line in _lines(text):
        one = page.read(line)
        if isinstance(one, Problem):
            problems.append((one, number))
        elif one is not None and one.name.casefold() in names:
            problems.append((Problem.TWICE, number))
        elif one is not None:
            names.add(one.name.casefold())
            people.append(one)
    if len(people) > MAX_PEOPLE:
        return RosterDraft((), ((Problem.TOO_MANY, len(people)),))
    return RosterDraft(tuple(people), tuple(problems))


def as_text(people: tuple[Pasted, ...]) -> str:
    """The people as a text to edit; reading it gives the same people."""
    return "\n".join("; ".join(_columns(one)) for one in people)


def _columns(one: Pasted) -> Iterator[str]:
    yield one.name
    yield one.capacity.value.replace("_", " ")
    if one.group:
        yield f"({one.group})"
    if one.place:
        yield _PLACES[one.place]
    if one.serves is not None:
        yield "tjänstgör" if one.serves else "tjänstgör ej"


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(plain(text).splitlines(), 1):
        kept = _EMAIL.sub(" ", _MARKS.sub("", line[:_MAX_LINE])).strip()
        if any(char.isalpha() for char in kept):
            yield number, kept


class _Page:
    """The list as far as it is read: the heading that holds, and the columns of its table."""

    def __init__(self) -> None:
        self.heading = Meaning()
        self.group = ""
        self.columns: tuple[Column, ...] = ()

    def read(self, line: str) -> Pasted | Problem | None:
        """The person on the line, why there is none, or None for a heading."""
        cells = [cell.strip() for cell in _CELLS.split(line)]
        heads = [column_of(cell) for cell in (cells if len(cells) > 1 else line.split(","))]
        if len(heads) > 1 and all(heads):
            self.columns = tuple(head for head in heads if head)
            return None
        if len(cells) == 1 and self._turns(_COUNT.sub("", line)):
            return None
        parts = LineParts()
        if len(cells) == 1 and self.columns:
            cells = line.split(",")  # the table is parted by commas, or this line is none of it
        if self.columns and len(cells) <= len(self.columns):
            cells += [""] * (len(self.columns) - len(cells))
            parts.take_row(cells, self.columns)
        else:
            for cell in cells:
                parts.take_cell(cell)
        return self._person(parts)

    def _turns(self, line: str) -> bool:
        """Whether the line is a heading; a capacity there ends what the heading before said of place and service."""
        if is_party(line):
            self.group = line
            return True
        meaning = meaning_of(line)
        if meaning is None or meaning == Meaning():
            return False
        if meaning.capacity is None and not meaning.party:
            meaning = Meaning(self.heading.capacity, meaning.place, meaning.serves, self.heading.party)
        self.heading = meaning
        return True

    def _person(self, parts: LineParts) -> Pasted | Problem:
        heading, said = self.heading, parts.meaning
        if said.party or (heading.party and said.capacity is None):
            return Problem.PARTY
        name = parts.name()
        if not name:
            return Problem.UNCLEAR if parts.left else Problem.NO_NAME
        capacity = said.capacity or heading.capacity
        if capacity is None:
            return Problem.NO_CAPACITY
        if said.capacity is None and capacity in (Capacity.CHAIR, Capacity.SECRETARY):
            self.heading = Meaning(place=heading.place)  # such a heading names one person
        serves = heading.serves if said.serves is None and said.capacity in (None, heading.capacity) else said.serves
        return Pasted(name, capacity, parts.group or self.group, said.place or heading.place, serves)
