"""A pasted table says by its columns which matters are not public: none such is taken for an open one, unasked."""

import pytest

from dialogs.agenda.column_heads import TableColumn, column_of
from dialogs.agenda.read_agenda import read_agenda

T = "Kvarnström bygglov"


def _table(*rows: str, separator: str = "\t") -> str:
    return "\n".join(row.replace("|", separator) for row in rows)


def _held(text: str) -> list[bool]:
    """Of each matter, by its number, whether it is confidential, surely or perhaps."""
    lines = sorted(read_agenda(text).lines, key=lambda matter: matter.number)
    return [matter.kind.confidential for matter in lines]


def _one(head: str, first: str, second: str, third: str) -> str:
    return _table(f"Nr|Ärende|{head}", f"1|Budget|{first}", f"2|{T}|{second}", f"3|Resor|{third}")


SECRET = (
    "Sekretess",
    "Sekr.",
    "Sekretess?",
    "Sekretess (J/N)",
    "Sluten",
    "Slutet",
    "Stängd",
    "Stängt",
    "Hemlig",
    "Konfidentiell",
)
SECRET_TOO = (
    "Förtroligt",
    "Ej offentlig",
    "Ej off.",
    "Icke offentligt",
    "Stängda dörrar",
    "Slutet sammanträde",
    "Skyddad",
    "Confidential",
)
OPEN = (
    "Offentlig",
    "Offentligt?",
    "Off.",
    "Öppen",
    "Öppet",
    "Allmänhet",
    "Åhörare",
    "Publik",
    "Public",
    "Open",
    "Press",
    "Allmän handling",
)
OPEN_TOO = (
    "Öppna dörrar",
    "Öppen handling",
    "Publiceras",
    "Webb",
    "Får publiceras",
    "Får allmänheten närvara?",
    "Offentlig handling",
    "Insyn",
)


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("head", [*SECRET, *SECRET_TOO])
@pytest.mark.parametrize(
    "cells", [("", "X", ""), ("Nej", "Ja", "Nej"), ("N", "J", "N"), ("", "✓", ""), ("-", "•", "-"), ("☐", "☒", "☐")]
)
def test_a_column_of_what_is_secret_or_closed_says_so_of_its_rows(head: str, cells: tuple[str, str, str]) -> None:
    """Whatever the head is called and however a yes is written; the other rows are open."""
    assert _held(_one(head, *cells)) == [False, True, False]


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("head", [*OPEN, *OPEN_TOO])
@pytest.mark.parametrize(
    "cells",
    [("X", "", "x"), ("Ja", "Nej", "Ja"), ("J", "N", "J"), ("✓", "✗", "✓"), ("☒", "☐", "☒"), ("ja", "delvis", "ja")],
)
def test_a_row_that_a_column_does_not_call_public_is_in_doubt(head: str, cells: tuple[str, str, str]) -> None:
    """Others are called public there, so this one may be secret."""
    draft = read_agenda(_one(head, *cells))
    assert [matter.doubtful for matter in draft.lines] == [False, True, False]


@pytest.mark.parametrize(
    "head", [*SECRET, *OPEN, *SECRET_TOO, *OPEN_TOO, "Lagrum", "OSL", "Dörrar", "Klass", "Nivå", "Handlingar"]
)
def test_an_empty_column_says_nothing(head: str) -> None:
    """Nobody filled it in."""
    assert _held(_one(head, "", "", "")) == [False, False, False]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Lagrum", ("", "26 kap 1 §", "")),
        ("Lagrum", ("KL 6 kap. 37 §", "26:1", "PBL 9 kap. 30 §")),
        ("Lagrum", ("-", "OSL 18 kap. 1 §", "-")),
        ("OSL", ("", "26:1", "")),
        ("OSL", ("", "X", "")),
        ("Sekretessgrund", ("", "21 kap. 1 §", "")),
        ("Dörrar", ("Öppna", "Stängda", "Öppna")),
        ("Dörrar", ("öppet", "X", "öppet")),
        ("Öppet/Slutet", ("Ö", "S", "Ö")),
        ("Öppen / sluten", ("öppen", "sluten", "öppen")),
        ("Offentlig/Sekretess", ("O", "S", "Offentlig")),
        ("Klassning", ("Öppen", "Intern", "1")),
        ("Informationsklass", ("K1", "K3", "K1")),
        ("Handlingar", ("Ja", "Ej offentliga", "Ja")),
        ("Typ", ("Information", "Sekretess", "Beslut")),
        ("Sekretess", ("Nej", "Ev.", "Nej")),
        ("Åhörare", ("", "utvisas", "")),
        ("Allmänheten", ("får närvara", "lämnar lokalen", "får närvara")),
        ("Säkerhetsskydd", ("Nej", "Ja", "Nej")),
    ],
)
def test_columns_of_laws_doors_and_classes_say_it_too(head: str, cells: tuple[str, str, str]) -> None:
    """The second row is not public; the others are."""
    assert _held(_one(head, *cells)) == [False, True, False]


@pytest.mark.parametrize(
    "text",
    [
        _table("Nr|Ärende|Öppen|Stängd", "1|Budget|X|", f"2|{T}||X", "3|Resor|X|"),
        _table("Sluten|Nr|Ärende", "|1|Budget", f"x|2|{T}", "|3|Resor"),
        _table("Ärende|Sluten", "1. Budget|", f"2. {T}|x", "3. Resor|"),
        _table("Nr|Ärende|Föredragande|Slutet", "1|Budget|NN|", f"2|{T}|NN|x", "3|Resor|NN|"),
        _table("Nr|Ärende|Sekretess", "1|Budget|Nej", f"2|{T}", "||Ja", "3|Resor|Nej"),
        _table("Nr|Ärende|Sekretess", "1|Budget|Nej", f"2|{T}", "|Ja", "3|Resor|Nej"),
        _table("Nr|Ärende|Sluten", "1|Budget|Nej", "2|Kvarnström", "bygglov|Ja", "3|Resor|Nej"),
        _table("Nr|Ärende|Allmänhet", "1|Budget|Ja", f"2|{T}", "||Nej", "3|Resor|Ja"),
        f"Nr;Ärende;Sluten\n1;Budget;Nej\n2;{T};Ja\n3;Resor;Nej",
        f"| Nr | Ärende | Allmänhet |\n|---|---|---|\n| 1 | Budget | ja |\n| 2 | {T} | nej |\n| 3 | Resor | ja |",
        f"Nr   Ärende                Sluten\n1    Budget                Nej\n2    {T}    Ja\n3    Resor                 Nej",
        f"Nr   Ärende                Sluten\n1.   Budget\n2.   {T}    x\n3.   Resor",
        f"Nr   Ärende   Föredragande   Sluten\n1   Budget   NN\n2   {T}   x\n3   Resor   NN",
        "Kommunstyrelsen 9 december\n\n" + _table("Nr|Ärende|Hemlig", "1|Budget|", f"2|{T}|✔", "3|Resor|"),
        _table("Nr|Ärende|Sluten", "1. Budget|Nej", f"2. {T}|Ja", "3. Resor|Nej"),
    ],
)
def test_however_the_table_comes_its_second_row_is_not_public(text: str) -> None:
    """With tabs, bars, semicolons or spaces; in any order; with cells that broke in two."""
    assert _held(text) == [False, True, False]


def test_a_first_row_without_a_number_may_be_said_of_all_below() -> None:
    """There is no matter above it, so all that follow are in doubt."""
    assert _held(_table("Nr|Ärende|Sluten", f"|{T}|Ja", "1|Budget|Nej", "2|Resor|Nej")) == [True, True]


def test_a_cell_over_several_rows_is_told_once() -> None:
    """Where every other row says "Nej", an empty one below a "Ja" may belong to it."""
    text = _table("Nr|Ärende|Sekretess", "1|Budget|Nej", f"2|{T}|Ja", "3|Holm|", "4|Resor|Nej")
    assert [(matter.kind.confidential, matter.doubtful) for matter in read_agenda(text).lines] == [
        (False, False),
        (True, False),
        (True, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Nr|Typ|Ärende|Föredragande", "Budget 2027"),
        ("Nr|Typ|Rubrik|Föredragande", "Budget 2027"),
        ("§|Ärendetyp|Ärendemening|Handläggare", "Budget 2027"),
        ("Nr|Ärende|Rubrik|Föredragande", "Budget 2027"),
        ("Nr|Ärende|Kategori|Föredragande", "Beslut"),
    ],
)
def test_the_title_is_the_column_that_is_called_so(head: str, title: str) -> None:
    """Wherever it stands, and not the first one with words."""
    draft = read_agenda(_table(head, "1|Beslut|Budget 2027|NN", "2|Information|Lokaler|NN"))
    assert draft.lines[0].title == title


@pytest.mark.parametrize("head", ["Föredragande", "Dnr", "Tid", "Sida", "Handlingar", "Typ", "Ansvarig"])
def test_an_ordinary_table_asks_nothing(head: str) -> None:
    """Its columns say nothing of what is public."""
    draft = read_agenda(_table(f"Nr|Ärende|{head}", "1|Budget|Ja", "2|Lokaler|Karin Holm", "3|Resor|"))
    assert [(matter.title, matter.kind.confidential) for matter in draft.lines] == [
        ("Budget", False),
        ("Lokaler", False),
        ("Resor", False),
    ]
    assert draft.notices == ()


@pytest.mark.parametrize(
    "row", ["Sekretess", "Ärende", "Öppet\tSlutet", "Nr\tÄrende 1\tSekretess", "Budget\tResor\tVal"]
)
def test_what_is_no_head_is_none(row: str) -> None:
    """One cell alone, cells without a matter's, or with a number."""
    assert [line.words for line in read_agenda(f"1. Budget\n{row}\n2. Resor").left_out if "\t" in line.words] in (
        [],
        [row],
    )


def test_the_names_of_columns_are_known() -> None:
    """One of each, and one that is nobody's."""
    assert [
        column_of(name)
        for name in ("Nr.", "Ärende", "Sekretess?", "Sluten", "Off.", "Nivå", "Klass", "Dörrar", "OSL", "Ö", "Tid")
    ] == [
        TableColumn.NUMBER,
        TableColumn.TITLE,
        TableColumn.HIDDEN,
        TableColumn.SHUT,
        TableColumn.PUBLIC,
        TableColumn.LEVEL,
        TableColumn.CLASS,
        TableColumn.DOORS,
        TableColumn.LAW,
        TableColumn.OTHER,
        TableColumn.OTHER,
    ]


def test_two_names_in_one_head_say_what_the_speaking_one_says() -> None:
    """Such as "Dnr/Sida", which says nothing of the kind, and "Sluten/Dnr", which does."""
    assert (column_of("Dnr/Sida"), column_of("Sluten/Dnr")) == (TableColumn.OTHER, TableColumn.SHUT)


def test_an_empty_cell_of_a_table_that_came_without_its_head_is_asked_about() -> None:
    """It may be part of the secret one above, as where the head says what the column is."""
    said = ["Öppet", "Sekretess", "", "Öppet"]
    text = "\n".join(
        f"{no}\t{title}\t{cell}"
        for no, (title, cell) in enumerate(zip(("Upprop", "Kalle", "Eva Lo", "Resor"), said, strict=True), 1)
    )
    assert [(one.title, one.doubtful) for one in read_agenda(text).lines] == [
        ("Upprop", False),
        ("", False),
        ("", True),
        ("Resor", False),
    ]


def test_a_column_of_other_words_asks_nothing_where_a_cell_is_empty() -> None:
    """Who presents, say."""
    text = "1\tUpprop\tEva\n2\tTaxa\t\n3\tBudget\tKarin\n4\tResor\tEva"
    assert not any(one.doubtful for one in read_agenda(text).lines)
