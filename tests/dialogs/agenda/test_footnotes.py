"""Footnotes and comments as a word processor pastes them are said of the row that bears their sign (R-107)."""

import pytest

from dialogs.agenda.footnotes import noted
from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind

# The sign in the row, the note, and what matter 2 of three is then; "*" is all of them in doubt.
NOTES = [
    *(("[1]", "[1] Sekretess", "S"), ("[KH1]", "[KH1]Sekretess!", "S"), ("[KH1]", "Kommenterad [KH1]: Sekretess", "S")),
    *(
        ("(1)", "(1) Sekretess", "S"),
        ("(1)", "(1) = sekretess", "S"),
        ("¹", "¹ Sekretess", "S"),
        ("⁴", "⁴Sekretess", "S"),
    ),
    *(("1)", "1) Sekretess", "S"), ("[1]", "[1] 26 kap. 1 § OSL", "S"), ("[1]", "[1] Ej offentligt", "S")),
    *(("[1]", "[1]\nSekretess", "S"), ("(2)", "Fotnoter: (1) Information (2) Sekretess", "S")),
    *(("[1][2]", "[1] Föredragande Bo\n[2] Sekretess", "S"), ("[1,2]", "[1] Föredragande Bo\n[2] Sekretess", "S")),
    *(("[MA3R1]", "[MA3R1]Ja, sekretess", "S"), ("[iii]", "[iii] Sekretess", "S"), ("[1]", "[1] Confidential", "S")),
    *(("A)", "A) Sekretess  B) Myndighetsutövning", "S"), ("A)", "A) Sekretess  B) Bilaga", "S")),
    *(
        ("[KH1]", "[KH1] Ska detta vara sekretess?", "?"),
        ("[1]", "[1] Inom stängda dörrar", "?"),
        ("[1]", "[1] Slutet", "?"),
    ),
    *(("[1]", "[1] Rör sekretess för familjen Berg", "?"), ("¹", "1 Sekretess", "?"), ("Berg1", "1 Sekretess", "?")),
    *(("m²", "² Sekretess", "?"), ("(1)", "[1] Sekretess", "?"), ("[1]", "[1] Myndighetsutövning", "m")),
    *(("", "[1] Sekretess", "*"), ("", "[KH1]Sekretess", "*"), ("¹²", "¹ Sekretess\n¹² Bilaga", "*")),
    *(
        ("[1]", "[1] Föredragande Bo", "."),
        ("[1]", "[1] val [2] bilaga", "e"),
        ("", "[1] Val", "."),
        ("", "(1) Kalle, sekretess", "*"),
    ),
]


@pytest.mark.parametrize(("sign", "note", "what"), NOTES)
def test_a_matter_with_the_sign_is_what_the_note_says(sign: str, note: str, what: str) -> None:
    """And the others are as they were; a note whose sign is nowhere leaves all in doubt."""
    draft = read_agenda(f"1. Upprop\n2. Anslag {sign}\n3. Lokaler\n\n{note}")
    first, second, third = draft.lines
    if what == "*":
        assert [one.doubtful for one in draft.lines] == [True, True, True]
        return
    assert (first.title, third.title) == ("Upprop", "Lokaler") or note.startswith("(1) Kalle")
    assert (second.kind.confidential, second.doubtful) == (what in "S?", what == "?")
    assert second.kind.value in {"m": ("authority",), "e": ("election",)}.get(what, (second.kind.value,))
    assert "Berg" not in str([line.words for line in draft.left_out])


@pytest.mark.parametrize("note", ["[1] Sekretess", "1) Sekretess", "(1) Sekretess"])
def test_bullets_bear_signs_as_numbers_do(note: str) -> None:
    """The row with the sign, and no other."""
    sign = note.partition(" ")[0]
    draft = read_agenda(f"- Upprop\n- Kalle {sign}\n- Lokaler\n\n{note}")
    assert [one.title for one in draft.lines] == ["Upprop", "", "Lokaler"]


def test_above_the_matters_a_note_means_the_same() -> None:
    """It opens no part of the agenda."""
    draft = read_agenda("[1] Sekretess\n1. Upprop\n2. [1] Kalle\n3. Lokaler")
    assert [one.title for one in draft.lines] == ["Upprop", "", "Lokaler"]


def test_what_the_secretary_wrote_between_brackets_holds() -> None:
    """Whatever the note says."""
    (one,) = read_agenda("1. Budget [1] [öppet]\n\n[1] Sekretess").lines
    assert (one.kind.confidential, one.title) == (False, "Budget")


def test_rows_without_notes_are_as_they_were() -> None:
    """Whatever signs stand in them, and a list with signs in front is a list."""
    rows = ["1. Upprop [1]", "", "[öppet]", "(2) Kalle", "2. Motion (1)"]
    assert noted(rows) == (rows, {})


def test_a_list_within_a_matter_is_no_row_of_notes() -> None:
    """Its words go with the matter."""
    draft = read_agenda("1. Upprop\n2. Individärenden\n(1) Kalle, sekretess\n(2) Eva, sekretess\n3. Lokaler")
    assert [one.title for one in draft.lines][:2] == ["Upprop", ""]
    assert "Kalle" not in str([line.words for line in draft.left_out])


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ("{1}", "{1} Sekretess"),
        ("<1>", "<1> Sekretess"),
        ("(not 1)", "Not 1: Sekretess"),
        (", se not 1", "Not 1. Sekretess"),
    ],
)
def test_a_note_has_other_signs_too(sign: str, note: str) -> None:
    """Read as "[1]"; where no note begins so, the words of a title stay as they are."""
    first, second, third = read_agenda(f"1. Upprop\n2. Anslag {sign}\n3. Lokaler\n{note}").lines
    assert (first.title, second.kind.value, third.title) == ("Upprop", "secrecy", "Lokaler")
    assert read_agenda(f"1. Upprop {sign}\n2. Lokaler").lines[0].title == f"Upprop {sign}".replace(" ,", " ,")


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        (" 1", "1 Sekretess enligt OSL 26 kap. 1 §"),
        (" 1", "1. Sekretess enligt OSL 26 kap. 1 §"),
        (" 1", "1 Sekretess"),
        (" 1", "1: Sekretess"),
        (" 1", "1 – sekretess"),
        (" 1", "1) Omfattas av sekretess"),
        (" 1", "_____\n1 Stängda dörrar"),
        (" 1", "Noter\n1 Sekretess enligt OSL 26 kap. 1 §"),
        (" 1", "1 Sekretess enligt offentlighets- och\nsekretesslagen 26 kap. 1 §"),
        (" 1", "1\nSekretess enligt OSL 26 kap. 1 §"),
        (" 1", "1 Handlingen rör Kvarnström och omfattas av sekretess"),
        (" 2", "1 Delas ut\n2 Sekretess"),
        (" 1, 2", "1 Delas ut\n2 Sekretess enligt OSL"),
        (" 12", "12 Sekretess enligt OSL"),
        ("1", "1 Ej offentligt"),
        ("¹", "1 Sekretess enligt OSL 26 kap."),
        (" [1]", "1 Sekretess enligt OSL 26 kap. 1 §"),
        (" (1)", "1 Sekretess enligt OSL 26 kap. 1 §"),
        (" a)", "a) Sekretess"),
        (" b)", "a) Delas ut\nb) Sekretess"),
        ("", "1 Sekretess enligt OSL 26 kap. 1 §"),
    ],
)
def test_a_note_out_of_a_pdf_file_finds_the_row_that_bears_it(sign: str, note: str) -> None:
    """The sign is a bare digit there, and the note may be said of the matter with that number as well: none other is cut surely."""
    draft = read_agenda(f"1. Budget\n2. Kvarnström bygglov{sign}\n3. Resor\n\n{note}")
    assert draft.lines[1].doubtful or sign.endswith(")")
    assert draft.lines[1].kind.confidential
    assert not draft.lines[2].kind.confidential or draft.lines[2].doubtful
    assert "Kvarnström" not in repr([line.words for line in draft.left_out])


def test_a_digit_that_may_belong_to_the_title_stays_there() -> None:
    """The secretary says that it is open, and its title is whole."""
    text = "1. Budget\n2. Skolan etapp 1\n3. Resor\n\n1 Sekretess"
    assert read_agenda(text, {2: MatterKind.ORDINARY}).lines[1].title == "Skolan etapp 1"


def test_a_digit_at_the_end_of_a_title_is_no_sign_without_a_note() -> None:
    """Nothing is asked."""
    draft = read_agenda("1. Delårsrapport 1\n2. Skolan etapp 2\n3. Resor\n\n1 Handlingar delas ut")
    assert [matter.kind.confidential for matter in draft.lines] == [False, False, False]
