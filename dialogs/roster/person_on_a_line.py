"""One line of a pasted list of people: what its parts say, and the words that are left for the name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from cards.naming import MAX_NAME
from dialogs.meeting.capacity import Capacity
from dialogs.roster.during_some_matters import without_periods
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
from dialogs.roster.seat_taken import seat_taken
from dialogs.roster.titles import is_title, title_before
from dialogs.roster.yes_no_columns import ANSWERED, answered, said_under
from dialogs.text.parties import PARLIAMENT

_PARENTHESIS: Final = re.compile(r"\(([^()]{0,60})\)")
_PARTS: Final = re.compile(r",|/|\s{3,}|\s[–—-]\s|(?<=\w):(?=\s)")
_NAME: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’-])*")
_LONGEST_ROLE: Final = 3  # words
_FULL_NAME: Final = 2  # words: a given name and a surname
_NO_INITIALS: Final = {"SD", "KD", "MP"}  # before a name they are a party; one letter may be an initial
BLANK: Final = "–"
_ANSWER: Final = re.compile(r"ja|nej|x|yes|no|\d{1,3} ?%", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d{1,3}")
_SEVERAL: Final = re.compile(r" (?:och|samt|and|&) ", re.IGNORECASE)


class LineParts:
    """What the parts of one line have said so far, and the words that are left for the name."""

    def __init__(self, label: str = "") -> None:
        """Begin with the `label` before a colon that was not understood: then no heading says what whoever follows is."""
        self.meaning = Meaning()
        self.group = ""
        self.instead = ""  # the member on whose seat they serve, where they do
        self.seat_words = ""  # what the line says of that, as it was written
        self.left: list[str] = []
        self.lost: list[str] = [label] if label else []  # what was not understood, or is not kept, and is no name
        self._said: set[Capacity] = set()
        self.unsure = bool(
            label
        )  # the capacity that the line says holds for some matters alone, or it says two of which one excludes the other
        self.many = False  # a word for several people stands next to the name: "Nya ledamöter"
        self.apart = False  # what the line says stands apart from the name, by a comma or a cell
        self.aside = False  # next to a plain name stood what was not understood: it is no other name
        self.stands_for = False  # the line names somebody else in whose place they are
        self.there = ""  # the column that asks who is there, and what it answers
        self.no_seat: Outside | None = None  # its seat is vacant, or whoever had it has left
        self._periods: list[str] = []
        self._for_some = False  # the line says of a capacity during which matters it was held

    @property
    def tells(self) -> bool:
        """Whether the line says anything of whoever it names."""
        return bool(self.group or self.apart or self.meaning != Meaning())

    def take_row(self, cells: Sequence[str], columns: Sequence[Column], names: Sequence[str]) -> None:
        """Take the cells of a row, each as its column says; `names` are the columns' own."""
        parts = dict.fromkeys(Column, "")
        for column, name, written in zip(columns, names, cells, strict=True):
            cell = self._without_periods(written).strip()
            self.no_seat = self.no_seat or (None if column is Column.STANDS_FOR else empty_or_left(cell))
            if column in ANSWERED or column in (Column.OTHER, Column.UNKNOWN):
                self._take_answer(column, name, cell)
            elif column is not Column.UNKEPT:
                parts[column] = f"{parts[column]} {cell}".strip()
        if seat := parts[Column.STANDS_FOR].strip("-– "):
            self.instead, self.seat_words = seat, f"{names[columns.index(Column.STANDS_FOR)]}: {seat}"
            self._note(Meaning(Capacity.SUBSTITUTE, serves=True))
        group = parts[Column.GROUP].strip("()- –")
        self.take_cell(parts[Column.NAME] or f"{parts[Column.FIRST]} {parts[Column.LAST]}")
        # A capacity in the party's column is still a capacity, so that the preview shows what the text gives when it is saved.
        if group and not self._means(group):
            self.group = group

    def _take_answer(self, column: Column, name: str, cell: str) -> None:
        """Take a yes or a no as the column means it, or what the cell says in words; what it says else is lost."""
        self.there = f"{name}: {cell or BLANK}" if column is Column.PRESENT else self.there
        if self._note(said_under(column, cell)):
            return
        for part in (one.strip() for one in _PARTS.split(_PARENTHESIS.sub(r",\1,", cell))):
            if part and (answered(part) is not None or _FIGURE.fullmatch(part) or not self._means(part)):
                self.lost.append(f"{name}: {part}")

    def _without_periods(self, line: str) -> str:
        """The words without the matters and times during which they are said to hold, which are not kept."""
        during = without_periods(line)
        self._periods += during.periods
        self._for_some = self._for_some or during.for_some
        return during.line

    def settle(self) -> None:
        """Let go of a chair's place that is held during some matters alone: the lesser capacity holds, or none.

        Of "ledamot/ersättare" none holds: which of the two somebody is decides whether they vote, and is asked.
        """
        if self.meaning.capacity is Capacity.MEMBER and Capacity.SUBSTITUTE in self._said:
            self.meaning, self.unsure = replace(self.meaning, capacity=None), True
        chair = self.meaning.capacity is Capacity.CHAIR and self._for_some
        if chair:
            rest = [capacity for capacity in Capacity if capacity in self._said - {Capacity.CHAIR}]
            self.meaning = replace(self.meaning, capacity=rest[0] if rest else None)
            self.unsure = not rest
        if self._periods:
            self.lost.append(" ".join(["ordförande"] * chair + self._periods))

    def take_line(self, line: str) -> str:
        """Take out of the line whose seat somebody has taken, and during what they took part; return the rest."""
        line = self._without_periods(line)
        seat = seat_taken(line)
        if seat is None:
            return line
        self.stands_for = True
        if seat.of_office:
            self.unsure = True  # the deputy of a director is nobody's substitute on the board
            self.lost.append(line.removeprefix(seat.line).strip(" ,;("))
            return seat.line
        self.instead, self.seat_words = seat.whom, seat.words
        self._note(Meaning(Capacity.SUBSTITUTE, serves=seat.serves))
        return seat.line

    def take_cell(self, cell: str) -> None:
        """Take one cell: what is in parentheses, then its parts, then the words around the name."""
        self.no_seat = self.no_seat or empty_or_left(cell)
        for inside in _PARENTHESIS.findall(cell):
            for part in _PARTS.split(inside):
                self._take_inside(part.strip())
        parts = [part.strip() for part in _PARTS.split(_PARENTHESIS.sub(" , ", cell))]
        self.apart = self.apart or len([part for part in parts if part]) > 1 or self.meaning != Meaning()
        self.lost += [part for part in parts if _ANSWER.fullmatch(part) or is_title(part)]
        left = [part for part in parts if part and not is_title(part) and not self._means(part)]
        self.unsure = self.unsure or any(holds_capacity(part) for part in self.lost)
        while len(left) > 1 and not self.group and is_group(_group(left[-1])):
            self.group = _group(left.pop())
        if len(left) > 1 and not self.group and is_group(left[0]):
            self.group = left.pop(0)  # the party first
        if len(left) == _FULL_NAME and is_surname(left[0]) and not list_word(left[0]):
            left = [f"{left[1]} {left[0]}"]  # surname first
        self.left += [self._trimmed(part) for part in left]

    def _take_inside(self, part: str) -> None:
        """Take what stands in brackets: something that we know, a party, or what is lost."""
        says_nothing = _ANSWER.fullmatch(part) or _FIGURE.fullmatch(part)
        if not part or (not says_nothing and self._means(part)):
            return
        if not self.group and not says_nothing and not is_title(part) and may_be_group(part):
            self.group = _group(part)
        elif self.group != _group(part):
            self.lost.append(f"({part})")

    def name(self) -> str:
        """The one name that is left; "" if it is none, or more than one."""
        while self.left and not self.group and is_group(self.left[-1]):
            if len(self.left) == 1 and self.left[0] not in PARLIAMENT:
                break  # a name may be short
            self.group = self.left.pop()
        self._set_aside()
        name = " ".join(self.left[0].split()) if len(self.left) == 1 else ""
        if len(name) > MAX_NAME or not _NAME.fullmatch(name) or meaning_of(name) is not None or _SEVERAL.search(name):
            return ""
        within = name.split()[1:-1]
        if any((said := role_of(word)) is not None and said.capacity for word in within):
            return ""  # "Anna Ek ordförande Bo Lind"
        return name

    def _set_aside(self) -> None:
        """Keep the one plain name where what stands next to it can be no other: whoever it is is asked about, and not left out."""
        names = [part for part in self.left if is_name(part)]
        rest = [part for part in self.left if part not in names]
        if rest and len(names) == 1 and not any(part[:1].isupper() and not list_word(part.split()[0]) for part in rest):
            self.left, self.lost, self.aside, self.unsure = names, [*self.lost, *rest], True, True

    def _means(self, part: str) -> bool:
        """Whether the part says something else than a name; if so it is noted."""
        return self._note(said_together(part))

    def _note(self, said: Meaning | None) -> bool:
        """Note what was said, if anything. The higher capacity holds, and of the rest what was said first."""
        if said is None:
            return False
        known = self.meaning
        self._said |= {said.capacity} if said.capacity else set()
        capacities = [capacity for capacity in Capacity if capacity in (known.capacity, said.capacity)]
        self.meaning = Meaning(
            capacities[0] if capacities else None,
            known.place or said.place,
            said.serves if known.serves is None else known.serves,
            known.outside or said.outside,
            known.matter or said.matter,
        )
        return True

    def _role(self, words: Sequence[str], rest: int) -> bool:
        """Whether the words next to a name are a role; an official's title only where `rest` words leave a full name."""
        said = role_of(" ".join(words))
        if said is not None and said.capacity is Capacity.OFFICIAL and rest < _FULL_NAME:
            return False
        self.many = self.many or (said is not None and said.heads)
        return self._note(said)

    def _trimmed(self, part: str) -> str:
        """The part without words before or after the name that mean something ("Ordförande Anna Ek S")."""
        words = part.split()
        trimmed = True
        while trimmed and len(words) > 1:
            trimmed = False
            if size := title_before(words):
                self.lost.append(" ".join(words[:size]))
                words, trimmed = words[size:], True
                continue
            for size in range(min(_LONGEST_ROLE, len(words) - 1), 0, -1):
                if self._role(words[:size], len(words) - size):
                    words, trimmed = words[size:], True
                    break
                if not _surname(words[-size:], len(words) - size) and self._role(words[-size:], len(words) - size):
                    words, trimmed = words[:-size], True
                    break
            if not trimmed and not self.group and len(words) > 1 and words[-1] in PARLIAMENT:
                self.group, trimmed = words.pop(), True
            if not trimmed and not self.group and len(words) > _FULL_NAME and words[0] in _NO_INITIALS:
                self.group, trimmed = words.pop(0), True
        return " ".join(words)


def several(words: str) -> list[str]:
    """The words apart where they name several people ("Anna Ek och Bo Lind")."""
    return _SEVERAL.split(words)


def _surname(words: Sequence[str], rest: int) -> bool:
    """Whether the words behind a given name are a surname that means something else too: "Eva Ordförande", "Lisa Distans"."""
    return rest == 1 and len(words) == 1 and words[0][:1].isupper()


def _group(part: str) -> str:
    """The party as it is written; one in Parliament in capitals, however it was typed."""
    return part.upper() if part.upper() in PARLIAMENT else part
