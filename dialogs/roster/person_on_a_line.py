"""One line of a pasted list of people: what its parts say, and the words that are left for the name."""

import re
from collections.abc import Sequence
from typing import Final

from cards.naming import MAX_NAME
from dialogs.meeting.capacity import Capacity
from dialogs.roster.capacity_alone import may_be_body, plainly_named
from dialogs.roster.gone_from_seat import empty_or_left
from dialogs.roster.heading_words import said_together
from dialogs.roster.list_words import (
    Column,
    Meaning,
    Outside,
    holds_capacity,
    is_group,
    may_be_group,
    meaning_of,
    role_of,
)
from dialogs.roster.name_shape import is_name, is_surname, list_word
from dialogs.roster.parts_of_line import parts_of
from dialogs.roster.said_on_a_line import SaidOnLine
from dialogs.roster.seat_taken import seat_taken
from dialogs.roster.titles import is_title
from dialogs.roster.words_around_name import AroundName, around_name
from dialogs.roster.yes_no_columns import ANSWERED, answered, said_under
from dialogs.text.parties import PARLIAMENT

_PARENTHESIS: Final = re.compile(r"\(([^()]{0,60})\)")
_NAME: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’-])*")
_FULL_NAME: Final = 2  # words: a given name and a surname
_ROLE: Final = "ordförande"  # what stands before a party in the column of a role
BLANK: Final = "–"
_ANSWER: Final = re.compile(r"ja|nej|x|yes|no|\d{1,3} ?%", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d{1,3}")
_SEVERAL: Final = re.compile(r" (?:och|samt|eller|and|or|&) ", re.IGNORECASE)


class LineParts(SaidOnLine):
    """What the parts of one line have said so far, and the words that are left for the name."""

    def __init__(self, label: str = "") -> None:
        """Begin with the `label` before a colon that was not understood: then no heading says what whoever follows is."""
        super().__init__()
        self.group = ""
        self.instead = ""  # the member on whose seat they serve, where they do
        self.seat_words = ""  # what the line says of that, as it was written
        self.left: list[str] = []
        self.many = False  # a word for several people stands next to the name: "Nya ledamöter"
        self.apart = False  # what the line says stands apart from the name, by a comma or a cell
        self.aside = False  # next to a plain name stood what was not understood: it is no other name
        self.stands_for = False  # the line names somebody else in whose place they are
        self.there = ""  # the column that asks who is there, and what it answers
        self.no_seat: Outside | None = None  # its seat is vacant, or whoever had it has left
        self._open: list[AroundName] = []  # parts that say nothing we know: one of them has the name
        self._before = ""  # the part that was read last
        if label:
            self.lose(label)
            self.unsure = True

    @property
    def tells(self) -> bool:
        """Whether the line says anything of whoever it names."""
        return bool(self.group or self.apart or self.meaning != Meaning())

    def take_row(self, cells: Sequence[str], columns: Sequence[Column], names: Sequence[str]) -> None:
        """Take the cells of a row, each as its column says; `names` are the columns' own."""
        parts = dict.fromkeys(Column, "")
        for column, name, written in zip(columns, names, cells, strict=True):
            cell = self.without_periods(written).strip()
            self.no_seat = self.no_seat or (None if column is Column.STANDS_FOR else empty_or_left(cell))
            if column in ANSWERED or column in (Column.OTHER, Column.UNKNOWN):
                self._take_answer(column, name, cell)
            elif column is not Column.UNKEPT:
                parts[column] = f"{parts[column]} {cell}".strip()
        if seat := parts[Column.STANDS_FOR].strip("-– "):
            self.instead, self.seat_words = seat, f"{names[columns.index(Column.STANDS_FOR)]}: {seat}"
            self.note(Meaning(Capacity.SUBSTITUTE, serves=True))
        group = parts[Column.GROUP].strip("()- –")
        self.take_cell(parts[Column.NAME] or f"{parts[Column.FIRST]} {parts[Column.LAST]}")
        # A capacity in the party's column is still a capacity, so that the preview shows what the text gives when it is saved.
        if group and not self._means(group):
            self.group = group

    def _take_answer(self, column: Column, name: str, cell: str) -> None:
        """Take a yes or a no as the column means it, or what the cell says in words; what it says else is lost."""
        self.there = f"{name}: {cell or BLANK}" if column is Column.PRESENT else self.there
        if self.note(said_under(column, cell)):
            return
        for part in parts_of(_PARENTHESIS.sub(r",\1,", cell)):
            says_nothing = answered(part) is not None or _FIGURE.fullmatch(part) is not None
            said = said_together(part)
            # What somebody is by a column that we do not know may be what they are in something else.
            elsewhere = column is Column.UNKNOWN and said is not None and said.capacity is not None
            if says_nothing or elsewhere or not (self.note(said, part) or self._names_party(part)):
                self.lose(f"{name}: {part}", harmless=_harmless(part))

    def _names_party(self, part: str) -> bool:
        """Whether the part is a party we know, or a role with one: "ordförande S"; if so both are noted."""
        one = around_name(part, grouped=False)
        if self.group or may_be_body(one.name, _ROLE) or not is_group(one.name):
            return False
        self._note_around(one)
        self._keep_group(one.name, "")
        return True

    def take_line(self, line: str) -> str:
        """Take out of the line whose seat somebody has taken, and during what they took part; return the rest."""
        line = self.without_periods(line)
        seat = seat_taken(line)
        if seat is None:
            return line
        self.stands_for = True
        for words in seat.lost:
            self.lose(words)
        if seat.of_office:
            self.lose(line.removeprefix(seat.line).strip(" ,;("))
            self.unsure = True  # the deputy of a director is nobody's substitute on the board
            return seat.line
        self.instead, self.seat_words = seat.whom, seat.words
        self.note(Meaning(Capacity.SUBSTITUTE, serves=seat.serves))
        return seat.line

    def take_cell(self, cell: str) -> None:
        """Take one cell: what is in parentheses, then its parts. What is not understood stays open until all is read."""
        self.no_seat = self.no_seat or empty_or_left(cell)
        for found in _PARENTHESIS.finditer(cell):
            *_, behind = ["", *parts_of(_PARENTHESIS.sub("", cell[: found.start()]))]
            for part in parts_of(found[1]):
                self._take_inside(part, behind)
                behind = part
        parts = parts_of(_PARENTHESIS.sub(" , ", cell))
        self.apart = self.apart or len(parts) > 1 or bool(self._open) or self.meaning != Meaning()
        left = [part for part in parts if not self._means_or_tells(part)]
        before = dict(zip(parts, [self._before, *parts], strict=False))
        self._before = parts[-1] if parts else self._before
        while len(left) + len(self._open) > 1 and left and not self.group and is_group(_group(left[-1])):
            self._keep_group(_group(left[-1]), before[left.pop()])
        if len(left) > 1 and not self.group and is_group(left[0]):
            self._keep_group(left[0], before[left.pop(0)])  # the party first
        if len(left) == _FULL_NAME and is_surname(left[0]) and not list_word(left[0]) and _is_given(left[1]):
            left = [f"{left[1]} {left[0]}"]  # surname first
        for part in left:
            around = around_name(part, grouped=bool(self.group))
            self.group = self.group or around.group
            self._open.append(around)

    def _means_or_tells(self, part: str) -> bool:
        """Whether the part is no name: it says something, or is an answer or a title, which is told."""
        if _ANSWER.fullmatch(part) or is_title(part):
            self.lose(part, harmless=_harmless(part))
            return True
        return self._means(part)

    def _keep_group(self, group: str, before: str) -> None:
        """Keep the party. What may be another board instead, by what stands `before` it, makes the line one to ask about."""
        self.group = _group(group)
        self.beside = self.beside or may_be_body(group, before)

    def _take_inside(self, part: str, behind: str) -> None:
        """Take what stands in brackets: something that we know, a party, or what is lost."""
        says_nothing = _ANSWER.fullmatch(part) or _FIGURE.fullmatch(part)
        if not says_nothing and self._means(part):
            return
        if not self.group and not says_nothing and not is_title(part) and may_be_group(part):
            self._keep_group(part, behind)
        elif self.group != _group(part):
            self.lose(f"({part})", harmless=_harmless(part))

    def settle(self) -> None:
        """Find the part that has the name, and take what stands around it; then let go of what does not hold."""
        self._take_open()
        super().settle()

    def _take_open(self) -> None:
        """Keep the one plain name where what stands next to it can be no other: whoever it is is asked about, and not left out."""
        for one in [one for one in self._open if is_group(one.name)]:
            if not self.group and ((one.said and len(self._open) > 1) or one.name in PARLIAMENT):
                self._open.remove(one)  # "ordförande S"; one letter is nobody's name
                self._note_around(one)
                self._keep_group(one.name, one.written.replace(one.name, " "))
        names = [one for one in self._open if is_name(one.name)]
        rest = [one for one in self._open if one not in names]
        if rest and len(names) == 1 and not any(_may_be_another(one) for one in rest):
            self._open, self.aside, self.unsure = names, True, True
            for one in rest:
                self.lose(one.written)
        for one in self._open:
            self._note_around(one)
            self.beside = self.beside or not plainly_named(one)
        self.left = [one.name for one in self._open]

    def _note_around(self, one: AroundName) -> None:
        """Note what stands around a name, or around a party."""
        for title in one.titles:
            self.lose(title, harmless=True)
        for said, words in one.said:
            self.many = self.many or said.heads
            self.note(said, words)

    def name(self) -> str:
        """The one name that is left; "" if it is none, or more than one."""
        name = " ".join(self.left[0].split()) if len(self.left) == 1 else ""
        if len(name) > MAX_NAME or not _NAME.fullmatch(name) or meaning_of(name) is not None or _SEVERAL.search(name):
            return ""
        within = name.split()[1:-1]
        if any((said := role_of(word)) is not None and said.capacity for word in within):
            return ""  # "Anna Ek ordförande Bo Lind"
        return name

    def _means(self, part: str) -> bool:
        """Whether the part says something else than a name; if so it is noted."""
        return self.note(said_together(part), part)


def several(words: str) -> list[str]:
    """The words apart where they name several people ("Anna Ek och Bo Lind")."""
    return _SEVERAL.split(words)


def _harmless(part: str) -> bool:
    """Whether the part changes nothing of what the line says else: a title or a yes, but no "nej" and no figure, which may be a footnote's."""
    return is_title(part) or (answered(part) is True and not part.isdigit())


def _is_given(part: str) -> bool:
    """Whether the part may be a given name, and no words of lists."""
    return not list_word(part.split(maxsplit=1)[0]) and not holds_capacity(part)


def _may_be_another(one: AroundName) -> bool:
    """Whether what is no plain name may be somebody else's all the same."""
    return one.written[:1].isupper() and not list_word(one.written.split(maxsplit=1)[0])


def _group(part: str) -> str:
    """The party as it is written; one in Parliament in capitals, however it was typed."""
    return part.upper() if part.upper() in PARLIAMENT else part
