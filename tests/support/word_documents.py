"""Reads a Word document again without the library that wrote it: its paragraphs with their styles, its tables, and all its files."""

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree as ET

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORDS = (f"{_W}t", f"{_W}br")


@dataclass(frozen=True)
class WordTable:
    """A table: its rows as texts, and how many of the first rows are header rows."""

    rows: Sequence[Sequence[str]]
    heads: int


@dataclass(frozen=True)
class WordDocument:
    """`paragraphs`: (the name of the style, the text) outside tables, in order; `files`: every file inside, by its name."""

    paragraphs: Sequence[tuple[str, str]]
    tables: Sequence[WordTable]
    language: str
    files: Mapping[str, bytes]

    def styled(self, style: str) -> list[str]:
        """The paragraphs in this style."""
        return [text for name, text in self.paragraphs if name == style]

    @property
    def text(self) -> str:
        """All that can be read in it, tables too."""
        cells = (cell for table in self.tables for row in table.rows for cell in row)
        return "\n".join([*(text for _, text in self.paragraphs), *cells])


def read_word(document: bytes) -> WordDocument:
    """Read the document. Raises where it is no whole one."""
    with zipfile.ZipFile(BytesIO(document)) as packed:
        assert packed.testzip() is None
        files = {name: packed.read(name) for name in packed.namelist()}
    body = ET.fromstring(files["word/document.xml"]).find(f"{_W}body")  # noqa: S314  # our own file
    styles = ET.fromstring(files["word/styles.xml"])  # noqa: S314  # our own file
    assert body is not None
    names = {one.attrib[f"{_W}styleId"]: _val(one.find(f"{_W}name")) for one in styles.iter(f"{_W}style")}
    return WordDocument(
        [(_style(one, names), _text(one)) for one in body.findall(f"{_W}p")],
        [_table(one) for one in body.findall(f"{_W}tbl")],
        _val(styles.find(f".//{_W}rPrDefault//{_W}lang")),
        files,
    )


def _table(table: ET.Element) -> WordTable:
    rows = table.findall(f"{_W}tr")
    heads = [row.find(f"{_W}trPr/{_W}tblHeader") is not None for row in rows]
    assert heads == sorted(heads, reverse=True), "a header row below another row"
    return WordTable([[_text(cell) for cell in row.findall(f"{_W}tc")] for row in rows], sum(heads))


def _style(paragraph: ET.Element, names: Mapping[str, str]) -> str:
    return names.get(_val(paragraph.find(f"{_W}pPr/{_W}pStyle")), "Normal")


def _text(element: ET.Element) -> str:
    parts = (one.text or "" if one.tag == f"{_W}t" else "\n" for one in element.iter() if one.tag in _WORDS)
    return "".join(parts)


def _val(element: ET.Element | None) -> str:
    return "" if element is None else element.attrib[f"{_W}val"]
