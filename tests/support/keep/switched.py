"""The sitting of a kept journal in which the bot may turn Teams' chat off and hide messages: every turn that the switch can take.

The tenant grants it while this sitting lasts; in the others Graph says no.
"""

import asyncio
from typing import Final

from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from dialogs.meeting.switch_state import SwitchPhase
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import FEW, SECRET, YES
from tests.support.soon import quiet

_CONFIRMED: Final = {"matter": "1", "only_entitled": "yes"}


async def switched(house: Living) -> None:
    """Hold the sitting, from its opening to its close."""
    world = house.teams.world
    world.graph_roles.add(CHANGE_MEETINGS)
    house.teams.graph.let_hide()
    sitting = await house.sitting(FEW, SECRET, begun=False)
    assert sitting.chat.meeting is not None
    world.graph_policy.add(sitting.chat.meeting.organizer.object_id or "")
    await sitting.execute("lena", "meeting.begin")
    await sitting.until(lambda meeting: meeting.live)
    await quiet(house)
    for part in (_hides, _turns, _follows, _opens_unproved, _comes_back_late):
        await part(sitting)
    await sitting.execute("karin", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    world.graph_roles.clear()
    world.graph_policy.clear()


async def _call(sitting: LivingSitting, no: int) -> None:
    """Call a matter, also one that has ended."""
    await sitting.execute("lena", "matter.call", {"matter": str(no), "again": "yes"})
    await sitting.until(lambda meeting: meeting.table == no)


async def _rests(sitting: LivingSitting) -> None:
    await sitting.until(lambda meeting: meeting.switch.phase is SwitchPhase.REST)


async def _opens(sitting: LivingSitting) -> None:
    """Matter 1 is called again, and the chair asks to open it with the chat off."""
    await _call(sitting, 1)
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting.execute("lena", "gate.open", _CONFIRMED)


async def _hides(sitting: LivingSitting) -> None:
    """What is written while the matter is called is hidden, and shown again. In the other sittings Graph says no.

    One message was written before the call, and comes after it.
    """
    teams = sitting.living.teams
    late = teams.make.message(sitting.chat, sitting["per"].person, "Vem gäller det?")
    await asyncio.sleep(0.1)  # Teams' clock has milliseconds
    await sitting["lena"].say("ta upp 1", mention=True)  # Teams dates what is typed, and not what is pressed
    await sitting.until(lambda meeting: meeting.table == 1)
    await teams.wire.tell(late)
    await sitting["per"].say("Är det grannen?")
    await quiet(sitting.living)
    await sitting["karin"].say("visa dolda 1", mention=True)
    await quiet(sitting.living)


async def _turns(sitting: LivingSitting) -> None:
    """The chat is turned off for matter 1, and back after it."""
    await _opens(sitting)
    await sitting.until(lambda meeting: meeting.switch.phase is SwitchPhase.OFF)
    await _call(sitting, 2)
    await _rests(sitting)


async def _follows(sitting: LivingSitting) -> None:
    """Matter 2 is open when its level is raised."""
    await sitting.execute("karin", "matter.level", {"matter": "2", "level": "secrecy"})
    await sitting.until(lambda meeting: meeting.switch.phase is SwitchPhase.OFF)
    await _call(sitting, 4)
    await _rests(sitting)


async def _opens_unproved(sitting: LivingSitting) -> None:
    """Teams takes it and turns nothing: the chair opens with a warning, and the switch is looked at twice after that."""
    sitting.living.teams.graph.stuck = True
    await _opens(sitting)
    await sitting.until(lambda meeting: meeting.switch.undecided)
    await sitting.execute("lena", "gate.open", {**_CONFIRMED, "warned": "yes"})
    await _call(sitting, 4)
    await _rests(sitting)
    sitting.living.teams.graph.stuck = False


async def _comes_back_late(sitting: LivingSitting) -> None:
    """The chat is off, and Teams does not turn it back in time; it is asked again long after the sitting is closed."""
    await _opens(sitting)
    await sitting.until(lambda meeting: meeting.switch.phase is SwitchPhase.OFF)
    sitting.living.teams.graph.stuck = True
    await _call(sitting, 4)
    await sitting.until(lambda meeting: meeting.switch.stuck)
    sitting.living.teams.graph.stuck = False
