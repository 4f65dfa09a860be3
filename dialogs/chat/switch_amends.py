"""What follows where a process that had been stopped may have turned the chat's switch by a wish of the past (R-130).

It was turned after others had asked for something else, and read what stood then. So what is to stand is asked for once more,
as anything is asked of the switch: numbered, turned where it is needed, and read.
"""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs.chat.switch import LOOK
from dialogs.chat.switch_back import BACK_DUE, BACK_S
from dialogs.chat.switch_facts import SwitchBackAsked, SwitchFollowed
from dialogs.judging.outcome import Outcome, SwitchChat, Wake
from dialogs.judging.scene import Scene
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting

STRAYED: Final = "switch_strayed"
SOON_S: Final = 5
"""So long what is being asked of the switch may take before this is looked at again."""


def _strayed(scene: Scene) -> Outcome:
    """The switch may stand as nobody wants it: it is turned off once more, or back; what is under way ends first."""
    meeting, switch = scene.meeting, scene.meeting.switch
    if not switch.looked:
        return Outcome()
    if not switch.idle:
        return Outcome(deliveries=(Wake(STRAYED, BACK_S if switch.going_back else SOON_S),))
    number = switch.asked + 1
    if switch.phase is SwitchPhase.OFF:
        followed = SwitchFollowed(number, meeting.table or meeting.last_called)
        return Outcome((followed,), (SwitchChat(number, ChatSetting.DISABLED, anyway=True),))
    if switch.restored is None:
        return Outcome(deliveries=(SwitchChat(LOOK),))
    back = SwitchBackAsked(number, switch.restored.value)
    return Outcome((back,), (SwitchChat(number), Wake(BACK_DUE, BACK_S)))


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {STRAYED: _strayed}
