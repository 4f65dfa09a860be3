"""Until when a break lasts is told by the clocks that people see, Teams' own, whatever the server's says (R-181, R-233)."""

from pathlib import Path

import pytest

from tests.support.living import living
from tests.support.rule_sittings import OPEN, begun
from tests.support.set_clock import Clock
from tests.support.soon import cards_in, quiet


@pytest.mark.rule("R-233", road="word", by="dialogs.showing.break_by_peoples_clocks.break_shown_since")
@pytest.mark.parametrize("ahead_s", [-600, -120, 600])
async def test_a_break_of_fifteen_minutes_is_told_as_fifteen(tmp_path: Path, ahead_s: int) -> None:
    """What the chair reads aloud, and what stands in the room, by a word that Teams stamped at 09.00."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite", closed=True) as house:
        clock = Clock()
        clock.hang()
        await house.open()
        clock.ahead_s = ahead_s
        sitting = await begun(house, agenda=OPEN)
        await sitting["lena"].say("ajournera 15", mention=True)
        await quiet(house)
        assert "ajourneras till klockan 09.15" in cards_in(house.teams.world.private_chat(sitting["lena"].person))
        assert "ajournerat till klockan 09.15" in cards_in(sitting.chat)
