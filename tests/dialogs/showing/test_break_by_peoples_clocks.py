"""Since when a break lasts, as people's own clocks show it."""

from datetime import timedelta

from dialogs.presence.facts import Adjourned, BreakExtended, Resumed
from dialogs.showing.break_by_peoples_clocks import break_shown_since
from tests.support.meetings import TEN, a_meeting, happened

BREAK = Adjourned(15, "pause")


def test_it_is_when_the_word_was_written_however_long_the_break_becomes() -> None:
    """Not when it arrived by a clock that is behind."""
    began = happened(a_meeting(), BREAK, at=TEN, arrived=TEN - timedelta(minutes=10))
    longer = happened(began, BreakExtended(5, 20, "more_time"), at=TEN + timedelta(minutes=14))
    assert [break_shown_since(one) for one in (began, longer)] == [TEN, TEN]


def test_without_a_break_there_is_no_such_time() -> None:
    """Before it, and after it."""
    adjourned = happened(a_meeting(), BREAK)
    assert [break_shown_since(one) for one in (a_meeting(), happened(adjourned, Resumed()))] == [None, None]
