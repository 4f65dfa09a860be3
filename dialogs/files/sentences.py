"""How the journal tells that a part of the working note was taken home as a file."""

from collections.abc import Mapping

from cards.note_file import part_called, phrases_of
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
    files = (one for one in t.meeting.archive.files if one.form == form)
    part, no = next(((one.part.value, one.no) for one in files), ("open", 0))
    return part_called(part, no, t.phrases), phrases_of(part, t.phrases)


SENTENCES: Mapping[type[Fact], Tell] = {FileTaken: _taken, FileEnded: _ended}
