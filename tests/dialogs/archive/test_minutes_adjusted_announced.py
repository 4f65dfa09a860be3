"""The secretary notes when the minutes were adjusted and announced, and is reminded of the next date, once (R-198)."""

from dataclasses import replace
from datetime import datetime

import pytest

from cards.record_dates import DatesCard
from cards.refusal import Refusal
from dialogs.archive.facts import DatesNoted, DatesTakenBack, LegalForceNoted
from dialogs.archive.minutes_adjusted_announced import look_again
from dialogs.archive.pages import DatesField, DatesNote, DatesPage, Reminder
from dialogs.judging.outcome import Outcome, Tell, Wake
from dialogs.meeting.archived import RecordDates
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.dialogs.test_wakes import time_comes
from tests.support.meetings import TEN, a_meeting, happened, kinds, refusal, seconds
from tests.support.motions import Board

DAY = TEN.date().isoformat()
_DAY_S = 24 * 3600


def over(*facts: DatesNoted | LegalForceNoted) -> Meeting:
    """A sitting of the day of TEN that is closed, and what was noted of it since."""
    return happened(replace(a_meeting(), date=DAY), Closed(), *facts)


def at_seven(days: int) -> float:
    """How many seconds lie between TEN and seven o'clock, so many days later."""
    morning = datetime(TEN.year, TEN.month, TEN.day, 7, tzinfo=TEN.tzinfo)
    return (morning - TEN).total_seconds() + days * _DAY_S


def reminded(out: Outcome) -> list[tuple[str, Reminder | None]]:
    """Who is told of what, alone."""
    tells = [one for one in out.deliveries if isinstance(one, Tell)]
    return [(one.to, one.page.due) for one in tells if isinstance(one.page, DatesPage)]


def wakes(out: Outcome) -> list[Wake]:
    """The times that are asked for."""
    return [one for one in out.deliveries if isinstance(one, Wake)]


def test_after_the_close_a_reminder_of_the_adjustment_is_asked_for() -> None:
    """Three days before the last one, in the morning."""
    board = Board(meeting=replace(a_meeting(), date=DAY))
    out = board.says("meeting.close", "secretary", Road.EXECUTE, anyway="yes")
    assert Wake("remind_adjust", int(at_seven(11)) + 1) in out.deliveries


@pytest.mark.parametrize(
    ("meeting", "which", "days"),
    [
        (over(), Reminder.ADJUST, 11),
        (over(DatesNoted(DAY, "")), Reminder.ANNOUNCE, 1),
        (over(DatesNoted(DAY, DAY)), Reminder.APPEAL, 22),
    ],
)
def test_at_its_time_each_secretary_is_reminded_alone(meeting: Meeting, which: Reminder, days: int) -> None:
    """By a message that is never sent twice; a time that came too early is waited for, one of another step does nothing."""
    out = time_comes(which.value, meeting, at_seven(days))
    assert reminded(out) == [("oid-secretary", which)]
    assert all(isinstance(one, Tell) and not one.edited for one in out.deliveries)
    again = time_comes(which.value, meeting, at_seven(days) + 60)
    assert again.deliveries == out.deliveries  # by the same key, which sends nothing
    assert time_comes(which.value, meeting, at_seven(days) - 600).deliveries == (Wake(which.value, 601),)
    for other in Reminder:
        assert other is which or time_comes(other.value, meeting, at_seven(30)) == Outcome()
    assert time_comes(which.value, a_meeting(), at_seven(30)) == Outcome()
    settled = happened(meeting, LegalForceNoted(DAY))
    assert time_comes(which.value, settled, at_seven(30)) == Outcome()
    purged = Meeting(key="s1", chat="c")
    assert (time_comes(which.value, purged, at_seven(30)), look_again(purged, None)) == (Outcome(), ())


def test_days_are_noted_one_by_one_and_taken_back() -> None:
    """Each asks for the reminder of the next; what stood before stands again, and its reminder is asked for anew."""
    board = Board(meeting=over())
    out = board.says("dates.say", "secretary", Road.EXECUTE, adjusted=DAY)
    assert (out.facts, out.reply) == ((DatesNoted(DAY, ""),), DatesPage(DatesNote.SAVED))
    assert wakes(out) == [Wake("remind_announce", int(at_seven(1)) + 1)]
    out = board.says("dates.say", "secretary", Road.EXECUTE, announced=DAY, at_=TEN + seconds(9))
    assert out.facts == (DatesNoted(DAY, DAY),)
    assert board.says("dates.say", "secretary", Road.EXECUTE, adjusted=DAY).reply == DatesPage(DatesNote.ALREADY)
    back = board.says("undo", "secretary", Road.EXECUTE, at_=TEN + seconds(20))
    assert (back.facts, wakes(back)) == ((DatesTakenBack(),), [Wake("remind_announce", 1)])
    dates = board.meeting.archive.dates
    assert dates is not None
    assert (dates.adjusted, dates.announced) == (DAY, "")
    assert happened(board.meeting, DatesTakenBack()).archive.dates is None
    assert happened(over(), DatesTakenBack()).archive.dates is None
    assert board.says("undo", "secretary", Road.EXECUTE).facts == ()


def test_a_date_that_is_past_is_told_by_the_card_and_nobody_is_woken() -> None:
    """The announcement is three weeks old and more: the time to appeal is over."""
    board = Board(
        meeting=over(),
    )
    out = board.says(
        "dates.say", "secretary", Road.EXECUTE, adjusted=DAY, announced=DAY, at_=TEN + seconds(40 * _DAY_S)
    )
    assert (out.facts, wakes(out)) == ((DatesNoted(DAY, DAY),), [])


@pytest.mark.parametrize(
    ("fields", "note", "field"),
    [
        ({}, DatesNote.NO_DAY, DatesField.ADJUSTED),
        ({"adjusted": "snart"}, DatesNote.NO_DAY, DatesField.ADJUSTED),
        ({"adjusted": DAY, "announced": "snart"}, DatesNote.NO_DAY, DatesField.ANNOUNCED),
        ({"adjusted": "2099-01-01"}, DatesNote.AHEAD, DatesField.ADJUSTED),
        ({"adjusted": DAY, "announced": "2099-01-01"}, DatesNote.AHEAD, DatesField.ANNOUNCED),
        ({"adjusted": "2019-01-01"}, DatesNote.EARLY, DatesField.ADJUSTED),
        ({"announced": DAY}, DatesNote.UNADJUSTED, DatesField.ANNOUNCED),
        ({"adjusted": DAY, "announced": "2026-11-24"}, DatesNote.ORDER, DatesField.ANNOUNCED),
    ],
)
def test_what_is_missing_or_cannot_be_is_said(fields: dict[str, str], note: DatesNote, field: DatesField) -> None:
    """At its field; nothing is noted."""
    out = Board(meeting=over()).says("dates.say", "secretary", Road.EXECUTE, **fields)
    assert (out.facts, out.reply) == ((), DatesPage(note, field))


@pytest.mark.parametrize("verb", ["dates.show", "dates.say"])
def test_before_the_close_there_is_nothing_to_note(verb: str) -> None:
    """The minutes are still to be written."""
    board = Board(meeting=a_meeting())
    assert refusal(board.says(verb, "secretary", Road.EXECUTE, adjusted=DAY)) == "dates_not_closed"


def test_the_card_is_the_secretarys_and_a_reminder_is_over_once_it_is_noted() -> None:
    """With the last day of what comes next; nobody else is shown it."""
    board = Board(meeting=over())
    assert board.says("dates.show", "secretary", Road.EXECUTE).reply == DatesPage()
    card = board.view(DatesPage(due=Reminder.ADJUST), "secretary")
    assert isinstance(card, DatesCard)
    assert (card.adjusted_by, card.announced_by, card.due) == ("2026-12-09", "", "remind_adjust")
    board.meeting = over(DatesNoted(DAY, DAY), LegalForceNoted("2026-12-20"))
    card = board.view(DatesPage(due=Reminder.ADJUST), "secretary")
    assert isinstance(card, DatesCard)
    assert (card.due, card.announced_by, card.appeal_ends, card.force) == ("", "2026-11-27", "2026-12-16", "2026-12-20")
    assert isinstance(board.view(DatesPage(), "chair"), Refusal)
    assert RecordDates() == RecordDates("", "")


def test_a_sitting_closed_before_its_day_was_held_on_the_day_it_was_closed() -> None:
    """Called for 8 December and held on 25 November: minutes adjusted on the 27th are not too early, and the times run from then."""
    board = Board(meeting=replace(a_meeting(), date="2026-12-08"))
    out = board.says("meeting.close", "secretary", Road.EXECUTE, anyway="yes")
    assert Wake("remind_adjust", int(at_seven(11)) + 1) in out.deliveries
    card = board.view(DatesPage(), "secretary")
    assert isinstance(card, DatesCard)
    assert (card.held, card.ended, card.adjusted_by) == ("2026-12-08", DAY, "2026-12-09")
    late = TEN + seconds(20 * _DAY_S)
    out = board.says("dates.say", "secretary", Road.EXECUTE, adjusted="2026-11-24", at_=late)
    assert out.reply == DatesPage(DatesNote.EARLY, DatesField.ADJUSTED)
    out = board.says("dates.say", "secretary", Road.EXECUTE, adjusted="2026-11-27", at_=late)
    assert out.facts == (DatesNoted("2026-11-27", ""),)


@pytest.mark.parametrize(("verb", "fields"), [("undo", {}), ("force.back", {"day": "2026-12-20"})])
def test_once_legal_force_is_taken_back_the_next_reminder_is_asked_for_anew(verb: str, fields: dict[str, str]) -> None:
    """The one of before found legal force noted, and asked for none after it; while an earlier note still stands there is none."""
    noted = TEN + seconds(30 * _DAY_S)
    board = Board(meeting=over(DatesNoted(DAY, DAY)))
    board.says("force.say", "secretary", Road.EXECUTE, day="2026-12-20", no_appeal="yes", at_=noted)
    back = board.says(verb, "secretary", Road.EXECUTE, at_=noted + seconds(9), **fields)
    assert (kinds(back), wakes(back)) == (("LegalForceTakenBack",), [Wake("remind_appeal", 1)])
    assert reminded(time_comes("remind_appeal", board.meeting, 31 * _DAY_S)) == [("oid-secretary", Reminder.APPEAL)]
    board = Board(meeting=over(DatesNoted(DAY, DAY), LegalForceNoted("2026-12-19")))
    board.says("force.say", "secretary", Road.EXECUTE, day="2026-12-20", no_appeal="yes", at_=noted)
    assert wakes(board.says(verb, "secretary", Road.EXECUTE, at_=noted + seconds(9), **fields)) == []
