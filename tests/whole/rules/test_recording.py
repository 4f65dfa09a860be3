"""A recording in a matter behind closed doors is told to chair and secretary, where the municipality lets the bot look (R-057)."""

import asyncio
from pathlib import Path

import pytest

from bot.rehearsal.pretended.chat import EVERYTHING, MESSAGES
from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from dialogs.meeting.meeting import MatterState
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.recording import WATCHED_EVERY_S
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import YES
from tests.support.sinks import bytes_in
from tests.support.soon import hears, quiet
from tests.whole.rules.test_chat_switch import granting
from tests.whole.rules.test_settings_read import readable

__all__ = ["granting"]

SAY = book.of("sv").recording
RUNS, OVER = SAY.head_runs.removeprefix("{matter}"), SAY.head_over.removeprefix("{matter}")
STOPPED = SAY.over
NONE = SAY.line_none


async def opens(house: Living) -> LivingSitting:
    """A sitting that is begun, and whose settings have been read."""
    sitting = await readable(house)
    await sitting["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
    await quiet(house)
    return sitting


async def called(sitting: LivingSitting) -> None:
    """Matter 1, under secrecy, waits at its gate."""
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await quiet(sitting.living)


async def next_look(sitting: LivingSitting) -> None:
    """Let the time pass until the bot has looked once more."""
    await asyncio.sleep(WATCHED_EVERY_S + 1)
    await quiet(sitting.living)


async def told(sitting: LivingSitting, what: str) -> list[str]:
    """Who is told this alone, at the latest when nothing more is to be sent."""
    return [who for who in ("lena", "karin", "anna", "per") if await hears(sitting.living, sitting[who], what)]


@pytest.mark.rule("R-057", road="press", by="dialogs.chat.recording.recording_told")
async def test_a_recording_that_begins_in_the_matter_is_told_to_chair_and_secretary_alone(granting: Living) -> None:
    """Within 20 seconds; then that it is over, and when the matter has ended a line."""
    sitting = await opens(granting)
    await called(sitting)
    assert await told(sitting, NONE) == ["lena", "karin"]
    granting.teams.record(sitting.chat, sitting["per"])
    await next_look(sitting)
    assert await told(sitting, RUNS) == ["lena", "karin"]
    granting.teams.record(sitting.chat, sitting["per"], "success")
    await next_look(sitting)
    assert await told(sitting, RUNS) == []
    assert await told(sitting, STOPPED) == ["lena", "karin"]
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await quiet(granting)
    assert (await sitting.meeting()).recording.runs == ""
    assert await told(sitting, OVER) == ["lena", "karin"]


@pytest.mark.rule("R-057", road="word", by="dialogs.meeting_settings.settings_still_hold.said_not")
async def test_one_that_goes_on_when_the_matter_is_called_is_passed_only_with_a_reason(granting: Living) -> None:
    """Its setting may be off: whoever records has begun before."""
    sitting = await opens(granting)
    granting.teams.record(sitting.chat, sitting["per"])
    await called(sitting)
    assert await told(sitting, RUNS) == ["lena", "karin"]
    await sitting.execute("karin", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    await sitting["lena"].say("öppna 1", mention=True)
    await quiet(granting)
    assert (await sitting.meeting()).matters[0].state is MatterState.CALLED


async def test_one_of_an_open_matter_is_nobodys_to_hear(granting: Living) -> None:
    """It began and ended before the call."""
    sitting = await opens(granting)
    granting.teams.record(sitting.chat, sitting["per"])
    granting.teams.record(sitting.chat, sitting["per"], "success")
    await asyncio.sleep(5)
    await called(sitting)
    await next_look(sitting)
    assert await told(sitting, OVER) == []


async def test_one_that_was_short_and_late_is_seen_when_the_matter_has_left_the_table(granting: Living) -> None:
    """The last look: nothing falls between two others. What begins after it is of the next matter, which is open."""
    sitting = await opens(granting)
    await called(sitting)
    granting.teams.record(sitting.chat, sitting["per"])
    granting.teams.record(sitting.chat, sitting["per"], "success")
    await asyncio.sleep(1)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await quiet(granting)
    assert await told(sitting, OVER) == ["lena", "karin"]
    await asyncio.sleep(1)
    granting.teams.record(sitting.chat, sitting["per"])
    await next_look(sitting)
    assert await told(sitting, RUNS) == []


async def test_a_transcript_is_told_of_too(granting: Living) -> None:
    """Teams says so when it is kept."""
    sitting = await opens(granting)
    await called(sitting)
    granting.teams.record(sitting.chat, sitting["per"], "transcript")
    await next_look(sitting)
    assert await told(sitting, SAY.transcript) == ["lena", "karin"]


async def test_what_cannot_be_read_is_said_and_looked_for_again(granting: Living) -> None:
    """Graph is away: nobody is told that nothing is recorded. Then it answers."""
    sitting = await opens(granting)
    granting.teams.faults.plan(Fault(status=503), [Call.LOG], times=1000)
    await called(sitting)
    await asyncio.sleep(60)
    await quiet(granting)
    unseen = SAY.unseen.format(why=SAY.problems[SwitchProblem.OUT_OF_REACH])
    assert await told(sitting, unseen) == ["lena", "karin"]
    assert await told(sitting, NONE) == []
    granting.teams.record(sitting.chat, sitting["per"])
    granting.teams.faults.clear()
    await asyncio.sleep(60)
    await quiet(granting)
    assert await told(sitting, RUNS) == ["lena", "karin"]


async def test_without_the_chats_own_right_that_is_said(granting: Living) -> None:
    """The app was added to the chat before it asked for it."""
    sitting = await opens(granting)
    sitting.chat.grants = EVERYTHING - {MESSAGES}
    await called(sitting)
    unseen = SAY.unseen.format(why=SAY.problems[SwitchProblem.FORBIDDEN])
    assert await told(sitting, unseen) == ["lena", "karin"]


@pytest.mark.rule("R-057", road="word", by="dialogs.showing.recording_shown.recording_unread")
async def test_what_could_not_be_read_stands_at_the_gate_and_the_chair_may_pass_it(granting: Living) -> None:
    """Nobody knows whether somebody records: it is said, and opening takes a reason."""
    sitting = await opens(granting)
    sitting.chat.grants = EVERYTHING - {MESSAGES}
    await called(sitting)
    await sitting.execute("karin", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    await sitting["lena"].say("öppna 1", mention=True)
    await quiet(granting)
    assert (await sitting.meeting()).matters[0].state is MatterState.CALLED
    assert await hears(granting, sitting["lena"], book.of("sv").readiness.obstacles["recording_unread"])
    await sitting.execute("lena", "gate.open", {"matter": "1", "reason": "accepted"})
    await quiet(granting)
    assert (await sitting.meeting()).matters[0].state is MatterState.OPEN


async def test_where_nothing_is_granted_nobody_looks(house: Living) -> None:
    """And nothing is said of it."""
    sitting = await opens(house)
    await called(sitting)
    await next_look(sitting)
    assert not (await sitting.meeting()).recording.looked
    assert house.teams.recorder.sent(containing="/graph/") == []


async def test_of_what_people_wrote_before_nothing_stays(
    granting: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Graph answers with whole messages, and the bot keeps none of it."""
    marker = "grönsiska-0417"
    sitting = await opens(granting)
    await sitting["per"].say(f"Den nya sporthallen heter {marker}")
    await called(sitting)
    await next_look(sitting)
    assert (await sitting.meeting()).recording.looked
    answers = [one for one in granting.teams.recorder.calls if "/messages?" in str(one["path"])]
    assert marker in str(answers)
    assert marker.encode() not in bytes_in(tmp_path)
    assert marker not in "".join(capfd.readouterr())


@pytest.mark.rule("R-057", road="press", by="bot.remote.chat_log.ChatLog.signs")
async def test_one_that_began_long_before_the_matter_is_seen_behind_all_that_was_written(granting: Living) -> None:
    """An evening's cards and words stand between: it was said that none was seen."""
    sitting = await opens(granting)
    granting.teams.record(sitting.chat, sitting["per"])
    for number in range(60):
        await sitting["per"].say(f"Rad {number}")
    await called(sitting)
    await quiet(granting)
    assert await told(sitting, RUNS) == ["lena", "karin"]


async def test_a_second_one_is_seen_whatever_teams_tells_late_of_the_first(granting: Living) -> None:
    """The first is stopped and the second begun, and only then is the first one's file kept."""
    sitting = await opens(granting)
    for sign in ("initial", "initial", "success"):
        granting.teams.record(sitting.chat, sitting["per"], sign)
        await asyncio.sleep(2)
    await called(sitting)
    await quiet(granting)
    assert await told(sitting, RUNS) == ["lena", "karin"]
    assert (await sitting.meeting()).recording.runs
