"""Whose seat a substitute has, in the ways in which Swedish minutes and lists say it; what is not kept of it is told (R-022)."""

import pytest

from dialogs.meeting.places import PersonPlace
from dialogs.roster.read_list import read_roster
from dialogs.roster.seat_taken import Seat, seat_taken

SERVES = (
    "tjg ers för Gun Lind (S)",
    "tj.ers. för Gun Lind (S)",
    "tj. ers. för Gun Lind (S)",
    "tj ers f Gun Lind",
    "tjg. f. Gun Lind",
    "tjänstgör §§ 5–7 för Gun Lind (S)",
    "tjänstg. ersättare för Gun Lind",
    "tjänstgörande för Gun Lind (S)",
    "tjänstgjorde för Gun Lind",
    "tjänstgör i stället för Gun Lind",
    "tjänstgör istf Gun Lind",
    "i.st.f. Gun Lind (S)",
    "ersätter Gun Lind",
    "ersätter: Gun Lind",
    "ersätter ordinarie ledamot Gun Lind (S)",
    "ersätter vice ordföranden Gun Lind",
    "ersatte ledamoten Gun Lind",
    "inträder för frånvarande Gun Lind",
    "inträdde för Gun Lind",
    "inkallad ersättare för Gun Lind (S)",
    "går in för Gun Lind",
    "vikarierar för Gun Lind",
    "vik. för Gun Lind",
    "för Gun Lind (S)",
    "[för Gun Lind (S)]",
    "– för Gun Lind",
    "i Gun Linds ställe",
    "på Gun Linds (S) plats",
    "tj. ers. för fru Gun Lind",
    "serving for Gun Lind",
    "replaces Gun Lind",
    "instead of Gun Lind",
)
CAPACITY = (
    "ersättare för Gun Lind (S)",
    "ers. för Gun Lind",
    "ers f. Gun Lind",
    "suppl. för Gun Lind",
    "personlig ersättare för ledamoten Gun Lind (S)",
)
NOBODY = (
    "ersättare för ledamöter",
    "för kännedom",
    "för Socialdemokraterna",
    "för Vårt Bästa (VB)",
    "på distans",
    "i rummet på plats",
    "på sin plats",
    "ledamot",
)


@pytest.mark.parametrize(
    ("line", "seat"),
    [
        ("Anna Ek (S), tj.g. ers. för G. Lind, distans", Seat("Anna Ek (S);  distans", serves=True, whom="G. Lind")),
        ("Anna Ek i Gun Linds ställe, distans", Seat("Anna Ek;  distans", serves=True, whom="Gun Lind")),
        ("Anna Ek (S) (för Gun Lind)", Seat("Anna Ek (S)", serves=True, whom="Gun Lind")),
        ("Anna Ek, ej tjänstgörande ersättare för Gun Lind", Seat("Anna Ek", serves=False, whom="Gun Lind")),
        ("Anna Ek, ej tj. ers. för Gun Lind", Seat("Anna Ek", serves=False, whom="Gun Lind")),
        ("Anna Ek, ersättare för förvaltningschefen", Seat("Anna Ek", serves=None, of_office=True)),
        ("tjg för Gun Lind", None),
    ],
)
def test_the_other_in_whose_seat_somebody_sits_is_nobody_on_the_line(line: str, seat: Seat | None) -> None:
    """What was said of the substitute stays, and they serve where it is said."""
    assert seat_taken(line) == seat


@pytest.mark.parametrize("said", SERVES)
def test_whoever_serves_for_somebody_does_so_in_every_way_of_saying_it(said: str) -> None:
    """Behind a party in brackets, and behind a comma."""
    for line in (f"Cia Berg (C) {said}", f"Cia Berg (C), {said}"):
        (one,) = read_roster(line).people
        assert (one.name, one.group, one.serves, one.instead.removesuffix(" S")) == ("Cia Berg", "C", True, "Gun Lind")


@pytest.mark.parametrize("said", CAPACITY)
def test_whoever_is_somebodys_substitute_serves_below_a_heading_of_those_who_decide_alone(said: str) -> None:
    """Elsewhere the words are told as not kept: it may be whose substitute they are chosen as."""
    for heading in ("Beslutande", "Närvarande beslutande:", "Tjänstgörande", "Tjänstgörande ledamöter"):
        (one,) = read_roster(f"{heading}\nCia Berg (C), {said}").people
        assert (one.serves, one.instead.removesuffix(" S")) == (True, "Gun Lind")
    for heading in ("Ersättare", "Ledamöter", "Ej tjänstgörande ersättare"):
        draft = read_roster(f"{heading}\nCia Berg (C), {said}")
        assert (bool(draft.people[0].serves), draft.people[0].instead, draft.lost) == (False, "", ((2, said),))


def test_whoever_is_away_serves_for_nobody_and_that_is_told() -> None:
    """On a line and in a table."""
    assert read_roster("Cia Berg (C), tj. ers. för Gun Lind, frånvarande").lost == ((1, "tj. ers. för Gun Lind"),)
    table = "Namn;Roll;Ersätter;Frånvaro\nCia Berg;ersättare;Gun Lind;ja"
    assert (2, "Ersätter: Gun Lind") in read_roster(table).lost


@pytest.mark.parametrize("said", NOBODY)
def test_words_that_only_look_so_name_nobody(said: str) -> None:
    """A party, a place, everybody."""
    for line in (f"Anna Ek (S) {said}", f"Anna Ek (S), {said}"):
        assert seat_taken(line) is None


def test_a_substitute_below_those_who_decide_decides() -> None:
    """Also where the list does not say for whom; a substitute on a list of members does not."""
    assert [one.serves for one in read_roster("Beslutande\nBo Lind (S)\nCia Berg (C), ersättare").people] == [
        None,
        True,
    ]
    assert [one.serves for one in read_roster("Ledamöter\nCia Berg (C), ersättare").people] == [None]


@pytest.mark.parametrize("words", ["kommer sent", "ej distans", "deltar från Malmö", "se bilaga 2"])
@pytest.mark.parametrize(
    "said", ["ersättare för Eva Alm", "tjg ers för Eva Alm (S)", "ersätter Eva Alm, S", "i Eva Alms ställe"]
)
def test_what_stands_behind_the_members_name_is_told(said: str, words: str) -> None:
    """Nothing on the line is lost unsaid; the member's own party and what is understood are none of it."""
    draft = read_roster(f"Cia Berg (C), {said}, {words}")
    assert (1, words) in draft.lost
    assert all(told != "S" for _, told in draft.lost)
    placed = read_roster(f"Cia Berg (C), {said}, distans").people
    assert [one.place for one in placed] == [PersonPlace.REMOTE]
