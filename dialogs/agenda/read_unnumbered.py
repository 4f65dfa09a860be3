"""An agenda without numbers, read line by line."""

from collections.abc import Iterable, Sequence
from typing import Final

from dialogs.agenda.headings import Heading, heading_of
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import Line
from dialogs.agenda.rows_placed import Reader

_LONGEST_BLOCK: Final = 3  # lines of one matter where an agenda without numbers is parted by blank lines


class Unnumbered(Reader):
    """An agenda without numbers: one matter a line, or a bullet, or a block between blank lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        bullets = [line for line in lines if line.style is Style.BULLET]
        self.bulleted = bool(bullets)
        self.shape = bullets[0].shape if bullets else ""
        self.lettered = any(line.style is Style.LETTER for line in lines)
        self.blocks = not self.bulleted and not self.lettered and _in_blocks(lines)

    def read(self, line: Line) -> None:
        """Begin a matter, unless the line is a heading, goes on from the one before, or is said of it."""
        heading = heading_of(line.words)
        if self.said_by_bullet(heading, line):
            return
        within = self.section is not None and self.section.kind.confidential
        if heading is not None and (heading.tag or heading.doubtful):
            heading = self._said(heading, line)
            if heading is None:
                return
        if line.style is not Style.NONE and heading is not None and not (heading.confidential or heading.opens):
            if within and not heading.weak:
                self.section = None  # a matter that ends the confidential part ("Övriga frågor")
            heading = None
        if heading is not None and (heading.mark is not None or heading.opens or self.bulleted):
            self.turn_after(heading, line)
        elif heading is not None:
            if not heading.weak:
                self.section = None  # it may be a matter or a heading; both end what was before
            self.begin(line)
        else:
            self._place(line)

    def _said(self, heading: Heading, line: Line) -> Heading | None:
        """A line with a mark that is no pure heading: a note about the matter above, or a matter of its own."""
        below = bool(self.groups) and not self.under_heading
        if heading.tag and below and line.style is Style.NONE:
            self.put_below(line)
            if line.after_blank:
                self.doubt_below(heading.mark)
            return None
        if heading.tag and not below and not heading.doubtful:
            return heading
        self._place(line)
        return None

    def _place(self, line: Line) -> None:
        if self.bulleted and line.style is Style.NONE:
            if not self.go_on(line):
                self.put_below(line)
        elif self.bulleted and line.shape != self.shape and self.groups and not self.under_heading:
            self.add_part(self.groups[-1], line)
        elif not self.go_on(line):
            if self.blocks and not line.after_blank and not self.under_heading:
                self.put_below(line)
            else:
                self.begin(line).title_is_part = False


def _in_blocks(lines: Iterable[Line]) -> bool:
    sizes: list[int] = []
    for line in lines:
        if line.style is Style.ASIDE:
            continue  # the head of a table is no matter, and no blank line follows it
        if line.after_blank or not sizes:
            sizes.append(0)
        sizes[-1] += 1
    return len(sizes) > 1 and 1 < max(sizes) <= _LONGEST_BLOCK
