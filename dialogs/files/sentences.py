"""How the journal tells that a part of the working note was taken home as a file."""

from collections.abc import Mapping

from dialogs.files.facts import FileEnded, FileTaken
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller


def _taken(t: Teller, x: FileTaken) -> str:
    say = t.phrases.note_file
    return say.noted_taken.format(by=t.by, part=_part(t, x.form))


def _ended(t: Teller, x: FileEnded) -> str:
    say = t.phrases.note_file
    said = say.noted_failed if x.problem else say.noted_sent
    return said.format(part=_part(t, x.form))


def _part(t: Teller, form: str) -> str:
    found = next((one.part.value for one in t.meeting.archive.files if one.form == form), "open")
    return t.phrases.note_file.parts[found]


SENTENCES: Mapping[type[Fact], Tell] = {FileTaken: _taken, FileEnded: _ended}
