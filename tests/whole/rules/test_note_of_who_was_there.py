"""What leaves the house tells neither who was called in for a confidential matter, nor who took no part in one, nor where anybody was (R-200, R-211)."""

import json

import pytest

from bot.commands.export_form import Form
from bot.commands.fetch_note import NoteWanted, note_of_sitting
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW
from tests.support.soon import quiet

pytestmark = pytest.mark.machine  # the command opens the database a second time
_PEOPLE = FEW | {
    "per": Part("Per", "tjänsteperson"),
    "bo": Part("Bo", "ledamot, i rummet"),
    "cia": Part("Cia", "ledamot, i rummet"),
}


async def _held(house: Living) -> LivingSitting:
    """Bo is disqualified in confidential matter 2, the official Per is in the call for it alone, and Anna is remote throughout."""
    sitting = await house.sitting(_PEOPLE, "1. Riktlinjer\n2. A.B. [sekretess]\n3. Budget", begun=True, seats="5")
    anna, bo = (sitting[who].person.name for who in ("anna", "bo"))
    await sitting["karin"].say_privately(f"upprop {anna} sedd och hörd")
    await sitting["lena"].say_privately("godkänn distans")
    await sitting["karin"].say_privately(f"jäv 2 {bo}")
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, sitting["anna"])
    anyway = {"only_entitled": "yes", "reason": "accepted", "quorum": "any"}
    for no in ("1", "2", "3"):
        if no == "2":
            await house.teams.join(sitting.chat, sitting["per"])
        for verb in ("matter.call", "gate.open", "matter.end"):
            await sitting.execute("lena", verb, {"matter": no, **anyway})
        if no == "2":
            await house.teams.leave(sitting.chat, sitting["per"])
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    return sitting


async def _told(house: Living, sitting: LivingSitting, form: Form, *, masked: bool = False, no: int = 0) -> str:
    return (await note_of_sitting(house.settings, sitting.key, NoteWanted(form, masked=masked, no=no))).decode()


async def test_who_was_called_in_for_a_confidential_matter_stands_in_its_own_part(house: Living) -> None:
    """The open part is pasted into minutes that anybody may read."""
    sitting = await _held(house)
    per = sitting["per"].person.name
    assert per not in await _told(house, sitting, Form.OPEN)
    assert per in await _told(house, sitting, Form.CONFIDENTIAL)


async def test_a_masked_copy_has_no_gap_where_somebody_took_no_part_in_a_confidential_matter(house: Living) -> None:
    """Bo, who was disqualified there, is told as Cia is, who decided in all of them."""
    sitting = await _held(house)
    bo, cia = (sitting[who].person.name for who in ("bo", "cia"))
    rows = (await _told(house, sitting, Form.OPEN, masked=True)).splitlines()
    both = [[row.replace(who, "") for row in rows if row.startswith(f"| {who}")] for who in (bo, cia)]
    assert both[0] == both[1] != []
    people = {one["name"]: one for one in json.loads(await _told(house, sitting, Form.JSON, masked=True))["deciding"]}
    assert people[bo]["sections"] == people[cia]["sections"] != []


@pytest.mark.parametrize("no", [0, 1])
async def test_a_masked_copy_tells_nobody_to_have_been_remote(house: Living, no: int) -> None:
    """In the whole open part, and in the note of one matter; the secretary's own has it, as the minutes shall."""
    sitting = await _held(house)
    anna = sitting["anna"].person.name
    for masked in (True, False):
        told = (await _told(house, sitting, Form.OPEN, masked=masked, no=no)).splitlines()
        assert bool([row for row in told if anna in row and "på distans" in row]) is not masked
    people = json.loads(await _told(house, sitting, Form.JSON, masked=True))["deciding"]
    assert [one["name"] for one in people if one["remote"]] == []
