"""Where the switch stands: what was read, and what is asked."""

from dialogs.meeting.switch_state import UNTOUCHED, SwitchPhase
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from tests.support.meetings import TEN


def test_what_could_not_be_read_stands_as_it_was_known() -> None:
    """With the reason."""
    known = UNTOUCHED.read(ChatSetting.DISABLED, None, TEN)
    later = known.read(None, SwitchProblem.FORBIDDEN, TEN)
    assert (later.value, later.off, later.turnable) == (ChatSetting.DISABLED, True, False)


def test_at_first_nothing_is_known_and_nothing_asked() -> None:
    """It cannot be turned before it was looked at."""
    asked = (UNTOUCHED.turnable, UNTOUCHED.off, UNTOUCHED.held, UNTOUCHED.going_back, UNTOUCHED.opening)
    assert not any(asked)
    assert UNTOUCHED.idle
    assert UNTOUCHED.rested().phase is SwitchPhase.REST
