"""Whether the database's clock was set back since the last look, and how old a card is then."""

import pytest

from bot.courier.clock_seen import ClockSeen
from bot.store.clock import SECOND
from bot.store.posted_cards import Card

NOW = 1_000_000 * SECOND


@pytest.mark.parametrize(
    ("says_s", "passed_s", "set_back"),
    [(1, 1, False), (3600, 1, False), (-600, 1, True), (0, 1.5, True), (0, 0.9, False), (100, 400, True)],
)
def test_it_is_held_against_a_clock_that_never_goes_back(says_s: float, passed_s: float, *, set_back: bool) -> None:
    """Also after a long outage, when the server that took over is behind though it says more than the old one did last."""
    seen = ClockSeen(NOW, 50.0)
    assert seen.set_back(NOW + round(says_s * SECOND), 50.0 + passed_s) is set_back


def test_before_the_first_look_nothing_is_known() -> None:
    """A courier that has just started takes no clock for wrong."""
    assert not ClockSeen().set_back(NOW, 5.0)


@pytest.mark.parametrize(
    ("says_s", "passed_s", "over_s"),
    [(1, 1, 0), (1.9, 1, 0), (-600, 1, 0), (601, 1, 600), (600, 600, 0), (1200, 600, 600), (3, 1, 2)],
)
def test_a_step_forward_is_what_no_time_accounts_for(says_s: float, passed_s: float, over_s: float) -> None:
    """Also after a long outage; a clock that only gains a little has not leapt."""
    seen = ClockSeen(NOW, 50.0, 50.0).looked(NOW + round(says_s * SECOND), 50.0, 50.0 + passed_s, 3.0)
    assert sum(leap.by for leap in seen.leaps.seen) == over_s * SECOND
    assert seen.leaps.fresh is (over_s > 0)
    assert [leap.until for leap in seen.leaps.seen] == [NOW + round(passed_s * SECOND)] * (over_s > 0)


def test_leases_of_before_the_step_have_their_time() -> None:
    """Then they have passed, and what waited before the step is still known not to be older for it."""
    seen = ClockSeen(NOW, 50.0, 50.0).looked(NOW + 600 * SECOND, 50.0, 51.0, 3.0)
    (leap,) = seen.leaps.seen
    for now_s, fresh in ((53.0, True), (54.0, True), (54.5, False)):
        seen = seen.looked(seen.said, now_s, now_s, 3.0)
        assert (seen.leaps.seen, seen.leaps.fresh) == ((leap,), fresh)


def test_before_the_first_look_no_step_is_seen() -> None:
    """A process that has just started goes by the clock."""
    assert ClockSeen().looked(NOW, 5.0, 5.1, 3.0).leaps.seen == ()


@pytest.mark.parametrize(("age_s", "old"), [(-600, True), (0, False), (59, False), (60, True)])
def test_a_card_from_before_the_clock_was_set_back_is_old(age_s: int, *, old: bool) -> None:
    """Otherwise the next one would be its edit, where nobody looks, until the clock has caught up."""
    assert Card("activity", NOW).has_stood(60, NOW + age_s * SECOND) is old


def test_a_card_without_a_distance_is_always_old_enough() -> None:
    """A step of the meeting is posted anew at once."""
    assert Card("activity", NOW).has_stood(0, NOW)
