"""Whom Teams shows in the call and who is noted nowhere, as absent or as disqualified: at the gate, at the checklist, in the alarm (R-090, R-111, R-173)."""

import pytest

from bot.rehearsal.pretended.chat import Message
from cards.phrases import book
from dialogs.meeting.meeting import MatterState, Stage
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, SECRET, presses
from tests.support.soon import cards_in, hears, quiet

READY = book.of("sv").readiness
GATE = book.of("sv").gate
COMING = book.of("sv").attendance
ASKED = "Ingen kan se min skärm"


async def _sitting(house: Living, line: str, *, jav: bool = False) -> LivingSitting:
    """A begun sitting with a call in which the chair is; Anna stands on the list with this line."""
    sitting = await house.sitting(FEW | {"anna": Part("Anna", line)}, SECRET, begun=True)
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, sitting["lena"])
    if jav:
        await sitting["karin"].say_privately(f"jäv 1 {(await sitting.person('anna')).name}")
    await quiet(house)
    return sitting


async def _state(sitting: LivingSitting) -> MatterState:
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    return matter.state


async def _open_anyway(sitting: LivingSitting) -> None:
    """Matter 1 is opened, whatever remains."""
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await sitting.execute(
        "lena", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted", "quorum": "any"}
    )
    assert await _state(sitting) is MatterState.OPEN
    await quiet(sitting.living)


@pytest.mark.rule("R-090", road="press", by="dialogs.matter.obstacles.why_not_ready")
@pytest.mark.rule("R-102", road="press", by="dialogs.matter.checklist_asked_anew.ask_who_comes")
@pytest.mark.parametrize("line", ["ledamot, frånvarande", "ersättare, frånvarande", "ledamot"])
async def test_whoever_comes_over_the_link_and_is_noted_elsewhere_is_asked_and_named(house: Living, line: str) -> None:
    """One tap opens nothing while nobody knows where they sit; their own “Allt stämmer” does, and they are remote by it."""
    sitting = await _sitting(house, line)
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await house.teams.join(sitting.chat, sitting["anna"])
    await quiet(house)
    why = READY.why["no_place" if line == "ledamot" else "away_in_call"]
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], why)
    # Of a substitute who does not serve the chair is asked once more, by name, and says that they may hear it.
    sure = {"sure": (await sitting.person("anna")).key} if "ersättare" in line else {}
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "quorum": "any", **sure})
    assert await _state(sitting) is MatterState.CALLED
    await presses(sitting, "anna", book.of("sv").checklist.all_right)
    assert (await sitting.person("anna")).remote
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "quorum": "any", **sure})
    assert await _state(sitting) is MatterState.OPEN


@pytest.mark.rule("R-101", road="word", by="dialogs.matter.checklist_asked_anew.ask")
async def test_whoever_is_in_the_call_already_is_asked_at_the_call_of_the_matter(house: Living) -> None:
    """Noted as absent, by the list; nobody of the room is asked."""
    sitting = await _sitting(house, "ledamot, frånvarande")
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting["lena"].say("ta upp 1 ändå", mention=True)
    assert await hears(house, sitting["anna"], ASKED)
    assert ASKED not in cards_in(house.teams.world.private_chat(sitting["lena"].person))
    await sitting["anna"].say_privately("klar")
    assert (await sitting.person("anna")).remote


@pytest.mark.rule("R-173", road="press", by="dialogs.matter.may_be_there.disqualified_there")
@pytest.mark.parametrize("line", ["ledamot", "ledamot, frånvarande", "ledamot, i rummet", "ledamot, distans"])
async def test_the_disqualified_hinder_the_opening_while_teams_shows_them(house: Living, line: str) -> None:
    """Wherever they are noted; the gate has them with those who are not entitled, and once they have left one tap opens."""
    sitting = await _sitting(house, line, jav=True)
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], READY.why["disqualified"])
    await presses(sitting, "lena", READY.check)
    assert sitting["lena"].sees(f"(ledamot, {GATE.disqualified}")
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "quorum": "any"})
    assert await _state(sitting) is MatterState.CALLED
    await house.teams.leave(sitting.chat, sitting["anna"])
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "quorum": "any"})
    assert await _state(sitting) is MatterState.OPEN


@pytest.mark.rule("R-111", road="press", by="dialogs.matter.may_be_there.may_not_stay")
@pytest.mark.rule("R-121", road="press", by="dialogs.matter.unentitled_in_call.alarm")
@pytest.mark.rule("R-172", road="press", by="dialogs.matter.may_be_there.disqualified_there")
@pytest.mark.parametrize("line", ["ledamot", "ledamot, frånvarande", "ledamot, i rummet", "ledamot, distans"])
async def test_the_disqualified_who_come_in_while_it_is_open_alarm_and_end_the_check(house: Living, line: str) -> None:
    """Wherever they are noted, and each time; the card says when they have gone, and the chair adjourns on it."""
    sitting = await _sitting(house, line, jav=True)
    await _open_anyway(sitting)
    anna = await sitting.person("anna")
    await house.teams.join(sitting.chat, sitting["anna"])
    assert await hears(house, sitting["lena"], COMING.intruder["disqualified"].format(name=anna.name))
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.check is None
    await house.teams.leave(sitting.chat, sitting["anna"])
    assert await hears(house, sitting["lena"], COMING.intruder_now["gone"].format(name=anna.name))
    await house.teams.join(sitting.chat, sitting["anna"])
    assert await hears(house, sitting["lena"], COMING.intruder["disqualified"].format(name=anna.name))
    await sitting["lena"].press(COMING.adjourn, data={"reason": "intruder"})
    assert (await sitting.meeting()).stage is Stage.ADJOURNED


async def test_whoever_sits_in_the_room_with_a_device_in_the_call_is_nobodys_alarm(house: Living) -> None:
    """Entitled, not disqualified and noted in the room: they hinder nothing, are asked nothing, and come and go unremarked."""
    sitting = await _sitting(house, "ledamot, i rummet")
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting.execute("lena", "matter.call", {"matter": "1", "quorum": "any"})
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "quorum": "any"})
    assert await _state(sitting) is MatterState.OPEN
    await quiet(house)
    before = cards_in(house.teams.world.private_chat(sitting["lena"].person))
    await house.teams.leave(sitting.chat, sitting["anna"])
    await house.teams.join(sitting.chat, sitting["anna"])
    await quiet(house)
    assert cards_in(house.teams.world.private_chat(sitting["lena"].person)) == before
    assert ASKED not in cards_in(house.teams.world.private_chat(sitting["anna"].person))


async def test_klar_of_whoever_is_noted_as_absent_is_answered(house: Living) -> None:
    """In the chat, while a confidential matter is up: it is no offence, and it does not pass in silence."""
    people = FEW | {"anna": Part("Anna", "ledamot, frånvarande")}
    sitting = await house.sitting(people, SECRET, begun=True)
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await quiet(house)
    told = len(_own(house, sitting))
    await sitting["anna"].say("klar")
    await quiet(house)
    answered = (await sitting.person("anna")).answer is not None
    assert answered or len(_own(house, sitting)) > told
    assert not (await sitting.meeting()).incidents


def _own(house: Living, sitting: LivingSitting) -> list[Message]:
    """What the bot has written to Anna alone."""
    return list(house.teams.world.private_chat(sitting["anna"].person).from_bot)
