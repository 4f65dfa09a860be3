"""A substitute who does not serve hears a secrecy matter by the chair's word alone, over the wire (R-024, R-119)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cards.phrases import book
from dialogs.matter.chair_lets_hear import let_hear
from dialogs.meeting.meeting import MatterState
from tests.support.living import Living, LivingSitting, Part, living
from tests.support.rule_sittings import AT_THE_GATE, FEW, YES, presses
from tests.support.soon import hears

SAY = book.of("sv").gate
READY = book.of("sv").readiness
COMING = book.of("sv").attendance
AGENDA = "1. A.B. [sekretess]\n2. Resor\n3. C.D. [sekretess]"
PROFILE = """extends = "linkoping"
[document]
title = "Nämndens regler"
owner = "Nämnden"
version = "1"
[settings]
nonserving_substitutes = { value = "not", source = "Fullmäktige § 7" }
"""
ASKED = SAY.decides.split(":", maxsplit=1)[0]


async def _at_gate(house: Living, profile: str = "linkoping") -> LivingSitting:
    """Matter 1, under secrecy, is called; Jonas, a substitute at a distance who does not serve, has confirmed the checklist like Anna."""
    people = FEW | {"jonas": Part("Jonas", "ersättare, distans")}
    sitting = await house.sitting(people, begun=True, agenda=AGENDA, profile=profile)
    await _called(sitting, 1)
    return sitting


async def _called(sitting: LivingSitting, no: int) -> None:
    await sitting.execute("lena", "matter.call", {"matter": str(no)})
    for who in ("anna", "jonas"):
        await sitting.execute(who, "checklist.submit", YES)


async def _state(sitting: LivingSitting, no: int = 1) -> MatterState:
    matter = (await sitting.meeting()).matter(no)
    assert matter is not None
    return matter.state


@pytest.mark.rule("R-024", road="press", by="dialogs.matter.chair_lets_hear.asked_of")
@pytest.mark.rule("R-119", road="press", by="dialogs.matter.chair_lets_hear.asked_of")
async def test_the_chair_is_asked_by_name_before_the_matter_is_opened(house: Living) -> None:
    """The press that opens asks once; the next is the chair's word, and holds for the next secrecy matter too."""
    sitting = await _at_gate(house)
    lena, jonas = await presses(sitting, "lena", AT_THE_GATE), await sitting.person("jonas")
    assert lena.sees(ASKED)
    assert lena.sees(f"{jonas.name} (ersättare)")
    assert await _state(sitting) is MatterState.CALLED
    await lena.press(SAY.check_and_open.format(no=1))
    assert await _state(sitting) is MatterState.OPEN
    assert let_hear(await sitting.meeting()) == {jonas.key}
    await _called(sitting, 3)
    await presses(sitting, "lena", AT_THE_GATE.replace("1", "3"))
    assert await _state(sitting, 3) is MatterState.OPEN


@pytest.mark.rule("R-119", road="press", by="dialogs.matter.chair_lets_hear.by_chairs_word")
async def test_the_gate_lists_them_by_themselves(house: Living) -> None:
    """Neither with the entitled nor with those who are not."""
    sitting = await _at_gate(house)
    await sitting["lena"].say("status", mention=True)
    lena = await presses(sitting, "lena", READY.check)
    assert lena.sees(SAY.groups["chair_decides"])
    assert not lena.sees(SAY.ask_to_leave)


@pytest.mark.parametrize("words", [(), ("distans", "klar")])
@pytest.mark.rule("R-024", road="press", by="dialogs.matter.chair_lets_hear.asked_of")
async def test_who_comes_while_the_matter_is_open_waits_for_the_chairs_word(
    house: Living, words: tuple[str, ...]
) -> None:
    """The hosts are alarmed, the check holds no longer, and no word of the substitute's own settles it: the chair checks anew."""
    people = FEW | {"jonas": Part("Jonas", "ersättare, frånvarande")}
    sitting = await house.sitting(people, begun=True, agenda=AGENDA)
    await house.teams.begin(sitting.chat)
    await house.teams.join(sitting.chat, *(sitting[who] for who in ("lena", "karin", "anna")))
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await presses(sitting, "lena", AT_THE_GATE)
    assert await _state(sitting) is MatterState.OPEN
    await house.teams.join(sitting.chat, sitting["jonas"])
    jonas = await sitting.person("jonas")
    assert await hears(house, sitting["lena"], COMING.intruder["chair_decides"].format(name=jonas.name))
    assert await hears(house, sitting["karin"], COMING.intruder_waits)
    for one in words:
        await sitting["jonas"].say_privately(one)
    lena = await presses(sitting, "lena", READY.check)
    assert lena.sees(READY.why["chair_decides"])
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.check is None
    await sitting.execute("lena", "gate.confirm", {"matter": "1", "only_entitled": "yes", "sure": jonas.key})
    assert let_hear(await sitting.meeting()) == {jonas.key}
    assert await hears(house, sitting["lena"], COMING.intruder_now["nobody"])


@pytest.fixture
async def decided_otherwise(tmp_path: Path) -> AsyncIterator[Living]:
    """A house in which the council has decided that substitutes who do not serve do not attend."""
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "alone.toml").write_text(PROFILE)
    url = f"sqlite:///{tmp_path}/sittings.sqlite"
    async with living(url, BISITTARE_PROFILES=str(folder), BISITTARE_PROFILE="alone") as found:
        yield found


@pytest.mark.rule("R-024", road="word", by="dialogs.matter.chair_lets_hear.shut_out")
async def test_where_the_council_has_decided_otherwise_they_are_not_entitled(decided_otherwise: Living) -> None:
    """They hinder the opening, and the chair is told who."""
    sitting = await _at_gate(decided_otherwise, profile="alone")
    await sitting["lena"].say("öppna 1", mention=True)
    assert await _state(sitting) is MatterState.CALLED
    await sitting["lena"].say("status", mention=True)
    jonas = await sitting.person("jonas")
    assert await hears(decided_otherwise, sitting["lena"], jonas.name)
    assert sitting["lena"].sees(READY.why["not_entitled_unseen"])
