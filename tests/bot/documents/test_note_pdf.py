"""The working note as a PDF to print: tagged, in its language, its fonts in it, and nobody's name in its properties.

Each is read again by a reader of its own, which knows nothing of the program that set it.
"""

import pytest

from bot.documents.note_pdf import as_pdf
from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.phrases.book import EN, SV
from tests.support.noted import BO, WORDS, motion, note, pause, section
from tests.support.tagged_pdf import read_pdf

WHOLE = note(section(1, motion(seconds=(BO,)), motion("new", "w2")), section(4, confidential=True), breaks=(pause(),))
OPEN = read_pdf(as_pdf(open_part(WHOLE, SV, WORDS), "sv"))


def test_headings_lists_and_quotations_are_tagged() -> None:
    """As the Markdown has them, so that a screen reader finds its way."""
    assert OPEN.marked
    assert [OPEN.count(tag) for tag in ("H1", "H2", "H3", "L", "LI", "BlockQuote")] == [1, 4, 2, 1, 2, 1]
    assert OPEN.tags[0] == (1, "Document")


def test_every_table_has_a_header_row() -> None:
    """Read out with each cell: two tables in the open part, one in the aid."""
    assert [OPEN.count(tag) for tag in ("Table", "THead", "TH")] == [2, 2, 5]
    aid = read_pdf(as_pdf(memory_aid(WHOLE, SV), "sv"))
    assert [aid.count(tag) for tag in ("Table", "THead", "TH")] == [1, 1, 4]


def test_all_of_it_can_be_read() -> None:
    """What the Markdown says, without the signs of it."""
    for words in (
        "Underlag till protokoll",
        "Anna Ek (S)",
        "§ 85 Taxa | 2027 (ärende 1)",
        "Taxan är *oförändrad*.",
        "Andra.",
    ):
        assert words in OPEN.text
    assert "\u2060" not in OPEN.text


def test_it_is_a4_with_all_its_fonts() -> None:
    """It is printed alike everywhere."""
    assert OPEN.size_mm == (210, 297)
    assert OPEN.fonts
    assert all(OPEN.fonts.values())


@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_it_says_in_which_language_it_is_and_that_it_is_accessible(language: str, tag: str) -> None:
    """A screen reader speaks it so; the standard is PDF/UA-1."""
    pdf = read_pdf(as_pdf(confidential_part(WHOLE, SV if language == "sv" else EN), language))
    assert pdf.language == tag
    assert "<pdfuaid:part>1</pdfuaid:part>" in pdf.properties


def test_its_properties_name_nobody_and_nothing() -> None:
    """Only what kind of document it is."""
    assert "Underlag till protokoll" in OPEN.properties
    for word in ("Anna", "Omsorgsnämnden", "Taxa", "Tove", "Author"):
        assert word not in OPEN.properties


def test_what_somebody_wrote_is_no_program() -> None:
    """It is letters, whatever it looks like."""
    written = '#read("/etc/passwd") $x$ *fet* #import "@preview/x:1.0.0" `kod` @ref <tag>'
    pdf = read_pdf(
        as_pdf(
            f"# Rubrik\n\n{written.replace('*', chr(92) + '*').replace('<', chr(92) + '<').replace('`', chr(92) + '`')}\n",
            "sv",
        )
    )
    assert " ".join(written.split()) in " ".join(pdf.text.split())


def test_a_sign_that_no_font_has_keeps_nobody_from_the_document() -> None:
    """It is an empty box, the rest can be read; and the file does not say that it is PDF/UA."""
    pdf = read_pdf(as_pdf("# Rubrik\n\n李小龙 Ek\n", "sv"))
    assert ("Rubrik" in pdf.text, "Ek" in pdf.text, "pdfuaid" in pdf.properties) == (True, True, False)
    assert pdf.marked


def test_a_text_without_a_heading_is_a_document_too() -> None:
    """Nothing that the note could become is refused."""
    assert "Bara text" in read_pdf(as_pdf("Bara text.", "sv")).text
    assert read_pdf(as_pdf("", "sv")).pages == 1
