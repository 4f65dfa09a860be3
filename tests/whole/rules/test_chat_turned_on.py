"""A chat that somebody turns on by hand in a confidential matter is told of as what it is, over the wire (R-129, R-130)."""

import asyncio
from pathlib import Path

import pytest

from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from cards.phrases import book
from dialogs.said.recording import WATCHED_EVERY_S
from tests.support.living import living
from tests.support.rule_sittings import AT_THE_GATE, YES, prepared, presses
from tests.support.soon import quiet

STATE = book.of("sv").chat_switch.state


@pytest.mark.rule("R-130", road="press", by="dialogs.chat.switch_watched.watch")
async def test_the_hosts_read_that_it_is_on_and_again_that_it_is_off(tmp_path: Path) -> None:
    """Nobody has written in it; it is not turned off again by us."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", BISITTARE_VARIANT="block") as house:
        house.teams.world.graph_roles.add(CHANGE_MEETINGS)
        sitting = await prepared(house)
        meeting = sitting.chat.meeting
        assert meeting is not None
        house.teams.world.graph_policy.add(meeting.organizer.object_id or "")
        await sitting["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
        await quiet(house)
        await sitting.execute("lena", "matter.call", {"matter": "1"})
        await sitting.execute("anna", "checklist.submit", YES)
        await presses(sitting, "lena", AT_THE_GATE)
        await quiet(house)
        on, off = STATE["turned_on"].partition("). ")[2], STATE["off"].partition("). ")[2]
        for setting, shown, gone in (("enabled", on, off), ("disabled", off, on)):
            sitting.chat.setting = setting
            await asyncio.sleep(2 * WATCHED_EVERY_S + 5)
            await quiet(house)
            assert sitting.chat.setting == setting
            for who in ("lena", "karin"):
                assert sitting[who].sees(shown)
                assert not sitting[who].sees(gone)
