"""How the journal tells that a part of the working note was taken home as a file."""

from collections.abc import Mapping

from cards.note_file import phrases_of
from cards.phrases.note_file import NoteFilePhrases
from dialogs.files.facts import FileEnded, FileTaken
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller


def _taken(t: Teller, x: FileTaken) -> str:
    part, say = _part(t, x.form)
    return say.noted_taken.format(by=t.by, part=part)


def _ended(t: Teller, x: FileEnded) -> str:
    part, say = _part(t, x.form)
    said = say.noted_failed if x.problem else say.noted_sent
    return said.format(part=part)


def _part(t: Teller, form: str) -> tuple[str, NoteFilePhrases]:
    """What the file is called, and what is said of such."""
    found = next((one.part.value for one in t.meeting.archive.files if one.form == form), "open")
    say = phrases_of(found, t.phrases)
    return say.parts[found], say


SENTENCES: Mapping[type[Fact], Tell] = {FileTaken: _taken, FileEnded: _ended}
