"""Who has to be in the room, and who leads without the presidium, over the wire (R-032 to R-036)."""

import pytest

from cards.phrases import book
from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN
from tests.support.soon import hears

SAY = book.of("sv").remote
CAPACITIES = book.of("sv").common.capacities
ROOM = book.of("sv").sitting


async def _by(house: Living, profile: str, date: str = "2026-12-08", **places: str) -> LivingSitting:
    """A begun sitting by this profile: Anna is in the room, and so are the others unless it is said otherwise."""
    lines = {"lena": "ordförande", "karin": "sekreterare", "anna": "ledamot", "per": "tjänsteperson"}
    people = {key: Part(CAST[key].name, f"{line}, {places.get(key, 'i rummet')}") for key, line in lines.items()}
    return await house.sitting(FEW | people, OPEN, begun=True, profile=profile, date=date)


async def _reads(house: Living, sitting: LivingSitting, line: str) -> bool:
    await sitting["karin"].say("status", mention=True)
    return await hears(house, sitting["karin"], line)


@pytest.mark.rule("R-032", road="word", by="dialogs.quorum.room_rules.room_of")
@pytest.mark.rule("R-035", road="word", by="dialogs.quorum.room_rules._presidium_out")
async def test_a_chair_who_goes_remote_while_a_member_is_in_the_room_is_told_of(house: Living) -> None:
    """Piteå's rules: chair and secretary must be there, and a remote presidium takes no part. Nothing is stopped."""
    sitting = await _by(house, "pitea")
    await sitting["lena"].say("distans", mention=True)
    assert await _reads(house, sitting, SAY.room_must.format(who=CAPACITIES["chair"]))
    name = (await sitting.person("lena")).name
    assert await hears(house, sitting["karin"], SAY.room_out.format(names=name))
    assert (await sitting.person("lena")).remote


@pytest.mark.rule("R-033", road="word", by="dialogs.quorum.room_rules.room_of")
async def test_once_the_last_member_is_remote_the_chair_may_be_so_too(house: Living) -> None:
    """Then the secretary alone must be there, and is named when she is not."""
    sitting = await _by(house, "pitea", lena="distans")
    await sitting["anna"].say("distans", mention=True)
    await sitting["karin"].say("distans", mention=True)
    assert await _reads(house, sitting, SAY.room_must.format(who=CAPACITIES["secretary"]))


@pytest.mark.rule("R-034", road="word", by="dialogs.quorum.room_rules.room_of")
async def test_karlstad_would_have_the_official_in_the_room_too(house: Living) -> None:
    """A recommendation: it should be so."""
    sitting = await _by(house, "karlstad")
    await sitting["per"].say("distans", mention=True)
    assert await _reads(house, sitting, SAY.room_should.format(who=CAPACITIES["official"]))


@pytest.mark.rule("R-008", road="word", by="dialogs.quorum.whole_board_remote.all_remote")
async def test_where_all_are_remote_the_chair_reads_what_the_council_has_decided(house: Living) -> None:
    """From 1 July 2026 nobody but the council lets it be so; while somebody is in the room, and before that day, nothing is said."""
    line = SAY.room_all_remote["undecided"]
    earlier = await _by(house, "linkoping", "2026-06-01", lena="distans", anna="distans")
    assert not await _reads(house, earlier, line)
    sitting = await _by(house, "linkoping", lena="distans")
    assert not await _reads(house, sitting, line)
    await sitting["anna"].say("distans", mention=True)
    assert await _reads(house, sitting, line)


@pytest.mark.rule("R-036", road="press", by="dialogs.quorum.room_rules._first_to_lead")
async def test_without_the_presidium_one_is_proposed_and_the_secretary_says_who_leads(house: Living) -> None:
    """By the button that stands in sight on the card."""
    sitting = await _by(house, "pitea")
    await sitting["lena"].say("distans", mention=True)
    anna = await sitting.person("anna")
    line = SAY.room_leads["longest_service"].format(name=anna.name)
    assert await _reads(house, sitting, line)
    await sitting["karin"].press(ROOM.lead_send, {})
    await sitting["karin"].press(ROOM.lead_send, {"person": anna.key})
    assert (await sitting.meeting()).leader == anna.key
