"""A part of the working note as a Word document: the same text as the Markdown, with real headings, lists and tables.

It is made of the Markdown, so that no two forms of a part can differ. Each table has a header row that is repeated on every page,
and the document says in which language it is written, so that a screen reader speaks it. Its properties name nobody and nothing.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from bot.documents.note_blocks import BlockKind, Runs, Table, blocks_of

_LANGUAGES: Final = {"sv": "sv-SE", "en": "en-GB"}
_NARROWEST: Final = 10
_WIDEST: Final = 26
_WIDEST_LAST: Final = 60
"""A column is as wide as so many characters, at least and at most, before all are fitted to the page; the last one tells most."""

_MARGIN_MM: Final = 22
_SECOND_STYLES: Final = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_STYLES: Final = {BlockKind.PARAGRAPH: "Normal", BlockKind.ITEM: "List Bullet", BlockKind.QUOTE: "Quote"}


def as_docx(markdown: str, language: str) -> bytes:
    """Return the text as a DOCX file in this language ("sv", "en")."""
    document = Document()
    _speak(document, _LANGUAGES[language])
    _lay_out(document)
    _be_nobodys(document)
    _leave_no_second_styles(document)
    ids = {style.name: style.style_id for style in document.styles}
    for one in blocks_of(markdown):
        if isinstance(one, Table):
            _write_table(document, one)
        elif one.kind is BlockKind.BREAK:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        else:
            style = f"Heading {one.level}" if one.level else _STYLES[one.kind]
            _write(_in_style(document.add_paragraph(), ids[style]), one.runs)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _write_table(document: Doc, table: Table) -> None:
    made = document.add_table(rows=0, cols=len(table.rows[0]), style="Table Grid")
    made.autofit = False
    widths = _widths(table, _breadth(document))
    for column, width in zip(made._tbl.tblGrid.gridCol_lst, widths, strict=True):  # noqa: SLF001  # each row names them too
        column.set(qn("w:w"), width)
    for at, cells in enumerate(table.rows):
        made._tbl.append(_row(document, zip(widths, cells, strict=True), head=not at))  # noqa: SLF001  # see `_row`
    document.add_paragraph()  # else a table right below it would be one with it


def _breadth(document: Doc) -> int:
    """What lies between the margins, in twentieths of a point."""
    (section,) = document.sections
    edges = section.page_width, section.left_margin, section.right_margin
    whole, left, right = (one.twips if one is not None else 0 for one in edges)
    return whole - left - right


def _widths(table: Table, breadth: int) -> list[str]:
    """How wide each column is: by its longest cell, so that a sentence has more room than a number, within limits."""
    longest = (max(sum(len(run.text) for run in row[at]) for row in table.rows) for at in range(len(table.rows[0])))
    *most, last = (max(one, _NARROWEST) for one in longest)
    shares = [*(min(one, _WIDEST) for one in most), min(last, _WIDEST_LAST)]
    return [str(breadth * one // sum(shares)) for one in shares]


def _row(document: Doc, cells: Iterable[tuple[str, Runs]], *, head: bool) -> BaseOxmlElement:
    """A row of cells with their widths; `head`: it is read out with each cell, and stands on every page.

    Asked for a row, the library looks at all rows before it: of a council's memory aid that was most of the time.
    """
    row = OxmlElement("w:tr")
    how = _under(row, "w:trPr")
    _under(how, "w:cantSplit")  # a sentence is read on one page
    if head:
        _under(how, "w:tblHeader")
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


def _write(paragraph: Paragraph, runs: Runs, *, bold: bool = False) -> None:
    for one in runs:
        run = paragraph.add_run(one.text)
        if bold:
            run.bold = True
        if one.italic:
            run.italic = True


def _speak(document: Doc, tag: str) -> None:
    """Say in which language all of it is written."""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)


def _lay_out(document: Doc) -> None:
    """On the paper that is used here, with its margins as the PDF has them, with quotations that are seen to be such, and each page with its number, as the PDF has it."""
    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(_MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    document.styles["Quote"].paragraph_format.left_indent = Mm(12)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for before, field in (("", "PAGE"), (" / ", "NUMPAGES")):
        foot.add_run(before)
        _under(foot._p, "w:fldSimple").set(qn("w:instr"), field)  # noqa: SLF001  # the library knows no fields


def _leave_no_second_styles(document: Doc) -> None:
    """Leave out the copy of the styles that the library's template has for Word 2010: it says another language, and Word would offer to repair that."""
    for key, one in list(document.part.rels.items()):
        if one.reltype == _SECOND_STYLES:
            del document.part.rels[key]


def _be_nobodys(document: Doc) -> None:
    """Leave no name, title or picture in the properties: they travel with the file, and nobody sees them."""
    properties = document.core_properties
    for name in ("author", "title", "subject", "comments", "keywords", "category", "last_modified_by"):
        setattr(properties, name, "")
    for key, one in list(document.part.package.rels.items()):
        if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del document.part.package.rels[key]
