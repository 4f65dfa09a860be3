"""The secretary's word that the chat is off, in the confidential matter on the table: shown as theirs, and over with the matter (R-130).

Teams' own switch, read back, is another thing (`chat/switch.py`): where both are known they stand side by side.
"""

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage, refused
from dialogs.judging.stages import not_live
from dialogs.meeting_settings.facts import ChatSaidOff, ChatSaidOn
from dialogs.meeting_settings.pages import TickRefusal
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS


def say(said: Pressed, scene: Scene) -> Outcome:
    """Note the secretary's word that the chat is off (`off` is yes), or that it is on, in the confidential matter on the table."""
    meeting = scene.meeting
    why, on = not_live(meeting), meeting.on_table
    if why:
        return refused(why)
    if on is None or not on.kind.confidential:
        return refused(TickRefusal.NO_CHAT_TO_CLOSE)
    if said.field("matter") not in ("", str(on.no)):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    off = said.field("off") == "yes"
    if off is (meeting.chat_word is not None):
        return Outcome(reply=ReadinessPage(), stands=about.CHAT_WORD)
    return Outcome(((ChatSaidOff if off else ChatSaidOn)(on.no),), (READINESS,), ReadinessPage())
