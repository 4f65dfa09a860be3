"""Who is counted and why: the cases by their numbers, and what holds of every count."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.meeting.places import PersonPlace
from dialogs.quorum.who_is_counted import (
    Counted,
    CountState,
    Lack,
    Quorate,
    Terms,
    count,
    in_the_room,
    left,
    needed,
    serving,
    who_would_help,
)

ROOM, REMOTE, AWAY = PersonPlace.ROOM, PersonPlace.REMOTE, PersonPlace.AWAY
YES, NO, NOT_SHOWN = Quorate.YES, Quorate.NO, Quorate.NOT_SHOWN
UNPROVED = (Lack.SEEN, Lack.IDENTITY)


def room(number: int, **more: object) -> tuple[Counted, ...]:
    """So many serving people in the room."""
    return tuple(Counted(f"r{no}", **more) for no in range(number))  # type: ignore[arg-type]  # its own fields


def remote(number: int, name: str = "d", **more: object) -> tuple[Counted, ...]:
    """So many remote ones, proved to be there unless told otherwise."""
    return tuple(Counted(f"{name}{no}", REMOTE, **more) for no in range(number))  # type: ignore[arg-type]  # its own fields


ROTH = Counted("roth", serves=False)
HAGG = Counted("hägg", serves=False, disqualified=True)
JAV = Counted("jäv", disqualified=True)
BOARD = {seats: Terms(seats) for seats in (5, 8, 9, 10, 11)}
COUNCIL = Terms(75, council=True)
AFTER_JULY = replace(COUNCIL, presidium_remote=False)
VICE = Counted("vice", REMOTE, presidium=True)


@dataclass(frozen=True)
class Case:
    """One row of the table: its number, the people, the terms, how many are sure, and the answer."""

    no: int
    people: tuple[Counted, ...]
    terms: Terms
    sure: int
    quorate: Quorate | None


CASES = (
    Case(1, room(4), BOARD[8], 4, NO),
    Case(2, room(4) + remote(1), BOARD[8], 5, YES),
    Case(3, room(5), BOARD[9], 5, YES),
    Case(4, room(5), BOARD[10], 5, NO),
    Case(5, room(5) + remote(1, lacks=UNPROVED), BOARD[10], 5, NOT_SHOWN),
    Case(6, room(5) + remote(1), BOARD[10], 6, YES),
    Case(7, room(5) + remote(1, lacks=(Lack.UNSEEN,)), BOARD[10], 5, NOT_SHOWN),
    Case(8, room(5) + remote(1), BOARD[11], 6, YES),
    Case(10, (*room(5), JAV, replace(ROTH, serves=True)), BOARD[11], 6, YES),
    Case(11, (*room(5), JAV, replace(HAGG, serves=True), replace(ROTH, serves=True)), BOARD[11], 6, YES),
    Case(15, (*room(5), ROTH, replace(ROTH, key="s2"), replace(ROTH, key="s3")), BOARD[11], 5, NO),
    Case(16, (*room(5), replace(ROTH, serves=True)), BOARD[11], 6, YES),
    Case(18, room(5), replace(BOARD[11], state=CountState.RUNNING), 5, NOT_SHOWN),
    Case(19, room(5) + remote(1), BOARD[11], 6, YES),
    Case(20, (*room(5), Counted("gone", AWAY)), BOARD[11], 5, NO),
    Case(21, room(5) + remote(1), BOARD[11], 6, YES),
    Case(23, (*room(5), Counted("a", AWAY), Counted("b", AWAY), ROTH), BOARD[11], 5, NO),
    Case(24, room(6), replace(BOARD[11], state=CountState.PAUSED), 6, None),
    Case(25, (*room(5), Counted("asp", AWAY)), BOARD[11], 5, NO),
    Case(26, room(5) + remote(1), BOARD[11], 6, YES),
    Case(27, room(4) + remote(3), BOARD[11], 7, YES),
    Case(28, (*room(4), replace(JAV, presidium=True)), BOARD[9], 4, NO),
    Case(29, room(4), BOARD[9], 4, NO),
    Case(31, (*room(5), JAV), BOARD[11], 5, NO),
    Case(32, room(5) + remote(1, lacks=(Lack.APPROVAL,)), BOARD[11], 5, NOT_SHOWN),
    Case(33, room(37), COUNCIL, 37, NO),
    Case(34, room(36) + remote(2), COUNCIL, 38, YES),
    Case(35, (*room(36), *remote(1), VICE), AFTER_JULY, 37, NO),
    Case(35, (*room(36), *remote(1), VICE), COUNCIL, 38, YES),
    Case(37, room(32) + tuple(replace(JAV, key=f"j{no}") for no in range(6)), COUNCIL, 38, YES),
    Case(39, room(30), replace(COUNCIL, only_answers=True), 30, YES),
    Case(39, room(30), COUNCIL, 30, NO),
    Case(43, room(2) + remote(1), BOARD[5], 3, YES),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.no))
def test_a_case_of_the_table(case: Case) -> None:
    """How many are sure, and the answer."""
    counted = count(case.people, case.terms)
    assert (counted.present, counted.quorate) == (case.sure, case.quorate)


@pytest.mark.parametrize("votes", ["abstains", "takes no part in the decision"], ids=["12", "13"])
def test_how_somebody_votes_is_no_part_of_the_count(votes: str) -> None:
    """Cases 12 and 13: whoever sits there is present, and a count knows nothing of votes."""
    assert votes.replace(" ", "_") not in Counted.__slots__
    assert count(room(6), BOARD[11]).quorate is YES


@pytest.mark.parametrize(("seats", "least"), [(5, 3), (8, 5), (9, 5), (10, 6), (11, 6), (75, 38)])
def test_more_than_half_are_needed(seats: int, least: int) -> None:
    """Of 10 seats 6, and not 5 (R-086)."""
    assert needed(seats) == least


def test_who_must_be_confirmed_is_named() -> None:
    """Case 5: never a bare no; case 32: not approved."""
    assert count(room(5) + remote(1, "sjövall", lacks=UNPROVED), BOARD[10]).doubted == (("sjövall0", UNPROVED),)
    assert count(room(5) + remote(1, lacks=(Lack.APPROVAL,)), BOARD[11]).doubted == (("d0", (Lack.APPROVAL,)),)


@pytest.mark.parametrize("case", [case for case in CASES if case.no in (2, 3, 6, 8, 34, 43)], ids=lambda c: str(c.no))
def test_the_forecast_stands_before_somebody_leaves(case: Case) -> None:
    """One fewer, and no quorum."""
    assert count(case.people, case.terms).at_the_limit
    for one in case.people:
        after = count(left(case.people, one.key), case.terms)
        assert (after.present, after.quorate) == (case.sure - 1, NO)


def test_with_a_substitute_it_would_do() -> None:
    """Cases 1, 15, 23 and 28: who would make one more if they served."""
    for people, seats in (((*room(4), ROTH), 8), ((*room(5), ROTH), 11), ((*room(4), JAV, ROTH), 9)):
        assert who_would_help(people, BOARD[seats]) == ("roth",)
        assert count(serving(people, "roth"), BOARD[seats]).quorate is YES


def test_a_disqualified_substitute_does_not_help_and_the_next_does() -> None:
    """Case 11: the order goes on."""
    assert who_would_help((*room(5), JAV, HAGG, ROTH), BOARD[11]) == ("roth",)


def test_a_closed_ballot_is_forecast() -> None:
    """Case 27: four in the room if it is asked for."""
    after = count(in_the_room(room(4) + remote(3)), BOARD[11])
    assert (after.present, after.quorate) == (4, NO)


def test_a_council_heals_only_what_disqualification_caused() -> None:
    """40 of 75 there, 5 of them disqualified: yes. 37 with 5: no (KL 5:46)."""
    five = tuple(replace(JAV, key=f"j{no}") for no in range(5))
    healed = count(room(35) + five, COUNCIL)
    assert (healed.quorate, healed.healed) == (YES, 5)
    assert count(room(32) + five, COUNCIL).quorate is NO


def test_fewer_may_answer_questions_and_no_more() -> None:
    """Case 39: for the answer alone, and in a council alone."""
    assert count(room(30), replace(COUNCIL, only_answers=True)).answers_alone
    assert not count(room(38), replace(COUNCIL, only_answers=True)).answers_alone
    assert count(room(4), replace(BOARD[9], only_answers=True)).quorate is NO


def test_the_presidium_that_may_not_be_remote_is_named() -> None:
    """Case 35: not counted, and nothing to confirm."""
    counted = count((*room(36), *remote(1), VICE), AFTER_JULY)
    assert (counted.barred, counted.doubted) == (("vice",), ())
    assert count((VICE,), replace(AFTER_JULY, council=False)).barred == ()


# ---- what holds of every count -------------------------------------------------------------------------------------

PEOPLE = st.lists(
    st.builds(
        Counted,
        key=st.integers(0, 40).map(lambda no: f"p{no}"),
        place=st.sampled_from((ROOM, REMOTE, AWAY)),
        serves=st.booleans(),
        disqualified=st.booleans(),
        presidium=st.booleans(),
        lacks=st.sampled_from(((), UNPROVED, (Lack.APPROVAL,), (Lack.UNSEEN,))),
    ),
    max_size=20,
    unique_by=lambda one: one.key,
).map(tuple)
TERMS = st.builds(
    Terms,
    seats=st.integers(1, 20),
    council=st.booleans(),
    presidium_remote=st.booleans(),
    only_answers=st.booleans(),
    state=st.sampled_from(CountState),
)


def _by_hand(people: Iterable[Counted], terms: Terms) -> set[str]:
    """Who may be counted, written the other way about: everybody but those whom a reason takes away."""
    away = {
        one.key
        for one in people
        if not one.serves
        or one.place is AWAY
        or (one.disqualified and not terms.council)
        or one.lacks
        or (one.place is REMOTE and one.presidium and terms.council and not terms.presidium_remote)
    }
    return {one.key for one in people} - away


@given(people=PEOPLE, terms=TERMS)
def test_nobody_is_counted_who_may_not_be(people: tuple[Counted, ...], terms: Terms) -> None:
    """Properties 1 and 2: each once, at most as many as there are seats, and only those whom nothing takes away."""
    counted = count(people, terms)
    assert set(counted.sure) == _by_hand(people, terms)
    assert counted.present <= terms.seats
    assert len(set(counted.sure)) == len(counted.sure)


@given(people=PEOPLE, terms=TERMS, data=st.data())
def test_the_forecast_is_the_line_after(people: tuple[Counted, ...], terms: Terms, data: st.DataObject) -> None:
    """Property 4: who leaves makes at most one less, and never a quorum; the forecast is what is counted without them."""
    if not people:
        return
    one = data.draw(st.sampled_from(people))
    before, forecast = count(people, terms), count(left(people, one.key), terms)
    without = count(tuple(x for x in people if x is not one), terms)
    assert (forecast.present, forecast.quorate, forecast.doubted) == (without.present, without.quorate, without.doubted)
    assert before.present - 1 <= forecast.present <= before.present
    assert not (forecast.quorate is YES and before.quorate is NO)


@given(people=PEOPLE, terms=TERMS)
def test_after_disqualification_all_is_as_before(people: tuple[Counted, ...], terms: Terms) -> None:
    """Property 5: it takes nobody away for longer than the matter."""
    before = tuple(replace(one, disqualified=False) for one in people)
    during = tuple(replace(one, disqualified=True) for one in before)
    assert tuple(replace(one, disqualified=False) for one in during) == before
    assert count(before, terms).healed == 0


@given(people=PEOPLE, terms=TERMS)
def test_what_is_confirmed_only_adds(people: tuple[Counted, ...], terms: Terms) -> None:
    """Property 3: no certainty is lost by a confirmation, and where nothing lacks nothing is left unshown."""
    before, proved = count(people, terms), count(tuple(replace(one, lacks=()) for one in people), terms)
    assert before.present <= proved.present
    assert not (before.quorate is YES and proved.quorate is not YES)
    assert not (before.quorate is NO and proved.quorate is not NO)
    assert proved.doubted == ()


@given(people=PEOPLE, seats=st.integers(1, 20))
def test_in_a_break_nothing_is_judged(people: tuple[Counted, ...], seats: int) -> None:
    """Property 6: whoever goes in a break ends nothing."""
    for one in people:
        assert count(left(people, one.key), Terms(seats, state=CountState.PAUSED)).quorate is None
