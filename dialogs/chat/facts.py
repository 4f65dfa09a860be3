"""The facts of the chat: that the bot is there and can read it, and what the guard saw. No word that was written is in them."""

from dataclasses import dataclass

from dialogs.journal import Entry, Fact
from dialogs.meeting import Meeting
from dialogs.meeting_parts import Incident
from dialogs.quick_replace import changed


@dataclass(frozen=True, slots=True)
class Arrived(Fact):
    """The bot was added to the chat."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing follows from it."""
        return meeting


@dataclass(frozen=True, slots=True)
class ChatHeard(Fact):
    """A message that did not mention the bot was seen: it can read this chat (and may say that it warns)."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The chat is heard."""
        return changed(meeting, reads_chat=True)


@dataclass(frozen=True, slots=True)
class ChatUnheard(Fact):
    """The bot was removed from the chat, or added anew: whether it can read there is not known until it has read something."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing says any more that the chat is heard."""
        return changed(meeting, reads_chat=False)


@dataclass(frozen=True, slots=True)
class GuardTripped(Fact):
    """Somebody wrote in the chat while a confidential matter was on the table. `who`: wire key; no word is kept."""

    no: int
    who: str
    message: str
    edited: bool = False

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter's incident counts one more, and the message is known."""
        old = next((i for i in meeting.incidents if i.no == self.no), Incident(self.no, 0, ()))
        who = old.who if self.who in old.who else (*old.who, self.who)
        rest = tuple(i for i in meeting.incidents if i.no != self.no)
        latest = max(old.latest, entry.at) if old.latest else entry.at
        incidents = (*rest, Incident(self.no, old.count + 1, who, latest))
        return changed(meeting, incidents=incidents, guarded=meeting.guarded | {self.message})


@dataclass(frozen=True, slots=True)
class IdentityNumberSeen(Fact):
    """A message in an open matter held what looks like a personal identity number; the writer was warned."""

    who: str
    message: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The message is known, and nobody is warned of it again."""
        return changed(meeting, warned=meeting.warned | {self.message})
