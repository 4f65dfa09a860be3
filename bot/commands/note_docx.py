"""A part of the working note as a Word document: the same text as the Markdown, with real headings, lists and tables.

It is made of the Markdown, so that no two forms of a part can differ. Each table has a header row that is repeated on every page,
and the document says in which language it is written, so that a screen reader speaks it. Its properties name nobody and nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as Doc
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import _Row as TableRow
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt
from markdown_it.token import Token

_JOINER: Final = "\u2060"  # what keeps words from being read as Markdown; a Word document has no use for it
_LANGUAGES: Final = {"sv": "sv-SE", "en": "en-GB"}
_LISTS: Final = {"bullet_list_open": "List Bullet", "blockquote_open": "Quote"}
_ENDS: Final = frozenset({"bullet_list_close", "blockquote_close"})


@dataclass(slots=True)
class _Table:
    """A table as it is read: its rows, the header row first, each cell as its inline token."""

    rows: list[list[Token]] = field(default_factory=list)


def as_docx(markdown: str, language: str) -> bytes:
    """Return the text as a DOCX file in this language ("sv", "en")."""
    document = Document()
    _speak(document, _LANGUAGES[language])
    _lay_out(document)
    _be_nobodys(document)
    styles, ids = ["Normal"], {style.name: style.style_id for style in document.styles}
    for part in _parts(MarkdownIt("commonmark").enable("table").parse(markdown)):
        if isinstance(part, _Table):
            _write_table(document, part)
        elif part.type == "heading_open":
            styles.append(f"Heading {part.tag[1:]}")
        elif part.type in _LISTS:
            styles.append(_LISTS[part.type])
        elif part.type == "heading_close" or part.type in _ENDS:
            styles.pop()
        elif part.type == "inline":
            _write(_in_style(document.add_paragraph(), ids[styles[-1]]), part)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _parts(tokens: Sequence[Token]) -> Iterator[Token | _Table]:
    """The tokens, each table as one."""
    table: _Table | None = None
    for token in tokens:
        if token.type == "table_open":
            table = _Table()
        elif token.type == "table_close" and table is not None:
            yield table
            table = None
        elif table is None:
            yield token
        elif token.type == "tr_open":
            table.rows.append([])
        elif token.type == "inline":
            table.rows[-1].append(token)


def _write_table(document: Doc, table: _Table) -> None:
    made = document.add_table(rows=0, cols=len(table.rows[0]), style="Table Grid")
    for at, cells in enumerate(table.rows):
        row = made.add_row()
        for cell, words in zip(row.cells, cells, strict=True):
            _write(cell.paragraphs[0], words, bold=not at)
        if not at:
            _head(row)
    document.add_paragraph()  # else a table right below it would be one with it


def _head(row: TableRow) -> None:
    """Mark the row as the header of its table: it is read out with each cell, and stands on every page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  # the library has no call for it


def _in_style(paragraph: Paragraph, style_id: str) -> Paragraph:
    """The paragraph in this style. Told its name, the library would look through all styles for every paragraph: most of a long note's time."""
    paragraph._p.style = style_id  # noqa: SLF001  # what the library sets itself, once it has found it
    return paragraph


def _write(paragraph: Paragraph, inline: Token, *, bold: bool = False) -> None:
    italic = False
    for token in inline.children or ():
        if token.type in ("em_open", "em_close"):
            italic = token.type == "em_open"
            continue
        words = "\n" if token.type in ("softbreak", "hardbreak") else token.content.replace(_JOINER, "")
        run = paragraph.add_run(words)
        run.bold, run.italic = bold or None, italic or None


def _speak(document: Doc, tag: str) -> None:
    """Say in which language all of it is written."""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)


def _lay_out(document: Doc) -> None:
    """On the paper that is used here, with quotations that are seen to be such."""
    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    document.styles["Quote"].paragraph_format.left_indent = Mm(12)


def _be_nobodys(document: Doc) -> None:
    """Leave no name, title or picture in the properties: they travel with the file, and nobody sees them."""
    properties = document.core_properties
    for name in ("author", "title", "subject", "comments", "keywords", "category", "last_modified_by"):
        setattr(properties, name, "")
    for key, one in list(document.part.package.rels.items()):
        if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del document.part.package.rels[key]
