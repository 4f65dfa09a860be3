"""The fact of Teams' own list of who is in the sitting's chat: that it could not be read, and that it can be again."""

from dataclasses import dataclass

from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed


@dataclass(frozen=True, slots=True)
class ChatListAsked(Fact):
    """Teams was asked who is in the chat, and did not tell. `read`: it did, after it had not."""

    read: bool = False

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """While it does not tell, whoever writes in the chat is known to be in it by that alone."""
        return changed(meeting, list_unread=not self.read)
