"""Whether the database's clock was set back since the last look, and how old a card is then."""

import pytest

from bot.courier.clock_seen import ClockSeen
from bot.store.clock import SECOND
from bot.store.posted import Card

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


@pytest.mark.parametrize(("age_s", "old"), [(-600, True), (0, False), (59, False), (60, True)])
def test_a_card_from_before_the_clock_was_set_back_is_old(age_s: int, *, old: bool) -> None:
    """Otherwise the next one would be its edit, where nobody looks, until the clock has caught up."""
    assert Card("activity", NOW).has_stood(60, NOW + age_s * SECOND) is old


def test_a_card_without_a_distance_is_always_old_enough() -> None:
    """A step of the meeting is posted anew at once."""
    assert Card("activity", NOW).has_stood(0, NOW)
