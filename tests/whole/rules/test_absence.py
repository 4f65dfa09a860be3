"""The bot is away in a confidential matter: who wrote meanwhile is told to chair and secretary, where Teams says it (R-112, R-132)."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.rehearsal.pretended.chat import EVERYTHING, MESSAGES
from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from dialogs.said.chat_setting import SwitchProblem
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import YES, begun
from tests.support.sinks import sinks
from tests.support.soon import cards_in, hears, quiet
from tests.whole.rules.test_chat_switch import granting
from tests.whole.rules.test_recording import called, opens

__all__ = ["granting"]

SAY = book.of("sv").absence
MARKER = "Qvistgaardens"


def found(count: int) -> str:
    """What the hosts are told of so many messages."""
    return SAY.found.format(count=count)


async def away(sitting: LivingSitting, *words: str, who: str = "anna", seconds: float = 300) -> None:
    """The bot is away for so long, and somebody writes meanwhile."""
    house = sitting.living
    await quiet(house)
    await house.close()
    await asyncio.sleep(seconds / 2)
    for one in words:
        await sitting[who].say(one)
    await asyncio.sleep(seconds / 2)
    await house.open()
    await wakes(house)


async def wakes(house: Living) -> None:
    """Let it find what waits since its outage: a time that has come is nothing to send."""
    await asyncio.sleep(2)
    await quiet(house)


async def told(sitting: LivingSitting, what: str) -> list[str]:
    """Who is told this alone, at the latest when nothing more is to be sent."""
    return [who for who in ("lena", "karin", "anna", "per") if await hears(sitting.living, sitting[who], what)]


@pytest.mark.rule("R-112", road="press", by="dialogs.chat.after_outage.read_back_told")
async def test_what_was_written_while_it_was_away_is_told_to_chair_and_secretary(
    granting: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """How many, who and when; once. No word of it is anywhere; the writer is told why it was out of place."""
    sitting = await opens(granting)
    await called(sitting)
    await away(sitting, MARKER, f"Är det {MARKER} granne?", "klar")
    assert await told(sitting, found(3)) == ["lena", "karin"]
    assert await told(sitting, "ditt meddelande skrevs medan ärendet behandlades") == ["anna"]
    (one,) = (await sitting.meeting()).incidents
    assert (one.no, one.count) == (1, 3)
    assert "Anna" in cards_in(granting.teams.world.private_chat(sitting["lena"].person))
    await away(sitting, seconds=4)
    assert await told(sitting, found(3)) == ["lena", "karin"]
    assert [one.count for one in (await sitting.meeting()).incidents] == [3]
    for where, octets in (await sinks(granting, tmp_path, capfd)).items():
        assert MARKER.encode() not in octets, where


async def test_what_came_before_and_after_is_not_counted_twice(granting: Living) -> None:
    """The guard saw that itself; an edit of an older message meanwhile counts."""
    sitting = await opens(granting)
    old = await sitting["per"].say("Hej")
    await called(sitting)
    await sitting["anna"].say("Före")
    await quiet(granting)
    await granting.close()
    await asyncio.sleep(30)
    await sitting["per"].edit("Är det grannen?", old.message)
    await asyncio.sleep(30)
    await granting.open()
    await sitting["anna"].say("Efter")
    await wakes(granting)
    (one,) = (await sitting.meeting()).incidents
    assert one.count == 3
    assert await told(sitting, found(1)) == ["lena", "karin"]


async def test_a_matter_that_the_first_press_ends_is_read_too(granting: Living) -> None:
    """And a short outage, between two signs of life."""
    sitting = await opens(granting)
    await called(sitting)
    await quiet(granting)
    await granting.close()
    await sitting["anna"].say("Snabbt")
    await asyncio.sleep(2)
    await granting.open()
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await wakes(granting)
    assert [(one.no, one.count) for one in (await sitting.meeting()).incidents] == [(1, 1)]


@pytest.mark.parametrize(("after_s", "gone_s"), [(1, 15), (1, 20), (1, 24), (5, 20), (10, 16)])
async def test_a_restart_that_is_over_before_the_sign_of_life_is_late_is_an_outage(
    granting: Living, after_s: float, gone_s: float
) -> None:
    """A new image, or a server that is started anew, takes just so long."""
    sitting = await opens(granting)
    await called(sitting)
    await asyncio.sleep(after_s)
    await away(sitting, MARKER, seconds=gone_s)
    await asyncio.sleep(30)
    await quiet(granting)
    assert [one.count for one in (await sitting.meeting()).incidents] == [1]


async def test_a_matter_that_was_called_straight_after_another_is_read_too(granting: Living) -> None:
    """The outage comes before its own first sign of life."""
    sitting = await opens(granting)
    await called(sitting)
    await asyncio.sleep(90)
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await quiet(granting)
    await away(sitting, MARKER)
    await quiet(granting)
    assert [(one.no, one.count) for one in (await sitting.meeting()).incidents] == [(3, 1)]
    assert await told(sitting, found(1)) == ["lena", "karin"]


@pytest.mark.parametrize("ahead_s", [60, 600, -60, -600])
async def test_the_gap_is_found_by_teams_clock_where_ours_is_another(granting: Living, ahead_s: int) -> None:
    """The machine and its database are as wrong as that; once, and it is told once."""
    clock = granting.teams.world.clock
    granting.teams.world.clock = lambda: clock() + timedelta(seconds=ahead_s)
    sitting = await opens(granting)
    await called(sitting)
    await asyncio.sleep(7)
    await away(sitting, MARKER, seconds=60)
    await asyncio.sleep(30)
    await quiet(granting)
    assert [(one.no, one.count) for one in (await sitting.meeting()).incidents] == [(1, 1)]
    assert await told(sitting, found(1)) == ["lena", "karin"]


async def test_whoever_edits_it_after_the_matter_has_written_in_it(granting: Living) -> None:
    """Teams is silent until then; the hosts know all the time that something may have been written."""
    sitting = await opens(granting)
    await called(sitting)
    await quiet(granting)
    await granting.close()
    granting.teams.faults.plan(Fault(status=503), [Call.LOG], times=1000)
    await asyncio.sleep(60)
    written = await sitting["anna"].say(MARKER)
    await asyncio.sleep(60)
    await granting.open()
    await asyncio.sleep(30)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await asyncio.sleep(60)
    await sitting["anna"].edit("Rättat", written.message)
    granting.teams.faults.clear()
    await asyncio.sleep(90)
    assert [(one.no, one.count) for one in (await sitting.meeting()).incidents] == [(1, 1)]
    assert await told(sitting, found(1)) == ["lena", "karin"]


async def test_nothing_written_is_noted_and_told_to_nobody(granting: Living) -> None:
    """The journal says so."""
    sitting = await opens(granting)
    await called(sitting)
    await away(sitting)
    assert await told(sitting, SAY.head.removeprefix("{matter}")) == []
    assert [one.found for one in (await sitting.meeting()).aways] == [0]


async def test_without_the_right_that_is_said_with_the_times(house: Living) -> None:
    """To chair and secretary, in one card, and once."""
    sitting = await begun(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await away(sitting, MARKER)
    why = f"{SAY.unread} {SAY.problems[SwitchProblem.NOT_GRANTED]}"
    assert await told(sitting, why) == ["lena", "karin"]
    assert (await sitting.meeting()).incidents == ()


async def test_that_the_app_lacks_the_right_is_said(granting: Living) -> None:
    """It was added to the chat before it asked for it."""
    sitting = await opens(granting)
    await called(sitting)
    sitting.chat.grants = EVERYTHING - {MESSAGES}
    await away(sitting, "Hej")
    assert await told(sitting, SAY.problems[SwitchProblem.FORBIDDEN]) == ["lena", "karin"]


async def test_a_silent_graph_is_told_of_and_then_what_was_found(granting: Living) -> None:
    """Within half a minute; it is asked again until it answers."""
    sitting = await opens(granting)
    await called(sitting)
    await quiet(granting)
    await granting.close()
    granting.teams.faults.plan(Fault(status=503), [Call.LOG], times=1000)
    await asyncio.sleep(60)
    await sitting["anna"].say("Hej")
    await granting.open()
    await asyncio.sleep(30)
    alone = [cards_in(granting.teams.world.private_chat(sitting[who].person)) for who in ("lena", "karin")]
    assert all(SAY.problems[SwitchProblem.OUT_OF_REACH] in one for one in alone)
    granting.teams.faults.clear()
    await asyncio.sleep(60)
    assert await told(sitting, found(1)) == ["lena", "karin"]
