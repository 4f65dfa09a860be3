"""Cells of a table that came one after another, or with their column's name before them, are said of their matters."""

import pytest

from dialogs.agenda.cells_below_each_other import labelled, stacked
from dialogs.agenda.read_agenda import read_agenda

T = "Kvarnström bygglov"
LIST = f"1. Budget\n2. {T}\n3. Resor\n"


def _doubtful(text: str) -> list[bool]:
    return [matter.doubtful for matter in read_agenda(text).lines]


@pytest.mark.parametrize(
    "text",
    [
        f"{LIST}Öppet\nSekretess\nÖppet",
        f"{LIST}\nÖppet\n\nSlutet\n\nÖppet",
        f"{LIST}Öppen\nHemlig\nÖppen",
        f"{LIST}Sekretess\nNej\nJa\nNej",
        f"{LIST}Offentlig\nJa\nNej\nJa",
        f"{LIST}Åhörare\nJa\nNej\nJa",
        f"Nr\tÄrende\tOffentlig\n{LIST}Ja\nNej\nJa",
        f"Nr\nÄrende\nOffentligt\n{LIST}Ja\nNej\nJa",
        f"Nr\nÄrende\nSluten\n1\nBudget\nNej\n2\n{T}\nJa\n3\nResor\nNej",
        f"Nr\nÄrende\nAllmänhet\n1\nBudget\nJa\n2\n{T}\nNej\n3\nResor\nJa",
        f"Öppet\nSekretess\nÖppet\n{LIST}",
        f"1. Budget\nOffentligt: Ja\n2. {T}\nOffentligt: Nej\n3. Resor\nOffentligt: Ja",
        f"Ärende 1\nBudget\nAllmänhet: Ja\nÄrende 2\n{T}\nAllmänhet: Nej\nÄrende 3\nResor\nAllmänhet: Ja",
        f"1. Budget\n2. {T}\nSluten: Ja\n3. Resor",
        f"1. Budget\n2. {T}\nDörrar: stängda\n3. Resor",
        f"1. Budget\n2. {T}\nÖppet? Nej\n3. Resor",
        f"1. Budget\n2. {T} (offentligt: nej)\n3. Resor",
        f"1. Budget\n2. {T} – allmänhet: nej\n3. Resor",
    ],
)
def test_cells_out_of_their_table_are_said_of_the_second_matter(text: str) -> None:
    """As many as there are matters, each below its own, or with a label."""
    assert _doubtful(text) == [False, True, False]


@pytest.mark.parametrize(
    "cells",
    [
        "Sekretess\nJa\nNej",
        "Offentlig\nX\n\nX",
        "Öppet\nSekretess",
        "Öppet\nSekretess\nÖppet\nÖppet",
        "Öppet\nSlutet\nSlutet\nÖppet\nÖppet",
    ],
)
def test_more_or_fewer_cells_than_matters_leave_all_in_doubt(cells: str) -> None:
    """Which one is meant cannot be known."""
    assert _doubtful(f"{LIST}{cells}") == [True, True, True]


def test_cells_without_numbers_leave_all_in_doubt() -> None:
    """No matter has a number, and a sign with no number above it may be said of any."""
    assert _doubtful(f"Budget\n{T}\nResor\nÖppet\nSekretess\nÖppet") == [True, True, True]
    assert stacked(["Sluten", "Budget", "Ja", "Resor", "Nej"], ["Sluten", "Budget", "Ja", "Resor", "Nej"])[2][0].all_but


@pytest.mark.parametrize(
    "text",
    [
        f"{LIST}Öppet\nÖppet\nÖppet",
        f"{LIST}Ja\nNej\nJa",
        f"{LIST}Offentlig\nJa\nJa\nJa",
        f"{LIST}Allmänheten är välkommen",
        "1. Budget\nFöredragande: Karin Holm\n2. Resor\nTid: 10.00",
        "1. Budget\nAllmänhet: Ja\n2. Resor\nSluten: Nej",
        f"{LIST}*\n-\n",
        "Offentlig\nJa\nNej",
    ],
)
def test_what_says_nothing_secret_asks_nothing(text: str) -> None:
    """All are public, or the cells are nobody's."""
    assert not any(_doubtful(text))


def test_a_label_keeps_its_words() -> None:
    """What it means is said behind it."""
    assert labelled(["Allmänhet: Nej", "Allmänhet: Ja", "Budget: Ja"]) == [
        "Allmänhet: Nej\tev. sekretess",
        "Allmänhet: Ja",
        "Budget: Ja",
    ]
