"""Which seats are without their member, and who is next in turn for each (R-022, R-088, R-177)."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.presence.facts import Entered, LinkLost
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.next_substitute import gaps, in_turn, was_there
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.seat_facts import Disqualified, SeatTakenAgain, Serves
from dialogs.roster.facts import Assigned, PlaceSaid
from tests.support.meetings import happened
from tests.support.small_board import board, done

AWAY = RollAnswered("anna", "away")


def waiting(meeting: Meeting) -> list[tuple[str, str, int, str]]:
    """The seats that wait: whose, why, in which matter, and who is next."""
    return [
        (one.key, one.why.value, one.no, one.proposed.key if one.proposed is not None else "") for one in gaps(meeting)
    ]


def test_where_all_are_there_no_seat_waits() -> None:
    """Nobody is proposed for nothing."""
    assert waiting(board()) == []


def test_the_next_of_the_same_party_is_proposed() -> None:
    """In the order of the roster, of those who are there and serve nowhere."""
    assert waiting(board(AWAY)) == [("anna", "absent", 0, "dan")]
    assert waiting(board(AWAY, RollAnswered("dan", "away"))) == [("anna", "absent", 0, "fia")]
    assert waiting(board(PlaceSaid("anna", "away", "room"))) == [("anna", "absent", 0, "dan")]


def test_then_the_next_party_and_in_a_council_never() -> None:
    """In a council nobody serves for another party (R-088)."""
    none = (RollAnswered("dan", "away"), RollAnswered("fia", "away"))
    assert waiting(board(AWAY, *none)) == [("anna", "absent", 0, "eva")]
    assert waiting(board(AWAY, *none, council=True)) == [("anna", "absent", 0, "")]


def test_nobody_is_proposed_for_two_seats() -> None:
    """Each seat has its own."""
    both = board(AWAY, RollAnswered("chair", "away"))
    assert waiting(both) == [("chair", "absent", 0, "dan"), ("anna", "absent", 0, "fia")]


def test_a_lost_link_leaves_a_seat_until_the_member_is_back() -> None:
    """A member in the room has no link to lose."""
    remote = (RollAnswered("anna", "seen"), Entered("anna"))
    assert waiting(board(*remote, LinkLost("anna"))) == [("anna", "link", 0, "dan")]
    assert waiting(board(*remote, LinkLost("anna"), Entered("anna"))) == []
    assert waiting(board(Entered("anna"), LinkLost("anna"))) == []


def test_a_remote_substitute_whose_link_is_lost_is_passed_over() -> None:
    """And whoever was not called up."""
    gone = (RollAnswered("dan", "seen"), Entered("dan"), LinkLost("dan"))
    assert waiting(board(AWAY, *gone)) == [("anna", "absent", 0, "fia")]
    assert waiting(board(AWAY, RollBegun())) == [("anna", "absent", 0, "")]
    assert waiting(board(RollBegun(), AWAY)) == [("anna", "absent", 0, "")]


def test_whoever_is_disqualified_leaves_a_seat_in_that_matter_alone() -> None:
    """Before it is called, too; not once it is over."""
    jav = board(Disqualified(2, "anna"))
    assert waiting(jav) == [("anna", "disqualified", 2, "dan")]
    assert waiting(happened(jav, MatterCalled(2), MatterOpened(2), MatterEnded(2))) == []
    assert waiting(board(Disqualified(9, "anna"))) == []


def test_a_disqualified_substitute_is_passed_over() -> None:
    """The rule is the substitute's too, and the order goes on (case 11)."""
    assert waiting(board(Disqualified(2, "anna"), Disqualified(2, "dan"))) == [("anna", "disqualified", 2, "fia")]
    assert waiting(board(AWAY, Disqualified(2, "dan"), MatterCalled(2))) == [("anna", "absent", 0, "fia")]


def test_an_absent_member_who_is_disqualified_leaves_one_seat() -> None:
    """And a member whom somebody replaces leaves none."""
    assert waiting(board(AWAY, Disqualified(2, "anna"))) == [("anna", "absent", 0, "dan")]
    assert waiting(board(AWAY, Serves("dan", "anna", "absent"), Disqualified(2, "anna"))) == []
    assert waiting(board(Disqualified(2, "anna"), Serves("dan", "anna", "disqualified", 2))) == []


def test_a_serving_substitute_can_be_disqualified() -> None:
    """The seat waits for the next, in that matter."""
    serving = board(AWAY, Serves("dan", "anna", "absent"), Disqualified(2, "dan"))
    assert waiting(serving) == [("dan", "disqualified", 2, "fia")]


def test_a_seat_without_a_member_waits_where_somebody_is_there() -> None:
    """As many as the council has decided, less those on the roster (R-082)."""
    assert waiting(board(seats=4)) == [("", "vacant", 0, "dan")]
    none = [RollAnswered(who, "away") for who in ("dan", "eva", "fia")]
    assert waiting(board(*none, seats=4)) == []
    assert waiting(board(Serves("dan", "", "vacant"), seats=4)) == []
    assert waiting(board(Serves("dan", "", "vacant"), Disqualified(2, "dan"), seats=4)) == [
        ("dan", "disqualified", 2, "fia")
    ]


def test_a_substitute_who_serves_by_the_roster_has_a_seat() -> None:
    """The secretary has noted it there, and not on whose: no more are proposed than there are seats."""
    by_hand = Assigned("dan", "Dan", "substitute", "S", "room", serves=True, object_id="oid-dan", mri="29:dan")
    assert waiting(board(by_hand, AWAY)) == [("anna", "absent", 0, "")]
    assert waiting(board(by_hand, seats=4)) == []


def test_whoever_was_noted_as_there_before_breaks_off_service() -> None:
    """A latecomer has broken off nothing (R-190, R-191)."""
    assert was_there(board(AWAY), board().people["anna"])
    late = happened(changed(board(), roll=board().roll), RollBegun(), AWAY)
    assert not was_there(late, late.people["anna"])
    assert not was_there(happened(late, AWAY), late.people["anna"])


def _stand_ins(meeting: Meeting, no: int) -> list[str]:
    """The substitutes who serve while this matter is on the table."""
    called = happened(meeting, MatterCalled(no))
    return [one.key for one in called.people.values() if one.capacity is Capacity.SUBSTITUTE and one.serves]


def test_whoever_serves_in_one_matter_keeps_their_turn_in_another() -> None:
    """R-088, R-177: Dan serves for Anna in matter 1, and is next in turn for her in matter 2 too, while 1 still waits."""
    twice = board(Disqualified(1, "anna"), Disqualified(2, "anna"))
    assert [(one.no, one.proposed and one.proposed.key) for one in gaps(twice)] == [(1, "dan"), (2, "dan")]
    left = happened(
        done(twice, "seats.fill", person="dan", instead="anna", matter="1"), MatterCalled(1), MatterCalled(2)
    )
    assert [(one.no, one.proposed and one.proposed.key) for one in gaps(left)] == [(2, "dan")]
    both = done(left, "seats.fill", name="Anna")
    assert [_stand_ins(both, no) for no in (1, 2, 3)] == [["dan"], ["dan"], []]
    assert [_stand_ins(done(both, "undo"), no) for no in (1, 2)] == [["dan"], []]


def test_a_seat_in_all_matters_leaves_room_for_no_other() -> None:
    """Bo is away for good, and Anna disqualified in matter 2: the one who is next serves on one of the seats."""
    meeting = board(RollAnswered("bo", "away"), Disqualified(2, "anna"))
    assert [(one.no, one.proposed and one.proposed.key) for one in gaps(meeting)] == [(0, "eva"), (2, "dan")]
    away = happened(meeting, RollAnswered("eva", "away"), RollAnswered("fia", "away"))
    assert [(one.no, one.proposed and one.proposed.key) for one in gaps(away)] == [(0, "dan"), (2, None)]
    filled = done(meeting, "seats.fill", person="dan", instead="anna", matter="2")
    assert "dan" not in [person.key for person in in_turn(filled, gaps(filled)[0])]


def test_one_seat_has_one_substitute_in_a_matter_too() -> None:
    """Whoever was let serve in all matters goes before whoever was let serve in one."""
    both = board(
        Disqualified(2, "anna"), Serves("dan", "anna", "disqualified", 2), AWAY, Serves("fia", "anna", "absent")
    )
    on = happened(both, MatterCalled(2))
    assert [one.key for one in on.people.values() if serves(one)] == ["chair", "bo", "fia"]


WHO = st.sampled_from(("chair", "anna", "bo"))
SUBSTITUTES = st.sampled_from(("dan", "eva", "fia"))
STEPS = st.lists(
    st.one_of(
        st.builds(RollAnswered, st.sampled_from(("chair", "anna", "bo", "dan")), st.sampled_from(("room", "away"))),
        st.builds(Disqualified, st.integers(1, 3), st.sampled_from(("anna", "bo", "dan"))),
        st.builds(MatterCalled, st.integers(1, 3)),
        st.builds(MatterEnded, st.integers(1, 3)),
        st.just("fill"),
        st.builds(SeatTakenAgain, WHO, SUBSTITUTES, st.just("absent")),
    ),
    max_size=14,
)


@given(STEPS)
def test_no_seat_has_two_who_serve(steps: list[object]) -> None:
    """Whatever happens, whoever is proposed and let serve: never more serve than there are seats."""
    meeting = board()
    for step in steps:
        for fact in _facts(meeting) if step == "fill" else (step,):
            meeting = happened(meeting, fact)  # type: ignore[arg-type]  # a fact, or made of "fill"
        assert sum(map(serves, meeting.people.values())) <= meeting.seats


def _facts(meeting: Meeting) -> list[Serves]:
    return [
        Serves(one.proposed.key, one.key, one.why.value, one.no)
        for one in gaps(meeting)[:1]
        if one.proposed is not None
    ]
