"""The working note as a Word document: real headings, lists and header rows, in its language, and nobody's name in its properties.

Each is read again by a reader of its own, which knows nothing of the library that wrote it.
"""

import re

import pytest

from bot.documents.note_docx import as_docx
from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.phrases.book import EN, SV
from tests.support.noted import BO, WORDS, motion, note, pause, section
from tests.support.word_documents import WordDocument, read_word

WHOLE = note(section(1, motion(seconds=(BO,)), motion("new", "w2")), section(4, confidential=True), breaks=(pause(),))


def opened() -> WordDocument:
    """The open part, read again."""
    return read_word(as_docx(open_part(WHOLE, SV, WORDS), "sv"))


def test_it_has_real_headings() -> None:
    """As the Markdown has them: the document's, those of its lists, and one a section."""
    word = opened()
    assert word.styled("heading 1") == ["Underlag till protokoll"]
    assert word.styled("heading 2") == [
        "Omsorgsnämnden",
        "Beslutande",
        "Ersättare som inte tjänstgör",
        "Övriga närvarande",
    ]
    assert word.styled("heading 3") == ["§ 85 Taxa | 2027 (ärende 1)", "§ 86 (ärende 4)"]


def test_every_table_has_a_header_row_that_is_repeated() -> None:
    """And no cell of it is lost."""
    head, people = opened().tables
    assert (head.heads, list(head.rows[0])) == (1, ["Uppgift", "Innehåll"])
    assert (people.heads, list(people.rows[1])) == (1, ["Anna Ek (S)", "§§ 85–86", ""])
    (facts,) = read_word(as_docx(memory_aid(WHOLE, SV), "sv")).tables
    assert (facts.heads, len(facts.rows)) == (1, 1 + len(WHOLE.noted))


def test_a_wording_stands_as_it_was_written() -> None:
    """No sign that keeps Markdown away is left; several lines are a quotation, below its motion in the list."""
    word = opened()
    assert any("”Taxan är *oförändrad*.”" in one for one in word.styled("List Bullet"))
    assert word.styled("Quote") == ["”Första.\nAndra.”"]
    assert "\u2060" not in word.text


def test_a_sign_that_xml_does_not_take_keeps_nobody_from_the_document() -> None:
    """It is none that anybody sees, and is left out."""
    assert read_word(as_docx("Taxa\ufffe 2027\uffff\x0b.", "sv")).text.strip() == "Taxa 2027."


def test_a_rule_across_the_page_is_a_new_page() -> None:
    """In Word's own way."""
    assert b'w:br w:type="page"' in read_word(as_docx("a\n\n---\n\nb\n", "sv")).files["word/document.xml"]


def test_a_sentence_has_more_room_than_a_number() -> None:
    """Of the memory aid: its columns fill the page between them, and each cell is as wide as its column."""
    document = read_word(as_docx(memory_aid(WHOLE, SV), "sv")).files["word/document.xml"].decode()
    columns = [int(one) for one in re.findall(r'<w:gridCol w:w="(\d+)"', document)]
    cells = [int(one) for one in re.findall(r'<w:tcW w:type="dxa" w:w="(\d+)"', document)]
    assert cells == columns * (1 + len(WHOLE.noted))
    assert 2 * columns[3] > 3 * columns[0]
    (page,), (left,), (right,) = (
        map(int, re.findall(rf'w:{name}="(\d+)"', document[document.index("<w:sectPr") :]))
        for name in ("w", "left", "right")
    )
    assert 0 <= page - left - right - sum(columns) < len(columns)


def test_each_page_has_its_number() -> None:
    """And how many there are: part C may lie in a heap of paper."""
    (foot,) = [text for name, text in opened().files.items() if name.startswith("word/footer")]
    assert (b'w:instr="PAGE"' in foot, b'w:instr="NUMPAGES"' in foot) == (True, True)


def test_it_is_printed_on_a4() -> None:
    """In twentieths of a point, as Word has them."""
    assert b'w:w="11906" w:h="16838"' in opened().files["word/document.xml"]


@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_it_says_in_which_language_it_is(language: str, tag: str) -> None:
    """A screen reader speaks it so."""
    phrases = SV if language == "sv" else EN
    word = read_word(as_docx(confidential_part(WHOLE, phrases), language))
    assert word.language == tag


def test_its_properties_name_nobody_and_nothing() -> None:
    """No author, no title, no picture; and the other files inside hold no word of the note either."""
    files = opened().files
    core = files["docProps/core.xml"].decode()
    assert re.findall(r"<(?:dc:title|dc:creator|cp:lastModifiedBy|dc:description)>([^<]+)<", core) == []
    assert not any("thumbnail" in name for name in files)
    others = [content for name, content in files.items() if name != "word/document.xml"]
    assert [
        word for word in ("Anna", "Omsorgsnämnden", "Taxa", "Tove") if any(word.encode() in one for one in others)
    ] == []


def test_the_parts_are_documents_of_their_own() -> None:
    """What is confidential never lies next to what is not (R-200)."""
    secret = read_word(as_docx(confidential_part(WHOLE, SV), "sv"))
    assert ("§ 85" in secret.text, "§ 86" in secret.text) == (False, True)


def test_word_has_nothing_to_repair_in_it() -> None:
    """No second copy of the styles that says another language: the library's template has one."""
    files = opened().files
    assert not [name for name in files if "stylesWithEffects" in name]
    assert b"stylesWithEffects" not in files["[Content_Types].xml"] + files["word/_rels/document.xml.rels"]


def test_no_row_goes_over_from_one_page_to_the_next() -> None:
    """A sentence that is cut in two is read wrong."""
    document = read_word(as_docx(memory_aid(WHOLE, SV), "sv")).files["word/document.xml"].decode()
    assert document.count("<w:cantSplit/>") == document.count("<w:tr>") == 1 + len(WHOLE.noted)
