"""A part of the working note as a Word document: the same text as the Markdown, with real headings, lists and tables.

It is made of the Markdown, so that no two forms of a part can differ. Each table has a header row that is repeated on every page,
and the document says in which language it is written, so that a screen reader speaks it. Its properties name nobody and nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as Doc
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
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
    widths = [str(one.get(qn("w:w"))) for one in made._tbl.tblGrid.gridCol_lst]  # noqa: SLF001  # in its own unit
    for at, cells in enumerate(table.rows):
        made._tbl.append(_row(document, zip(widths, cells, strict=True), head=not at))  # noqa: SLF001  # see `_row`
    document.add_paragraph()  # else a table right below it would be one with it


def _row(document: Doc, cells: Iterable[tuple[str, Token]], *, head: bool) -> BaseOxmlElement:
    """A row of cells with their widths; `head`: it is read out with each cell, and stands on every page.

    Asked for a row, the library looks at all rows before it: of a council's memory aid that was most of the time.
    """
    row = OxmlElement("w:tr")
    if head:
        _under(_under(row, "w:trPr"), "w:tblHeader")
    for width, words in cells:
        cell = _under(row, "w:tc")
        size = _under(_under(cell, "w:tcPr"), "w:tcW")
        size.set(qn("w:type"), "dxa")
        size.set(qn("w:w"), width)
        _write(Paragraph(_under(cell, "w:p"), document), words, bold=head)
    return row


def _under(element: BaseOxmlElement, name: str) -> BaseOxmlElement:
    """A new element of this name at the end of another."""
    made = OxmlElement(name)
    element.append(made)
    return made


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
        if bold:
            run.bold = True
        if italic:
            run.italic = True


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
