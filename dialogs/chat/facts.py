"""The facts of the chat: that the bot is there and can read it, what the guard saw, and what became of it. No word that was written is in them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from dialogs.journal.entries import Entry, Fact, Lasting
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Incident
from dialogs.meeting.quick_replace import changed


@dataclass(frozen=True, slots=True)
class Arrived(Fact):
    """The bot was added to the chat."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing follows from it."""
        return meeting


@dataclass(frozen=True, slots=True)
class AppRemoved(Fact):
    """Somebody removed the bot from the chat; chair and secretaries were told."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It hears nothing until it is added again."""
        return changed(meeting, app_removed=True, reads_chat=False)


@dataclass(frozen=True, slots=True)
class ChatHeard(Fact):
    """A message that did not mention the bot was seen: it can read this chat (and may say that it warns)."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The chat is heard."""
        return changed(meeting, reads_chat=True, app_removed=False)


@dataclass(frozen=True, slots=True)
class ChatUnheard(Fact):
    """The bot was removed from the chat, or added anew: whether it can read there is not known until it has read something."""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing says any more that the chat is heard; of the removal that was told of there is a fact of its own."""
        return changed(meeting, reads_chat=False, app_removed=False)


@dataclass(frozen=True, slots=True)
class GuardTripped(Fact):
    """Somebody wrote in the chat while a confidential matter was on the table. `who`: wire key; no word is kept."""

    no: int
    who: str
    message: str
    edited: bool = False

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter's incident counts one more, and the message is known."""
        after = counted(meeting, self.no, self.who, entry.at)
        return known(after, self.no, self.message, edited=self.edited)


@dataclass(frozen=True, slots=True)
class GuardedRestored(Fact):
    """A message that was written in a confidential matter, and deleted, was brought back by its writer after it (R-136). `who`: wire key."""

    no: int
    who: str
    message: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It counts once more: it can be read again."""
        after = counted(meeting, self.no, self.who, entry.at)
        return _in_matter(
            known(after, self.no, self.message, edited=True),
            self.no,
            lambda old: replace(old, restored=old.restored + 1),
        )


@dataclass(frozen=True, slots=True)
class WrittenBefore(Fact):
    """A message that was written before a confidential matter was called arrived within it: nothing of it was taken.

    It is no incident. But it is known: delivered once more after the matter, it is not taken then either (R-252).
    """

    no: int
    message: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The message is known."""
        return changed(meeting, guarded={**meeting.guarded, self.message: 0})


@dataclass(frozen=True, slots=True)
class IdentityNumberSeen(Fact):
    """A message in an open matter held what looks like a personal identity number; the writer was warned."""

    who: str
    message: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The message is known, and nobody is warned of it again."""
        return changed(meeting, warned=meeting.warned | {self.message})


# ---- hidden by a rule of the tenant's (R-131) -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hidden(Fact):
    """Teams took it that a message is hidden. `who` wrote it (wire key), `no` is the matter it was written in."""

    no: int
    who: str
    message: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is hidden."""

        def hidden(old: Incident) -> Incident:
            kept = {one: why for one, why in old.not_hidden.items() if one != self.message}
            return replace(
                old, hidden={**old.hidden, self.message: self.who}, not_hidden=kept, again=old.again - {self.message}
            )

        return _in_matter(meeting, self.no, hidden)


@dataclass(frozen=True, slots=True)
class NotHidden(Fact):
    """A message could not be hidden, or not be shown again: `problem` says why."""

    no: int
    who: str
    message: str
    problem: str
    shown: bool = False

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It stays as it is, and why is known."""
        if self.shown:
            return meeting
        return _in_matter(
            meeting, self.no, lambda old: replace(old, not_hidden={**old.not_hidden, self.message: self.problem})
        )


@dataclass(frozen=True, slots=True)
class ShowAgainAsked(Fact, Lasting):
    """The secretary asked that what is hidden of a matter is shown again."""

    no: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing follows before Teams has taken it."""
        return meeting


@dataclass(frozen=True, slots=True)
class ShowSomeAsked(Fact, Lasting):
    """The secretary asked that some of the messages that are hidden of a matter are shown again, so many; the others stay hidden."""

    no: int
    count: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing follows before Teams has taken it."""
        return meeting


@dataclass(frozen=True, slots=True)
class ShownAgain(Fact):
    """Teams took it that a message is shown again."""

    no: int
    who: str
    message: str

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is hidden no more."""

        def shown(old: Incident) -> Incident:
            hidden = {one: who for one, who in old.hidden.items() if one != self.message}
            return replace(old, hidden=hidden, again=old.again | {self.message})

        return _in_matter(meeting, self.no, shown)


def counted(meeting: Meeting, no: int, who: str, at: datetime) -> Meeting:
    """The matter's incident counts one more, of this person (wire key), written `at`."""
    old = next((i for i in meeting.incidents if i.no == no), Incident(no, 0, ()))
    named = old.who if who in old.who else (*old.who, who)
    rest = tuple(i for i in meeting.incidents if i.no != no)
    latest = max(old.latest, at) if old.latest else at
    return changed(meeting, incidents=(*rest, replace(old, count=old.count + 1, who=named, latest=latest)))


def known(meeting: Meeting, no: int, message: str, *, edited: bool) -> Meeting:
    """The message is known to be the matter's: as it was first written, or as an edit.

    The two are known apart, since Teams may deliver an edit before the message: that one is then judged by its own time.
    """
    if edited:
        return changed(meeting, guarded_edits={**meeting.guarded_edits, message: no})
    return changed(meeting, guarded={**meeting.guarded, message: no})


def _in_matter(meeting: Meeting, no: int, change: Callable[[Incident], Incident]) -> Meeting:
    incidents = tuple(change(one) if one.no == no else one for one in meeting.incidents)
    return changed(meeting, incidents=incidents)
