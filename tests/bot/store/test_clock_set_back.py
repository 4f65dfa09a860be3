"""The database's clock is set back: nothing waits for the time that it was set back by."""

import pytest

from bot.store import clock_set_back, outbox
from bot.store.clock import SECOND, now
from bot.store.database import Database
from bot.store.outbox import Claimed
from bot.store.sendables import Sendable
from dialogs.judging.outcome import Show, Tell, UnknownPage, Wake
from tests.support.databases import change, rows

CHAT, SITTING, BACK_S, LEASE_S = "19:meeting", "s1", 600, 3.0
PAGE = UnknownPage("page", (1,), private=False)
WARNING = Show("warning", PAGE, anew=True, alarm=True)
NOTE = Tell("anna", PAGE, "note", alarm=True)


class Stepping:
    """An outbox whose clock a test sets back: what is in it comes to bear a time ahead."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def put(self, *wanted: Sendable) -> None:
        """Write intentions down, now."""
        await self.database.write(lambda conn: outbox.put(conn, CHAT, SITTING, wanted, now(conn)))

    async def claim(self, owner: str = "me") -> list[Claimed]:
        """Claim what is due."""
        return await self.database.write(lambda conn: outbox.claim(conn, owner, LEASE_S, 10))

    async def later(self, *found: Claimed, after_s: float) -> None:
        """Have rows tried again."""
        for row in found:
            await self.database.write(lambda conn, row=row: outbox.later(conn, row, after_s))  # type: ignore[misc]  # bound at once

    async def done(self, *found: Claimed) -> None:
        """Carry rows out."""
        for row in found:
            await self.database.write(lambda conn, row=row: outbox.done(conn, row))  # type: ignore[misc]  # bound at once

    async def step(self, back_s: float) -> None:
        """Set the clock back; a negative number lets time pass."""
        ahead = ", ".join(f"{name} = {name} + {round(back_s * SECOND)}" for name in ("placed", "due", "expires"))
        await change(self.database, f"UPDATE outbox SET {ahead}")  # noqa: S608 - our own names
        for name in ("sent_at", "claimed_until"):
            more = f"UPDATE outbox SET {name} = {name} + {round(back_s * SECOND)} WHERE {name} > 0"  # noqa: S608 - as above
            await change(self.database, more)

    async def mend(self, *, seen: bool = False) -> None:
        """Do what the courier does at each look."""
        await self.database.write(lambda conn: clock_set_back.mend(conn, now(conn), LEASE_S, seen=seen))

    async def due_in_s(self) -> float:
        """How many seconds it is until the only row is due."""
        at = await self.database.write(now)
        ((due,),) = await rows(self.database, "SELECT due FROM outbox")
        assert isinstance(due, int)
        return (due - at) / SECOND


@pytest.fixture
def box(database: Database) -> Stepping:
    """An empty outbox."""
    return Stepping(database)


async def test_a_warning_from_before_is_due_at_once(box: Stepping) -> None:
    """So is one that is asked for again now, and falls into the same row."""
    await box.put(WARNING, NOTE)
    await box.step(BACK_S)
    await box.put(WARNING, NOTE)
    await box.mend()
    assert {row.what for row in await box.claim()} == {WARNING, NOTE}


async def test_what_is_tried_again_is_tried_now(box: Stepping) -> None:
    """It had waited longer than the clock was set back by, so that only who saw the clock knows."""
    await box.put(NOTE)
    await box.step(-1000)
    await box.later(*await box.claim(), after_s=4)
    await box.step(BACK_S)
    await box.mend()
    assert await box.claim() == []
    await box.mend(seen=True)
    assert [row.what for row in await box.claim()] == [NOTE]


async def test_what_teams_asked_to_wait_for_waits_while_the_clock_goes_right(box: Stepping) -> None:
    """A look by itself hurries nothing."""
    await box.put(NOTE)
    await box.later(*await box.claim(), after_s=500)
    await box.mend()
    assert await box.claim() == []
    assert 490 < await box.due_in_s() <= 500


async def test_a_wake_waits_its_own_delay_and_no_longer(box: Stepping) -> None:
    """It may not come early, and never waits more than twice as long as was asked for."""
    await box.put(Wake("proof", 60))
    await box.step(BACK_S)
    await box.mend()
    assert 50 < await box.due_in_s() <= 60


async def test_a_wake_that_was_asked_for_anew_waits_the_new_delay(box: Stepping) -> None:
    """The time that it waited before is none of the new one's."""
    await box.put(Wake("proof", 3000))
    await box.step(-1000)
    await box.put(Wake("proof", 60))
    await box.step(BACK_S)
    await box.mend()
    assert 50 < await box.due_in_s() <= 60


async def test_what_a_dead_courier_held_is_free_after_one_lease(box: Stepping) -> None:
    """A courier that is alive renews its claim, so nobody takes from it."""
    await box.put(NOTE)
    assert await box.claim("dead")
    await box.step(BACK_S)
    await box.mend(seen=True)
    assert await box.claim() == [], "the one who holds it may be at work"
    await box.step(-LEASE_S - 1)
    assert [row.what for row in await box.claim()] == [NOTE]


async def test_a_card_that_was_sent_before_is_edited_at_its_distance(box: Stepping) -> None:
    """Not at its distance from a time that lies ahead."""
    card = Show("status", PAGE)
    await box.put(card)
    await box.done(*await box.claim())
    await box.step(BACK_S)
    await box.put(Show("status", UnknownPage("page", (2,), private=False)))
    await box.mend()
    assert await box.due_in_s() <= outbox.APART_S
