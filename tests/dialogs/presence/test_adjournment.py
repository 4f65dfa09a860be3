"""Breaks are taken, and everybody is asked anew after one (R-181, R-182)."""

from dataclasses import replace

from cards.adjournment import AdjournForm, BreakCard, break_key
from cards.refusal import Notice
from dialogs.judging.outcome import Outcome, Wake
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.shared_pages import BreakEndPage, BreakPage, NoticePage, ReadinessPage
from dialogs.matter.facts import Asked, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence import adjournment
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.presence.pages import AdjournFormPage
from dialogs.presence.refusals import BreakFault
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.dialogs.test_wakes import time_comes
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    happened,
    in_matter,
    kinds,
    pressed,
    refusal,
    scene_of,
    seated,
    seen_by,
    shown,
    tells,
)


def adjourn(meeting: Meeting, road: Road = Road.EXECUTE, **fields: object) -> Outcome:
    """The chair adjourns."""
    said = pressed("adjourn", "chair", road, **fields)
    return adjournment.adjourn(said, scene_of(said, meeting))


def resume(meeting: Meeting, since: str = "") -> Outcome:
    """The chair resumes."""
    said = pressed("resume", since=since)
    return adjournment.resume(said, scene_of(said, meeting))


def test_a_break_has_minutes_and_a_reason() -> None:
    """Adjourned for ten minutes: the room is told, and the wake-up comes back (R-181)."""
    out = adjourn(a_meeting(), minutes="10", reason="link")
    assert out.facts == (Adjourned(10, "link"),)
    assert Wake("break", 600) in out.deliveries
    assert shown(out)["break"].anew
    view = draw(BreakPage(), seen_by(after(a_meeting(), out)))
    assert isinstance(view, BreakCard)
    assert (view.since, view.minutes, view.reason) == (TEN, 10, "link")


def test_an_alarm_that_was_pressed_in_private_stays() -> None:
    """It is edited when what it told of is over; the break stands in the room."""
    said = pressed("adjourn", minutes="0", reason="intruder")
    said = replace(said, place=replace(said.place, personal=True))
    out = adjournment.adjourn(said, scene_of(said, a_meeting()))
    assert out.facts == (Adjourned(0, "intruder"),)
    assert out.reply == NoticePage(NoticeCode.ADJOURNED)


def test_an_alarm_that_is_over_adjourns_nothing() -> None:
    """Its matter has left the table; the card shows how things stand now."""
    assert adjourn(in_matter(4), minutes=0, reason="intruder", after=4).facts
    assert not adjourn(in_matter(4), minutes=5, sent="yes", after=3).facts, "a form from another matter, on a phone"
    late = adjourn(in_matter(4), minutes=0, reason="intruder", after=3)
    assert (late.facts, late.reply) == ((), ReadinessPage(CommonRefusal.PASSED))


def test_a_typed_break_without_minutes_lasts_until_further_notice() -> None:
    """`ajournera` alone: no time is waited for."""
    out = adjourn(a_meeting(), road=Road.TYPED, minutes="0")
    assert out.facts == (Adjourned(0, "pause"),)
    assert not any(isinstance(d, Wake) for d in out.deliveries)


def test_the_dialog_comes_first_and_bad_minutes_change_nothing() -> None:
    """A press without minutes fetches the form; what is no number is said at its field, and typed in a line."""
    assert adjourn(a_meeting(), road=Road.FETCH).reply == AdjournFormPage()
    assert adjourn(a_meeting()).reply == AdjournFormPage()
    assert isinstance(draw(AdjournFormPage(), seen_by(a_meeting(), "chair", dialog=True)), AdjournForm)
    for minutes in ("tio", "601", "-1", "99999999"):
        assert adjourn(a_meeting(), minutes=minutes) == Outcome(reply=AdjournFormPage(BreakFault.MINUTES))
        assert refusal(adjourn(a_meeting(), road=Road.TYPED, minutes=minutes)) == "bad_minutes"
    assert adjourn(a_meeting(), minutes="5", reason="lunch") == Outcome(reply=AdjournFormPage(BreakFault.REASON))
    assert adjourn(a_meeting(), minutes="").facts == (Adjourned(0, "pause"),)


def test_a_break_is_taken_once() -> None:
    """Adjourning twice shows the break; before the beginning there is none to take."""
    meeting = happened(a_meeting(), Adjourned(10, "pause"))
    assert not adjourn(meeting, minutes="5").changes
    assert refusal(adjourn(a_meeting(begun=False), minutes="5")) == "not_begun"
    assert refusal(resume(a_meeting(begun=False))) == "not_begun"
    closed = happened(a_meeting(), Adjourned(0, "pause"), Closed())
    assert (refusal(adjourn(closed, minutes="5")), refusal(resume(closed))) == ("closed", "closed")
    assert draw(BreakPage(), seen_by(closed, "chair")) == Notice(NoticeCode.SITTING_OVER)
    assert not resume(a_meeting()).changes


def test_the_button_of_an_earlier_break_does_not_end_this_one() -> None:
    """It shows how things stand instead."""
    later = happened(a_meeting(), Adjourned(10, "pause"))
    pressed_late = resume(later, since=str(break_key(later.break_since) + 1))
    assert not pressed_late.facts
    assert pressed_late.reply == ReadinessPage(CommonRefusal.PASSED)
    assert resume(later, since=str(break_key(later.break_since))).facts


def test_everybody_is_asked_anew_after_a_break() -> None:
    """R-102, R-182: the old round ends with the break, and the matter on the table asks again."""
    meeting = happened(in_matter(4), Asked(1, 3, 4), Adjourned(10, "pause"))
    out = resume(meeting)
    assert out.facts == (Resumed(reopens=4), Asked(2, 3, 4))
    assert "checklist:2" in shown(out)
    alone = happened(
        a_meeting(people=(seated("chair", "chair", "room"),)),
        MatterCalled(4),
        MatterOpened(4),
        Adjourned(0, "pause"),
    )
    assert kinds(resume(alone)) == ("Resumed", "Asked")
    between = happened(a_meeting(), Adjourned(10, "pause"))
    assert kinds(resume(between)) == ("Resumed",)


def test_the_guard_stays_through_a_break_in_a_confidential_matter() -> None:
    """Design 3.1: adjourned within a confidential matter, it is still on the table, and the card says so."""
    meeting = happened(in_matter(4), Adjourned(10, "pause"))
    assert meeting.confidential_open is not None
    view = draw(BreakPage(), seen_by(meeting))
    assert isinstance(view, BreakCard)
    assert view.confidential is not None


def test_the_end_of_a_break_is_told_to_the_hosts() -> None:
    """They resume when they see that all are there; a break already over says nothing."""
    out = time_comes("break", happened(a_meeting(), Adjourned(10, "pause")), 600)
    assert {t.to for t in tells(out)} == {"oid-chair", "oid-secretary"}
    assert all(tell.anew and isinstance(tell.page, BreakEndPage) for tell in tells(out))
    assert time_comes("break", a_meeting(), 600) == Outcome()
