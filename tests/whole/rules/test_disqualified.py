"""Whoever is disqualified in a matter, or serves there no more, neither makes nor backs a motion, is counted nor leads, by any road (R-142, R-173, R-177, R-178)."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN
from tests.support.soon import hears, quiet

HERE = {key: Part(key.title(), "ledamot, i rummet") for key in ("anna", "bo")} | {
    "jonas": Part("Jonas", "ersättare, i rummet")
}
ROLL = ("upprop resten i rummet", "avsluta uppropet ändå")


async def sitting_of(house: Living, **people: Part) -> LivingSitting:
    """A sitting of four seats, three of them filled."""
    return await house.sitting(FEW | HERE | people, OPEN, begun=True, seats="4")


async def notes(sitting: LivingSitting, *words: str) -> None:
    """What the secretary notes alone."""
    for word in words:
        await sitting["karin"].say_privately(word)
    await quiet(sitting.living)


@pytest.mark.parametrize("replaced", [False, True])
async def test_undo_makes_no_motion_for_whoever_takes_no_part(house: Living, *, replaced: bool) -> None:
    """Disqualified, or their seat is another's in the matter; whoever only went out of the room gets it back."""
    sitting = await sitting_of(house)
    anna, jonas = await sitting.person("anna"), await sitting.person("jonas")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say("yrkande avslag: nej", mention=True)
    await sitting["anna"].say("återtar 1", mention=True)
    await notes(sitting, *ROLL, f"jäv 1 {anna.name}", *[f"ersätt {anna.name} med {jonas.name}"] * replaced)
    await sitting["anna"].say("ångra", mention=True)
    motion = (await sitting.meeting()).motion(1)
    assert motion is not None
    assert motion.withdrawn


async def test_undo_backs_no_motion_for_whoever_takes_no_part(house: Living) -> None:
    """The backing was withdrawn before they were disqualified."""
    sitting = await sitting_of(house)
    anna = await sitting.person("anna")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["bo"].say("yrkande avslag: nej", mention=True)
    await sitting["anna"].say("instämmer 1", mention=True)
    await sitting["anna"].say("instämmer inte 1", mention=True)
    await notes(sitting, f"jäv 1 {anna.name}")
    await sitting["anna"].say("ångra", mention=True)
    motion = (await sitting.meeting()).motion(1)
    assert motion is not None
    assert anna.key not in motion.seconds


@pytest.mark.rule("R-178", road="word", by="dialogs.quorum.without_quorum.told_first")
async def test_the_call_is_judged_by_the_matter_that_is_called(house: Living) -> None:
    """The chair is told before it is called; of the next, in which everybody takes part, nobody is stopped."""
    sitting = await sitting_of(house, bo=Part("Bo", "ledamot, frånvarande"))
    anna = await sitting.person("anna")
    await notes(sitting, f"upprop {(await sitting.person('jonas')).name} frånvarande", *ROLL)
    await notes(sitting, f"jäv 1 {anna.name}")
    await sitting["lena"].say("ta upp 1", mention=True)
    assert (await sitting.meeting()).table == 0
    await sitting["lena"].say("ta upp 1 ändå", mention=True)
    assert (await sitting.meeting()).table == 1


async def test_whoever_is_disqualified_is_not_let_lead_the_matter(house: Living) -> None:
    """And leads the next as anybody."""
    sitting = await sitting_of(house)
    anna = await sitting.person("anna")
    await notes(sitting, *ROLL, f"jäv 1 {anna.name}")
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await sitting.execute("lena", "meeting.lead", {"person": anna.key})
    assert (await sitting.meeting()).chair == await sitting.person("lena")
    await sitting.execute("lena", "matter.end", {"matter": "1", "quorum": "any"})
    await sitting.execute("lena", "meeting.lead", {"person": anna.key})
    assert (await sitting.meeting()).chair == await sitting.person("anna")


@pytest.mark.rule("R-173", road="press", by="dialogs.matter.leader_disqualified.follow")
async def test_a_leader_who_is_disqualified_in_the_open_matter_is_told_and_hands_over(house: Living) -> None:
    """Chair and secretary at once; by the button on that card somebody else leads, and the old chair's card is a line."""
    say = book.of("sv")
    sitting = await sitting_of(house)
    lena, anna = await sitting.person("lena"), await sitting.person("anna")
    await notes(sitting, *ROLL)
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await notes(sitting, f"jäv 1 {lena.name}")
    alarm = say.matter.leader_disqualified.format(name=lena.name, no=1)
    assert await hears(house, sitting["karin"], alarm)
    assert await hears(house, sitting["lena"], alarm)
    await sitting["lena"].press(say.sitting.lead_send)
    await sitting["lena"].press(say.sitting.lead_send, {"person": anna.key})
    assert (await sitting.meeting()).chair == await sitting.person("anna")
    assert await hears(house, sitting["lena"], say.matter.leader_disqualified_over.format(no=1))
