"""Those who wait to send go in the order they came, and each wakes for its own place."""

import asyncio
from dataclasses import dataclass, field
from time import monotonic

import pytest

from bot.courier.pace import Pace, Share
from bot.courier.waiting_line import WaitingLine
from bot.remote.errors import Later

TEN_AT_ONCE = ((10, 0.05),)


@dataclass
class Asked(Pace):
    """A pace that counts how often it was asked."""

    times: int = field(default=0)

    def wait_s(self, key: str, now_s: float, share: Share = Share.ALARM, ahead: int = 0) -> float:
        """The same, counted."""
        self.times += 1
        return super().wait_s(key, now_s, share, ahead)


async def test_a_hundred_who_wait_go_in_order_and_do_not_all_wake_for_each_place() -> None:
    """Each is told its own moment: they ask the pace a few times each, not once for every place that gets free."""
    pace = Asked(TEN_AT_ONCE)
    line, gone = WaitingLine(pace), list[int]()

    async def send(number: int) -> None:
        await line.waited("tenant", Share.ALARM, monotonic() + 60)
        pace.count("tenant", monotonic())
        gone.append(number)

    await asyncio.gather(*(send(number) for number in range(100)))
    assert all(
        abs(place - number) < 50 for place, number in enumerate(gone)
    )  # who wakes at the same moment may change places
    assert pace.times < 500
    assert not line._lines


async def test_who_would_wait_too_long_is_told_so_at_once_and_leaves_the_line() -> None:
    """The twenty-first of ten at once waits for two rounds: more than it has."""
    pace = Pace(((10, 30.0),))
    line, now_s = WaitingLine(pace), monotonic()
    for _ in range(10):
        pace.count("chat", now_s)
    with pytest.raises(Later):
        await line.waited("chat", Share.ALARM, now_s + 2)
    assert not line._lines


async def test_one_whose_wait_is_broken_off_holds_up_nobody() -> None:
    """The courier may be told to stop in the middle."""
    pace = Pace(((1, 30.0),))
    line = WaitingLine(pace)
    pace.count("chat", monotonic())
    waiting = asyncio.create_task(line.waited("chat", Share.ALARM, monotonic() + 60))
    await asyncio.sleep(0)
    assert line._lines
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not line._lines


def test_who_comes_after_others_waits_for_their_places_too() -> None:
    """Ten a second: behind ten who wait one waits two rounds, behind twenty-five of them three and a half."""
    pace = Pace(((10, 1.0),))
    for number in range(10):
        pace.count("chat", number / 10)
    waits = [round(pace.wait_s("chat", 0.9, ahead=ahead), 1) for ahead in (0, 5, 10, 25)]
    assert waits == [0.1, 0.6, 1.1, 2.6]
