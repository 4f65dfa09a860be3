"""A substitute who was called in is missed on the seat as a member is: who is disqualified there too, or leaves (R-022, R-088, R-177, R-178)."""

import pytest

from cards.seats import SeatsCard
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, LinkLost
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.next_substitute import gaps
from dialogs.quorum.pages import SeatsPage
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.seat_drawing import draw_seats
from dialogs.quorum.seat_facts import DisqualificationTakenBack, Disqualified, SeatTakenAgain, Serves, ServiceTakenBack
from dialogs.said.inbound import Road
from tests.support.meetings import happened, refusal, seen_by
from tests.support.small_board import board, done, said

AWAY = RollAnswered("anna", "away")
BOTH = (Disqualified(1, "anna"), Serves("dan", "anna", "disqualified", 1), Disqualified(1, "dan"))
"""Dan was let serve in matter 1 for Anna, and is disqualified there too."""


def serving(meeting: Meeting, no: int = 0) -> list[str]:
    """Who has a seat while this matter is on the table."""
    on = happened(meeting, MatterCalled(no)) if no else meeting
    return [one.key for one in on.people.values() if serves(one)]


def waiting(meeting: Meeting) -> list[tuple[str, int, str]]:
    """The seats that wait: who is missed, in which matter, and who is next."""
    return [(one.key, one.no, one.proposed.key if one.proposed is not None else "") for one in gaps(meeting)]


@pytest.mark.parametrize("called", [(), (MatterCalled(1),)])
@pytest.mark.parametrize("named", ["Anna", "Dan"])
@pytest.mark.parametrize("with_", ["", "Fia"])
def test_the_next_serves_whichever_of_the_two_is_named(
    named: str, with_: str, called: tuple[MatterCalled, ...]
) -> None:
    """Before the matter is called and after; in the others the member has the seat."""
    meeting = board(*BOTH, *called)
    assert waiting(meeting) == [("dan", 1, "fia")]
    filled = done(meeting, "seats.fill", road=Road.TYPED, **{"name": named, "with": with_})
    assert (serving(filled, 1), serving(filled, 2)) == (["chair", "bo", "fia"], ["chair", "anna", "bo"])
    assert waiting(filled) == []


def test_a_third_serves_where_the_second_is_disqualified_too() -> None:
    """However many there are, the order goes on: first the member's own party, whatever party the last was of."""
    second = board(*BOTH, Serves("eva", "dan", "disqualified", 1), Disqualified(1, "eva"))
    assert waiting(second) == [("eva", 1, "fia")]
    third = done(second, "seats.fill", road=Road.TYPED, name="anna")
    assert serving(third, 1) == ["chair", "bo", "fia"]


@pytest.mark.parametrize(
    "over",
    [
        DisqualificationTakenBack(1, "anna"),
        ServiceTakenBack("dan", 1),
        RollAnswered("bo", "room"),  # nothing of the seat
        MatterCalled(1),
    ],
)
def test_the_seat_has_one_who_serves_whatever_is_taken_back(over: object) -> None:
    """Where Dan has it no more, nobody has it instead of him."""
    filled = board(*BOTH, Serves("fia", "dan", "disqualified", 1))
    after = happened(filled, over)  # type: ignore[arg-type]  # each is a fact
    gone = isinstance(over, DisqualificationTakenBack | ServiceTakenBack)
    assert ("fia" in serving(after, 1)) is not gone
    assert len(serving(after, 1)) <= 3


def test_a_seat_in_all_matters_goes_before_the_one_who_serves_for_the_first() -> None:
    """Anna leaves for the day, and Eva has her seat: neither Dan nor Fia has it in matter 1."""
    left = board(*BOTH, Serves("fia", "dan", "disqualified", 1), AWAY, Serves("eva", "anna", "absent"))
    assert serving(left, 1) == ["chair", "bo", "eva"]


@pytest.mark.parametrize(
    "leaves", [(RollAnswered("dan", "away"),), (RollAnswered("dan", "seen"), Entered("dan"), LinkLost("dan"))]
)
def test_whoever_serves_and_leaves_is_replaced_too(leaves: tuple[RollAnswered, ...]) -> None:
    """In all matters, or in the one where they serve; the member comes back onto the seat."""
    meeting = board(AWAY, Serves("dan", "anna", "absent"), *leaves)
    assert waiting(meeting) == [("dan", 0, "fia")]
    filled = done(meeting, "seats.fill", road=Road.TYPED, name="anna")
    assert serving(filled) == ["chair", "bo", "fia"]
    again = happened(filled, RollAnswered("anna", "room"), SeatTakenAgain("anna", "dan", "absent"))
    assert serving(again) == ["chair", "anna", "bo"]
    alone = board(*BOTH[:2], *leaves)
    assert waiting(alone) == [("dan", 1, "fia")]
    assert serving(done(alone, "seats.fill", road=Road.TYPED, name="dan"), 1) == ["chair", "bo", "fia"]


def test_whoever_is_not_missed_is_told_so_truly() -> None:
    """Of somebody who has a seat and is there, of a member whom somebody replaces, and of a substitute who does not serve."""

    def why(meeting: Meeting, name: str, verb: str = "seats.fill") -> str:
        return refusal(said(meeting, verb, road=Road.TYPED, name=name))

    filled = board(AWAY, Serves("dan", "anna", "absent"))
    named = {name: why(filled, name) for name in ("bo", "dan", "anna", "fia", "vakant")}
    assert named == {
        "bo": "seat_not_empty",
        "dan": "seat_not_empty",
        "anna": "seat_filled_already",
        "fia": "seat_has_none",
        "vakant": "seat_not_empty",
    }
    assert why(filled, "fia", "seats.back") == "seat_nobody_instead"


def test_the_card_says_of_nobody_that_they_serve_where_they_are_disqualified() -> None:
    """It has the seat that waits; then who has it, and whose it is."""

    def drawn(meeting: Meeting) -> SeatsCard:
        card = draw_seats(SeatsPage(), seen_by(meeting, "chair"))
        assert isinstance(card, SeatsCard)
        return card

    two = board(*BOTH)
    assert ([one.name for one in drawn(two).empty], drawn(two).filled) == (["Dan"], ())
    three = happened(two, Serves("fia", "dan", "disqualified", 1))
    assert [(one.name, one.instead, one.no) for one in drawn(three).filled] == [("Fia", "Anna", 1)]
    over = happened(three, MatterCalled(1), MatterOpened(1), MatterEnded(1))
    assert (drawn(over).empty, drawn(over).filled) == ((), ())
