"""The working note's Markdown as what a document is made of, whichever form it takes: headings, paragraphs, list items, quotations, tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

_NOT_WRITTEN: Final = re.compile(r"[\u2060\ufffe\uffff\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What no document has: the sign that keeps words from being read as Markdown, and signs that XML does not take, which nobody sees."""


class BlockKind(StrEnum):
    """What a piece of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    BREAK = "break"  # the next page begins


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. A new line within a piece is a run of its own."""

    text: str
    italic: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text; `level`: of a heading, from 1."""

    kind: BlockKind
    runs: Runs
    level: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its rows, the header row first, each cell as its runs."""

    rows: tuple[tuple[Runs, ...], ...]


_WITHIN: Final = {"bullet_list_open": BlockKind.ITEM, "blockquote_open": BlockKind.QUOTE}
_ENDS: Final = frozenset({"bullet_list_close", "blockquote_close"})


def blocks_of(markdown: str) -> Iterator[Block | Table]:
    """Return the pieces in their order; what stands in a list or a quotation is that, however deep."""
    within, level = [BlockKind.PARAGRAPH], 0
    rows: list[list[Runs]] | None = None
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type == "table_open":
            rows = []
        elif token.type == "table_close":
            yield Table(tuple(map(tuple, rows or ())))
            rows = None
        elif token.type == "tr_open" and rows is not None:
            rows.append([])
        elif token.type == "hr":
            yield Block(BlockKind.BREAK, ())
        elif token.type in ("heading_open", "heading_close"):
            level = int(token.tag[1:]) if token.nesting > 0 else 0
        elif token.type == "inline" and rows is not None:
            rows[-1].append(_runs(token))
        elif token.type == "inline":
            yield Block(BlockKind.HEADING if level else within[-1], _runs(token), level)
        else:
            _go_within(within, token)


def _go_within(within: list[BlockKind], token: Token) -> None:
    """Note where a list or a quotation begins and ends."""
    if token.type in _WITHIN:
        within.append(_WITHIN[token.type])
    elif token.type in _ENDS:
        within.pop()


def _runs(inline: Token) -> Runs:
    found, italic = [], False
    for token in inline.children or ():
        if token.type in ("em_open", "em_close"):
            italic = token.type == "em_open"
            continue
        new_line = token.type in ("softbreak", "hardbreak")
        found.append(Run("\n" if new_line else _NOT_WRITTEN.sub("", token.content), italic))
    return tuple(found)
