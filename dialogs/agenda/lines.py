"""The lines of a pasted agenda, one by one: number, letter or bullet, words, headings, and what is only noise."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dialogs.agenda.broken_headings import rejoined
from dialogs.agenda.cells_below_each_other import labelled, stacked
from dialogs.agenda.faint_marks import behind_title
from dialogs.agenda.footnotes import noted
from dialogs.agenda.kind_in_a_note import stock
from dialogs.agenda.kind_words import UNREAD, mark_of
from dialogs.agenda.line_numbers import Style, numbered_by_year, numberings
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, NamedMatters
from dialogs.agenda.pasted_tables import tabled
from dialogs.agenda.quoted_cells import unquoted
from dialogs.agenda.remarks_on_a_matter import remarks
from dialogs.agenda.roman_or_letter_numbers import in_arabic, letters_named
from dialogs.agenda.rows_naming_matters import namings
from dialogs.agenda.signs_explained import explained
from dialogs.agenda.tracked_changes import untracked
from dialogs.text.plain_text import normal


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds words; `line_no` counts all lines from 1. `part`, `extra` and `shape` as its `Numbering` says."""

    line_no: int
    style: Style
    number: int | None
    part: str
    words: str = field(repr=False)
    after_blank: bool
    extra: str = ""
    shape: str = ""
    names: tuple[NamedMatters, ...] = ()  # the matters that the line names, and what it says of them
    indent: int = 0  # how far in the line begins
    timed: bool = False  # a time of day stood before its words: "Kl 14.00 sluten del" begins something as a line after a blank one does
    within: bool = False  # it is a line of a cell of the record above, or of the heading above, which has its words


LONGEST_LINE: Final = 1000  # characters
_WIDE: Final = re.compile(r" {3,}")
# Word and Outlook write the bullets of their own typefaces as these letters.
_BULLET: Final = re.compile(
    r"[-–—*•·▪◦●○‣\u2043■□✓➢➤►▶◆o\uf000-\uf0ff]\s+(?=\S)|[§Øüà]\s+(?=[^\W\d])|[qvnl](?:\t|\s\s)\s*(?=[^\W\d])|[•·▪◦●\uf0b7](?=[^\W\d])"
)
REMOVED: Final = "[borttaget]"
_QUOTED: Final = re.compile(r"^[ \t]*+(?:>[ \t]?)+")  # what a letter answers to
_TIME: Final = re.compile(
    r"(?:kl\.?\s*)?(?:[01]\d|2[0-3])[.:][0-5]\d(?:\s*[-–]\s*(?:[01]?\d|2[0-3])[.:][0-5]\d)?:?\s+(?=\S)", re.IGNORECASE
)
_FRONT_MARK: Final = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]][\s:]*+(?=(?:§|ärende\b|punkt\b)?\s*+\d)", re.IGNORECASE)
_NOISE: Final = re.compile(
    r"\W*|(?:sid(?:a|an)?|page)\.?\s*\d+.{0,12}|\d{1,3}\s*(?:\(\s*\d+\s*\)|(?:av|of|/)\s*\d+)|[-–]\s*\d+\s*[-–]"
    r"|(?:dnr|diarie(?:nr|nummer)|ärende(?:nr|nummer)|d\.?nr)\b.*"
    # A number of the register alone, with or without the board's letters: "KS 2026/118", "BUN-2026-00118", "2026:118".
    r"|(?-i:[A-ZÅÄÖ]{2,8})[ /-]{0,2}(?:19|20)\d\d[/:-]\d{1,6}(?:[ /-]\d{1,4})?|(?:19|20)\d\d[/:]\d{1,6}",
    re.IGNORECASE,
)


def lines_of(text: str) -> Iterator[Line]:
    """The lines with something on them, cleaned of what word processors and PDF files leave behind.

    A number of a page or of the register is an aside, as are the head of a table and what explains a sign.
    """
    after_blank = True
    written = untracked([_QUOTED.sub("", row) for row in normal(text).splitlines()])
    quoted = unquoted(written)
    in_tables, heads = tabled(quoted.rows)
    tidied = [
        tidy("\t".join((row, quoted.behind[at])) if at in quoted.behind else row) for at, row in enumerate(in_tables)
    ]
    tidied, broken = rejoined(tidied)
    rows, naming = noted(in_arabic(behind_title(_without(tidied, heads | broken))))
    naming |= letters_named(_without(rows, naming))
    naming |= stacked(_without(rows, naming), tidied)
    blank = {at for at, row in enumerate(tidied) if not row}
    naming |= namings(_without(rows, naming), blank)
    remarked = remarks(rows, naming)
    rows, legends, lost = explained(labelled(_without(rows, {*naming, *remarked})))
    for line_no, row in enumerate(numbered_by_year(rows), 1):
        if line_no - 1 in naming:
            line = _naming(line_no, tidied[line_no - 1], naming[line_no - 1], after_blank=after_blank)
            yield line
            after_blank = after_blank and line.style is Style.ASIDE
            continue
        words = row
        if line_no - 1 in remarked:
            yield Line(line_no, Style.ASIDE, None, "", remarked[line_no - 1], after_blank)
        elif line_no - 1 in quoted.within or line_no - 1 in broken:
            yield Line(line_no, Style.NONE, None, "", "", after_blank, within=True)
        elif line_no - 1 in heads:
            yield Line(line_no, Style.ASIDE, None, "", tidied[line_no - 1], after_blank)
        elif not words:
            after_blank = True
        elif words == REMOVED:
            yield Line(line_no, Style.REMOVED, None, "", "", after_blank=False)
        elif line_no - 1 in legends or (_NOISE.fullmatch(words) and not mark_of(words, title=False)):
            names = (EVERY_IN_DOUBT,) if line_no - 1 in lost else ()
            yield Line(line_no, Style.ASIDE, None, "", words, after_blank, names=names)
        else:
            raw = written[line_no - 1]
            yield replace(_line(line_no, words, after_blank=after_blank), indent=len(raw) - len(raw.lstrip()))
            after_blank = False


def _without(rows: Sequence[str], these: Collection[int]) -> list[str]:
    """The rows, where these, from 0, say nothing."""
    return ["" if at in these else row for at, row in enumerate(rows)]


def tidy(raw: str) -> str:
    """The line as plain text, with tabs and at most two spaces in a row.

    What is beyond 1,000 characters is not read, and the line is marked as one that was not read whole.
    """
    words = _WIDE.sub("  ", normal(raw)).strip()
    return words if len(words) <= LONGEST_LINE else f"{words[:LONGEST_LINE]}\t{UNREAD}"


def _naming(line_no: int, words: str, names: tuple[NamedMatters, ...], *, after_blank: bool) -> Line:
    """A sentence about matters; unless its number is unclear it is told by stock words alone, since it may hold a name."""
    unclear = any(not one.plain for one in names)
    style = Style.UNCLEAR if unclear else Style.ASIDE
    return Line(line_no, style, None, "", words if unclear or stock(words) else "", after_blank, names=names)


def _line(line_no: int, words: str, *, after_blank: bool) -> Line:
    front = _FRONT_MARK.match(words)
    if front:
        words = f"{words[front.end() :]}\t{front[1]}"
    time = _TIME.match(words)
    words = words[time.end() :] if time else words
    bullet = _BULLET.match(words)
    rest = words[bullet.end() :] if bullet else words
    for found in numberings(rest):
        said = rest[found.end :].strip(" ")
        return Line(line_no, found.style, found.number, found.part, said, after_blank, found.extra, found.shape)
    return Line(
        line_no,
        Style.BULLET if bullet else Style.NONE,
        None,
        "",
        rest,
        after_blank,
        shape=bullet[0][0] if bullet else "",
        timed=time is not None,
    )
