"""Which wordings a meeting refers to: the titles of its matters, and the words of its motions."""

from dialogs.meeting import Meeting


def wordings_of(meeting: Meeting) -> frozenset[str]:
    """Return the keys of all wordings that the meeting refers to; whatever else is kept of it can be destroyed."""
    titles = (matter.title for matter in meeting.matters)
    return frozenset(key for key in (*titles, *(motion.wording for motion in meeting.motions)) if key)


def same_wordings(before: Meeting, after: Meeting) -> bool:
    """Whether nothing has changed that could refer to wordings: a quick look, since most turns change neither."""
    return before.matters is after.matters and before.motions is after.motions
