"""A sitting that goes on the next day is noted on its days, and the times of its minutes run from the last of them (R-195, R-198)."""

import asyncio

import pytest

from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import begun
from tests.support.soon import alone, quiet
from tests.support.world_time import pass_idly


async def over_two_days(house: Living) -> LivingSitting:
    """Opened on 8 December, adjourned, resumed and closed on the 9th."""
    sitting = await begun(house, agenda="1. Resor\n2. Budget", seats="3")
    for no in ("1", "2"):
        await sitting.execute("lena", "matter.call", {"matter": no, "quorum": "any"})
        await asyncio.sleep(60)
        await sitting.execute("lena", "matter.end", {"matter": no, "quorum": "any"})
        if no == "1":
            await sitting["lena"].say_privately("ajournera")
            await pass_idly(26 * 3600)
            await sitting["lena"].say_privately("återuppta")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    return sitting


@pytest.mark.rule("R-195", road="word", by="dialogs.record.days_of_sitting.days_after")
async def test_its_days_stand_in_the_note_and_its_minutes_are_adjusted_from_the_last(house: Living) -> None:
    """In each part, and in the card of the dates."""
    sitting = await over_two_days(house)
    note = await alone(house, sitting, "karin", "underlag")
    assert "| Sammanträdesdatum | 2026-12-08 och 2026-12-09 |" in note
    assert " – 2026-12-09 klockan " in note
    assert note.index("*Behandlat:* 2026-12-08") < note.index("*Behandlat:* 2026-12-09")
    assert "| 2026-12-09 " in await alone(house, sitting, "karin", "minnesstöd")
    dates = await alone(house, sitting, "karin", "datum")
    assert ("2026-12-08, avslutat 2026-12-09" in dates, "2026-12-23" in dates) == (True, True)
