"""Who serves and who is disqualified is taken back, while nothing rests on it."""

from datetime import datetime, timedelta

from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.facts import RollAnswered, RollTakenBack
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.seat_facts import Serves
from dialogs.roster.facts import Assigned
from tests.support.meetings import TEN, happened, kinds
from tests.support.small_board import board, done, said

AWAY = RollAnswered("anna", "away")
DAN = {"person": "dan", "instead": "anna", "matter": "0"}


def serving(meeting: Meeting) -> list[str]:
    """Who has a seat now."""
    return [one.key for one in meeting.people.values() if serves(one)]


def test_all_of_it_is_taken_back() -> None:
    """The seat is the member's, the substitute serves again, and the person counts."""
    filled = done(board(AWAY), "seats.fill", **DAN)
    assert kinds(said(filled, "undo")) == ("ServiceTakenBack",)
    assert serving(done(filled, "undo")) == ["chair", "anna", "bo"]
    back = done(happened(filled, RollAnswered("anna", "room")), "seats.back", person="anna")
    assert serving(done(back, "undo")) == ["chair", "bo", "dan"]
    noted = done(board(), "seats.disqualify", "secretary", matter="2", person="anna")
    both = done(noted, "seats.fill", person="dan", instead="anna", matter="2")
    undone = done(both, "undo", "secretary")
    assert undone.roll.disqualified == frozenset()
    assert undone.roll.serving == {}


def test_nothing_is_taken_back_that_something_rests_on() -> None:
    """The seat was filled otherwise since, or the matter is over."""
    filled = done(board(AWAY), "seats.fill", **DAN)
    by_roster = Assigned("dan", "Dan", "substitute", "S", "room", serves=False, object_id="oid-dan", mri="29:dan")
    off = happened(filled, by_roster, by="secretary")
    assert serving(off) == ["chair", "anna", "bo"]
    assert said(off, "undo").facts == ()
    back = done(happened(filled, RollAnswered("anna", "room")), "seats.back", person="anna")
    again = happened(back, AWAY, Serves("fia", "anna", "absent"), by="secretary")
    assert said(again, "undo").facts == ()
    noted = done(board(), "seats.disqualify", "secretary", matter="2", person="anna")
    assert said(happened(noted, MatterCalled(2), MatterOpened(2), MatterEnded(2)), "undo", "secretary").facts == ()


def minutes(later: int) -> datetime:
    """So many minutes after the roll call."""
    return TEN + timedelta(minutes=later)


def test_an_absence_stands_while_somebody_serves_for_them() -> None:
    """Taken back, it would leave two with one seat."""
    noted = happened(board(), AWAY, by="secretary", at=minutes(1))
    assert said(noted, "undo", "secretary", at_=minutes(9)).facts == (RollTakenBack(("anna",)),)
    filled = happened(noted, Serves("dan", "anna", "absent"), by="chair", at=minutes(2))
    assert said(filled, "undo", "secretary", at_=minutes(9)).facts == ()


def test_who_is_there_stands_once_the_sitting_has_gone_on() -> None:
    """What has been treated rests on it; a step after that is taken back."""
    noted = happened(board(), AWAY, by="secretary", at=minutes(1))
    on = happened(noted, MatterCalled(2), MatterOpened(2), by="chair", at=minutes(2))
    refused = said(on, "undo", "secretary", at_=minutes(9))
    assert (refused.facts, refused.reply) == ((), NoticePage(NoticeCode.COUNTED_ON))
    since = happened(on, RollAnswered("bo", "away"), by="secretary", at=minutes(3))
    assert said(since, "undo", "secretary", at_=minutes(9)).facts == (RollTakenBack(("bo",)),)
