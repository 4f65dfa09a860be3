"""The card of the seats, for chair and secretary alone."""

from cards.refusal import Refusal
from cards.seats import MOST_SEATS, SeatsCard
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Seconded
from dialogs.pages import draw
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.pages import SeatNote, SeatsPage
from dialogs.quorum.seat_drawing import proposals
from dialogs.quorum.seat_facts import DisqualificationTakenBack, Disqualified, Serves
from dialogs.roster.facts import PlaceSaid
from dialogs.sitting.facts import Led
from tests.support.meetings import seen_by
from tests.support.small_board import board, done, moved

AWAY = RollAnswered("anna", "away")


def drawn(meeting: Meeting, who: str = "chair", page: SeatsPage | None = None) -> SeatsCard:
    """The card as that person has it."""
    card = draw(page or SeatsPage(), seen_by(meeting, who))
    assert isinstance(card, SeatsCard)
    return card


def test_who_may_not_see_names_is_told_so() -> None:
    """A member sees no list of who is absent or disqualified."""
    assert isinstance(draw(SeatsPage(), seen_by(board(AWAY), "bo")), Refusal)


def test_what_whoever_is_disqualified_has_moved_stands_there_until_that_is_taken_back() -> None:
    """Their motions and backings in that matter, with their numbers; a note that is true no longer is not shown (R-173)."""
    moves = (moved(1, 2, "bo"), moved(2, 2, "anna"), Seconded(2, "bo"), moved(3, 1, "bo"))
    page = SeatsPage(SeatNote.DISQUALIFIED, "bo", 2)
    card = drawn(board(*moves, Disqualified(2, "bo")), page=page)
    assert (card.note, card.moved, card.backed) == ("disqualified", (1,), (2,))
    undone = drawn(board(*moves, Disqualified(2, "bo"), DisqualificationTakenBack(2, "bo")), page=page)
    assert (undone.note, undone.moved, undone.backed) == ("", (), ())


def test_the_seats_that_wait_and_those_that_are_filled() -> None:
    """With names, and whom the chair can let serve again: not in one matter alone, nor on a seat without a member."""
    filled = (AWAY, Serves("dan", "anna", "absent"), RollAnswered("anna", "room"))
    meeting = board(*filled, Disqualified(2, "bo"), Serves("eva", "", "vacant"), seats=5)
    card = drawn(meeting, "secretary", SeatsPage(SeatNote.FILLED, "dan", 2))
    assert [(one.name, one.no, one.proposal and one.proposal.person) for one in card.empty] == [
        ("Bo", 2, "fia"),
    ]
    assert [(one.name, one.instead, one.member) for one in card.filled] == [("Dan", "Anna", "anna"), ("Eva", "", "")]
    assert (card.noted, card.no, card.leads, card.during, card.more) == ("Dan", 2, False, 0, 0)
    one = board(Disqualified(2, "bo"), Serves("eva", "bo", "disqualified", 2), MatterCalled(2), MatterOpened(2))
    assert [(filled.instead, filled.no, filled.member) for filled in drawn(one).filled] == [("Bo", 2, "")]
    assert drawn(one).during == 2


def test_what_does_not_fit_is_counted() -> None:
    """Five of each."""
    many = board(*(Disqualified(no, who) for no in (1, 2, 3) for who in ("anna", "bo")))
    card = drawn(many)
    assert (len(card.empty), card.more) == (MOST_SEATS, 1)


def test_the_step_that_can_be_taken_back_is_offered() -> None:
    """One about a seat, and no other."""
    assert drawn(done(board(AWAY), "seats.fill", person="dan", instead="anna", matter="0")).taken
    assert not drawn(board(AWAY)).taken
    assert not drawn(done(board(AWAY), "roll.begin", "secretary"), "secretary").taken


def test_the_alarm_has_who_is_next() -> None:
    """Of the seats for which somebody is there."""
    assert [one.name for one in proposals(seen_by(board(AWAY), "chair"))] == ["Dan"]
    assert proposals(seen_by(board(), "chair")) == ()


def test_it_warns_that_a_member_who_was_there_may_be_out_for_the_day() -> None:
    """By the law in a council, by the profile's rule in a board; of whoever never came, and of a disqualified member, nothing (R-190)."""
    never = (RollBegun(), AWAY, RollAnswered("dan", "room"))
    assert drawn(board(AWAY)).out == "rule"
    assert drawn(board(AWAY, council=True)).out == "law"
    assert drawn(board(*never)).out == "stays"
    assert drawn(board(Disqualified(1, "anna"))).out == "stays"


def test_no_button_offers_what_would_be_refused() -> None:
    """Whoever is absent is called up first; and in a council nobody lets them serve again, but the secretary can say that they never left (R-190)."""
    filled = (AWAY, Serves("dan", "anna", "absent", broke=True))
    gone, there = board(*filled), board(*filled, RollAnswered("anna", "room"))
    assert [(one.member, one.barred) for one in drawn(gone).filled] == [("", False)]
    assert [(one.member, one.barred) for one in drawn(there).filled] == [("anna", False)]
    council = board(*filled, RollAnswered("anna", "seen"), council=True)
    assert [(one.member, one.barred, one.mend) for one in drawn(council).filled] == [("", True, None)]
    mend = drawn(council, "secretary").filled[0].mend
    assert mend is not None
    assert (mend.who, mend.answer) == ("anna", "seen")
    leads = board(AWAY, Serves("dan", "anna", "absent"), Led("dan"), RollAnswered("anna", "room"))
    assert [one.member for one in drawn(leads, "secretary").filled] == [""]


def test_a_seat_that_a_council_leaves_empty_says_so_too() -> None:
    """Anna left in the middle of a matter and is back, and nobody has served instead."""
    out = RollAnswered("anna", "room", out=True)
    facts = (MatterCalled(1), MatterOpened(1), AWAY, out)
    council = drawn(board(*facts, council=True), "secretary").empty[0]
    assert (council.member, council.barred, council.mend is not None) == ("", True, True)
    assert (drawn(board(*facts)).empty[0].member, drawn(board(*facts)).empty[0].barred) == ("anna", False)


def test_the_way_out_of_a_mistake_knows_where_the_member_was() -> None:
    """Before they were noted as absent; after a new roll call, where the list has them."""
    for answer in ("room", "seen"):
        was_there = (RollAnswered("anna", answer), AWAY, Serves("dan", "anna", "absent", broke=True))
        mend = drawn(board(*was_there, council=True), "secretary").filled[0].mend
        anew = (
            drawn(board(*was_there, RollBegun(), PlaceSaid("anna", "room"), council=True), "secretary").filled[0].mend
        )
        assert mend is not None
        assert anew is not None
        assert (mend.answer, anew.answer) == (answer, "room")
