"""A part of the working note that somebody takes home as a file, as the meeting keeps it."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.said.note_files import FileForm, FileProblem, NotePart


@dataclass(frozen=True, slots=True)
class TakenFile:
    """Somebody (`by`, a person's key) said yes to the offer `form`. `ended`: it is known what became of it; `problem`: why it is not there.

    `at`: when. `first`: the § of the matter treated first, as it was asked for (0: not known); `no`: the one matter that it is of, 0: all.
    """

    form: str
    part: NotePart
    first: int
    by: str
    at: datetime
    made_as: FileForm = FileForm.WORD
    no: int = 0
    ended: bool = False
    problem: FileProblem | None = None
