"""What the secretary corrects as the agenda is looked over: the kinds of matters, and the lines that were not understood."""

import re
from collections.abc import Mapping
from typing import Final

from cards.agenda_left_out import LeftLines, LeftRow, shown, uncut
from cards.agenda_preview import OTHER
from cards.byte_limits import fits
from dialogs.agenda.agenda_between_dialogs import carried, corrected, matters_alone
from dialogs.agenda.draft import AgendaDraft, LeftWhy
from dialogs.agenda.read_agenda import as_text, read_agenda
from dialogs.meeting.kinds import MatterKind
from dialogs.said.inbound import Pressed
from dialogs.text.digits import AGENDA_DIGITS, number
from dialogs.text.plain_text import normal

_KIND: Final = "kind_"
_ROW: Final = re.compile(
    r"[ \t]*([1-9]\d{0,4})[ \t]*:(?!\d)(.*)"
)  # "9:15 Kaffe" begins with a time, and not with a row
_KINDS: Final = {kind.value: kind for kind in MatterKind}
_ASIDE: Final = (LeftWhy.HEADING, LeftWhy.ASIDE, LeftWhy.COLUMN)
MOST_ROWS: Final = (
    400  # with words on them: 80 matters with what stands below each, and short enough to be read at once
)
MAX_AGENDA: Final = 25_000  # bytes of an agenda's text: two buttons carry it, next to 20 choices


def chosen_kinds(said: Pressed) -> Mapping[int, MatterKind]:
    """The kinds chosen on the page, by the matter's number; what is still unclear is not chosen."""
    other, kind = other_chosen(said)
    fields = {other: kind} if other and kind else {}
    fields |= {name.removeprefix(_KIND): said.field(name) for name in said.fields if name.startswith(_KIND)}
    return {
        no: _KINDS[kind]
        for digits, kind in fields.items()
        if (no := number(digits, AGENDA_DIGITS)) is not None and kind in _KINDS
    }


def other_chosen(said: Pressed) -> tuple[str, str]:
    """Which of the listed matters is to be of another kind, and of which: "" for what was not chosen."""
    return said.field(OTHER), said.field(f"{OTHER}_kind")


def too_many_rows(text: str) -> bool:
    """Whether the text is more than an agenda has rows, so that it is not read at all: every board waits while it is."""
    return sum(not row.isspace() and row != "" for row in normal(text).splitlines()) > MOST_ROWS


def to_show(draft: AgendaDraft, there: tuple[LeftRow, ...]) -> LeftLines:
    """The lines that became no matter, as the preview shows them; they can be written anew where they are still `there`."""
    left = left_out(draft)
    if left.rows and there != left.rows:
        return LeftLines((), left.secret, (*left.rows, *left.aside))
    return left


def left_out(draft: AgendaDraft) -> LeftLines:
    """The lines that became no matter; a line that was only taken away before is not told."""
    lines = [line for line in draft.left_out if line.words or line.why is not LeftWhy.ASIDE]
    return LeftLines(
        tuple(LeftRow(line.line_no, line.words) for line in lines if line.words and line.why not in _ASIDE),
        tuple(line.line_no for line in lines if not line.words),
        tuple(LeftRow(line.line_no, line.words) for line in lines if line.words and line.why in _ASIDE),
    )


def rewritten(text: str, said: Pressed) -> str:
    """The agenda's text with the lines that the secretary wrote anew on the preview; "" where she changed none.

    Only a line that was shown in the field is written anew, by its number there, and once. Whatever else she wrote is a line
    that she added, whichever number it begins with: it stands last, and no other line goes for it.
    """
    field = said.field("left")
    if not field:
        return ""
    left = left_out(read_agenda(text)).rows
    before = shown(left)
    open_rows = {row.line_no: row for row in left[: len(before)]}
    rows: dict[int, str] = {}
    added: list[str] = []
    for line in field.splitlines():
        if line.strip() in before or not line.strip():
            continue
        found = _ROW.fullmatch(line)
        row = open_rows.pop(int(found[1]), None) if found else None
        if found and row is not None:
            rows[row.line_no] = uncut(row, found[2].strip())
        else:
            added.append(line.strip())
    return "\n".join([corrected(text, rows), *added]) if rows or added else ""


def travelling(text: str, draft: AgendaDraft) -> str:
    """The text that goes on to the next dialog: her own where the dialog can carry it, else the matters alone."""
    own = carried(text, draft)
    if fits(own, MAX_AGENDA):
        return own
    alone = matters_alone(text, draft)
    return alone if fits(alone, MAX_AGENDA) else as_text(draft)
