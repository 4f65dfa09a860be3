"""A long text in pages, each of which one field of a card can hold."""

from collections.abc import Iterator, Sequence
from typing import Final

from cards.note_text import to_copy

MAX_PAGE: Final = (
    12_000  # characters: some thirty sections, and with the escapes of line breaks far below a field's limit
)
_RULE: Final = "| --- "


def pages_of(text: str, most: int = MAX_PAGE) -> Sequence[str]:
    """Return the Markdown as text to copy, in pages of about `most` characters, cut between lines; a table that goes on has its header row again.

    A line that is longer is cut where its page ends.
    """
    pages = [""]
    for piece, head in _pieces(text, most):
        if pages[-1] and len(pages[-1]) + len(piece) > most:
            pages.append(head)
        pages[-1] += f"{piece}\n"
    return [one.strip("\n") for one in pages]


def _pieces(text: str, most: int) -> Iterator[tuple[str, str]]:
    """What is never cut apart, and what a page has above it that begins with it: the header row, for a row of a table.

    A header row stays with the first row below it.
    """
    lines = text.split("\n")
    at, head = 0, ""
    while at < len(lines):
        if "".join(lines[at + 1 : at + 2]).startswith(_RULE):
            yield to_copy("\n".join(lines[at : at + 3])), ""
            head = to_copy(f"{lines[at]}\n{lines[at + 1]}\n")
            at += 3
            continue
        head = head if lines[at].startswith("|") else ""
        line = to_copy(lines[at])
        yield from ((line[begin : begin + most], head) for begin in range(0, max(len(line), 1), most))
        at += 1
