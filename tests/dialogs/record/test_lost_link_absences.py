"""A long loss of the link is an absence: from when to when, and which matters ended meanwhile (R-199)."""

from datetime import timedelta

from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, NotBack, Resumed
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.seat_facts import Disqualified
from dialogs.record.course_of_sitting import Course, course_of
from dialogs.record.lost_link_absences import absences_of, in_part
from dialogs.sitting.facts import Begun, Closed, SetUp
from tests.support.meetings import TEN, listed, seated

BEFORE = (
    SetUp("Nämnden", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""),
    seated("chair", "chair", "room", serves=True),
    seated("anna", serves=True),
    seated("bo", place="room", serves=True),
    seated("eva", "substitute"),
    *(listed(no) for no in (1, 2, 3)),
    Begun("linkoping", "d"),
)
ONE = (MatterCalled(1), MatterOpened(1))
TWO = (MatterCalled(2), MatterOpened(2))


def went(*facts: Fact, apart: int = 60, dated: bool = True) -> Course:
    """The course after these facts, so many seconds apart, the first at ten."""
    ahead = [Entry(at, TEN - timedelta(hours=1), "secretary", "", one) for at, one in enumerate(BEFORE, 1)]
    later = [
        Entry(len(BEFORE) + 1 + at, TEN + timedelta(seconds=apart * at), "chair", "", one, dated=dated)
        for at, one in enumerate(facts)
    ]
    return course_of(Meeting(key="s1", chat="c"), [*ahead, *later])


def told(course: Course) -> list[tuple[str, float, float | None, tuple[int, ...]]]:
    """Each absence: whose, from and to in minutes after ten, and the matters that ended meanwhile."""
    minute = timedelta(minutes=1)
    return [
        (
            one.key,
            (one.since - TEN) / minute,
            None if one.until is None else (one.until - TEN) / minute,
            tuple(one.missed),
        )
        for one in absences_of(course)
    ]


def test_whoever_is_not_back_when_a_matter_ends_took_no_part_in_it() -> None:
    """By the clock of the loss and of the return, with Teams' date or without."""
    facts = (*ONE, LinkLost("anna"), MatterEnded(1), Entered("anna"), *TWO, MatterEnded(2))
    for dated in (True, False):
        assert told(went(*facts, dated=dated)) == [("anna", 2, 4, (1,))]


def test_a_short_loss_is_none_and_one_that_grows_long_counts_from_its_beginning() -> None:
    """For so long as the profile says they count on (R-054)."""
    assert told(went(*ONE, LinkLost("anna", seconds=30), Entered("anna"), MatterEnded(1), apart=20)) == []
    grown = went(*ONE, LinkLost("anna", seconds=30), NotBack("anna"), Entered("anna"), MatterEnded(1))
    assert told(grown) == [("anna", 2, 4, ())]
    assert [list(in_part(one, grown.treated, ())) for one in absences_of(grown)] == [[1]]


def test_under_a_minute_is_noted_only_where_a_matter_ended_in_it() -> None:
    """A profile may know no short loss at all."""
    assert told(went(*ONE, LinkLost("anna"), Entered("anna"), MatterEnded(1), apart=10)) == []
    assert [one[3] for one in told(went(*ONE, LinkLost("anna"), MatterEnded(1), Entered("anna"), apart=10))] == [(1,)]


def test_in_a_break_nobody_has_to_be_there() -> None:
    """Whoever hung up in it counts as gone from when it goes on without them, and not at all where they are back by then."""
    back = (*ONE, Adjourned(15, "pause"), LinkLost("anna"), Entered("anna"), Resumed(), MatterEnded(1))
    assert told(went(*back)) == []
    late = (*ONE, Adjourned(15, "pause"), LinkLost("anna"), Resumed(), MatterEnded(1), *TWO, Entered("anna"))
    assert told(went(*late)) == [("anna", 4, 8, (1,))]


def test_whoever_comes_back_in_the_break_that_waited_for_them_missed_no_matter() -> None:
    """They were gone from the loss to the return all the same."""
    facts = (*ONE, LinkLost("anna"), Adjourned(15, "link"), Entered("anna"), Resumed(), MatterEnded(1))
    assert told(went(*facts)) == [("anna", 2, 4, ())]


def test_noted_as_absent_they_are_so_until_they_are_called_again() -> None:
    """Though Teams says that they are in the call; nor does it end the absence that the secretary notes it (R-187)."""
    since = int((TEN + timedelta(minutes=2)).timestamp())
    facts = (*ONE, LinkLost("anna"), RollAnswered("anna", "away", since), Entered("anna"), MatterEnded(1))
    assert told(went(*facts, RollAnswered("anna", "seen"))) == [("anna", 2, 6, (1,))]
    sought = (*ONE, LinkLost("anna", seconds=30), RollAnswered("anna", "away", since), MatterEnded(1))
    assert told(went(*sought)) == [("anna", 2, None, (1,))]


def test_whoever_was_called_as_absent_from_the_start_lost_no_link() -> None:
    """The list of those who serve tells of them."""
    assert told(went(RollAnswered("anna", "away"), *ONE, MatterEnded(1))) == []


def test_only_a_remote_person_with_a_seat_is_told_of() -> None:
    """Neither a link of somebody in the room, nor of a substitute who does not serve."""
    assert told(went(*ONE, LinkLost("bo"), LinkLost("eva"), MatterEnded(1))) == []


def test_a_matter_in_which_they_are_disqualified_they_did_not_miss() -> None:
    """They took no part for another reason."""
    course = went(Disqualified(1, "anna"), *ONE, LinkLost("anna"), MatterEnded(1), *TWO, Closed())
    assert told(course) == [("anna", 3, None, (2,))]
    assert [list(in_part(one, course.treated, ((1, "anna"),))) for one in absences_of(course)] == [[]]


def test_a_matter_taken_up_again_is_missed_by_its_last_end() -> None:
    """Whoever is there then took part in its decision."""
    facts = (*ONE, LinkLost("anna"), MatterEnded(1), Entered("anna"), *ONE, MatterEnded(1))
    assert told(went(*facts)) == [("anna", 2, 4, ())]


def test_a_loss_that_is_told_of_when_they_are_back_is_over() -> None:
    """By Teams' two times; one within the time of a short loss is none."""
    long = (*ONE, Entered("anna"), LinkLost("anna", back=True))
    assert told(_late(*long, left=0, back=5)) == [("anna", 0, 5, ())]
    assert told(_late(*ONE, Entered("anna"), LinkLost("anna", back=True, seconds=60 * 9), left=0, back=5)) == []


def _late(*facts: Fact, left: int, back: int) -> Course:
    """The same, where Teams dates the return and the loss so many minutes after ten."""
    ahead = [Entry(at, TEN - timedelta(hours=1), "secretary", "", one) for at, one in enumerate(BEFORE, 1)]
    when = {Entered: back, LinkLost: left}
    later = [
        Entry(len(BEFORE) + 1 + at, TEN + timedelta(minutes=when.get(type(one), at)), "chair", "", one)
        for at, one in enumerate(facts)
    ]
    return course_of(Meeting(key="s1", chat="c"), [*ahead, *later])
