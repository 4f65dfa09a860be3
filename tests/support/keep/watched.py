"""The sitting of a kept journal in which the bot may look: a recording, what was written while it was away, what came late or was brought back, and some of what is hidden."""

import asyncio

from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from dialogs.said.recording import WATCHED_EVERY_S
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import FEW, SECRET, YES
from tests.support.soon import quiet


async def watched(house: Living) -> None:
    """Hold the sitting, from its opening to its close."""
    world = house.teams.world
    world.graph_roles.add(CHANGE_MEETINGS)
    house.teams.graph.let_hide()
    sitting = await house.sitting(FEW, SECRET, begun=False)
    assert sitting.chat.meeting is not None
    world.graph_policy.add(sitting.chat.meeting.organizer.object_id or "")
    await sitting["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
    await quiet(house)
    for part in (_recorded, _written_unseen, _brought_back):
        await part(sitting)
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    world.graph_roles.clear()
    world.graph_policy.clear()


async def _recorded(sitting: LivingSitting) -> None:
    """The call is recorded in matter 1, until it is not, and a transcript is kept."""
    house = sitting.living
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await quiet(house)
    for status in ("initial", "success", "transcript"):
        house.teams.record(sitting.chat, sitting["per"], status)
        await asyncio.sleep(WATCHED_EVERY_S + 1)
        await quiet(house)


async def _written_unseen(sitting: LivingSitting) -> None:
    """Somebody writes while no bot runs."""
    house = sitting.living
    await house.close()
    await asyncio.sleep(100)
    await sitting["anna"].say("Är det grannen?")
    await asyncio.sleep(100)
    await house.open()
    await asyncio.sleep(2)
    await quiet(house)


async def _brought_back(sitting: LivingSitting) -> None:
    """Of what is hidden one message is shown again; another was deleted by its writer, and is brought back after the matter."""
    house = sitting.living
    for who in ("anna", "per"):
        await sitting[who].say("Är det den andra grannen?")
        await asyncio.sleep(61)
    said = await sitting["anna"].say("Eller en tredje?")
    await sitting["anna"].delete(said.message)
    await quiet(house)
    message = next(iter((await sitting.meeting()).incidents[0].hidden))
    await sitting.execute("karin", "hidden.show", {"matter": "1", "message": message})
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await quiet(house)
    await asyncio.sleep(30)
    await sitting["anna"].undelete(said.message)
    await quiet(house)
