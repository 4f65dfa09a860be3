"""What the record of a sitting shows: the working note for its minutes."""

from dataclasses import dataclass
from typing import ClassVar

from dialogs.judging.outcome import AtClose, Page
from dialogs.said.note_files import NotePart


@dataclass(frozen=True, slots=True)
class NotePage(Page):
    """A part of the note, from its page `page` (from 1). `no`: one matter alone, 0 for all; `first`: the § of the one treated first, 0: not known."""

    name: ClassVar[str] = "note"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    whole: ClassVar[bool] = True
    copied: ClassVar[bool] = True
    part: NotePart = NotePart.OPEN
    no: int = 0
    first: int = 0
    page: int = 1
