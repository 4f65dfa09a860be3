"""The meeting's settings read in Teams, before the meeting and at the gate, next to what people say of them (R-040, R-041, R-056, R-057, R-124)."""

import pytest

from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from dialogs.meeting.meeting import MatterState
from dialogs.said.reasons import HostLine, TickState
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import YES, prepared
from tests.support.soon import hears, quiet, sees
from tests.whole.rules.test_chat_switch import granting

__all__ = ["granting"]

SAY = book.of("sv").meeting_settings


async def readable(house: Living, **options: object) -> LivingSitting:
    """A sitting whose organizer the access policy names; some of its options are set otherwise than is demanded."""
    sitting = await prepared(house)
    meeting = sitting.chat.meeting
    assert meeting is not None
    house.teams.world.graph_policy.add(meeting.organizer.object_id or "")
    meeting.options.update(options)
    return sitting


async def read(sitting: LivingSitting) -> dict[HostLine, TickState]:
    """What was read of which lines, once nothing more is to be sent."""
    await quiet(sitting.living)
    found = (await sitting.meeting()).read_ticks
    return dict(found.lines) if found is not None else {}


async def at_the_gate(sitting: LivingSitting) -> None:
    """Matter 1, under secrecy, is called, and the remote member has confirmed everything."""
    await sitting["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
    await quiet(sitting.living)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await quiet(sitting.living)


@pytest.mark.rule("R-040", road="word", by="dialogs.meeting_settings.read_from_teams.settings_told")
@pytest.mark.rule("R-056", road="word", by="dialogs.meeting_settings.read_from_teams.settings_told")
@pytest.mark.rule("R-124", road="word", by="dialogs.meeting_settings.read_from_teams.settings_told")
async def test_the_secretary_has_them_read_before_the_meeting(granting: Living) -> None:
    """The answer comes in private: what Teams has, next to what was said where the two differ."""
    sitting = await readable(granting, lobbyBypassSettings={"scope": "everyone", "isDialInBypassEnabled": False})
    karin = sitting["karin"]
    await karin.say("bekräfta väntrum på", mention=True)
    await karin.say("läs av inställningarna", mention=True)
    assert (await read(sitting))[HostLine.LOBBY] is TickState.NOT
    assert await hears(granting, karin, SAY.notes["read"])
    assert await hears(granting, karin, SAY.differs.removeprefix("{line}"))


@pytest.mark.rule("R-041", road="press", by="dialogs.meeting_settings.read_from_teams.settings_told")
@pytest.mark.rule("R-057", road="press", by="dialogs.meeting_settings.read_from_teams.settings_told")
async def test_recording_that_teams_allows_is_passed_only_with_a_reason(granting: Living) -> None:
    """Somebody turned it on after the meeting was set up: it is read at the gate, whatever the host has said."""
    sitting = await readable(granting)
    await sitting.execute("karin", "ticks.submit", {"recording": "confirmed"})
    await sitting.execute("karin", "ticks.read")
    assert (await read(sitting))[HostLine.RECORDING] is TickState.CONFIRMED
    assert sitting.chat.meeting is not None
    sitting.chat.meeting.options["allowRecording"] = True
    await at_the_gate(sitting)
    assert (await read(sitting))[HostLine.RECORDING] is TickState.NOT
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes"})
    assert (await sitting.meeting()).matters[0].state is MatterState.CALLED
    await sitting["lena"].say("status", mention=True)
    assert await sees(granting, sitting["lena"], "inte så enligt Teams")
    assert sitting["lena"].sees("inspelning av (bekräftat av Karin")


async def test_what_cannot_be_read_says_why_and_stops_nothing(granting: Living) -> None:
    """The access policy names nobody: Graph refuses, and people's word stands as it did."""
    sitting = await prepared(granting)
    await sitting.execute("karin", "ticks.read")
    await quiet(granting)
    assert await read(sitting) == {}
    assert await hears(granting, sitting["karin"], SAY.why["forbidden"])


async def test_a_graph_that_is_away_is_told_of_and_asked_again_at_the_gate(granting: Living) -> None:
    """503 while the settings are asked for; it answers later."""
    granting.teams.faults.plan(Fault(status=503), [Call.OPTIONS], times=2)
    sitting = await readable(granting)
    await at_the_gate(sitting)
    assert (await read(sitting))[HostLine.RECORDING] is TickState.CONFIRMED


async def test_where_nothing_is_granted_that_is_the_answer(house: Living) -> None:
    """Another variant: nothing is noted by itself, and whoever asks is told."""
    sitting = await prepared(house)
    await quiet(house)
    assert (await sitting.meeting()).read_ticks is None
    await sitting["karin"].say("läs av inställningarna", mention=True)
    await quiet(house)
    assert await hears(house, sitting["karin"], SAY.why["not_granted"])
