"""What the columns of a pasted table are called, however boards write it (R-107)."""

import pytest

from dialogs.agenda.column_heads import SPEAKING, TableColumn, column_of
from dialogs.agenda.read_agenda import as_text, read_agenda

SECRET = "Zqxhemligt"


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("Nr", TableColumn.NUMBER),
        ("Ärende", TableColumn.TITLE),
        ("Föredragande", TableColumn.OTHER),
        ("Mötesdel", TableColumn.OTHER),
        ("Sekretess? (J/N)", TableColumn.HIDDEN),
        ("Ej publ.", TableColumn.HIDDEN),
        ("Stängd", TableColumn.SHUT),
        ("GDPR", TableColumn.SHUT),
        ("Ej på webben", TableColumn.SHUT),
        ("Offentligt?", TableColumn.PUBLIC),
        ("Åhörare", TableColumn.PUBLIC),
        ("Publ.", TableColumn.PUBLIC),
        ("Får publiceras på webben", TableColumn.PUBLIC),
        ("Ej sekretess", TableColumn.PUBLIC),
        ("Öppet/slutet", TableColumn.EITHER),
        ("Lagrum", TableColumn.LAW),
        ("Dörrar", TableColumn.DOORS),
        ("Kaffe", None),
    ],
)
def test_a_head_is_known_by_what_it_is_called(head: str, column: TableColumn | None) -> None:
    """In whatever case, with its question mark and with what is to be filled in."""
    assert column_of(head) is column


def test_what_tells_of_no_kind_does_not_speak() -> None:
    """Numbers, titles and who presents say nothing of secrecy."""
    assert {TableColumn.NUMBER, TableColumn.TITLE, TableColumn.OTHER}.isdisjoint(SPEAKING)


def _table(head: str, secret: str, open_: str) -> str:
    return f"Nr\tÄrende\t{head}\n1\tUpprop\t{open_}\n2\t{SECRET}\t{secret}\n3\tBudget\t{open_}\n4\tTaxa\t{open_}"


@pytest.mark.parametrize(
    ("head", "secret", "open_"),
    [
        *(("Publ.", "Nej", "Ja"), ("Publiceras på webben", "Nej", "Ja"), ("Läggs ut på webben", "N", "J")),
        *(("Till webben", "", "x"), ("Extern publicering", "Nej", "Ja"), ("Published", "No", "Yes")),
        *(("Publiceras ej", "x", ""), ("Ej publ.", "x", ""), ("Ej på webben", "x", ""), ("Undantag", "x", "")),
        *(("Ej sekretess", "", "x"), ("Ej sekr.", "", "x"), ("Sekretessfri", "", "x"), ("Non-confidential", "", "x")),
        *(("Skyddsnivå", "Hög", "Låg"), ("Säkerhetsnivå", "Förhöjd", "Normal"), ("Nivå", "Hög", "Låg")),
        *(("Skyddsklass", "Hög", "Låg"), ("GDPR", "Ja", "Nej"), ("PUL", "Ja", "Nej"), ("Personuppgifter", "x", "")),
        *(("Mötesdel", "Sluten", "Öppen"), ("Del", "Sluten", "Öppen"), ("S", "x", ""), ("S", "X", "-"), ("Ö", "", "x")),
    ],
)
def test_a_row_that_its_column_sets_apart_keeps_no_title_and_the_others_are_open(
    head: str, secret: str, open_: str
) -> None:
    """Whichever way the column says it: what is closed, what is open, what is published, how protected it is."""
    draft = read_agenda(_table(head, secret, open_))
    assert SECRET not in as_text(draft)
    assert [(one.title, one.doubtful) for one in draft.lines if one.number != 2] == [
        (title, False) for title in ("Upprop", "Budget", "Taxa")
    ]


@pytest.mark.parametrize("head", ["S", "H", "Sida", "Bilaga"])
def test_a_column_of_pages_or_of_annexes_asks_nothing(head: str) -> None:
    """A letter above figures is a page."""
    draft = read_agenda(f"Nr\tÄrende\t{head}\n1\tUpprop\t3\n2\tTaxa\t12\n3\tBudget\t")
    assert not any(one.doubtful for one in draft.lines)


def test_a_date_of_publishing_says_nothing_against_it() -> None:
    """It says when."""
    draft = read_agenda("Nr\tÄrende\tPubl. datum\n1\tUpprop\t2026-11-01\n2\tTaxa\t2026-11-01\n3\tBudget\t2026-11-02")
    assert not any(one.doubtful for one in draft.lines)


@pytest.mark.parametrize(
    "table",
    [
        f"Nr\tÄrende\tTyp\n1\tUpprop\tÖppet\n2\tTaxa\tSekretess\n3\t{SECRET}\t\n4\tBudget\tÖppet",
        f"Nr\tTyp\tÄrende\n1\tÖppet\tUpprop\n2\tSekretess\tTaxa\n3\t\t{SECRET}\n4\tÖppet\tBudget",
        f"Nr\tÄrende\tMötesdel\n1\tUpprop\tÖppen\n2\tTaxa\tSluten\n3\t{SECRET}\t\n4\tBudget\tÖppen",
        f"Nr\tÄrende\tTyp\n1\tUpprop\tÖppet\n2\tBudget\tÖppet\n3\tTaxa\tSekretess\n4\t{SECRET}",
        f"Nr\tÄrende\tNivå\n1\tUpprop\t1\n2\tTaxa\t4\n3\t{SECRET}\t\n4\tBudget\t1",
        f"Nr\tÄrende\tTyp\n1\tUpprop\tÖppet\n2\t{SECRET}\t\n3\tTaxa\tSekretess\n4\tBudget\tÖppet",
    ],
)
def test_an_empty_cell_below_a_secret_one_may_be_part_of_it(table: str) -> None:
    """Excel leaves the cells of one that goes over several rows empty; and nobody may have filled it in."""
    draft = read_agenda(table)
    assert SECRET not in as_text(draft)
    assert any(one.doubtful for one in draft.lines)


def test_empty_cells_below_an_open_one_are_open() -> None:
    """One cell over several rows says the same of all of them."""
    draft = read_agenda("Nr\tÄrende\tTyp\n1\tUpprop\tÖppet\n2\tTaxa\t\n3\tBudget\t\n4\tA.B.\tSekretess")
    assert [one.doubtful for one in draft.lines] == [False, False, False, False]
