"""The facts of a note in the minutes: who asks for it, in which matter, and the key of its words where that is open (R-239)."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.minutes_parts import MinutesNote
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class NoteAsked(Fact, Step):
    """`person` asks for a note in the minutes of matter `no`, with these words (a key; "": none handed in). A number that stands already gets its words by it."""

    note: int
    no: int
    person: str
    wording: str = ""

    def says(self) -> tuple[str, ...]:
        """That they ask for it."""
        return about.minutes_note(self.no, self.person)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands, the newest last."""
        notes = meeting.minutes.notes
        was = next((one for one in notes if one.note == self.note), None)
        asked = MinutesNote(self.note, self.no, self.person, entry.judged_at, self.wording, was=was)
        now = (*notes, asked) if was is None else tuple(asked if one is was else one for one in notes)
        return changed(meeting, minutes=replace(meeting.minutes, notes=now))


@dataclass(frozen=True, slots=True)
class NoteTakenBack(Fact, TakesBack):
    """What was noted last of it was a mistake, or the person lets it be."""

    note: int
    no: int
    person: str

    def says(self) -> tuple[str, ...]:
        """That they do not ask for it."""
        return about.minutes_note(self.no, self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is as it was before: without words, or not asked for."""
        now = tuple(_before(one) if one.note == self.note else one for one in meeting.minutes.notes)
        return changed(meeting, minutes=replace(meeting.minutes, notes=now))


def _before(note: MinutesNote) -> MinutesNote:
    return note.was if note.was is not None else replace(note, wording="", back=True)
