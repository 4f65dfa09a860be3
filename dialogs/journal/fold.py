"""Facts make the meeting: `apply` takes one entry of the journal onto a meeting, `fold` all of them.

What a fact changes, it knows itself (`Fact.onto`); here stands what every entry leaves behind.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from dialogs.journal.entries import Entry, Fact, Lasting, Moving, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.said.about import undone


def fold(meeting: Meeting, entries: Iterable[Entry]) -> Meeting:
    """Take the entries onto the meeting, in order."""
    for entry in entries:
        meeting = apply(meeting, entry)
    return meeting


def foreseen(meeting: Meeting, facts: Iterable[Fact], at: datetime) -> Meeting:
    """Return the meeting as it will be once these facts are written, for a rule that asks what they change."""
    return fold(meeting, (Entry(0, at, "", "", fact) for fact in facts))


class Ahead:
    """The meeting as it will be once `facts` are written: called, it folds them the first time, and only then.

    Nearly all that is said in an evening are answers of the checklist, of which nobody asks this.
    """

    __slots__ = ("_after", "_at", "_before", "_facts")

    def __init__(self, before: Meeting, facts: Iterable[Fact], at: datetime) -> None:
        """Fold nothing yet."""
        self._before, self._facts, self._at = before, facts, at
        self._after: Meeting | None = None

    def __call__(self) -> Meeting:
        """The meeting after the facts."""
        if self._after is None:
            self._after = foreseen(self._before, self._facts, self._at)
        return self._after


def apply(meeting: Meeting, entry: Entry) -> Meeting:
    """Return the meeting after one more entry."""
    fact = entry.fact
    after = fact.onto(meeting, entry)
    # All that is changed by any fact is changed at once: every one of an evening comes by here.
    changes: dict[str, Any] = {"newest": entry.judged_at}
    if isinstance(fact, Moving) or _check_lost(meeting, after):
        changes |= {"moved": meeting.moved + 1, "went_on": entry.moment}
    if names := (*fact.says(), *fact.alters, *(undone(entry.by) if isinstance(fact, TakesBack) else ())):
        at, last = entry.moment, after.said_last
        newest = last if last is not None and at.written < last.written else at
        changes |= {"said": {**after.said, **dict.fromkeys(names, at)}, "said_last": newest}
    if isinstance(fact, Step):
        changes["steps"] = {**after.steps, entry.by: (entry.judged_at, fact, entry.moment)}
        changes["outdone"] = after.outdone - {entry.by}
    elif isinstance(fact, Lasting):
        step = after.steps.get(entry.by)
        if (
            step is not None and step[0] < entry.judged_at
        ):  # What one press does is one step, with all that follows of it.
            changes["outdone"] = after.outdone | {entry.by}
    return changed(after, **changes)


def _check_lost(before: Meeting, after: Meeting) -> bool:
    """Whether the host's check of the matter on the table holds no longer: somebody came, or is not what they were."""
    if before.matters is after.matters:
        return False
    was, now = before.on_table, after.on_table
    return was is not None and was.check is not None and now is not None and now.no == was.no and now.check is None
