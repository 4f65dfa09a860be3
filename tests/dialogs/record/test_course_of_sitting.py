"""How a sitting went, read from its journal: its times, its breaks, what was treated, and who was there."""

from collections.abc import Iterable
from datetime import timedelta

import pytest

from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import fold
from dialogs.matter.facts import CallTakenBack, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.record.course_of_sitting import Course, Treated, course_of
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Begun, Closed, Led, SetUp
from tests.support.meetings import CAST, TEN, listed, seated

EMPTY = Meeting(key="s1", chat="c")
BEFORE = (
    SetUp("Nämnden", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""),
    *CAST,
    seated("eva", "substitute", ""),
    *(listed(no) for no in (1, 2, 3)),
)


def entries(*facts: Fact) -> list[Entry]:
    """These facts after the sitting was prepared, a minute apart; the first of them at ten."""
    prepared = [Entry(seq, TEN - timedelta(hours=1), "secretary", "", fact) for seq, fact in enumerate(BEFORE, 1)]
    later = enumerate(facts)
    return prepared + [Entry(len(BEFORE) + 1 + at, TEN + timedelta(minutes=at), "chair", "", one) for at, one in later]


def went(*facts: Fact) -> Course:
    """The course of a sitting after these facts."""
    return course_of(EMPTY, entries(Begun("linkoping", "d"), *facts))


def taken(no: int) -> Iterable[Fact]:
    """The matter is called and opened."""
    return (MatterCalled(no), MatterOpened(no))


def minutes(course: Course, one: Treated) -> tuple[int, int | None]:
    """From and to, in minutes since ten."""
    assert course.began == TEN
    until = None if one.until is None else (one.until - TEN) // timedelta(minutes=1)
    return (one.since - TEN) // timedelta(minutes=1), until


def test_the_meeting_is_the_one_that_the_facts_make() -> None:
    """To read the course is to fold the journal."""
    told = entries(Begun("linkoping", "d"), *taken(1), Closed())
    assert course_of(EMPTY, told).meeting == fold(EMPTY, told)


def test_a_sitting_that_is_only_prepared_has_no_times() -> None:
    """Nothing was treated."""
    course = course_of(EMPTY, entries())
    assert (course.began, course.ended, course.treated, course.pauses) == (None, None, (), ())


def test_matters_stand_in_the_order_in_which_they_were_opened() -> None:
    """Each from its opening until it left the table; the one that is still on it has no end."""
    course = went(*taken(2), MatterEnded(2), *taken(1), *taken(3))
    assert [one.no for one in course.treated] == [2, 1, 3]
    assert [minutes(course, one) for one in course.treated] == [(2, 3), (5, 6), (7, None)]


def test_the_close_ends_the_matter_and_the_sitting() -> None:
    """Both at the time of the close."""
    course = went(*taken(1), Closed())
    assert course.treated[0].until == course.ended == TEN + timedelta(minutes=3)


def test_a_matter_that_is_taken_up_again_is_the_section_that_it_was() -> None:
    """It ends when it is ended last."""
    course = went(*taken(1), MatterEnded(1), *taken(2), MatterEnded(2), *taken(1), MatterEnded(1))
    assert [(one.no, minutes(course, one)) for one in course.treated] == [(1, (2, 9)), (2, (5, 6))]


def test_whoever_serves_when_it_ends_the_last_time_decides_it() -> None:
    """Anna left between the two times, Cia within the second, Bo came to it; how they were there the first time tells nothing of the second (R-123)."""
    serve = [seated(key, place="room", serves=True) for key in ("anna", "bo", "cia")]
    before = PlaceSaid("bo", "away"), PlaceSaid("anna", "remote"), *taken(1), MatterEnded(1)
    between = PlaceSaid("anna", "away"), PlaceSaid("bo", "room"), *taken(1)
    (one,) = went(*serve, *before, *between, PlaceSaid("cia", "away"), MatterEnded(1)).treated
    assert {key for key, seen in one.people.items() if seen.serves} == {"bo"}
    assert {key for key, seen in one.people.items() if seen.gave_up} == {"anna", "cia"}
    assert {key for key, seen in one.people.items() if seen.remote} == {"anna"}
    moved = PlaceSaid("cia", "remote"), *taken(1), MatterEnded(1), PlaceSaid("cia", "room"), *taken(1)
    (one,) = went(*serve, *moved).treated
    assert (one.people["cia"].there, one.people["cia"].remote) == (True, False)


def test_a_call_that_was_taken_back_or_never_opened_is_no_section() -> None:
    """Nothing of the matter was treated."""
    course = went(*taken(1), CallTakenBack(1), MatterCalled(2), MatterCalled(3))
    assert course.treated == ()


def test_a_break_is_within_its_matter_or_after_the_one_before() -> None:
    """One that has not ended goes on; the matter before it stays on the table throughout."""
    within = Adjourned(0, "pause"), Resumed(0)
    course = went(*within, *taken(1), *within, MatterEnded(1), *within, Adjourned(0, "pause"))
    assert [(one.within, one.after) for one in course.pauses] == [(0, 0), (1, 1), (0, 1), (0, 1)]
    assert [one.until is None for one in course.pauses] == [False, False, False, True]
    assert course.treated[0].no == 1


def test_a_sitting_closed_in_a_break_ends_both() -> None:
    """The break ends with it."""
    course = went(Adjourned(0, "pause"), Closed())
    assert course.pauses[0].until == course.ended


def test_presence_is_what_was_said_and_what_teams_hinted_at() -> None:
    """Who sits in the room is there; who is remote and says so, unless Teams shows that they are not; who serves does so by the roster."""
    own = PlaceSaid("anna", "remote"), PlaceSaid("cia", "remote")
    (one,) = went(PlaceSaid("bo", "away"), *own, LinkLost("anna"), Entered("eva"), *taken(1)).treated
    assert {key for key, seen in one.people.items() if seen.there} == {"chair", "secretary", "cia", "eva"}
    assert {key for key, seen in one.people.items() if seen.remote} == {"anna", "cia"}
    assert {key for key, seen in one.people.items() if not seen.serves} >= {"bo", "eva"}
    assert one.people["eva"].capacity is Capacity.SUBSTITUTE


@pytest.mark.parametrize(
    "seen",
    [(), (RemoteDecided(("cia",)),), (PlaceSaid("cia", "remote"),), (Entered("cia"),), (RollAnswered("cia", "seen"),)],
)
def test_whoever_is_remote_by_the_list_alone_is_not_told_to_have_been_there(seen: tuple[Fact, ...]) -> None:
    """Nor by the chair's leave: their own word tells it, Teams, or that they were seen and heard (R-195, R-241)."""
    (one,) = went(*seen, *taken(1)).treated
    shows = bool(seen) and not isinstance(seen[0], RemoteDecided)
    assert (one.people["cia"].there, one.people["cia"].remote) == (shows, shows)


def test_whether_there_had_been_a_roll_call_is_known_by_the_matter() -> None:
    """One that is made later tells nothing of those before."""
    course = went(*taken(1), MatterEnded(1), RollBegun(), *taken(2))
    assert [one.rolled for one in course.treated] == [False, True]


def test_what_was_noted_before_a_break_tells_nothing_after_it() -> None:
    """Anna was seen and heard before it, Cia said that she is remote, and both again after it; in a matter that the break is within too (R-182)."""
    serve = [seated(key, serves=True) for key in ("anna", "cia")]
    noted = RollAnswered("anna", "seen"), PlaceSaid("cia", "remote")
    rest = Adjourned(0, "pause"), Resumed(0)
    course = went(*serve, RollBegun(), *noted, *taken(1), MatterEnded(1), *rest, *taken(2), MatterEnded(2))
    first, second = course.treated
    assert {key for key, seen in first.people.items() if seen.remote} == {"anna", "cia"}
    assert {key for key, seen in second.people.items() if seen.remote or seen.called} == set()
    assert (first.people["anna"].shown, second.people["anna"].shown) == (True, False)
    assert (first.checked, second.checked) == (True, False)
    (within,) = went(*serve, RollBegun(), *noted, *taken(1), *rest, MatterEnded(1)).treated
    assert (within.people["anna"].shown, within.checked) == (False, False)
    (anew,) = went(*serve, RollBegun(), *noted, *taken(1), *rest, *noted, MatterEnded(1)).treated
    assert (anew.people["anna"].shown, anew.checked) == (True, True)


def test_whoever_came_back_during_the_matter_was_there() -> None:
    """At some time of it is enough: the journal has the minutes."""
    (one,) = went(LinkLost("anna"), *taken(1), Entered("anna")).treated
    assert one.people["anna"].there


def test_in_a_break_nobody_has_to_be_there() -> None:
    """Whoever came only then, and left again, was not there when the matter was treated."""
    leaves = LinkLost("eva")
    (one,) = went(*taken(1), Adjourned(0, "pause"), Entered("eva"), leaves, Resumed(0)).treated
    assert not one.people["eva"].there


def test_who_led_is_known_by_the_matter() -> None:
    """Where it changes within one, who led at its end; nobody may lead."""
    course = went(*taken(1), Led("anna"), *taken(2))
    assert [one.leader for one in course.treated] == ["anna", "anna"]
    alone = course_of(
        EMPTY, [Entry(at, TEN, "", "", one) for at, one in enumerate((listed(1), Begun("x", ""), *taken(1)))]
    )
    assert alone.treated[0].leader == ""


def test_each_entry_is_told_with_the_matter_on_the_table() -> None:
    """One only called is none."""
    course = went(MatterCalled(1), MatterOpened(1), MatterEnded(1))
    assert [one.no for one in course.happenings[-4:]] == [0, 0, 1, 0]
