"""The facts of a part of the working note that is taken home as a file. None of them holds an address or a word of the note."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, added
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.taken_files import TakenFile
from dialogs.said.note_files import FileForm, FileProblem, NotePart
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class FileTaken(Fact):
    """Chair or secretary said yes to the offer `form` of this part, and it is on its way to their OneDrive (R-200). `no`: of one matter, 0: of all."""

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added(0)}
    form: str
    part: str
    first: int = 0
    made_as: str = FileForm.WORD.value
    no: int = 0

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """One more; an unknown part is the open one, and an unknown form a Word document: those every version knows."""
        part = member(NotePart, self.part) or NotePart.OPEN
        made_as = member(FileForm, self.made_as) or FileForm.WORD
        taken = TakenFile(self.form, part, self.first, entry.by, entry.judged_at, made_as, self.no)
        files = (*meeting.archive.files, taken)
        return changed(meeting, archive=replace(meeting.archive, files=files))


@dataclass(frozen=True, slots=True)
class FileEnded(Fact):
    """The file of the offer `form` has arrived, or not: then `problem` says why ("": it has)."""

    form: str
    problem: str = ""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """That file is under way no more; what a newer version calls the problem is a refusal."""
        why = (member(FileProblem, self.problem) or FileProblem.REFUSED) if self.problem else None
        there = meeting.archive.files
        files = (replace(one, ended=True, problem=why) if one.form == self.form else one for one in there)
        return changed(meeting, archive=replace(meeting.archive, files=tuple(files)))
