"""The lines of a pasted agenda that became no matter: none disappears unsaid, and each can be written anew in its place.

Of a line under secrecy, or that may be, only the number is shown (R-107).
"""

from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.phrases.book import Phrases
from cards.ranges import ranges

MAX_LEFT_CHARS: Final = 3_000  # of all lines that can be written anew
MAX_ROW_CHARS: Final = 200
_MOST_NAMED: Final = 12  # headings and the like by their words; the rest by number


@dataclass(frozen=True, slots=True)
class LeftRow:
    """One line, by its number in the text that was pasted, from 1."""

    line_no: int
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LeftLines:
    """`rows` were not understood, `secret` stand under secrecy or may, `aside` are headings and numbers of pages."""

    rows: tuple[LeftRow, ...] = ()
    secret: tuple[int, ...] = ()
    aside: tuple[LeftRow, ...] = ()


def written(row: LeftRow) -> str:
    """The line as it stands in the field: its number, a colon, and its words as far as they go."""
    return f"{row.line_no}: {_as_far(row)}"


def uncut(row: LeftRow, words: str) -> str:
    """What somebody made of the line in the field, with the whole of its words where the field had only their beginning."""
    return words.replace(_as_far(row), " ".join(row.words.split()))


def _as_far(row: LeftRow) -> str:
    words = " ".join(row.words.split())
    return words if len(words) <= MAX_ROW_CHARS else words[: MAX_ROW_CHARS - 1] + "…"


def shown(rows: tuple[LeftRow, ...], room: int = MAX_LEFT_CHARS) -> tuple[str, ...]:
    """The lines that stand in the field, as many as it has `room` for, in characters."""
    lines: list[str] = []
    for row in rows:
        room -= len(written(row)) + 1
        if room < 0:
            break
        lines.append(written(row))
    return tuple(lines)


def left_lines(left: LeftLines, phrases: Phrases, room: int = MAX_LEFT_CHARS) -> list[kit.Element]:
    """What was not understood, in a field to write it anew; what was taken for headings; what is told by number alone."""
    say, numbers = phrases.setup, phrases.common
    body: list[kit.Element] = []
    if left.rows:
        lines = shown(left.rows, room)
        body.append(kit.text(say.left.format(count=len(left.rows)), weight="bolder"))
        if lines:
            body.append(
                kit.text_input(
                    "left", say.left_rows, max_chars=2 * MAX_LEFT_CHARS, multiline=True, value="\n".join(lines)
                )
            )
        rest = [row.line_no for row in left.rows[len(lines) :]]
        if rest:
            body.append(kit.text(say.left_more.format(lines=ranges(rest, numbers))))
    if left.secret:
        body.append(kit.text(say.left_hidden.format(lines=ranges(left.secret, numbers))))
    if left.aside:
        named = [f"{row.line_no} ({kit.plain(' '.join(row.words.split())[:60])})" for row in left.aside[:_MOST_NAMED]]
        more = [row.line_no for row in left.aside[_MOST_NAMED:]]
        said = ", ".join([*named, *([ranges(more, numbers)] if more else [])])
        body.append(kit.text(say.left_aside.format(lines=said), subtle=True))
    return body
