"""When somebody has to go: said, noted, forecast, asked when the time comes, taken back, over once they have left (R-192, R-246)."""

from datetime import datetime, timedelta

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, Wake
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.presence.facts import Entered, LinkLost
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.pages import GoingDuePage, GoingPage, QuorumRefusal
from dialogs.quorum.time_to_go import GO_DUE, WAKES, follow
from dialogs.quorum.time_to_go_facts import GoAsked, MustGo
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Road, Words
from dialogs.typed.commands import command
from tests.support.meetings import TEN, happened, kinds, linkoping, pressed, refusal, seen_by, spoke
from tests.support.small_board import board, done, said

HALF_THREE = datetime.fromisoformat("2026-11-25T14:30:00+00:00")
AT = int(HALF_THREE.timestamp())
LATER = TEN + timedelta(minutes=1)


def told(meeting: Meeting, who: str = "anna", verb: str = "go.say", **fields: str) -> Outcome:
    """What follows when it is typed."""
    return said(meeting, verb, who, road=Road.TYPED, **fields)


def going(**fields: str) -> Meeting:
    """The board, in which Anna has said that she must go at half past three."""
    return done(board(seats=5), "go.say", "anna", **{"at": "15.30", **fields})


def due(meeting: Meeting, at: datetime) -> Outcome:
    """What follows when the time comes."""
    return WAKES[GO_DUE](seen_by(meeting, "chair", at=at))


def test_the_member_says_it() -> None:
    """The next half past three that Swedish clocks show; and the bot is to be woken then."""
    out = told(board(), at="15.30")
    assert (out.facts, out.reply) == ((MustGo("anna", AT),), GoingPage("anna"))
    assert [one.after_s for one in out.deliveries if isinstance(one, Wake)] == [int((HALF_THREE - TEN).total_seconds())]


@pytest.mark.parametrize("host", ["chair", "secretary"])
def test_a_host_notes_what_somebody_has_told_them(host: str) -> None:
    """By the name, or of the person whose card it is; no member does."""
    assert told(board(), host, "go.note", name="anna", at="15.30").facts == (MustGo("anna", AT, noted=True),)
    assert said(board(), "go.note", host, person="anna", stays="yes").reply == GoingPage("anna")
    assert refusal(told(board(), "bo", "go.note", name="anna", at="15.30")) == "right"
    assert refusal(told(board(), host, "go.note", name="nils", at="15.30")) == QuorumRefusal.NO_SUCH_NAME
    assert refusal(said(board(), "go.note", host, person="nobody", at="15.30")) == "no_person"


@pytest.mark.parametrize(
    ("at", "why"),
    [
        ("25.10", QuorumRefusal.NO_TIME),
        ("", QuorumRefusal.NO_TIME),
        ("9.30", QuorumRefusal.TIME_PASSED),
        ("3.30", QuorumRefusal.TIME_PASSED),
    ],
)
def test_a_wrong_time_is_refused_plainly(at: str, why: QuorumRefusal) -> None:
    """None, and one that has passed today."""
    assert refusal(told(board(), at=at)) == why
    away = board(RollAnswered("anna", "away"))
    assert refusal(told(away, "chair", "go.note", name="anna", at="15.30")) == QuorumRefusal.GONE_ALREADY
    closed = changed(board(), stage=Stage.CLOSED)
    assert refusal(told(closed, at="15.30")) == refusal(told(closed, "chair", "go.note", name="anna", at="15.30")) != ""


def test_said_once_more_it_stands() -> None:
    """Nothing is written; and who has said no time stays anyhow."""
    again = told(going(), at="15.30")
    assert (kinds(again), again.reply, again.stands) == (("SaidAgain",), GoingPage("anna"), about.going("anna"))
    assert "MustGo" not in kinds(told(board(), stays="yes"))
    assert told(going(), stays="yes").facts == (MustGo("anna", 0),)


def test_chair_and_secretary_are_asked_when_the_time_comes() -> None:
    """Once; a wake-up that comes early, since the clock was set back, waits on, and one of nobody does nothing."""
    meeting = going()
    early = due(meeting, HALF_THREE - timedelta(minutes=3))
    assert (early.facts, early.deliveries) == ((), (Wake(GO_DUE, 180),))
    out = due(meeting, HALF_THREE)
    assert out.facts == (GoAsked(("anna",)),)
    cards = [one for one in out.deliveries if getattr(one, "page", None) == GoingDuePage("anna")]
    assert [one.anew for one in cards] == [True, True]  # type: ignore[union-attr]
    assert due(happened(meeting, GoAsked(("anna",))), HALF_THREE) == Outcome()
    assert due(board(), HALF_THREE) == Outcome()


def test_of_several_each_is_asked_at_their_own_time() -> None:
    """One wake-up for all: the first that is left."""
    out = said(going(), "go.note", "chair", name="bo", at="15.00")
    assert [one.after_s for one in out.deliveries if isinstance(one, Wake)] == [5 * 3600]
    meeting = done(going(), "go.note", "chair", name="bo", at="15.00")
    first = due(meeting, HALF_THREE - timedelta(minutes=30))
    assert first.facts == (GoAsked(("bo",)),)
    assert Wake(GO_DUE, 1800) in first.deliveries


def test_nobody_is_asked_of_who_has_left_or_of_a_sitting_that_does_not_go_on() -> None:
    """Noted as absent; gone from the call; before the opening."""
    assert due(happened(going(), RollAnswered("anna", "away")), HALF_THREE) == Outcome()
    remote = happened(going(), RollAnswered("anna", "seen"), LinkLost("anna"))
    assert due(remote, HALF_THREE) == Outcome()
    assert due(changed(going(), stage=Stage.PREPARED), HALF_THREE).facts == ()


def test_whoever_is_back_is_asked_about_then() -> None:
    """The link was lost when the time came: nobody was asked, and nothing says that they were."""
    lost = happened(going(), RollAnswered("anna", "seen"), LinkLost("anna"))
    back = what_follows(lost, Entered("anna"))
    assert Wake(GO_DUE, 1) in back
    assert due(happened(lost, Entered("anna")), HALF_THREE).facts == (GoAsked(("anna",)),)
    assert Wake(GO_DUE, 1) not in what_follows(happened(lost, GoAsked(("anna",))), Entered("anna"))
    assert Wake(GO_DUE, 1) not in what_follows(lost, RollAnswered("anna", "seen"))


def test_a_time_that_came_before_a_late_opening_is_asked_about_after_it() -> None:
    """The wake-up came while the sitting was only prepared."""
    early = changed(going(), stage=Stage.PREPARED)
    assert Wake(GO_DUE, 1) in decide(pressed("meeting.begin", "chair", at_=HALF_THREE), early, linkoping()).deliveries
    assert Wake(GO_DUE, 1) not in what_follows(early, Entered("anna"))


def what_follows(meeting: Meeting, fact: Fact) -> tuple[Delivery, ...]:
    """What is told when this is written."""
    return follow(seen_by(meeting), Outcome((fact,)), lambda: happened(meeting, fact))


def test_it_is_taken_back() -> None:
    """What was said before stands again; by whoever said it, while nobody has said otherwise."""
    meeting = done(going(), "go.say", "anna", at="16.00", at_=LATER)
    assert kinds(said(meeting, "undo", "anna", at_=LATER)) == ("GoTakenBack",)
    once = done(meeting, "undo", "anna", at_=LATER)
    assert once.roll.going["anna"].at == HALF_THREE
    noted = done(board(), "go.note", "secretary", name="anna", at="15.30")
    assert done(noted, "undo", "secretary").roll.going == {}
    otherwise = done(noted, "go.say", "anna", at="16.00", at_=LATER)
    assert said(otherwise, "undo", "secretary", at_=LATER).facts == ()
    gone = happened(noted, RollAnswered("anna", "away"), by="bo")
    assert said(gone, "undo", "secretary", at_=LATER).facts == ()


def test_a_member_says_it_to_all_in_the_chat() -> None:
    """Without naming the bot, in a sitting that goes on; "jag stannar" alone may be said of anything."""
    assert "MustGo" in kinds(decide(spoke("jag måste gå kl 15.30"), board(), linkoping()))
    assert "MustGo" not in kinds(decide(spoke("jag stannar"), going(), linkoping()))
    assert "MustGo" in kinds(decide(spoke("jag stannar", mentioned=True), going(), linkoping()))
    assert command(Words("jag yrkar att vi måste gå kl 15")) != command(Words("jag måste gå kl 15"))
