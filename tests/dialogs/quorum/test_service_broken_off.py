"""Whoever leaves for another reason than disqualification has broken off service, also where nobody served instead (R-190)."""

from dataclasses import replace
from typing import Any

import pytest

from cards.phrases import book
from cards.roll import RollCard
from dialogs.journal.entries import Fact
from dialogs.judging.who_makes_motions import moves
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.pages import RollNote, RollPage, SeatNote, SeatsPage
from dialogs.quorum.quorum_now import quorum_of, serves
from dialogs.quorum.seat_facts import Disqualified, ReturnTakenBack, SeatTakenAgain, Serves
from dialogs.quorum.service_broken_off import comes_back_out
from dialogs.roster.facts import Assigned, PlaceSaid, SeatListed
from dialogs.router import decide
from dialogs.said.inbound import Road
from tests.support.meetings import after, happened, linkoping, pressed, refusal, seen_by
from tests.support.small_board import board, done, said

AWAY = RollAnswered("anna", "away")
HERE = {"person": "anna", "answer": "room"}
MATTER_1 = (MatterCalled(1), MatterOpened(1))


def left(*facts: Fact, council: bool = False) -> Meeting:
    """Anna was noted as absent; then these facts."""
    return board(*MATTER_1, AWAY, *facts, council=council)


def back(meeting: Meeting, **fields: Any) -> Meeting:
    """The secretary has noted Anna as in the room."""
    return done(meeting, "roll.note", "secretary", **HERE, **fields)


def anna_serves(meeting: Meeting) -> bool:
    """Whether Anna has her seat."""
    return serves(meeting.people["anna"])


@pytest.mark.parametrize("council", [False, True])
def test_who_left_in_the_middle_of_a_matter_is_back_without_serving(council: bool) -> None:  # noqa: FBT001
    """She is counted no more, makes no motions, and her seat waits for a substitute."""
    meeting = back(left(council=council))
    assert (anna_serves(meeting), quorum_of(seen_by(meeting)).present) == (False, 2)
    assert not moves(meeting, meeting.people["anna"])
    assert serves(done(meeting, "seats.fill", person="dan", instead="anna", matter="0").people["dan"])


def test_in_a_board_the_chair_decides_whether_they_serve_again() -> None:
    """By one press; the secretary's is the chair's word, and it can be taken back."""
    meeting = back(left())
    assert said(meeting, "seats.back", person="anna").facts == (SeatTakenAgain("anna", "", "broke_off", broke=True),)
    assert said(meeting, "seats.back", "secretary", person="anna").facts[0].recorded  # type: ignore[attr-defined]
    let = done(meeting, "seats.back", person="anna")
    assert anna_serves(let)
    assert not anna_serves(done(let, "undo"))
    assert said(let, "undo").facts == (ReturnTakenBack("anna"),)
    assert refusal(said(happened(meeting, AWAY), "seats.back", person="anna")) == "seat_not_back"


def test_in_a_council_nobody_lets_them_serve_that_day() -> None:
    """It is the law; the refusal says what to do where the absence was noted by mistake."""
    meeting = back(left(council=True))
    typed = said(meeting, "seats.back", road=Road.TYPED, name="anna")
    assert refusal(said(meeting, "seats.back", person="anna")) == refusal(typed) == "seat_broke_off"


def test_what_was_noted_by_mistake_costs_nobody_the_seat() -> None:
    """The secretary says so, at once or when they are back already; or takes it back."""
    meeting = left(council=True)
    assert anna_serves(back(meeting, stayed="yes"))
    assert anna_serves(back(back(meeting), stayed="yes"))
    noted = done(board(*MATTER_1, council=True), "roll.note", "secretary", person="anna", answer="away")
    assert anna_serves(back(done(noted, "undo", "secretary")))
    assert not anna_serves(done(back(back(meeting), stayed="yes"), "undo", "secretary"))
    twice = done(back(meeting), "roll.note", "secretary", person="anna", answer="seen")
    assert not anna_serves(twice)


def test_where_nothing_was_handled_meanwhile_no_service_is_broken() -> None:
    """Between two matters, in a break, or for disqualification; but who was away while one ended has broken it off."""
    between = board(*MATTER_1, MatterEnded(1), AWAY)
    assert anna_serves(back(between))
    assert not anna_serves(back(happened(between, MatterCalled(2))))
    assert not anna_serves(back(happened(between, MatterCalled(2), MatterOpened(2), MatterEnded(2))))
    in_break = board(*MATTER_1, Adjourned(15, ""), AWAY)
    assert anna_serves(back(in_break))
    assert anna_serves(back(happened(in_break, Resumed())))
    assert anna_serves(back(board(*MATTER_1, Disqualified(1, "anna"), AWAY)))


def test_the_break_within_a_matter_heals_what_was_left_in_it() -> None:
    """Whoever is back before the sitting goes on has missed nothing but the end of what went on when they left."""
    assert anna_serves(back(left(Adjourned(15, ""))))
    assert not anna_serves(back(left(Adjourned(15, ""), Resumed())))


def test_a_profile_without_the_rule_lets_them_serve() -> None:
    """In a board; a council goes by the law."""
    free = replace(linkoping(), alternating_service_ban=False)
    press = pressed("roll.note", "secretary", person="anna", answer="room")
    for council in (False, True):
        meeting = left(council=council)
        noted = after(meeting, decide(press, meeting, free), press)
        assert anna_serves(noted) is not council
    assert linkoping().alternating_service_ban
    assert not comes_back_out(seen_by(board()), board().people["anna"])


def test_chair_is_told_and_decides_on_that_card() -> None:
    """Not whoever noted it; once it is decided the card says so no more."""
    out = said(left(), "roll.note", "secretary", **HERE)
    told = [one for one in out.deliveries if getattr(one, "page", None) == SeatsPage(SeatNote.BROKE_OFF, "anna")]
    assert [one.to for one in told] == [board().people["chair"].wire]  # type: ignore[union-attr]
    assert book.of("sv").quorum.seat_notes["broke_off"]


def test_a_new_roll_call_forgives_nothing() -> None:
    """Who left before it is back without serving."""
    meeting = done(left(), "roll.begin", "secretary")
    assert not anna_serves(back(meeting))


@pytest.mark.parametrize(("who", "told"), [("anna", True), ("bo", False)])
def test_the_card_that_notes_somebody_tells_of_a_broken_service(who: str, told: bool) -> None:  # noqa: FBT001
    """In a council, whose law takes it: Anna left in the middle of a matter and is back, and Bo never left."""
    view = draw(RollPage(RollNote.NOTED, who), seen_by(back(left(council=True)), "secretary"))
    assert isinstance(view, RollCard)
    assert (view.broke is not None) is told


LEFT_TO_DAN = (AWAY, Serves("dan", "anna", "absent", broke=True))
DAN_IDLE = Assigned("dan", "Dan", "substitute", group="S", place="room")


@pytest.mark.parametrize("back_first", [True, False])
def test_the_ban_outlives_the_substitutes_service(back_first: bool) -> None:  # noqa: FBT001
    """Dan's line says that he does not serve, before Anna is back or after: she does not serve with that, whether or not a matter was handled."""
    left_to = board(*LEFT_TO_DAN, council=True)
    meeting = happened(back(left_to), DAN_IDLE) if back_first else back(happened(left_to, DAN_IDLE))
    assert not anna_serves(meeting)
    assert not moves(meeting, meeting.people["anna"])
    assert refusal(said(meeting, "seats.back", person="anna")) == "seat_broke_off"
    assert anna_serves(back(meeting, stayed="yes"))


def test_in_a_board_the_chairs_word_ends_it_for_good() -> None:
    """Anna serves again, and a second call changes nothing of that."""
    let = done(back(happened(board(*LEFT_TO_DAN), DAN_IDLE)), "seats.back", person="anna")
    assert anna_serves(back(let))
    again = done(happened(back(board(*LEFT_TO_DAN)), DAN_IDLE), "seats.back", person="anna")
    assert anna_serves(back(again))
    free = replace(linkoping(), alternating_service_ban=False)
    press = pressed("roll.note", "secretary", person="anna", answer="room")
    idle = happened(board(*LEFT_TO_DAN), DAN_IDLE)
    assert anna_serves(after(idle, decide(press, idle, free), press))


def test_a_mistake_is_mended_though_somebody_serves_instead() -> None:
    """The secretary says that Anna never left; then the chair lets her serve again, and not before."""
    meeting = back(board(*MATTER_1, *LEFT_TO_DAN, council=True))
    mended = said(meeting, "roll.note", "secretary", **HERE, stayed="yes")
    assert mended.reply == SeatsPage(SeatNote.STAYED, "anna")
    stays = back(meeting, stayed="yes")
    assert not anna_serves(stays)
    assert anna_serves(done(stays, "seats.back", person="anna"))
    taken_back = done(stays, "undo", "secretary")
    assert refusal(said(taken_back, "seats.back", person="anna")) == "seat_broke_off"


def test_a_new_roll_call_forgets_nobody_who_was_there() -> None:
    """Absent in it, after a matter was handled; one that is begun anew before the first matter breaks off nothing."""
    again = (RollBegun(), AWAY)
    assert not anna_serves(back(board(*MATTER_1, MatterEnded(1), *again, MatterCalled(2), council=True)))
    assert not anna_serves(back(board(*MATTER_1, MatterEnded(1), *again, RollEnded(0), MatterCalled(2), council=True)))
    assert anna_serves(back(board(*again, MatterCalled(1), council=True)))
    never = board(RollBegun(), AWAY, MatterCalled(1), MatterOpened(1), RollBegun(), AWAY, council=True)
    assert anna_serves(back(never))
    filled = done(
        board(*MATTER_1, *again, RollAnswered("dan", "room"), RollEnded(0)),
        "seats.fill",
        person="dan",
        instead="anna",
        matter="0",
    )
    assert filled.roll.serving["dan"][0].broke


def test_a_list_that_gives_the_seat_away_is_no_way_around() -> None:
    """Anna was there while matter 1 was handled; then the list says that Dan serves for her."""
    listed = SeatListed("dan", "anna")
    served = board(*MATTER_1, MatterEnded(1), listed, council=True)
    assert refusal(said(served, "seats.back", person="anna")) == "seat_broke_off"
    early = board(AWAY, listed, RollAnswered("anna", "room"), council=True)
    assert isinstance(said(early, "seats.back", person="anna").facts[0], SeatTakenAgain)


def test_in_a_council_nobodys_own_word_lets_them_serve_again() -> None:
    """Anna says herself that she is in the room: she moves nothing until she is called up, and then she is out."""
    for council in (True, False):
        meeting = left(PlaceSaid("anna", "room"), council=council)
        assert moves(meeting, meeting.people["anna"]) is not council
