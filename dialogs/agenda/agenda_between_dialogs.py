"""The secretary's own agenda as it travels between the dialogs: her words and her rows, without what may not be kept.

Of a matter that is surely confidential only the number, the initials and the mark go on; its other rows say that
something was taken away. What is in doubt goes on as it was written, in her own dialog, until she has chosen. Source: R-107.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs.agenda.draft import AgendaDraft, DecidedBy, DraftMatter
from dialogs.agenda.kind_words import WRITTEN
from dialogs.agenda.line_numbers import Style
from dialogs.agenda.lines import REMOVED, Line, lines_of
from dialogs.agenda.read_agenda import as_text, read_agenda
from dialogs.agenda.signs_explained import PERHAPS
from dialogs.text.plain_text import normal

_CHOSEN: Final = (DecidedBy.CHOSEN, DecidedBy.WRITTEN)


def carried(text: str, draft: AgendaDraft) -> str:
    """The text to go on with; reading it gives the same matters, and the kinds that were chosen stand in it."""
    rows = [row.rstrip() for row in normal(text).splitlines()]
    lines = {line.line_no: line for line in lines_of(text)}
    cut = {one.line_no for one in draft.cut}
    for matter in draft.lines:
        own = lines.get(matter.line_no)
        if own is None:
            continue
        if matter.kind.confidential and not matter.doubtful:
            initials = f"{matter.initials} " if matter.initials else ""
            for line_no in cut.intersection(matter.rows):
                rows[line_no - 1] = REMOVED
            rows[matter.line_no - 1] = f"{_front(own)}{initials}[{WRITTEN[matter.kind]}]"
        elif matter.why is not None and matter.why.place is DecidedBy.CHOSEN:
            rows[_last(matter, lines) - 1] += f" [{WRITTEN[matter.kind]}]"
    if not any(matter.doubtful for matter in draft.lines):
        for line in lines.values():
            if line.style is Style.ASIDE and not line.words:
                rows[line.line_no - 1] = (
                    REMOVED  # a note or a sentence about a matter, with words that may be somebody's
                )
    again = "\n".join(rows)
    return again if _same(read_agenda(again), draft) else matters_alone(text, draft)


def matters_alone(text: str, draft: AgendaDraft) -> str:
    """The matters without their rows as they stood; one in doubt keeps all its words in one, and is in doubt still.

    Where its words below its own row would be read in another way in one row with it, its own row alone goes on, and where
    that would be, the doubt alone: it is still to be chosen.
    """
    written = {line.line_no: line.words for line in lines_of(text)}
    texts = (as_text(draft, _in_one_row(draft, written, kept)) for kept in (len(written), 1, 0))
    return next((again for again in texts if _same(read_agenda(again), draft)), as_text(draft))


def _in_one_row(draft: AgendaDraft, written: Mapping[int, str], kept: int) -> dict[int, str]:
    """The words of each matter in doubt in one row, out of as many of its rows as are `kept`: its own first."""
    words: dict[int, str] = {}
    for matter in draft.lines:
        if matter.doubtful:
            rows = (matter.line_no, *sorted(set(matter.rows) - {matter.line_no}))[:kept]
            said = [written[line_no] for line_no in rows if written.get(line_no)]
            words[matter.number] = "\t".join([*said, f"{PERHAPS}{WRITTEN[matter.kind]}"])
    return words


def _front(line: Line) -> str:
    """The number as the line has it, so that the text is read in the same way."""
    sign = {"§": "", "": " ", "\t": "\t", "-": " - ", "–": " – ", "—": " — "}.get(line.shape, f"{line.shape} ")
    if line.style is Style.BULLET:
        return f"{line.shape} "
    if line.style is Style.LETTER:
        return f"{line.part}) "
    if line.number is None:
        return ""
    part = f" {line.part})" if line.part.isalpha() else f".{line.part}" if line.part else ""
    if line.shape == "§":
        return f"§ {line.number}{line.extra}{part} "
    return f"{line.number}{line.extra}{part}{sign if not line.part else ' '}"


def _last(matter: DraftMatter, lines: Mapping[int, Line]) -> int:
    """The row where the title ends: a mark stands last."""
    last = matter.line_no
    while last + 1 in matter.rows and last + 1 in lines and lines[last + 1].style is Style.NONE:
        last += 1
    return last


def _same(again: AgendaDraft, draft: AgendaDraft) -> bool:
    def known(one: DraftMatter) -> DraftMatter:
        return replace(one, why=None, line_no=0, rows=())

    return [(known(one), one.doubtful) for one in again.lines] == [(known(one), one.doubtful) for one in draft.lines]


def corrected(text: str, rows: Mapping[int, str]) -> str:
    """The text with these of its rows, by their number from 1, written anew."""
    lines = normal(text).splitlines()
    for line_no, row in rows.items():
        lines[line_no - 1] = row
    return "\n".join(lines)
