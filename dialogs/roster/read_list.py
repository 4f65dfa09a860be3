"""Reads a pasted list of people, as secretaries keep them: one a line, with role, party group and place in any order.

    Anna Ek (M), ledamot, distans
    Bo Lind; ersättare; S; i rummet
    Ordförande: Eva Alm (C)
    Ledamöter            a heading: the capacity of those who follow and name none
    Ersättare: Dan Ö (V), Fia Berg (L), tjänstgörande för Gun Lind (L)
    Part i ärende 14     known by the matter alone

What a part of the line means is told by the part itself, or by the head of its column; what is left is the name.
Nothing is guessed: a line without a capacity, or with two names, is a problem with its line number, and the person is left out until the secretary says more. So is whoever stands below a line that is no person and no heading that we know. E-mail addresses, phone numbers and personal identity numbers are not kept.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.capacity_alone import ACTS_FOR_ALL
from dialogs.roster.heading_words import said_together, serves_below
from dialogs.roster.label_before_name import unread_label
from dialogs.roster.letter_around_list import numbered_lines, opens, signs
from dialogs.roster.list_words import Column, Meaning, Outside, group_of, heads_of, meaning_of, presence_alone
from dialogs.roster.local_parties import local_party
from dialogs.roster.name_on_line import may_be_somebody
from dialogs.roster.name_shape import after_list_words, is_name, list_word, may_be_name
from dialogs.roster.namesakes import borne, stands_above
from dialogs.roster.of_others import of_others
from dialogs.roster.party_headings import PartyHeadings
from dialogs.roster.party_words import names_party
from dialogs.roster.people_on_line import people_on
from dialogs.roster.person_on_a_line import BLANK, LineParts, several
from dialogs.roster.table_row import CELLS, cells_under
from dialogs.roster.understood import Pasted, Problem, RosterDraft, Unplaced, told_of_place

MAX_PEOPLE: Final = 400
_MAX_LINE: Final = 500  # characters of what is said of one person
_OUTSIDE: Final = {Outside.AUDIENCE: Problem.AUDIENCE, Outside.VACANT: Problem.VACANT, Outside.LEFT: Problem.LEFT}
_COUNT: Final = re.compile(r"(?<!\s)\s*(?:\(\d+(?: st)?\)|[,:–-] ?\d+ (?:st|platser))$")
_HEADED: Final = re.compile(r"\s*(?P<head>[^:;\t|]{1,60})[:;\t|]\s*(?P<rest>[^\s:;\t|].*)")


def read_roster(text: str) -> RosterDraft:
    """What the pasted list was understood as. Never fails; more than 400 people are refused as a whole."""
    people: list[Pasted] = []
    problems: list[tuple[Problem, int]] = []
    unplaced: list[Unplaced] = []
    named: dict[str, set[str]] = {}
    lost: list[tuple[int, str]] = []
    page = _Page()
    for number, line in numbered_lines(text):
        for one in page.read(line):
            if isinstance(one, Problem):
                problems.append((one, number))
            elif one.name and stands_above(named.get(borne(one.name), ()), one.group):
                problems.append((Problem.TWICE, number))
            else:
                named.setdefault(borne(one.name), set()).add(one.group)
                if isinstance(one, Pasted):
                    people.append(replace(one, line_no=number))
                else:
                    problems.append((Problem.NO_CAPACITY, number))
                    unplaced.append(replace(one, line_no=number))
        lost += [(number, words) for words in page.lost]
        page.lost.clear()
    if not page.crossed:  # nobody is said to be there, so that an empty cell says nothing either
        lost = [(number, words) for number, words in lost if not words.endswith(BLANK)]
    if len(people) > MAX_PEOPLE:
        return RosterDraft((), ((Problem.TOO_MANY, len(people)),))
    return RosterDraft(tuple(people), tuple(problems), tuple(unplaced), tuple(lost))


class _Page:
    """The list as far as it is read: the heading that holds, and the columns of its table."""

    def __init__(self) -> None:
        self.heading = Meaning()
        self.parties = PartyHeadings()
        self.columns: tuple[Column, ...] = ()
        self.names: tuple[str, ...] = ()  # of the columns
        self.crossed = False  # a column says of somebody that they are there
        self.lost: list[str] = []  # what was not taken of the line that was read last
        self.signed = False  # below the greeting of a letter stands its writer
        self.somebody = False  # was named already: what stands above is the list's own title

    def read(self, line: str) -> Iterator[Pasted | Unplaced | Problem]:
        """The people on the line, or why there is none; nothing for a heading."""
        self.signed = self.signed or signs(line)
        if signs(line) or opens(line):
            yield Problem.LETTER
            return
        cells = [cell.strip() for cell in CELLS.split(line)]
        names = cells if len(cells) > 1 else line.split(",")
        if heads := heads_of(names):
            if self.columns:
                self._ends()  # a second table is of others, unless its head says who they are
            self.columns, self.names = heads, tuple(name.strip(" :") for name in names)
            self._heads(cells[0])  # "Ledamöter" above the names
            return
        if len(cells) > 1 and sum((said := meaning_of(cell)) is not None and said.heads for cell in cells) > 1:
            self._ends()
            yield Problem.UNCLEAR  # each column has people of its own
            return
        filled = [cell for cell in cells if cell]
        if len(filled) == 1 and self._turns(_COUNT.sub("", filled[0])):
            if self.heading.matter is not None:
                yield self._person(LineParts())
                self._names_no_party()
            return
        label, line = self._labelled(line)
        cells = CELLS.split(line)
        for one in people_on(line) if len(cells) == 1 and not self.columns else (line,):
            yield self._one(one, label) if len(one) <= _MAX_LINE else Problem.UNCLEAR
        self._names_no_party()

    def _labelled(self, line: str) -> tuple[str, str]:
        """What stands before a colon and was not understood, and the rest of the line: whoever is named on it."""
        headed = None if self.columns else _HEADED.fullmatch(line)
        if headed is None:
            return "", line
        if self._heads(_COUNT.sub("", headed["head"])):
            return "", headed["rest"]
        if group := group_of(headed["head"]):
            self.heading = self.parties.begins(group, self.heading, label=True)
        elif unread_label(line, headed):
            self._ends()
            return headed["head"].strip(), headed["rest"]
        return "", line

    def _one(self, line: str, label: str = "") -> Pasted | Unplaced | Problem:
        parts, written = LineParts(label), line
        if not self.columns:
            line = parts.take_line(line)
        cells = cells_under(self.columns, line)
        if self.columns and len(cells) == len(self.columns):
            parts.take_row(cells, self.columns, self.names)
        else:
            for cell in cells:
                parts.take_cell(cell)
        parts.settle()
        person = told_of_place(self._person_or_party(parts, written), unclear=parts.place_unclear)
        if parts.seat_words and not (isinstance(person, Pasted) and person.instead):
            parts.lost.append(parts.seat_words)
        self.crossed = self.crossed or bool(parts.there and not parts.there.endswith(BLANK))
        blank = [parts.there] if parts.there.endswith(BLANK) else []
        self.lost += [] if isinstance(person, Problem) else [*parts.lost, *blank]
        return person

    def _person_or_party(self, parts: LineParts, line: str) -> Pasted | Unplaced | Problem:
        """Whoever is on the line. Where words of a party are on it the heading gives no capacity any more, nor to those below."""
        if not names_party(line):
            return self._person(parts)
        said = self._person(parts)
        self.heading = Meaning(outside=Outside.OTHER)
        if parts.aside or isinstance(said, Problem) or parts.meaning.outside is Outside.PARTY:
            return Problem.PARTY if parts.aside or said in (Problem.UNCLEAR, Problem.NO_NAME, Problem.HEADING) else said
        return Unplaced(0, said.name, place=said.place)

    def _names_no_party(self) -> None:
        """A party was entered by its matter: whoever is named below is that party, or must be entered as well."""
        self.heading = replace(self.heading, matter=None)

    def _heads(self, line: str) -> bool:
        """Whether what stands before the first name heads those who follow too ("Ledamöter: Anna Ek (S), Bo Lind (M)")."""
        meaning = said_together(line)
        return meaning is not None and meaning.heads and self._turns(line)

    def _held(self) -> bool:
        """Whether somebody was named, or a heading holds, so that a line may be the next heading."""
        return bool(self.somebody or self.heading.capacity or self.heading.outside)

    def _ends(self) -> None:
        """End the heading that holds: whoever stands below is asked about. Below a party to a matter nobody's name is taken."""
        if self._held() and self.heading.outside is not Outside.PARTY:
            self.heading = Meaning(outside=Outside.OTHER)
            self.parties.ends()

    def _turns(self, line: str) -> bool:
        """Whether the line is a heading; a capacity there ends what the heading before said of place and service."""
        group = group_of(line)
        if group:
            self.heading = self.parties.begins(group, self.heading)
            return True
        meaning = said_together(line)
        if meaning is None or meaning.outside is Outside.VACANT:
            return False
        if meaning == Meaning():  # such as "Närvarande": a heading that tells of nobody
            if not presence_alone(line):
                self._ends()  # "Justerare", "Deltagare": those below are named for something else
            return True
        if meaning.acting:
            meaning = Meaning(outside=Outside.OTHER)  # who leads, and when, is asked
        elif meaning.capacity is None and not meaning.outside:
            meaning = replace(self.heading, place=meaning.place, serves=meaning.serves)
        else:
            self.parties.capacity()
        self.heading, self.signed = meaning, False
        return True

    def _person(self, parts: LineParts) -> Pasted | Unplaced | Problem:
        heading, said = self.heading, parts.meaning
        gone = parts.no_seat or (Outside.LEFT if heading.outside is Outside.LEFT else None)
        if gone is not None:
            return _OUTSIDE[gone]
        outside = said.outside or (heading.outside if said.capacity is None else None)
        place = PersonPlace.NOT_SAID if parts.place_unclear else said.place or heading.place
        if outside is Outside.PARTY:
            matter = said.matter or heading.matter
            return Problem.PARTY if matter is None else Pasted("", Capacity.PARTY, place=place, matter=matter)
        if outside in _OUTSIDE and said.capacity is None:
            return _OUTSIDE[outside]
        name = parts.name()
        if self.signed and said.capacity is None and not parts.group:
            return Problem.LETTER if name else self._unread(parts)
        if not name or not may_be_somebody(name, parts, in_table=bool(self.columns), below=self._held()):
            return self._unread(parts)
        self.signed, self.somebody = False, True
        group = parts.group or self.parties.group
        self.parties.named(parts.group)
        capacity = said.capacity or (None if outside or parts.unsure else heading.capacity)
        capacity = None if parts.beside and capacity in ACTS_FOR_ALL else capacity
        if said.capacity is None and may_be_name(name) and not parts.group:
            self._ends()  # small letters: a name, or a heading
            return Unplaced(0, name, group, place, headed=True)
        if capacity is None or of_others(heading, parts):
            return Unplaced(0, name, group, place, headed=parts.unsure or bool(heading.outside or heading.capacity))
        if said.capacity is None and capacity in (Capacity.CHAIR, Capacity.SECRETARY):
            self.heading = Meaning(place=heading.place)  # such a heading holds for one person alone
        serves = serves_below(heading, said, capacity)
        instead = parts.instead if capacity is Capacity.SUBSTITUTE and place is not PersonPlace.AWAY else ""
        return Pasted(name, capacity, group, place, serves, instead=instead if serves else "")

    def _unread(self, parts: LineParts) -> Unplaced | Problem:
        """Why the line is nobody's. Unless it names people it may be a heading, and the one above holds no more."""
        heading = self.heading
        if any(is_name(one) and not local_party(one) for left in parts.left for one in several(left)):
            return Problem.UNCLEAR
        if not (parts.group and parts.left) or list_word(parts.left[0].split(maxsplit=1)[0]):
            self._ends()
            self.parties.ends(unread=True)
        name = after_list_words(parts.left[0]) if len(parts.left) == 1 else ""
        if name:
            parts.lost.append(parts.left[0].removesuffix(name).strip())
            return Unplaced(0, name, parts.group or self.parties.group, parts.meaning.place, headed=True)
        if heading != self.heading and heading.capacity:
            return Problem.HEADING
        return Problem.UNCLEAR if parts.left else Problem.NO_NAME
