"""What both ways of reading an agenda share: the last matter, the section that a heading began, and what goes where.

Words that cannot be placed go below the matter before them, so that no line of a confidential matter gets a life of
its own. Source: R-107.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.draft import LeftLine, LeftWhy
from dialogs.agenda.formal_matters import is_formal
from dialogs.agenda.headings import SHUT, Heading
from dialogs.agenda.kind_in_a_note import meant, stock
from dialogs.agenda.kind_words import Mark, is_mark, mark_of, strictest
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import LONGEST_LINE, Line
from dialogs.agenda.named_matters import NamedMatters
from dialogs.agenda.one_matter import Group, of_doors
from dialogs.agenda.titles import gone_on

LETTERS: Final = "abcdefghijklmnopqrstuvwxyzåäö"
MAX_PARTS: Final = 40
_GOES_ON: Final = ("och ", "eller ", "samt ")
_OF_A_PART: Final = re.compile(r"(?:[A-ZÅÄÖ]|[IVX]{1,4})[.):]\s")  # "B. Sekretess kl 10.15"


class Reader(ABC):
    """What both ways of reading share: the section that a heading began, and the last matter."""

    def __init__(self, names: Sequence[NamedMatters] = ()) -> None:
        self.names = names
        self.numbered = False  # the matters have numbers, so that a bullet is none
        self.trailing: Mark | None = None  # a mark by itself that no matter has followed
        self.above = (
            False  # a mark has stood right below what is never confidential: marks may stand above their matters
        )
        self.between: Mark | None = None  # such a mark in the line before
        self.groups: list[Group] = []
        self.left: list[LeftLine] = []
        self.section: Mark | None = None
        self.headed = False  # a heading has been met
        self.under_heading = True  # nothing but a heading, or nothing at all, stands since the last matter

    def take(self, line: Line) -> None:
        """Place the next line."""
        between, self.between = self.between, None
        before = len(self.groups)
        self.place(line)
        if between is not None and len(self.groups) > before:
            self.groups[before].hinted = strictest(self.groups[before].hinted, between)

    def place(self, line: Line) -> None:
        """Place it where it belongs."""
        if line.within and self.groups and not self.under_heading:
            self.groups[-1].joined.append(line.line_no)
        elif line.within:
            self.leave(line, LeftWhy.ASIDE)
        elif line.style is Style.UNCLEAR:
            self.point_here(line)
        elif line.style in (Style.ASIDE, Style.REMOVED):
            if self.groups and not self.under_heading:
                self.groups[-1].asides.append((line.line_no, line.words))
            else:
                self.leave(line, LeftWhy.ASIDE)
        else:
            self.read(line)

    def point_here(self, line: Line) -> None:
        """Put a line below whose number may be of something else: it is said of the matter that it stands under, too.

        Set apart it may be said of what follows as well, and where nothing follows, of any.
        """
        said = [one.mark for one in line.names if one.mark.kind.confidential]
        mark = strictest(*(said or (one.mark for one in line.names)))
        if self.groups and not self.under_heading:
            last = self.groups[-1]
            last.below.append((line.line_no, line.words))
            last.unsure.add(line.line_no)
            last.hinted = strictest(last.hinted, mark)
            self.between = mark if is_formal(last.words) else None  # it may stand above its matter
        else:
            self.left.append(LeftLine(line.line_no, "", LeftWhy.UNPLACED))
        if line.after_blank or self.under_heading:
            self.trailing = mark
            self.doubt_below(mark)

    @abstractmethod
    def read(self, line: Line) -> None:
        """Place the next line that is one of the agenda's own."""

    def leave(self, line: Line, why: LeftWhy) -> None:
        """Note the line as one of no matter, without its words where they may be secret."""
        mark = mark_of(line.words, title=False)
        secret = any(said is not None and said.kind.confidential for said in (self.section, mark))
        self.left.append(LeftLine(line.line_no, "" if secret else line.words, why))

    def begin(self, line: Line, inherited: Mark | None = None) -> Group:
        """Begin a matter with the line, as confidential as the section that it stands in."""
        group = Group(line.number, line.line_no, line.words, strictest(self.section, inherited))
        group.named = strictest(*(one.of(line.number) for one in self.names if line.number))
        group.indent = line.indent
        self.trailing = None
        group.title_is_part = bool(line.part)
        group.bare = line.style is Style.BARE
        group.extra = line.extra
        self.groups.append(group)
        self.under_heading = False
        return group

    def turn(self, heading: Heading, line: Line) -> None:
        """Begin a section. A confidential one is ended only by what is surely a heading; else it is in doubt."""
        self.left.append(LeftLine(line.line_no, self._shown(heading, line), LeftWhy.HEADING))
        shuts = (
            heading.mark is not None and heading.mark.word == SHUT
        )  # below all it may be a time's: "Kl 9.30 stängda dörrar"
        self.trailing = None if heading.names and not shuts else heading.mark
        before = self.section
        sure = not heading.weak or (heading.mark is not None and (line.after_blank or heading.mark.kind.confidential))
        if before is not None and before.kind.confidential and not sure:
            self.section = Mark(before.kind, before.word, sure=False)
        else:
            self.section = heading.mark
        self.headed = self.under_heading = True

    def turn_after(self, heading: Heading, line: Line) -> None:
        """Begin a section; a heading that names no part of the meeting may as well be said of the matter above it.

        Then that one is in doubt, whatever stands between them: a page may have ended there. A time of day names no part. What follows is in doubt
        too, but where the line is set apart as headings are.
        """
        above, mark = self.groups[-1] if self.groups and not self.under_heading else None, heading.mark
        apart = above is not None and line.after_blank and line.indent <= above.indent
        lettered = line.after_blank and _OF_A_PART.match(line.words) is not None
        part = heading.names and (lettered or not heading.timed)
        both = above is not None and mark is not None and not part
        if above is not None and mark is not None and both and not (apart and _never_secret(above, mark)):
            above.hinted = strictest(above.hinted, Mark(mark.kind, mark.word, sure=False))
        if above is not None and mark is not None and heading.confidential and _inside(line, above):
            above.hinted = strictest(above.hinted, Mark(mark.kind, mark.word, sure=False))
        self.turn(heading, line)
        if both and heading.confidential and not apart:
            self.doubt_section()

    def _shown(self, heading: Heading, line: Line) -> str:
        """A heading's words, but for those that may be somebody's under secrecy."""
        secret = self.section is not None and self.section.kind.confidential
        return "" if (secret or heading.confidential) and not heading.stock else line.words

    def doubt_between(self, mark: Mark | None, line: Line) -> Mark | None:
        """Where marks may stand above their matters, a line that bears but a mark is in doubt, and may be said of the next one."""
        last = self.groups[-1]
        self.above = self.above or is_formal(last.words)
        pure = stock(line.words) or is_mark(line.words)
        if not self.above or mark is None or not mark.kind.confidential or not pure:
            return mark
        last.unsure.add(line.line_no)
        self.between = Mark(mark.kind, mark.word, sure=False)
        return self.between

    @property
    def ends_in_doubt(self) -> Mark | None:
        """What a heading of a confidential part that no matter followed may say of the last one above it."""
        opened = self.section if self.under_heading and self.trailing is None else None
        return Mark(opened.kind, opened.word, sure=False) if opened is not None and opened.kind.confidential else None

    def doubt_section(self) -> None:
        """What opened the section may as well be said of the matter above."""
        self.section = self.section and Mark(self.section.kind, self.section.word, sure=False)

    def doubt_below(self, mark: Mark | None) -> None:
        """What follows may be as confidential as a line says that stands alone."""
        if mark is not None and mark.kind.confidential:
            self.section = strictest(self.section, Mark(mark.kind, mark.word, sure=False))

    def go_on(self, line: Line) -> bool:
        """Join a line that goes on in the middle of a sentence to the one before it."""
        if self.under_heading or line.after_blank or line.style is not Style.NONE or not self.groups:
            return False
        last = self.groups[-1]
        before = last.parts[-1][2] if last.tail is Style.LETTER else last.words
        unlike = not (line.words[0].islower() or before.endswith("-")) or is_mark(line.words.strip(" ."))
        if unlike or len(before) > LONGEST_LINE:
            return False
        if last.tail is Style.LETTER:
            line_no, letter, words = last.parts[-1]
            last.parts[-1] = (line_no, letter, _joined(words, line.words))
        else:
            last.words = gone_on(last.words, line.words, _joined)
        last.joined.append(line.line_no)
        return True

    def said_by_bullet(self, heading: Heading | None, line: Line) -> bool:
        """Whether a bullet says but a kind, right below a line or further in: then it is said of that line's matter."""
        if (
            not self.groups
            or self.under_heading
            or line.style is not Style.BULLET
            or not (stock(line.words) or is_mark(line.words))
        ):
            return False
        mark = meant(line.words)
        low = line.words[0].islower()
        part = heading is not None and heading.names and not low
        near = line.indent > self.groups[0].indent or low or (self.numbered and not line.after_blank)
        if mark is None or part or not near:
            return False
        mark = self.doubt_between(mark, line)
        above = [at for at, group in enumerate(self.groups) if group.indent < line.indent]
        for group in self.groups[above[-1] if above else -1 :]:
            group.hinted = strictest(group.hinted, mark)
        self.put_below(line)
        return True

    def add_part(self, group: Group, line: Line) -> None:
        """Add the line to a matter as one of its items; more than 40 stand below it."""
        if len(group.parts) >= MAX_PARTS:
            group.below.append((line.line_no, line.words))
            return
        taken = len(group.parts) + group.title_is_part
        letter = line.part if line.part.isalpha() else LETTERS[min(taken, len(LETTERS) - 1)]
        group.parts.append((line.line_no, letter, line.words))
        group.tail = Style.LETTER

    def put_below(self, line: Line) -> None:
        """Put the line below the last matter; right after a heading it belongs to none, and may speak for what follows."""
        if self.groups and not self.under_heading:
            self.groups[-1].below.append((line.line_no, line.words))
            return
        self.leave(line, LeftWhy.UNPLACED)
        mark = of_doors(mark_of(line.words, title=False))
        if mark is not None and mark.kind.confidential and (mark.sure or self.headed):
            self.section = strictest(self.section, mark)  # a sentence under a heading speaks for what follows


def _inside(line: Line, above: Group) -> bool:
    """Whether the line is written as a note on the matter above: in brackets, or further in."""
    return line.words[:1] in ("(", "[") or line.indent > above.indent


def _never_secret(above: Group, mark: Mark) -> bool:
    """Whether a line set apart cannot be said of the matter above: it is a formal one, or the mark makes none secret."""
    return not mark.kind.confidential or is_formal(above.words)


def _joined(before: str, after: str) -> str:
    if before.endswith("-") and after[0].islower() and not after.startswith(_GOES_ON):
        return before[:-1] + after
    return f"{before} {after}"
