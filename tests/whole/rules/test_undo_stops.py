"""Undo takes back the last thing somebody did, or nothing: it goes past nothing to an earlier step (design 4.10)."""

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import begun
from tests.support.soon import hears

SAY = book.of("sv").refusal.notices


async def test_undo_after_what_cannot_be_undone_leaves_the_motion_noted_before(house: Living) -> None:
    """The secretary notes a motion, adds a party, and writes `ångra`: the motion stands, and she is told why."""
    sitting = await begun(house, agenda="1. Budget\n2. A.B. [sekretess]")
    karin = sitting["karin"]
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    anna = next(p.key for p in (await sitting.meeting()).people.values() if p.name == sitting["anna"].person.name)
    noted = {"matter": "1", "kind": "reject", "mover": anna, "wording": ""}
    await sitting.hand_in("karin", "motion.record", noted, form="m")
    assert len((await sitting.meeting()).motions) == 1
    party = {"person": "new", "capacity": "party", "matter": "2", "place": "room"}
    await sitting.hand_in("karin", "roster.assign", party, form="p")
    await karin.say_privately("ångra")
    assert await hears(house, karin, SAY["last_stands"])
    assert not any(motion.withdrawn for motion in (await sitting.meeting()).motions)
