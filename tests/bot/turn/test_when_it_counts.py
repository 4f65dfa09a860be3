"""When something counts as said is for Teams' clock and the database's; no machine's clock is asked (R-182, R-252)."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.store.clock import microseconds
from bot.turn.when_it_counts import dated, never_before
from dialogs.said.inbound import CallBegan, Place, Sender, TimePassed

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PLACE = Place("19:chat", "tenant")
NOBODY = Sender("")
FAR_OFF = [-600, -60, -2, 0, 2, 60, 600]


def seconds(number: float) -> timedelta:
    """So long."""
    return timedelta(seconds=number)


@pytest.mark.parametrize("machine_s", FAR_OFF)
@pytest.mark.parametrize(
    ("sent", "at"),
    [
        (NOON - seconds(30), NOON - seconds(30)),
        (NOON - seconds(6000), NOON - seconds(120)),
        (NOON + seconds(1), NOON),
        (None, NOON),
    ],
)
def test_it_is_teams_time_within_two_minutes_before_it_arrived_by_the_database(
    sent: datetime | None, at: datetime, machine_s: int
) -> None:
    """Older is held to two minutes; in the future or missing is the arrival; whatever the door's own clock said."""
    said = CallBegan(place=PLACE, who=NOBODY, at=NOON + seconds(machine_s), sent=sent)
    judged = dated(said, microseconds(NOON))
    assert (judged.at, judged.sent, judged.arrived) == (at, sent, NOON)


@pytest.mark.parametrize(("asked_s", "at_s"), [(-300, -300), (-1, -1), (0, 0), (60, 0)])
def test_what_the_world_answers_is_dated_when_it_was_asked(asked_s: int, at_s: int) -> None:
    """That is by the database's clock already; were it set back since, nothing is dated in the time to come."""
    said = TimePassed(place=PLACE, who=NOBODY, at=NOON + seconds(asked_s), sitting="s", what="w")
    judged = dated(said, microseconds(NOON))
    assert (judged.at, judged.arrived) == (NOON + seconds(at_s), NOON)


@pytest.mark.parametrize(
    ("sent_s", "newest_s", "at_s"),
    [
        (-30, None, -30),
        (-30, -60, -30),
        (0, 0, 0),
        (500, 600, 500),
        (-300, 600, 480.000001),
        (601, 600, 600.000001),
        (None, 600, 600.000001),
    ],
)
def test_where_the_databases_clock_was_set_back_what_comes_after_is_later(
    sent_s: float | None, newest_s: float | None, at_s: float
) -> None:
    """Than the newest in the journal, unless Teams says that it was said before."""
    sent = None if sent_s is None else NOON + seconds(sent_s)
    newest = None if newest_s is None else NOON + seconds(newest_s)
    said = dated(CallBegan(place=PLACE, who=NOBODY, at=NOON, sent=sent), microseconds(NOON))
    judged = never_before(said, newest)
    assert (judged.at, judged.arrived) == (NOON + seconds(at_s), NOON)


def test_what_the_world_answers_stays_when_it_was_asked() -> None:
    """Another may have read it since."""
    said = dated(TimePassed(place=PLACE, who=NOBODY, at=NOON, sitting="s", what="w"), microseconds(NOON))
    assert never_before(said, NOON + seconds(60)) is said
