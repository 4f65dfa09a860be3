"""Several machines hear one meeting, and their clocks differ, or one is set in the middle: nothing that anybody is told changes (R-182, R-252).

Here one machine's clock is set before some of what it hears, which comes to the same; the database goes by its own.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting, living
from tests.support.rule_sittings import begun
from tests.support.set_clock import Clock
from tests.support.soon import hears

SAY = book.of("sv").quorum
OFF_S = [-60, -10, 60]


@asynccontextmanager
async def _called(
    folder: Path, monkeypatch: pytest.MonkeyPatch | None = None
) -> AsyncIterator[tuple[Living, LivingSitting, Clock]]:
    """The roll was called, with the chair in the room; the machine's clock can be set, and without a patch its database's with it."""
    async with living(f"sqlite:///{folder}/sittings.sqlite", closed=True) as house:
        clock = Clock()
        if monkeypatch is None:
            clock.hang()
        else:
            clock.hang_in_the_machine_alone(monkeypatch)
        await house.open()
        sitting = await begun(house)
        for word in ("upprop resten i rummet", "avsluta uppropet ändå"):
            await sitting["karin"].say(word, mention=True)
        yield house, sitting, clock


async def _rest(sitting: LivingSitting) -> None:
    await sitting["karin"].say("ajournera 5", mention=True)
    await sitting["lena"].say("återuppta", mention=True)


@pytest.mark.parametrize("off_s", OFF_S)
async def test_after_a_break_that_a_machine_of_another_clock_heard_nobody_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, off_s: int
) -> None:
    """They were noted as there before it, however it was dated by that machine."""
    async with _called(tmp_path, monkeypatch) as (house, sitting, clock):
        clock.ahead_s = off_s
        await _rest(sitting)
        clock.ahead_s = 0
        await sitting["karin"].say("status", mention=True)
        lena = (await sitting.person("lena")).name
        assert await hears(house, sitting["karin"], f"{lena}: {SAY.lacks['after_break']}")


@pytest.mark.parametrize("off_s", OFF_S)
async def test_who_is_looked_for_after_a_break_counts_whichever_machine_hears_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, off_s: int
) -> None:
    """It was noted after the break, whatever the clock of the machine that heard it says."""
    async with _called(tmp_path, monkeypatch) as (house, sitting, clock):
        await _rest(sitting)
        clock.ahead_s = off_s
        await sitting["karin"].say("upprop resten i rummet", mention=True)
        clock.ahead_s = 0
        await sitting["karin"].say("upprop", mention=True)
        assert await hears(house, sitting["karin"], SAY.looked)


@pytest.mark.parametrize("back_s", [60, 600])
async def test_the_databases_clock_is_set_back_before_a_break_and_nobody_counts_until_they_are_looked_for(
    tmp_path: Path, back_s: int
) -> None:
    """What comes later in the journal is later, though the clock says otherwise for as long as it was set back by."""
    async with _called(tmp_path) as (house, sitting, clock):
        clock.ahead_s = -back_s
        await _rest(sitting)
        await sitting["karin"].say("status", mention=True)
        lena = (await sitting.person("lena")).name
        assert await hears(house, sitting["karin"], f"{lena}: {SAY.lacks['after_break']}")
        await sitting["karin"].say("upprop resten i rummet", mention=True)
        await sitting["karin"].say("upprop", mention=True)
        assert await hears(house, sitting["karin"], SAY.looked)
