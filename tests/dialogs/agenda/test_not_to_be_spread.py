"""What is not to be published, handed out or shown is known by any such word, and what only comes later is not (R-107)."""

import pytest

from dialogs.agenda.kind_words import cells, mark_of
from dialogs.agenda.not_to_be_spread import not_to_be_spread, says_so
from dialogs.agenda.read_agenda import read_agenda
from tests.support.wordings_on_a_line import MARKED, ORDINARY

KEPT = (
    *(
        "Zqx (ej för utdelning)",
        "Zqx (får ej kopieras eller spridas)",
        "Zqx (delas inte)",
        "Zqx (avpublicerad)",
        "Zqx (webb av)",
        "Zqx (EO)",
    ),
    *(
        "Ärende som inte är offentligt: Zqx",
        "Ej publicering – Zqx",
        "Zqx (för behöriga)",
        "Zqx (i enrum)",
        "Sluten föredragning: Zqx",
    ),
)
OTHERS = (
    *(
        "Zqx (ej utskick)",
        "Zqx (ej utsänd)",
        "EO",
        "Sluten vård",
        "Utdelning av priser",
        "Webbsändning: Zqx",
        "Ärende: Zqx",
        "Kopiering",
    ),
    *("Zqx (ej beslut)",),
)
ROUND = "1. Öppnande\n2. {}\n3. Budget"


@pytest.mark.parametrize(("titles", "what"), [(KEPT, True), (OTHERS, False)])
def test_what_is_not_for_all_is_told_from_the_rest(titles: tuple[str, ...], *, what: bool) -> None:
    """As a part of its own, in front of the title or behind it."""
    assert {title: not_to_be_spread(cells(title)) for title in titles} == dict.fromkeys(titles, what)


@pytest.mark.sweep
def test_every_wording_on_a_matters_own_line_is_asked_about_or_cut() -> None:
    """And what stands around it is open as before."""
    read = {line: read_agenda(ROUND.format(line.format("Zqxfallet"))).lines for line in MARKED}
    open_ = [
        line for line, matters in read.items() if [one.kind.confidential for one in matters] != [False, True, False]
    ]
    assert open_ == []
    assert [line for line, matters in read.items() if matters[1].title] == []


@pytest.mark.sweep
def test_an_ordinary_title_asks_nothing() -> None:
    """With a register number behind it or without."""
    for behind in ("", " (SN 2026/12)"):
        texts = {title: ROUND.format(title + behind) for title in ORDINARY}
        assert [
            title for title, text in texts.items() if any(one.kind.confidential for one in read_agenda(text).lines)
        ] == []


def test_a_part_says_so_or_not() -> None:
    """Alone, and whatever its mark is called."""
    assert [says_so("ej för utdelning"), says_so("Budget")] == [True, False]
    assert mark_of("Budget (ej för utdelning)") is not None
