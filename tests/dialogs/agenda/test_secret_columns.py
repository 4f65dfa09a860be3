"""A column that says what is secret is heard, however its head is cut short and whatever mark stands under it (R-107)."""

from itertools import cycle, product

import pytest

from dialogs.agenda.read_agenda import read_agenda

HEADS = (
    *("Sek", "SEK", "Sek.", "sek?", "Sekr", "Sekr.", "Sekretess", "Sekretess?", "Sek/OSL", "Sekretess enl. OSL", "OSL"),
    *(
        "Slutet",
        "Stängt",
        "Sluten",
        "Stängda dörrar",
        "Sek-märkt",
        "Sekr. märkt",
        "Sekretess J/N",
        "Sek (x)",
        "Hemligt",
    ),
)
MARKS = (
    *("●", "•", "■", "✱", "*", "o", "O", "○", "!", "∙", "▪", "■■", "✔", "☒", "[x]", "<x>", "(x)", "X.", "→", "…", "✘"),
    *("A", "B", "1)", "ja*", "jaa", "J\u0430", "\uff2a\uff21", "true", "26", "26:1", "25-26", "se bil", "del av", "S"),
    *(
        "delvis",
        "prövas",
        "?",
        "nej?",
        "nej/ja",
        "bilaga 2",
        "Bil 1-3",
        "LVU",
        "PBL",
        "socialtjänst",
        "Sekr",
        "ev",
        "H",
    ),
)
CLEAR = ("", "nej", "Nej.", "-", "–", "0", "öppet", "Öppet", "N", "öppen", "ingen", "inte", "ej")
LAYOUTS = (
    ("Nr", "Ärende", "?"),
    ("?", "Nr", "Ärende"),
    ("Nr", "?", "Ärende"),
    ("Nr", "Ärende", "?", "Föredragande"),
    ("Nr", "Ärende", "Tid", "?"),
)
SEPARATORS = ("\t", ";")


def table(head: str, mark: str, layout: tuple[str, ...], separator: str) -> str:
    """An agenda of three matters, of which the second has the mark."""

    def row(number: str, title: str, said: str) -> str:
        cells = {"Nr": number, "Ärende": title, "?": said, "Föredragande": "Per Ek", "Tid": "09.15"}
        return separator.join(cells[column] for column in layout)

    heads = separator.join(layout).replace("?", head)
    return "\n".join([heads, row("1", "Öppnande", ""), row("2", "granne", mark), row("3", "Resor", "")])


def surely_open(text: str) -> list[int]:
    """The matters whose titles are kept and shown."""
    return [one.number for one in read_agenda(text).lines if not one.kind.confidential]


def in_layouts(*said: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Every fourth mark under each head, so that four heads have them all; the layouts and separators in turn."""
    ways = cycle(product(LAYOUTS, SEPARATORS))
    return [(head, mark, *next(ways)) for at, head in enumerate(HEADS) for mark in said[at % 4 :: 4]]


@pytest.mark.parametrize("head", HEADS)
def test_any_mark_under_such_a_head_leaves_the_matter_in_doubt_at_least(head: str) -> None:
    """What is no clear "no" is never taken for one."""
    shown = [one[1:] for one in in_layouts(*MARKS) if one[0] == head and 2 in surely_open(table(*one))]
    assert shown == []


@pytest.mark.parametrize("head", HEADS)
def test_a_clear_no_is_one(head: str) -> None:
    """Otherwise every agenda with such a column would be asked about."""
    asked = [one[1:] for one in in_layouts(*CLEAR) if one[0] == head and surely_open(table(*one)) != [1, 2, 3]]
    assert asked == []


def test_an_empty_box_in_every_row_is_a_no() -> None:
    """A form is printed with them; a ring in one row alone was put there by hand."""
    assert surely_open("Nr\tÄrende\tSekretess\n1\tÖppnande\t☐\n2\tgranne\t☒\n3\tResor\t☐") == [1, 3]
    assert surely_open("Nr\tÄrende\tSekretess\n1\tÖppnande\t\n2\tgranne\t☐\n3\tResor\t") == [1, 3]


@pytest.mark.parametrize("head", ["Typ", "Status", "Kategori"])
@pytest.mark.parametrize("letters", ["ÖSÖ", "OSO", "ösö", " S "])
def test_letters_for_open_and_shut_are_heard_whatever_their_column_is_called(head: str, letters: str) -> None:
    """Among "Ö", an "S" is what is shut, and may be secret."""
    titles = ("Öppnande", "granne", "Resor")
    rows = [
        f"{at}\t{title}\t{letter.strip()}" for at, (title, letter) in enumerate(zip(titles, letters, strict=True), 1)
    ]
    assert surely_open("\n".join([f"Nr\tÄrende\t{head}", *rows])) == [1, 3]


@pytest.mark.parametrize("mark", ["▪", "delvis", "[x]", "1", "X", "?"])
def test_a_mark_in_a_row_whose_cells_cannot_be_told_apart_leaves_it_in_doubt(mark: str) -> None:
    """Out of a PDF file, where an empty cell leaves no trace."""
    text = f"Nr   Ärende   Föredragande   Sek\n1   Öppnande   09.15\n2   granne   {mark}\n3   Resor   Per Ek"
    assert surely_open(text) == [1, 3]
