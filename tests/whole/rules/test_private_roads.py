"""Private roads that account for everybody: tried before the meeting, each with the reason that Teams gave (R-131)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal.pretended.people import Kind
from cards.phrases import book
from dialogs.meeting.private_road import PrivateState
from tests.support.living import Living, LivingSitting, Part, living
from tests.support.rule_sittings import FEW, SECRET, presses
from tests.support.soon import hears, quiet

SAY = book.of("sv").contact
CALLED = {
    "reached": Part("Rut", "ledamot, distans"),
    "no_app": Part("Nils", "ledamot, distans"),
    "policy": Part("Pelle", "ledamot, distans"),
    "blocked": Part("Bert", "ledamot, distans"),
    "not_found": Part("Fia", "ledamot, distans"),
    "anonymous": Part("Gun", kind=Kind.ANONYMOUS),
    "other_organisation": Part("Frank", kind=Kind.FOREIGN),
}


@pytest.fixture
async def warning(tmp_path: Path) -> AsyncIterator[Living]:
    """A house to which nothing was granted: it warns, and cannot turn the chat off."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        yield house


async def planned(house: Living) -> LivingSitting:
    """A sitting that is set up and not begun, with somebody in each of the states; those from outside were given a capacity by hand."""
    sitting = await house.sitting({**{key: FEW[key] for key in ("lena", "karin")}, **CALLED}, SECRET, begun=False)
    for key in ("anonymous", "other_organisation"):
        person = await sitting.person(key)
        fields = {"person": person.key, "name": person.name, "capacity": "official", "place": "remote", "vouch": "yes"}
        await sitting.execute("karin", "roster.assign", fields)
    world = house.teams.world
    refuses = {"blocked": world.blocking, "policy": world.not_allowed, "not_found": world.gone}
    for key, refused in {**refuses, "no_app": world.without_app}.items():
        refused.add(sitting[key].person.mri)
    return sitting


async def states(sitting: LivingSitting) -> dict[str, PrivateState | None]:
    """How each of them stands, once Teams has answered."""
    await quiet(sitting.living)
    return {key: (await sitting.person(key)).private for key in CALLED}


@pytest.mark.rule("R-131", road="word", by="dialogs.chat.try_contact.try_all")
@pytest.mark.rule("R-131", road="press", by="dialogs.chat.try_contact.try_all")
async def test_before_the_meeting_everybody_is_tried_and_each_has_the_reason_that_teams_gave(warning: Living) -> None:
    """By the chair's press and the secretary's word; she reads who cannot be reached and why, and who can."""
    sitting = await planned(warning)
    await sitting["lena"].say_privately("status")
    await presses(sitting, "lena", SAY.try_now)
    assert await states(sitting) == {key: PrivateState(key) for key in CALLED}
    await sitting["karin"].say_privately("prova kontakten")
    for key, part in CALLED.items():
        line = SAY.groups[key].format(names="\0").partition("\0")[0]
        assert await hears(warning, sitting["karin"], line), (key, part.name)
    assert await hears(warning, sitting["karin"], SAY.means)


async def test_what_was_in_their_way_is_mended_and_another_try_finds_them(warning: Living) -> None:
    """Two tries at once, and a process that ends between the try and Teams' answer, end the same."""
    sitting = await planned(warning)
    await sitting["karin"].say("prova kontakten", mention=True)
    await states(sitting)
    for kept in (warning.teams.world.blocking, warning.teams.world.not_allowed, warning.teams.world.gone):
        kept.clear()
    await sitting["karin"].say("prova kontakten", mention=True)
    await sitting["lena"].say("prova kontakten", mention=True)
    await warning.restart()
    found = await states(sitting)
    assert {key for key, state in found.items() if state is PrivateState.REACHED} == {
        "reached",
        "policy",
        "blocked",
        "not_found",
    }
    assert warning.teams.complaints == []
