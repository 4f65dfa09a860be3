"""The chat is turned off before a confidential matter is opened, where Teams lets us: only what is read back opens it (R-130).

Where it can't be turned off, or somebody would be locked out, the matter is opened as it is without this, and the guard warns.
"""

from typing import Final

from dialogs.chat.switch_facts import SwitchFollowed, SwitchOffAsked, WarningChosen
from dialogs.judging.outcome import Delivery, Outcome, SwitchChat, Wake
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.judging.stages import halted
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.facts import MatterOpened
from dialogs.matter.obstacles import Standing, standing
from dialogs.matter.private_roads import lacking
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.private_road import PrivateState
from dialogs.meeting.switch_state import OffAsked
from dialogs.said.chat_setting import ChatSetting
from dialogs.showing.shared_cards import READINESS, desk_anew, desk_copy

PROOF_S: Final = 10
"""So many seconds Teams has to say that the chat is off; then the chair chooses."""
PROOF_DUE: Final = "switch"


def waits_for_chat(meeting: Meeting, matter: Matter) -> bool:
    """Whether the matter is opened only when the chat is proved to be off."""
    return matter.kind.confidential and meeting.switch.turnable and not lacking(meeting, matter)


def asked_already(meeting: Meeting, matter: Matter) -> bool:
    """Whether the matter waits for Teams, and the chair has nothing to choose yet."""
    switch = meeting.switch
    return switch.opening and not switch.undecided and switch.wanted is not None and switch.wanted.no == matter.no


def ask_first(meeting: Meeting, there: Standing, opened: MatterOpened) -> Outcome:
    """Ask for the switch, with what the chair has decided: what stands is read, and turned where that is known.

    Where it was turned on from here, or never read off, Teams may still say off of an earlier time: so it is turned whatever it says.
    """
    number, known = meeting.switch.asked + 1, meeting.switch.before is not None
    passed = tuple(one.value for one in there.obstacles) if opened.reason else ()
    asked = SwitchOffAsked(number, opened.no, opened.reason, opened.unready, opened.unmet, passed)
    turn = SwitchChat(number, ChatSetting.DISABLED if known else None, anyway=known and not meeting.switch.sure_off)
    return Outcome((asked,), (turn, Wake(PROOF_DUE, PROOF_S), *desks(meeting)), ReadinessPage())


def turn_off_for(meeting: Meeting, matter: Matter) -> Outcome:
    """Ask for the switch in a matter that is open already: nobody waits, and the guard warns until it is read off."""
    number, known = meeting.switch.asked + 1, meeting.switch.before is not None
    turn = SwitchChat(number, ChatSetting.DISABLED if known else None, anyway=known)
    return Outcome((SwitchFollowed(number, matter.no),), (turn,))


def opens_now(scene: Scene, wanted: OffAsked) -> MatterOpened | None:
    """The fact that opens the matter as the chair decided, judged anew; None where something else stands in the way by now."""
    matter = scene.meeting.on_table
    if halted(scene.meeting) or matter is None or matter.no != wanted.no or matter.state is not MatterState.CALLED:
        return None
    if not gated(scene, matter):
        return None
    there = standing(scene, matter)
    if there.clear:
        return MatterOpened(matter.no)
    unready = tuple(one.person.key for one in there.not_ready)
    others = {*unready, *there.obstacles, *there.unmet} - {*wanted.unready, *wanted.passed, *wanted.unmet}
    if there.firm or not wanted.reason or others:
        return None
    return MatterOpened(matter.no, wanted.reason, unready, there.unmet)


def open_warned(scene: Scene) -> Outcome | None:
    """Open the matter though the chat is not proved off, as the chair chooses; None where there is no such choice, or more stands in the way."""
    switch = scene.meeting.switch
    opened = opens_now(scene, switch.wanted) if switch.wanted is not None and switch.undecided else None
    if opened is None:
        return None
    return Outcome((WarningChosen(opened.no), opened), (desk_anew(scene.meeting),), ReadinessPage())


def desks(meeting: Meeting) -> tuple[Delivery, ...]:
    """The card with the next step, and the hosts' own: with the chat off the room's may not be drawn, and theirs must be."""
    reached = (one for one in meeting.hosts if one.wire and one.private is PrivateState.REACHED)
    return (READINESS, *(desk_copy(host, ReadinessPage(), None, anew=False) for host in reached))
