"""Facts make the meeting: `apply` takes one entry of the journal onto a meeting, `fold` all of them.

What a fact changes, it knows itself (`Fact.onto`); here stands what every entry leaves behind.
"""

from collections.abc import Iterable

from dialogs.journal import Entry
from dialogs.meeting import Meeting, Step
from dialogs.quick_replace import changed


def fold(meeting: Meeting, entries: Iterable[Entry]) -> Meeting:
    """Take the entries onto the meeting, in order."""
    for entry in entries:
        meeting = apply(meeting, entry)
    return meeting


def apply(meeting: Meeting, entry: Entry) -> Meeting:
    """Return the meeting after one more entry."""
    fact = entry.fact
    after = fact.onto(meeting, entry)
    if isinstance(fact, Step):
        return changed(after, steps={**after.steps, entry.by: (entry.judged_at, fact)}, newest=entry.judged_at)
    return changed(after, newest=entry.judged_at)
