"""What the facts of the switch make of the sitting."""

from dialogs.chat.switch_facts import SwitchTurnedBack
from dialogs.facts import from_plain
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.chat_setting import ChatSetting
from tests.support.meetings import TEN


def test_what_the_switch_said_before_it_was_turned_back_is_known() -> None:
    """It may be what stood before, where it was never read off."""
    entry = Entry(1, TEN, "", "", SwitchTurnedBack(3, "limited"))
    switch = apply(Meeting(key="s1", chat="19:c"), entry).switch
    assert (switch.value, switch.asked, switch.phase) == (ChatSetting.LIMITED, 3, SwitchPhase.RETURNING)


def test_what_an_earlier_version_wrote_was_turned_back_from_off() -> None:
    """It was turned where it still said so, and then alone."""
    assert from_plain(["SwitchTurnedBack", 1, 3]) == SwitchTurnedBack(3, "disabled")
