"""A part of the working note as a PDF to print: tagged for screen readers (PDF/UA), with its fonts in it.

Typst sets it. The text goes there as data, never as a program: whatever a person is called, it is letters.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, Final, Literal

import typst

from bot.documents.note_blocks import Block, BlockKind, Runs, Table, blocks_of

_PROGRAM: Final = Path(__file__).with_name("note.typ")
_LANGUAGES: Final = {"sv": ("sv", "SE"), "en": ("en", "GB")}


def as_pdf(markdown: str, language: str) -> bytes:
    """Return the text as a PDF file in this language ("sv", "en").

    A sign that none of the fonts has is an empty box, and then the file does not say that it is PDF/UA.
    """
    pieces = list(blocks_of(markdown))
    title = next((_plain(one.runs) for one in pieces if isinstance(one, Block)), "")
    lang, region = _LANGUAGES[language]
    asked = {"title": title, "lang": lang, "region": region, "blocks": list(_asked(pieces))}
    inputs = {"document": json.dumps(asked)}
    try:
        return _set(inputs, "ua-1")
    except typst.TypstError:
        return _set(inputs, None)


def _set(inputs: dict[str, str], standard: Literal["ua-1"] | None) -> bytes:
    made: bytes = typst.compile(
        _PROGRAM.read_bytes(),
        sys_inputs=inputs,
        pdf_standards=standard,
        ignore_system_fonts=True,  # the same on every machine
    )
    return made


def _asked(pieces: Iterable[Block | Table]) -> Iterator[dict[str, Any]]:
    """What the program reads: items that follow each other are one list."""
    for kind, group in groupby(pieces, key=lambda one: one.kind if isinstance(one, Block) else None):
        if kind is BlockKind.ITEM:
            yield {"kind": "list", "items": [_said(one.runs) for one in group if isinstance(one, Block)]}
            continue
        for one in group:
            if isinstance(one, Table):
                yield {"kind": "table", "rows": [[_said(cell) for cell in row] for row in one.rows]}
            else:
                yield {"kind": one.kind.value, "level": one.level, "runs": _said(one.runs)}


def _said(runs: Runs) -> list[dict[str, Any]]:
    return [{"text": one.text, "italic": one.italic} for one in runs]


def _plain(runs: Runs) -> str:
    return "".join(one.text for one in runs)
