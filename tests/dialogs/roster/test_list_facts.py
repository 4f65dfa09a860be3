"""The fact of whether Teams tells who is in the chat."""

from dialogs.roster.list_facts import ChatListAsked
from tests.support.meetings import a_meeting, happened


def test_the_meeting_knows_whether_teams_tells_who_is_in_the_chat() -> None:
    """It does until it has refused, and again once it has told."""
    assert not a_meeting().list_unread
    unread = happened(a_meeting(), ChatListAsked())
    assert unread.list_unread
    assert not happened(unread, ChatListAsked(read=True)).list_unread
