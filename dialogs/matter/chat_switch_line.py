"""How Teams' switch of the chat stands, as cards tell it: never that it is off before that was read (R-130).

The secretary's word that it is off stands by its side, as theirs.
"""

from dataclasses import replace

from cards.chat_switch import ChatLine
from cards.contact import ContactRow
from dialogs.judging.scene import Scene
from dialogs.matter.private_roads import lacking, state_of
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.switch_state import ChatSwitch, SwitchPhase
from dialogs.meeting_settings.settings_shown import chat_word
from dialogs.profile.choices import ConfidentialChat
from dialogs.showing.names import MOST_LISTED, called


def chat_now(scene: Scene) -> ChatLine | None:
    """How the chat stands, with the secretary's word, and whether somebody is to turn it off by hand; None where there is nothing to tell."""
    meeting = scene.meeting
    read, word = chat_line(meeting), chat_word(meeting)
    turn_off = word is None and scene.profile.confidential_chat is not ConfidentialChat.WARN and _by_hand(meeting, read)
    if word is None and not turn_off:
        return read
    return replace(read or ChatLine(""), word=word, turn_off=turn_off)


def _by_hand(meeting: Meeting, read: ChatLine | None) -> bool:
    """Whether a confidential matter is up and nobody but a hand in Teams turns the chat off."""
    switch, on = meeting.switch, meeting.on_table
    if on is None or not on.kind.confidential or not meeting.live or switch.off or switch.opening:
        return False
    return not switch.turnable or bool(read is not None and read.lacking)


def chat_line(meeting: Meeting) -> ChatLine | None:
    """How the chat stands; None where there is nothing to tell, as everywhere that the switch was never granted.

    While a confidential matter is up and the chat is not turned off, it says why, and who keeps it on.
    """
    switch = meeting.switch
    if not switch.looked:
        return None
    state, on = _state(switch), meeting.on_table
    if on is None or not on.kind.confidential:
        return ChatLine(state, switch.read_at) if state else None
    keep = lacking(meeting, on) if switch.turnable and not switch.off and not switch.opening else ()
    rows = tuple(ContactRow(called(one), state_of(one) or "") for one in keep[:MOST_LISTED])
    problem = switch.problem.value if switch.problem is not None else ""
    return ChatLine(state, switch.read_at, problem, rows) if state or problem or rows else None


def _state(switch: ChatSwitch) -> str:
    if switch.undecided:
        return "undecided"
    if switch.opening:
        return "opening"
    if switch.going_back:
        return "late" if switch.stuck else "going_back"
    if switch.off:
        return "off"
    if switch.phase is SwitchPhase.OFF and switch.proved and switch.value is not None:
        return "turned_on"
    known_on = switch.value is not None and (switch.phase is SwitchPhase.OFF or (switch.held and switch.warned))
    return "on" if known_on else ""
