"""The switch of a chat that was read off is read again while its confidential matter is up (R-130)."""

from dialogs.chat.switch import LOOK
from dialogs.chat.switch_facts import ChatOff, ChatSettingKnown
from dialogs.chat.switch_watched import LOOK_DUE, WAKES, watch
from dialogs.judging.outcome import Outcome, SwitchChat, Wake
from dialogs.matter.chat_switch_line import chat_line
from dialogs.matter.facts import Answered, MatterEnded
from dialogs.said.recording import WATCHED_EVERY_S
from tests.support.meetings import happened, in_matter, seen_by

AGAIN = Wake(LOOK_DUE, WATCHED_EVERY_S)
LOOKED = happened(in_matter(4), ChatSettingKnown("enabled"))
OFF = happened(LOOKED, ChatOff())


def test_it_is_looked_at_again_from_when_it_was_read_off() -> None:
    """Once; of an answer, and where Teams was never asked, nothing follows."""
    assert watch(seen_by(LOOKED), Outcome((ChatOff(),)), lambda: OFF) == (AGAIN,)
    assert watch(seen_by(OFF), Outcome((ChatOff(),)), lambda: OFF) == ()
    assert watch(seen_by(OFF), Outcome((Answered("anna", 1, 3, 4, ()),)), lambda: OFF) == ()
    assert watch(seen_by(in_matter(4)), Outcome((ChatOff(),)), lambda: OFF) == ()


def test_until_the_matter_has_left_the_table() -> None:
    """Also after somebody turned it on: they may turn it off again."""
    on = happened(OFF, ChatSettingKnown("enabled"))
    for meeting in (OFF, on):
        assert WAKES[LOOK_DUE](seen_by(meeting)).deliveries == (SwitchChat(LOOK), AGAIN)
    for meeting in (LOOKED, happened(OFF, MatterEnded(4))):
        assert WAKES[LOOK_DUE](seen_by(meeting)) == Outcome()
    line = chat_line(on)
    assert line is not None
    assert line.state == "turned_on"
