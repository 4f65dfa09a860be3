"""Cards tell two people of one name apart by their parties, and nobody else (R-251)."""

import re

import pytest

from cards.naming import FOREIGN, WITHOUT_CAPACITY, bare, choice_name, person, within
from cards.phrases.book import of
from cards.view import texts_in
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import InChat, Noticed
from dialogs.roster.names_outside_journal import told_in
from dialogs.showing.names import called, with_group, without_group
from dialogs.sitting.facts import Closed
from tests.support.fullest import FULLEST_LOOKS, shown, stranger
from tests.support.meetings import a_meeting, happened, seated

ANNAS = [
    seated("a", name="Anna Holm", group="S"),
    seated("b", name="anna holm", group="M"),
    seated("c", name="Bo Ek", group="C"),
]


def test_the_party_stands_behind_a_name_that_two_have() -> None:
    """And behind none that one has alone."""
    people = a_meeting(ANNAS).people
    assert [called(people[key]) for key in "abc"] == ["Anna Holm (S)", "anna holm (M)", "Bo Ek"]


def test_where_a_card_shows_the_party_itself_it_stands_once() -> None:
    """“Anna Holm (S) (S)” is nobody."""
    meeting = a_meeting(ANNAS)
    assert with_group(meeting, "a") == (without_group(meeting.people["a"]), "S") == ("Anna Holm", "S")


def test_a_name_that_is_one_persons_again_stands_alone() -> None:
    """The other is called something else from now on."""
    people = a_meeting([*ANNAS, seated("b", name="Beda Holm", group="M")]).people
    assert [called(people[key]) for key in "ab"] == ["Anna Holm", "Beda Holm"]


def test_somebody_without_a_party_is_called_by_name_alone() -> None:
    """There is nothing more to tell of them; of the other there is."""
    people = a_meeting([*ANNAS[:1], seated("b", name="Anna Holm")]).people
    assert [called(people[key]) for key in "ab"] == ["Anna Holm (S)", "Anna Holm"]


_RAW = re.compile(f"(?<![( ]){FOREIGN[1:]}")
STRANGER = " (gäst, anonym eller från en annan organisation)"


def _with_stranger(name: str, *, foreign: bool = True) -> Meeting:
    return happened(a_meeting(ANNAS[2:]), Noticed("x", name, "oid-x", "29:x", foreign=foreign))


@pytest.mark.parametrize(
    "name", ["Bo Ek", "bo  ek", "Ek, Bo", "Bo Ek (gäst)", "B\N{CYRILLIC SMALL LETTER O} Ek", "Bo\u200b Ek"]
)
def test_a_stranger_is_told_from_whoever_is_called_the_same(name: str) -> None:
    """However the name is written that reads the same; the member is called as before."""
    people = _with_stranger(name).people
    assert [called(people[key]) for key in "cx"] == ["Bo Ek", f"{name}{FOREIGN}"]


def test_a_colleague_without_a_capacity_is_told_apart_too() -> None:
    """Where the card shows the capacity next to the name that is enough."""
    meeting = _with_stranger("Bo Ek", foreign=False)
    assert called(meeting.people["x"]) == f"Bo Ek{WITHOUT_CAPACITY}"
    assert without_group(meeting.people["x"]) == "Bo Ek"
    assert called(happened(meeting, InChat("x", foreign=True)).people["x"]) == f"Bo Ek{FOREIGN}"


def test_a_stranger_whom_nobody_is_called_like_has_the_name_alone() -> None:
    """And so has one whose name was destroyed: it is not known."""
    assert called(_with_stranger("Eva Al").people["x"]) == "Eva Al"
    assert called(happened(_with_stranger("Bo Ek"), Closed()).people["x"]) == WITHOUT_CAPACITY


def test_a_card_that_tells_of_the_stranger_is_drawn_again_when_the_name_goes() -> None:
    """The member's name stays, and so does a card that tells of the member alone (R-210)."""
    meeting = _with_stranger("Bo Ek")
    assert told_in([f"Bo Ek{FOREIGN}"], meeting) == ("name:x",)
    assert told_in(["Bo Ek"], meeting) == ()


def test_the_mark_is_written_out_however_short_the_name_is_cut() -> None:
    """On a card, within a sentence, and in a list of choices; a field has the name alone."""
    say = of("sv").common
    marked = f"{'Bo' * 60}{FOREIGN}"
    assert person(marked, say) == f"{('Bo' * 30)[:-1]}…{STRANGER}"
    assert within(f"Bo Ek{FOREIGN}", say) == f"Bo Ek{STRANGER}"
    assert choice_name(marked, say, 12) == f"BoBoBoBoBoB…{STRANGER}"
    assert bare(f"Bo Ek{FOREIGN}") == "Bo Ek"
    assert person(f"Bo Ek{WITHOUT_CAPACITY}", say) == "Bo Ek (utan uppdrag i mötet)"


@pytest.mark.sweep
def test_every_card_that_names_a_stranger_says_so() -> None:
    """Swept over all that can be shown: no view has the name without the mark, and no card shows the mark itself (R-251)."""
    name, found = stranger("Bo "), []
    for where, view in shown("Bo ", FULLEST_LOOKS[1:]):
        told = set(texts_in(view))
        if name in told:
            found.append(f"{where}: without the mark")
        if f"{name}{FOREIGN}" in told and _RAW.search(repr(view.draw(of("sv"), {}))):
            found.append(f"{where}: the mark itself")
    assert found == []
