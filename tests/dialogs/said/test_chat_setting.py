"""What Teams' own switch of the chat can say."""

import pytest

from dialogs.said.chat_setting import ChatSetting


@pytest.mark.parametrize("setting", list(ChatSetting))
def test_only_disabled_keeps_everybody_from_writing(setting: ChatSetting) -> None:
    """Limited lets people write during the call, which is when a matter is considered (R-130)."""
    assert setting.off is (setting is ChatSetting.DISABLED)
