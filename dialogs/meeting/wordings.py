"""Which wordings a meeting refers to: the titles of its matters, the words of its motions, also of those that wait for their matter, and of notes in the minutes."""

from typing import Final

from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion

_PURGED: Final = "purged"
"""A key that no words have: cards say of it that the words are gone."""


def wordings_of(meeting: Meeting) -> frozenset[str]:
    """Return the keys of all wordings that the meeting refers to; whatever else is kept of it can be destroyed."""
    titles = (matter.title for matter in meeting.matters)
    motions = (motion.wording for motion in meeting.motions)
    held = (motion.wording for motion in meeting.held)
    notes = (note.wording for note in meeting.minutes.notes)
    return frozenset(key for key in (*titles, *motions, *held, *notes) if key)


def same_wordings(before: Meeting, after: Meeting) -> bool:
    """Whether nothing has changed that could refer to wordings: a quick look, since most turns change neither."""
    motions = before.motions is after.motions and before.held is after.held
    return before.matters is after.matters and motions and before.minutes is after.minutes


def shown_key(motion: Motion) -> str:
    """Return the key by which cards ask for the motion's words, "" where it never had any; purged ones are asked for in vain, so that it is said."""
    return _PURGED if motion.purged else motion.wording
