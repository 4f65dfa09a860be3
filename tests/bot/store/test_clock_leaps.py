"""The database's clock goes forward at once: nothing that waits is older for it, no lease is over, and no wake comes early."""

import pytest

from bot.store import outbox
from bot.store.clock import SECOND, now
from bot.store.clock_leaps import NO_LEAPS, Leap, Leaps
from bot.store.database import Database
from bot.store.outbox import Claimed, UnderWay
from bot.store.sendables import Sendable
from dialogs.judging.outcome import Show, Tell, UnknownPage, Wake
from tests.support.databases import change

CHAT, SITTING, FORWARD_S, LEASE_S = "19:meeting", "s1", 700, 3.0
PAGE = UnknownPage("page", (1,), private=False)
NOTE = Tell("anna", PAGE, "note", alarm=True, expires_s=600)
CARD = Show("board", PAGE, expires_s=600)
BREAK = Wake("break", 600)


class Stepping:
    """An outbox whose clock a test sets forward: what is in it comes to bear a time longer ago."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def put(self, *wanted: Sendable) -> None:
        """Write intentions down, now."""
        await self.database.write(lambda conn: outbox.put(conn, CHAT, SITTING, wanted, now(conn)))

    async def claim(self, owner: str = "me", leaps: Leaps = NO_LEAPS) -> list[Claimed]:
        """Claim what is due."""
        return await self.database.write(lambda conn: outbox.claim(conn, owner, LEASE_S, 10, UnderWay(leaps=leaps)))

    async def step(self, forward_s: float = FORWARD_S) -> Leaps:
        """Set the clock forward; return what a process has seen of that."""
        before = ", ".join(f"{name} = {name} - {round(forward_s * SECOND)}" for name in ("placed", "due", "expires"))
        await change(self.database, f"UPDATE outbox SET {before}")  # noqa: S608 - our own names
        held = f"UPDATE outbox SET claimed_until = claimed_until - {round(forward_s * SECOND)} WHERE claimed_until > 0"  # noqa: S608 - a number
        await change(self.database, held)
        by = round(forward_s * SECOND)
        return NO_LEAPS.and_then(Leap(await self.database.look(now) - by, by))


@pytest.fixture
def box(database: Database) -> Stepping:
    """An empty one, on either database."""
    return Stepping(database)


@pytest.mark.parametrize("wanted", [NOTE, CARD])
async def test_what_waits_is_no_older_for_a_step_that_was_seen(box: Stepping, wanted: Sendable) -> None:
    """A note that somebody wrote in a confidential matter is sent; by the clock alone it would be too old."""
    await box.put(wanted)
    leaps = await box.step()
    (row,) = await box.claim(leaps=leaps)
    assert not row.expired
    await box.database.write(lambda conn: outbox.release(conn, "me"))
    (row,) = await box.claim()
    assert row.expired


async def test_what_has_waited_too_long_next_to_the_step_is_too_old(box: Stepping) -> None:
    """Only what was leapt over does not count."""
    await box.put(NOTE)
    leaps = await box.step()
    await box.step(601)
    (row,) = await box.claim(leaps=leaps)
    assert row.expired


async def test_what_was_placed_after_the_step_goes_by_the_clock(box: Stepping) -> None:
    """It bears the new time."""
    leaps = await box.step()
    await box.put(NOTE)
    await box.step(601)
    (row,) = await box.claim(leaps=leaps)
    assert row.expired


async def test_steps_are_counted_together(box: Stepping) -> None:
    """As long as the row has seen them all."""
    await box.put(NOTE)
    first = await box.step()
    (second,) = (await box.step()).seen
    (row,) = await box.claim(leaps=first.and_then(second))
    assert not row.expired


async def test_a_lease_lasts_though_the_clock_says_that_it_has_passed(box: Stepping) -> None:
    """Whoever holds it is at work: another would post a twin. Once it could have been renewed it is anybody's."""
    await box.put(NOTE)
    assert len(await box.claim("other")) == 1
    leaps = await box.step()
    assert await box.claim(leaps=leaps) == []
    assert len(await box.claim(leaps=Leaps(leaps.seen))) == 1


async def test_what_stands_behind_what_is_held_waits_for_it(box: Stepping) -> None:
    """A person's notes come in order."""
    talk = [Tell("anna", PAGE, key) for key in ("one", "two")]
    await box.put(*talk)
    assert [row.what for row in await box.claim("other")] == talk[:1]
    assert await box.claim(leaps=await box.step()) == []


@pytest.mark.parametrize(("waited_s", "comes"), [(0, False), (590, False), (601, True)])
async def test_a_wake_waits_its_own_delay(box: Stepping, waited_s: float, *, comes: bool) -> None:
    """A break that was to last ten minutes does, however far the clock went; and what was due before the step is due."""
    await box.put(BREAK)
    await box.step(waited_s)
    leaps = await box.step()
    assert bool(await box.claim(leaps=leaps)) is comes


async def test_a_wake_that_was_asked_for_after_the_step_goes_by_the_clock(box: Stepping) -> None:
    """It is not kept waiting for longer."""
    leaps = await box.step()
    await box.put(BREAK)
    await box.step(601)
    assert len(await box.claim(leaps=leaps)) == 1


def test_only_so_many_steps_are_remembered() -> None:
    """A clock that leaps again and again fills no memory; the newest are kept."""
    leaps = NO_LEAPS
    for number in range(100):
        leaps = leaps.and_then(Leap(number, 1))
    assert [leap.until for leap in leaps.seen] == list(range(84, 100))
