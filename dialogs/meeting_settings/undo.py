"""How what was said of the meeting's settings, and of the chat, is taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight
from dialogs.judging.refusals import Right
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting_settings.facts import ChatSaidOff, ChatSaidOn, HostTicked, TicksTakenBack
from dialogs.meeting_settings.pages import TicksPage
from dialogs.showing.shared_cards import READINESS


def _ticked(meeting: Meeting, at: datetime, step: HostTicked) -> Outcome | None:
    """Of those lines that stand as this step left them, what was said before it stands again."""
    lines = [line.value for of_state in step.said.values() for line in of_state]
    there = tuple(line.value for line, tick in meeting.ticks.items() if line.value in lines and tick.at == at)
    return Outcome((TicksTakenBack(there),), (READINESS,) if meeting.live else (), TicksPage()) if there else None


def _said_off(meeting: Meeting, at: datetime, step: ChatSaidOff) -> Outcome | None:
    word = meeting.chat_word
    return Outcome((ChatSaidOn(step.no),), (READINESS,), ReadinessPage()) if word and word.at == at else None


def _said_on(meeting: Meeting, _: datetime, step: ChatSaidOn) -> Outcome | None:
    on = meeting.on_table
    there = on is not None and on.no == step.no and on.kind.confidential and meeting.chat_word is None
    return Outcome((ChatSaidOff(step.no),), (READINESS,), ReadinessPage()) if there else None


UNDO: Mapping[type[Step], TakeBack] = {HostTicked: _ticked, ChatSaidOff: _said_off, ChatSaidOn: _said_on}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    HostTicked: lambda *_: Right.SETUP,
    ChatSaidOff: lambda *_: Right.SECRETARY,
    ChatSaidOn: lambda *_: Right.SECRETARY,
}
