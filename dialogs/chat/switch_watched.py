"""While a confidential matter is up and its chat was read off, the switch is read again and again: anybody who organizes the meeting can turn it on (R-129, R-130).

No card says that nobody can write in a chat that has been turned on since. It is not turned off again: whoever turned it on may have had a reason.
"""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs.chat.switch import LOOK
from dialogs.judging.outcome import Outcome, SwitchChat, Wake
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.recording import WATCHED_EVERY_S

LOOK_DUE: Final = "chat_setting"


def watch(scene: Scene, _: Outcome, ahead: Callable[[], Meeting]) -> tuple[Wake, ...]:
    """The first look, in as long as is between two of a recording, where the chat has been read off for a matter on the table."""
    if not scene.meeting.switch.looked:
        return ()
    return (Wake(LOOK_DUE, WATCHED_EVERY_S),) if _watched(ahead()) and not _watched(scene.meeting) else ()


def _watched(meeting: Meeting) -> bool:
    switch, on = meeting.switch, meeting.on_table
    if on is None or not on.kind.confidential or not meeting.live:
        return False
    return switch.phase is SwitchPhase.OFF or (switch.phase is SwitchPhase.REST and switch.off)


def _due(scene: Scene) -> Outcome:
    """It is time to look again."""
    if not _watched(scene.meeting):
        return Outcome()
    return Outcome(deliveries=(SwitchChat(LOOK), Wake(LOOK_DUE, WATCHED_EVERY_S)))


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {LOOK_DUE: _due}
