"""An agenda with numbers, read line by line."""

from collections.abc import Sequence

from dialogs.agenda.headings import SHUT, heading_of
from dialogs.agenda.kind_words import Mark
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import Line
from dialogs.agenda.named_matters import NamedMatters
from dialogs.agenda.one_matter import Group
from dialogs.agenda.rows_placed import Reader
from dialogs.agenda.rows_that_are_notes import is_note


class Numbered(Reader):
    """An agenda with numbers: a line without one is a heading, or belongs to the matter above it."""

    def __init__(self, within: frozenset[int], names: Sequence[NamedMatters] = (), *, strict: bool) -> None:
        super().__init__(names)
        self.numbered = True
        self.within = within  # lines of lists below a matter
        self.strict = strict  # most numbers have a dot, so that a bare one is likely to begin an ordinary sentence
        self.numbered_section = False
        self.highest = 0

    def read(self, line: Line) -> None:
        """Begin a matter where the line's number is one; else it is a title, a part, a heading, or stands below."""
        last = self.groups[-1] if self.groups else None
        if line.line_no in self.within and last is not None:
            last.below.append((line.line_no, line.words))
            return
        if line.number is not None:
            same = last is not None and line.number == last.number and not last.extra
            if last is not None and line.part and same and not self.under_heading:
                self.add_part(last, line)
                return
            if self._counts(line, last):
                self._begin(line, last)
                return
        if line.style is Style.BULLET and self.said_by_bullet(heading_of(line.words), line):
            return
        if last is not None and last.untitled and not self.under_heading and not self._turns(last, line):
            self._entitle(last, line)
        elif line.style in (Style.LETTER, Style.BULLET) and last is not None and not self._sets_apart(line):
            if self.under_heading:
                self._loose(line, last)
            else:
                self.add_part(last, line)
        elif not self.go_on(line):
            self._loose(line, last)

    def _turns(self, last: Group, line: Line) -> bool:
        """Whether a line below a register number is a heading; below a number alone it is the title, whatever it says."""
        heading = heading_of(line.words)
        return bool(last.words) and heading is not None and not heading.weak

    def _entitle(self, last: Group, line: Line) -> None:
        """Take the line for the title: "7." stands alone, or with a register number, and its title on the next line."""
        if last.words:
            last.words = f"{last.words}\t{line.words}"
            last.joined.append(line.line_no)
        else:
            last.words = line.words
            last.number_line, last.line_no = last.line_no, line.line_no
        self._turn_at(last)

    def _sets_apart(self, line: Line) -> bool:
        """Whether a bullet is no item of a matter, but begins or ends a confidential part."""
        heading = heading_of(line.words)
        if heading is None or heading.doubtful or heading.tag or line.words[0].islower():
            return False
        if line.style is Style.LETTER:
            return False
        within = self.section is not None and self.section.kind.confidential
        return heading.confidential or heading.opens or (within and not heading.weak)

    def _counts(self, line: Line, last: Group | None) -> bool:
        if not line.number:
            return False
        if line.style is Style.CLEAR:
            return True
        before = last.number if last is not None and last.number else 0
        if before and line.number == before and (line.extra or (last is not None and last.extra)):
            return True
        capital = not line.words or not line.words[0].islower()
        if not line.words or self.strict:
            return line.number == before + 1 and capital
        return line.number == before + 1 or (line.number > before and capital)

    def _begin(self, line: Line, last: Group | None) -> None:
        inherited = None
        if last is not None:
            self._fill_gap(line, last)
            last = self.groups[-1]
            anew = not line.extra and (line.number or 0) <= self.highest
            if last.confidential and not self.under_heading and anew:
                # Numbers that begin anew under a confidential matter may be its own list.
                mark = last.mark()
                inherited = mark and Mark(mark.kind, mark.word, sure=False)
        self.highest = max(self.highest, line.number or 0)
        self._turn_at(self.begin(line, inherited))

    def _turn_at(self, group: Group) -> None:
        """A numbered line may be a heading too: what follows is then in doubt, until another such line."""
        heading = heading_of(group.words) if group.words else None
        if heading is None or heading.weak or heading.tag or heading.doubtful:
            return
        if heading.mark is not None and heading.mark.kind.confidential:
            self.section, self.numbered_section = Mark(heading.mark.kind, heading.mark.word, sure=False), True
        elif self.numbered_section:
            self.section, self.numbered_section = None, False
            group.section = None
        elif heading.mark is None and self.section is not None and self.section.kind.confidential:
            # "12. Övriga frågor" in a confidential part may end it or not.
            self.section = group.section = Mark(self.section.kind, self.section.word, sure=False)

    def _loose(self, line: Line, last: Group | None) -> None:
        heading = heading_of(line.words)
        if heading is None or (line.words[0].islower() and not (line.after_blank or line.timed)):
            self.put_below(line)
            return
        below = last is not None and not self.under_heading
        if below and (heading.doubtful or heading.tag):
            self.put_below(line)  # it may be said of the matter above, or of what follows
            shuts = heading.mark is not None and heading.mark.word == SHUT and not heading.tag
            if line.after_blank or shuts:
                self.doubt_below(heading.mark)
                if last is not None and heading.doubtful:
                    last.unsure.add(line.line_no)
            else:
                self.doubt_between(heading.mark, line)
            return
        if heading.doubtful and heading.confidential and not self.headed:
            self.put_below(line)  # "Handlingarna kan innehålla sekretess" above an agenda says nothing of it
            return
        self.turn_after(heading, line)
        self.numbered_section = False

    def _fill_gap(self, line: Line, last: Group) -> None:
        """Take as many unplaced lines as numbers are missing for the missing matters; never under a confidential one."""
        if self.under_heading or last.number is None or line.number is None or last.confidential:
            return
        found = [(line_no, words) for line_no, words in last.below if not is_note(words)]
        if found and len(found) == line.number - last.number - 1 and not self.within & {no for no, _ in found}:
            for number, (line_no, words) in enumerate(found, last.number + 1):
                self.groups.append(Group(number, line_no, words, last.section, guessed=True))
            last.below = [(line_no, words) for line_no, words in last.below if (line_no, words) not in found]
