"""What Teams says of its switch of the chat: only what was read makes the fact that nobody can write (R-129 to R-131).

Each step is written down before the next is asked of Teams, so that nothing is forgotten where the process dies between them.
An answer to what was asked before the last is one of the past, and moves nothing.
"""

from collections.abc import Callable, Mapping
from math import ceil
from typing import Final

from dialogs.chat.switch_back import codes, looked_back, returned
from dialogs.chat.switch_facts import ChatOff, ChatSettingKnown, SwitchStood, SwitchUnproved
from dialogs.chat.try_contact import try_untried
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, SwitchChat, Wake
from dialogs.judging.scene import Scene
from dialogs.matter.chat_off_before_opening import PROOF_DUE, PROOF_S, desks, opens_now, waits_for_chat
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.said.inbound import ChatSettingRead
from dialogs.showing.shared_cards import READINESS, desk_anew

LOOK: Final = 0
"""The number of a mere look: nothing is turned by it, and it takes no other answer's place."""


def setting_read(said: ChatSettingRead, scene: Scene) -> Outcome:
    """Note what the switch was found to say, and ask the next step of it."""
    switch = scene.meeting.switch
    if said.asked == LOOK:
        return _looked(said, scene)
    if said.asked != switch.asked:
        return Outcome()
    answered = _ANSWERED.get(switch.phase)
    return answered(said, scene) if answered is not None else Outcome()


def _looked(said: ChatSettingRead, scene: Scene) -> Outcome:
    """What was found by a look. Where nothing is granted nothing is written: all is as it is without the switch."""
    meeting, switch = scene.meeting, scene.meeting.switch
    ungranted = said.problem is SwitchProblem.NOT_GRANTED and not switch.looked
    late = switch.read_at is not None and said.at < switch.read_at  # Another has read it since.
    if ungranted or late or switch.older(said.value, scene.at) is not None:
        return Outcome()
    fact = ChatSettingKnown(*codes(said))
    known = switch.looked and switch.problem is said.problem and said.value in (None, switch.value)
    # In a matter for which it was turned off the hosts are rung: the card with the next step comes anew, and says that it is on.
    turned_on = switch.phase is SwitchPhase.OFF and switch.off and said.value is not None and not said.value.off
    card = desk_anew(meeting) if turned_on else READINESS
    facts, cards = ((), ()) if known else ((fact,), (card,) if meeting.live else ())
    tries = try_untried(meeting) if said.problem in (None, SwitchProblem.OUT_OF_REACH) else ()
    return Outcome(facts, (*cards, *tries))


def _read(said: ChatSettingRead, scene: Scene) -> Outcome:
    """What stands was read, for a matter that waits: it is written down, and the chat is turned off.

    Off is no proof where it was turned on from here a moment ago: what it was turned to stands, and is turned off again.
    """
    meeting, matter = scene.meeting, scene.meeting.on_table
    stands = meeting.switch.older(said.value, scene.at) or _left_off(said, scene) or said.value
    if stands is ChatSetting.DISABLED:
        return _off(scene, ChatOff(stood=True))
    if stands is None or matter is None or not waits_for_chat(meeting, matter):
        return _unproved(said, scene)
    number = meeting.switch.asked + 1
    # Where the chair has been asked to choose meanwhile, Teams gets its time anew.
    due = (Wake(PROOF_DUE, PROOF_S), *desks(meeting)) if meeting.switch.undecided else ()
    turn = SwitchChat(number, ChatSetting.DISABLED, anyway=True)
    return Outcome((SwitchStood(number, stands.value),), (turn, *due))


def _left_off(said: ChatSettingRead, scene: Scene) -> ChatSetting | None:
    """What stood before another sitting of the chat turned it off and could not restore it: this one restores it in its place."""
    if said.value is not ChatSetting.DISABLED:
        return None
    left = (one.switch.before for one in scene.others if one.switch.going_back)
    return next((before for before in left if before is not None and not before.off), None)


def _turned(said: ChatSettingRead, scene: Scene) -> Outcome:
    """It was turned and read back, or not."""
    if said.value is ChatSetting.DISABLED:
        return _off(scene, ChatOff())
    return _unproved(said, scene)


def _off(scene: Scene, off: ChatOff) -> Outcome:
    """The chat is off: the matter is open, if nothing got in the way since, and the chair was not asked to choose."""
    switch = scene.meeting.switch
    waits = switch.opening and not switch.undecided and switch.wanted is not None
    opened = opens_now(scene, switch.wanted) if waits and switch.wanted is not None else None
    if opened is None:
        return Outcome((off,), desks(scene.meeting))
    return Outcome((off, opened), (desk_anew(scene.meeting),))


def _unproved(said: ChatSettingRead, scene: Scene) -> Outcome:
    """It is not off, as far as Teams says: the chair chooses now."""
    return Outcome((SwitchUnproved(*codes(said)),), desks(scene.meeting))


_ANSWERED: Mapping[SwitchPhase, Callable[[ChatSettingRead, Scene], Outcome]] = {
    SwitchPhase.READING: _read,
    SwitchPhase.TURNING: _turned,
    SwitchPhase.LOOKING: looked_back,
    SwitchPhase.RETURNING: returned,
}


def _proof_due(scene: Scene) -> Outcome:
    """Teams has had its time: where the chat is not proved to be off, the chair chooses."""
    switch = scene.meeting.switch
    if not switch.opening or switch.undecided or switch.wanted is None:
        return Outcome()
    left = PROOF_S - (scene.at - switch.wanted.since).total_seconds()
    # More than the whole is left only where the clock was set back meanwhile: nobody waits until it has caught up.
    if 0 < left <= PROOF_S:
        return Outcome(deliveries=(Wake(PROOF_DUE, ceil(left)),))
    facts: tuple[Fact, ...] = (SwitchUnproved(),)
    cards: tuple[Delivery, ...] = desks(scene.meeting)
    return Outcome(facts, cards)


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {PROOF_DUE: _proof_due}
