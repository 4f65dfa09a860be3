"""A vacant seat is nobody, and whoever has left is no member: each such line of a pasted list is told (R-082, R-230)."""

import pytest

from dialogs.roster.gone_from_seat import empty_or_left
from dialogs.roster.list_words import Outside
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Problem

VACANT = ["(vakant)", "vakant plats", ", vacant", "[vakans]", "(tom stol)", ", obesatt", "(tomt mandat)"]
LEFT = [
    *(
        "(avgått)",
        "[avgått]",
        ", avsagt sig",
        "– avsagt sig uppdraget",
        ", entledigad",
        "(entledigad 2026-01-01)",
        "(avliden)",
    ),
    *(", har lämnat nämnden", "(utgått)", ", f.d. ledamot", "(struken)", "; avgått", "\tavgått", "(†)"),
    *("(resigned)", "(left)", ", deceased", ", has left", ", no longer member", "(former member)"),
]


@pytest.mark.parametrize("words", VACANT)
def test_a_vacant_seat_is_no_person(words: str) -> None:
    """Whoever is named on its line had it before."""
    draft = read_roster(f"Anna Ek, ledamot\nBo Berg, ledamot {words}\nEva Alm, ersättare")
    assert [one.name for one in draft.people] == ["Anna Ek", "Eva Alm"]
    assert draft.problems == ((Problem.VACANT, 2),)


@pytest.mark.parametrize("words", LEFT)
def test_whoever_has_left_is_not_made_a_member(words: str) -> None:
    """Not unsaid, and not at all before the word is gone."""
    draft = read_roster(f"Anna Ek, ledamot\nBo Berg, ledamot {words}\nEva Alm, ersättare")
    assert [one.name for one in draft.people] == ["Anna Ek", "Eva Alm"]
    assert draft.problems == ((Problem.LEFT, 2),)


def test_those_below_a_heading_of_people_who_left_are_told_each() -> None:
    """Whatever capacity their line says; the next heading begins anew."""
    draft = read_roster("Ledamöter\nEva Alm\nAvgångna ledamöter\nBo Berg, ledamot\nDan Ek\nErsättare\nCia Do")
    assert [one.name for one in draft.people] == ["Eva Alm", "Cia Do"]
    assert draft.problems == ((Problem.LEFT, 4), (Problem.LEFT, 5))


def test_a_column_says_it_too_but_not_the_one_of_whose_seat_somebody_has() -> None:
    """A substitute on a vacant seat is a person."""
    draft = read_roster(
        "Namn\tRoll\tErsätter\tAnm\nBo Berg\tledamot\t\tavgått\nVakant\tledamot\t\t\nDan Ö\tersättare\tVakant\t\nEva A\tledamot\t\t"
    )
    assert [(one.name, one.serves) for one in draft.people] == [("Dan Ö", True), ("Eva A", None)]
    assert draft.problems == ((Problem.LEFT, 2), (Problem.VACANT, 3))


def test_a_vacant_seat_among_several_people_on_a_line_takes_none_of_them_away() -> None:
    """It is one seat of its own, with its party or without."""
    for vacant in ("vakant", "vakant (KD)"):
        draft = read_roster(f"Ledamöter: Anna Ek (S), Bo Lind (M), {vacant}, Eva Alm (C)")
        assert [one.name for one in draft.people] == ["Anna Ek", "Bo Lind", "Eva Alm"], vacant
        assert draft.problems == ((Problem.VACANT, 1),)


@pytest.mark.parametrize(
    "line", ["Ove Hult (S) tjänstgörande ersättare för Vakant (V)", "Lisa Left, ledamot", "Anna Gone (S), ledamot"]
)
def test_whoever_serves_on_a_vacant_seat_or_is_called_so_is_entered(line: str) -> None:
    """Nothing is told of them."""
    draft = read_roster(line)
    assert (len(draft.people), draft.problems) == (1, ())


def test_it_is_told_apart_which_of_the_two_it_is() -> None:
    """A seat that is vacant after somebody who left is vacant."""
    said = ("Vakant efter Bo Berg (avliden)", "Bo Berg, avsagt sig", "Bo Berg, ledamot", "på vakant plats")
    assert [empty_or_left(one) for one in said] == [Outside.VACANT, Outside.LEFT, None, None]
