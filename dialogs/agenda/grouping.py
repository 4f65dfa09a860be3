"""Which lines of a pasted agenda belong to one matter: its own line, what goes on from it, its parts, what stands below.

Words that cannot be placed go below the matter before them, so that no line of a confidential matter gets a life of
its own. Source: R-107.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Final

from dialogs.agenda.draft import MAX_MATTERS
from dialogs.agenda.group import Group
from dialogs.agenda.lines import LONGEST_LINE, Heading, Line, Style, heading_of
from dialogs.agenda.words import Mark, is_mark, mark_of, strictest

LETTERS: Final = "abcdefghijklmnopqrstuvwxyzåäö"
MAX_PARTS: Final = 40
MOST_GROUPS: Final = 2 * MAX_MATTERS  # matters and page numbers
_LONGEST_BLOCK: Final = 3  # lines of one matter where an agenda without numbers is parted by blank lines
_GOES_ON: Final = ("och ", "eller ", "samt ")


def groups_of(lines: Sequence[Line]) -> tuple[list[Group], list[int]]:
    """The matters in order, and the numbers of the lines that belong to none; no more is read than is sure to be too much."""
    clear = sum(line.style is Style.CLEAR for line in lines)
    bare = sum(line.style is Style.BARE for line in lines)
    if clear or bare:
        reader: _Reader = _Numbered(strict=clear >= bare)
    else:
        reader = _Unnumbered(lines)
    for line in lines:
        reader.read(line)
        if len(reader.groups) > MOST_GROUPS:
            break
    # A number alone that no title followed was the number of a page.
    pages = [group for group in reader.groups if group.bare and not group.words]
    groups = [group for group in reader.groups if group not in pages]
    return groups, [*reader.loose, *(group.line_no for group in pages)]


class _Reader(ABC):
    """What both ways of reading share: the section that a heading began, and the last matter."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.loose: list[int] = []
        self.section: Mark | None = None
        self.headed = False  # a heading has been met
        self.under_heading = True  # nothing but a heading, or nothing at all, stands since the last matter

    @abstractmethod
    def read(self, line: Line) -> None:
        """Place the next line."""

    def begin(self, line: Line, inherited: Mark | None = None) -> Group:
        group = Group(line.number, line.line_no, line.words, strictest(self.section, inherited))
        group.title_is_part = bool(line.part)
        group.bare = line.style is Style.BARE
        self.groups.append(group)
        self.under_heading = False
        return group

    def turn(self, heading: Heading, line: Line) -> None:
        """Begin a section. A confidential one is ended only by what is surely a heading; else it is in doubt."""
        before = self.section
        sure = not heading.weak or (heading.mark is not None and (line.after_blank or heading.mark.kind.confidential))
        if before is not None and before.kind.confidential and not sure:
            self.section = Mark(before.kind, before.word, sure=False)
        else:
            self.section = heading.mark
        self.headed = self.under_heading = True

    def go_on(self, line: Line) -> bool:
        """Join a line that goes on in the middle of a sentence to the one before it."""
        if self.under_heading or line.after_blank or line.style is not Style.NONE or not self.groups:
            return False
        last = self.groups[-1]
        before = last.parts[-1][2] if last.tail is Style.LETTER else last.words
        unlike = not (line.words[0].islower() or before.endswith("-")) or is_mark(line.words)
        if unlike or len(before) > LONGEST_LINE:
            return False
        if last.tail is Style.LETTER:
            line_no, letter, words = last.parts[-1]
            last.parts[-1] = (line_no, letter, _joined(words, line.words))
        else:
            last.words = _joined(last.words, line.words)
        last.joined.append(line.line_no)
        return True

    def add_part(self, group: Group, line: Line) -> None:
        if len(group.parts) >= MAX_PARTS:
            group.below.append((line.line_no, line.words))
            return
        taken = len(group.parts) + group.title_is_part
        letter = line.part if line.part.isalpha() else LETTERS[min(taken, len(LETTERS) - 1)]
        group.parts.append((line.line_no, letter, line.words))
        group.tail = Style.LETTER

    def put_below(self, line: Line) -> None:
        if self.groups and not self.under_heading:
            self.groups[-1].below.append((line.line_no, line.words))
            return
        self.loose.append(line.line_no)
        mark = mark_of(line.words, title=False)
        if mark is not None and mark.kind.confidential and (mark.sure or self.headed):
            self.section = strictest(self.section, mark)  # a sentence under a heading speaks for what follows


class _Numbered(_Reader):
    """An agenda with numbers: a line without one is a heading, or belongs to the matter above it."""

    def __init__(self, *, strict: bool) -> None:
        super().__init__()
        self.strict = strict  # most numbers have a dot, so that a bare one is likely to begin an ordinary sentence
        self.numbered_section = False
        self.highest = 0

    def read(self, line: Line) -> None:
        last = self.groups[-1] if self.groups else None
        if line.number is not None:
            if last is not None and line.part and line.number == last.number and not self.under_heading:
                self.add_part(last, line)
                return
            if self._counts(line, last):
                self._begin(line, last)
                return
        if last is not None and not last.words and not self.under_heading:
            last.words = line.words  # "7." alone, and its title on the next line
            last.line_no = line.line_no
            self._turn_at(last)
        elif line.style in (Style.LETTER, Style.BULLET) and last is not None and not self.under_heading:
            self.add_part(last, line)
        elif not self.go_on(line):
            self._loose(line, last)

    def _counts(self, line: Line, last: Group | None) -> bool:
        if not line.number:
            return False
        if line.style is Style.CLEAR:
            return True
        before = last.number if last is not None and last.number else 0
        capital = not line.words or not line.words[0].islower()
        if not line.words or self.strict:
            return line.number == before + 1 and capital
        return line.number == before + 1 or (line.number > before and capital)

    def _begin(self, line: Line, last: Group | None) -> None:
        inherited = None
        if last is not None:
            self._fill_gap(line, last)
            last = self.groups[-1]
            if last.confidential and not self.under_heading and (line.number or 0) <= self.highest:
                # Numbers that begin anew under a confidential matter may be its own list.
                mark = last.mark()
                inherited = mark and Mark(mark.kind, mark.word, sure=False)
        self.highest = max(self.highest, line.number or 0)
        self._turn_at(self.begin(line, inherited))

    def _turn_at(self, group: Group) -> None:
        """A numbered line may be a heading too: what follows is then in doubt, until another such line."""
        heading = heading_of(group.words) if group.words else None
        if heading is None or heading.weak:
            return
        if heading.mark is not None and heading.mark.kind.confidential:
            self.section, self.numbered_section = Mark(heading.mark.kind, heading.mark.word, sure=False), True
        elif self.numbered_section:
            self.section, self.numbered_section = None, False
            group.section = None

    def _loose(self, line: Line, last: Group | None) -> None:
        heading = heading_of(line.words)
        if heading is None or (line.words[0].islower() and not line.after_blank):
            self.put_below(line)
            return
        if heading.weak and heading.mark and last is not None and not self.under_heading and not line.after_blank:
            last.below.append((line.line_no, line.words))  # or a note about the matter above: it holds for both
        self.turn(heading, line)
        self.numbered_section = False

    def _fill_gap(self, line: Line, last: Group) -> None:
        """Take as many unplaced lines as numbers are missing for the missing matters; never under a confidential one."""
        if self.under_heading or last.number is None or line.number is None or last.confidential:
            return
        if len(last.below) == line.number - last.number - 1:
            for number, (line_no, words) in enumerate(last.below, last.number + 1):
                self.groups.append(Group(number, line_no, words, last.section, guessed=True))
            last.below = []


class _Unnumbered(_Reader):
    """An agenda without numbers: one matter a line, or a bullet, or a block between blank lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.bulleted = any(line.style is Style.BULLET for line in lines)
        self.blocks = _in_blocks(lines)

    def read(self, line: Line) -> None:
        heading = heading_of(line.words) if line.style is Style.NONE else None
        if heading is not None and (heading.mark is not None or self.bulleted):
            self.turn(heading, line)
        elif heading is not None:
            if not heading.weak:
                self.section = None  # it may be a matter or a heading; both end what was before
            self.begin(line)
        elif self.bulleted and line.style is Style.NONE:
            if not self.go_on(line):
                self.put_below(line)
        elif not self.go_on(line):
            if self.blocks and not line.after_blank and not self.under_heading:
                self.put_below(line)
            else:
                self.begin(line).title_is_part = False


def _in_blocks(lines: Iterable[Line]) -> bool:
    sizes: list[int] = []
    for line in lines:
        if line.after_blank or not sizes:
            sizes.append(0)
        sizes[-1] += 1
    return len(sizes) > 1 and 1 < max(sizes) <= _LONGEST_BLOCK


def _joined(before: str, after: str) -> str:
    if before.endswith("-") and after[0].islower() and not after.startswith(_GOES_ON):
        return before[:-1] + after
    return f"{before} {after}"
