"""A substitute serves by the chair's one tap, the member serves again, and who is disqualified; all of it can be taken back (R-022, R-177, R-178, R-190, R-191)."""

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.who_makes_motions import moves
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, LinkLost
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.pages import SeatNote, SeatsPage
from dialogs.quorum.quorum_now import quorum_of, serves
from dialogs.quorum.seat_facts import Disqualified, SeatTakenAgain, Serves
from dialogs.quorum.seat_undo import UNDO
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed, Led
from tests.support.meetings import TEN, a_meeting, happened, kinds, refusal, seated, seen_by, tells
from tests.support.small_board import BOARD, MATTERS, board, done, moved, said

AWAY = RollAnswered("anna", "away")
DAN = {"person": "dan", "instead": "anna", "matter": "0"}


def serving(meeting: Meeting) -> list[str]:
    """Who has a seat now."""
    return [one.key for one in meeting.people.values() if serves(one)]


def counted(meeting: Meeting) -> int:
    """How many count."""
    return quorum_of(seen_by(meeting)).present


def typed(meeting: Meeting, verb: str, who: str = "chair", /, **fields: str) -> str:
    """Why what was typed noted nothing, "" where it did."""
    return refusal(said(meeting, verb, who, road=Road.TYPED, **fields))


def test_the_chair_lets_the_next_serve_by_one_tap() -> None:
    """From now on the substitute counts, has a member's rights, and the journal has whose seat it is."""
    away = board(AWAY)
    assert counted(away) == 2
    told = said(away, "seats.fill", **DAN)
    assert told.facts == (Serves("dan", "anna", "absent", broke=True),)
    assert told.reply == SeatsPage(SeatNote.FILLED, "dan")
    meeting = done(away, "seats.fill", **DAN)
    assert (serving(meeting), counted(meeting)) == (["chair", "bo", "dan"], 3)
    assert moves(meeting, meeting.people["dan"])
    assert not moves(meeting, meeting.people["anna"])


def test_the_secretarys_tap_is_the_chairs_word() -> None:
    """It is noted as such; a member has no such tap."""
    facts = said(board(AWAY), "seats.fill", "secretary", **DAN).facts
    assert facts == (Serves("dan", "anna", "absent", recorded=True, broke=True),)
    for verb in ("seats.fill", "seats.back", "seats.show", "seats.disqualify"):
        assert refusal(said(board(AWAY), verb, "bo", **DAN)) == "right"
    assert refusal(said(board(AWAY), "seats.disqualify", "chair", matter="2", person="anna")) == "right"


@pytest.mark.parametrize(
    "fields",
    [
        {**DAN, "person": "eva", "instead": "bo"},
        {**DAN, "person": "bo"},
        {**DAN, "person": "nobody"},
        {**DAN, "matter": "2"},
        {**DAN, "matter": ""},
    ],
)
def test_a_button_of_before_moves_nothing(fields: dict[str, str]) -> None:
    """The member is back, the seat is another's, or nobody has such a name."""
    assert said(board(AWAY), "seats.fill", **fields).reply == SeatsPage(SeatNote.CHANGED)
    assert said(board(), "seats.fill", **DAN).reply == SeatsPage(SeatNote.CHANGED)
    assert said(board(AWAY, Serves("dan", "anna", "absent")), "seats.fill", **DAN).facts == ()


def test_what_is_typed_finds_the_seat_and_the_next_in_turn() -> None:
    """Or whoever is named; otherwise it says why nothing is noted."""
    away = board(AWAY)
    assert said(away, "seats.fill", road=Road.TYPED, name="anna").facts[0] == Serves(
        "dan", "anna", "absent", broke=True
    )
    by_name = said(away, "seats.fill", road=Road.TYPED, **{"name": "anna", "with": "eva"})
    assert by_name.facts == (Serves("eva", "anna", "absent", broke=True),)
    assert typed(away, "seats.fill", name="bo") == "seat_not_empty"
    assert typed(away, "seats.fill", name="dan") == "seat_has_none"
    assert typed(away, "seats.fill", name="nils") == "roll_no_such_name"
    assert typed(away, "seats.fill", **{"name": "anna", "with": "nils"}) == "roll_no_such_name"
    assert typed(away, "seats.fill", **{"name": "anna", "with": "bo"}) == "seat_cannot_serve"
    alone = board(AWAY, *(RollAnswered(who, "away") for who in ("dan", "eva", "fia")))
    assert typed(alone, "seats.fill", name="anna") == "seat_no_substitute"


def test_a_seat_without_a_member_is_typed_as_vacant() -> None:
    """And belongs to nobody."""
    facts = said(board(seats=4), "seats.fill", road=Road.TYPED, name="vakant").facts
    assert facts == (Serves("dan", "", "vacant"),)


def test_without_a_roll_call_nobody_is_let_serve() -> None:
    """It is not known who is there; nor before the sitting, nor after it."""
    assert typed(a_meeting(BOARD, MATTERS), "seats.fill", name="anna") == "roll_not_begun"
    closed = happened(board(AWAY), Closed())
    fields = {**DAN, "name": "anna", "matter": "2"}
    for verb, who in (("fill", "chair"), ("back", "chair"), ("show", "chair"), ("disqualify", "secretary")):
        assert refusal(said(closed, f"seats.{verb}", who, **fields)) == "closed"
    assert said(board(AWAY), "seats.show").reply == SeatsPage()


def test_the_member_serves_again_when_the_chair_says_so() -> None:
    """Once they are there again (R-191); until then the substitute does."""
    filled = board(AWAY, Serves("dan", "anna", "absent"))
    assert refusal(said(filled, "seats.back", person="anna")) == "seat_not_back"
    back = happened(filled, RollAnswered("anna", "room"))
    assert serving(back) == ["chair", "bo", "dan"]
    assert said(back, "seats.back", person="anna").reply == SeatsPage(SeatNote.BACK, "anna")
    assert serving(done(back, "seats.back", person="anna")) == ["chair", "anna", "bo"]
    facts = said(back, "seats.back", "secretary", person="anna").facts
    assert facts == (SeatTakenAgain("anna", "dan", "absent", recorded=True),)
    assert said(back, "seats.back", person="bo").reply == SeatsPage(SeatNote.CHANGED)
    assert typed(back, "seats.back", name="bo") == "seat_nobody_instead"
    assert typed(back, "seats.back", name="nils") == "roll_no_such_name"
    assert refusal(said(back, "seats.back", person="nobody")) == "no_person"


@pytest.mark.parametrize(
    ("since", "undone"),
    [((), True), ((RollAnswered("dan", "away"),), False), ((seated("dan", "official", "room"),), False)],
)
def test_a_seat_is_given_back_by_a_step_back_only_to_a_substitute_who_is_there(
    since: tuple[Fact, ...], *, undone: bool
) -> None:
    """Otherwise the member who is there would have no seat."""
    filled = board(AWAY, Serves("dan", "anna", "absent"), RollAnswered("anna", "room"))
    step = SeatTakenAgain("anna", "dan", "absent")
    found = UNDO[SeatTakenAgain](happened(filled, step, *since), TEN, step)
    assert (found is not None) is undone


def test_in_a_council_nobody_serves_again_who_broke_off() -> None:
    """Whoever came late may, and after disqualification (KL 5:19, 5:20)."""
    left = board(AWAY, Serves("dan", "anna", "absent", broke=True), RollAnswered("anna", "room"), council=True)
    assert refusal(said(left, "seats.back", person="anna")) == "seat_broke_off"
    late = board(AWAY, Serves("dan", "anna", "absent"), RollAnswered("anna", "room"), council=True)
    assert kinds(said(late, "seats.back", person="anna")) == ("SeatTakenAgain",)


def test_whether_service_is_broken_off_is_noted_with_the_tap() -> None:
    """A lost link is; never having been there is not; nor is a disqualification."""
    remote = board(RollAnswered("anna", "seen"), Entered("anna"), LinkLost("anna"))
    assert said(remote, "seats.fill", **DAN).facts[-1] == Serves("dan", "anna", "link", broke=True)
    never = happened(board(), RollBegun(), AWAY, RollAnswered("dan", "room"), RollEnded(0))
    assert said(never, "seats.fill", **DAN).facts == (Serves("dan", "anna", "absent"),)
    jav = board(Disqualified(2, "anna"))
    assert said(jav, "seats.fill", **{**DAN, "matter": "2"}).facts == (Serves("dan", "anna", "disqualified", 2),)


def test_whoever_is_disqualified_does_not_count_in_that_matter() -> None:
    """Before it and after it they do (R-178); and the substitute serves in it alone (R-177)."""
    noted = done(board(), "seats.disqualify", "secretary", matter="2", person="anna")
    assert (counted(noted), counted(happened(noted, MatterCalled(1)))) == (3, 3)
    on = happened(noted, MatterCalled(2))
    assert counted(on) == 2
    filled = done(noted, "seats.fill", person="dan", instead="anna", matter="2")
    assert serving(filled) == ["chair", "anna", "bo"]
    on = happened(filled, MatterCalled(2), MatterOpened(2))
    assert (serving(on), counted(on)) == (["chair", "bo", "dan"], 3)
    over = happened(on, MatterEnded(2))
    assert serving(over) == ["chair", "anna", "bo"]
    assert over.roll.serving == {}


def test_a_matter_that_waits_again_keeps_its_substitute() -> None:
    """It was called and left: when it is called again the substitute serves in it."""
    filled = board(Disqualified(2, "anna"), Serves("dan", "anna", "disqualified", 2), MatterCalled(2), MatterCalled(1))
    assert serving(filled) == ["chair", "anna", "bo"]
    assert serving(happened(filled, MatterCalled(2))) == ["chair", "bo", "dan"]


def test_in_a_council_the_shortage_that_disqualification_causes_is_healed() -> None:
    """They count in the quorum there (KL 5:46)."""
    assert counted(board(Disqualified(2, "anna"), MatterCalled(2), council=True)) == 3


def test_what_is_noted_of_a_disqualification_says_why_not() -> None:
    """Once is enough; of whoever is elected, in a matter that is not over."""
    twice = said(board(Disqualified(2, "anna")), "seats.disqualify", "secretary", matter="2", person="anna")
    assert (twice.facts, twice.reply) == ((), SeatsPage(SeatNote.DISQUALIFIED, "anna", 2))
    over = board(MatterCalled(2), MatterOpened(2), MatterEnded(2))
    assert typed(over, "seats.disqualify", "secretary", matter="2", name="anna") == "matter_ended"
    assert typed(over, "seats.disqualify", "secretary", matter="9", name="anna") == "no_matter"
    assert typed(over, "seats.disqualify", "secretary", matter="1", name="nils") == "roll_no_such_name"
    assert kinds(said(over, "seats.disqualify", "secretary", road=Road.TYPED, matter="1", name="dan")) == (
        "Disqualified",
    )


def test_the_chair_is_told_what_whoever_is_disqualified_has_moved() -> None:
    """And once more, where it stands, when that is taken back; where nothing stands the secretary's own answer is enough (R-173)."""
    written = board(moved(1, 2, "bo"))
    press = {"matter": "2", "person": "bo"}
    told = tells(said(written, "seats.disqualify", "secretary", **press))
    assert [(one.page, one.anew) for one in told] == [(SeatsPage(SeatNote.DISQUALIFIED, "bo", 2), True)]
    undone = said(done(written, "seats.disqualify", "secretary", **press), "undo", "secretary")
    again = tells(undone)
    assert told[0].key in [one.key for one in again]
    assert not any(one.anew for one in again)
    quiet = said(board(), "seats.disqualify", "secretary", **press)
    assert not tells(quiet)
    gone = said(done(board(), "seats.disqualify", "secretary", **press), "undo", "secretary")
    assert not tells(gone)


def test_a_substitute_who_leads_hands_over_the_lead_before_the_member_serves_again() -> None:
    """Whoever leads takes part in the decisions (R-036)."""
    led = board(RollAnswered("anna", "away"), Serves("dan", "anna", "absent"), Led("dan"), RollAnswered("anna", "room"))
    assert refusal(said(led, "seats.back", "secretary", person="anna")) == "seat_leads"
    assert said(happened(led, Led("chair")), "seats.back", person="anna").facts
