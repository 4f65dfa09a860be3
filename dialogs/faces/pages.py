"""What the look at faces shows, and why nothing was ticked."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from dialogs.judging.outcome import Page
from dialogs.judging.refusals import RefusalCode


class FacesRefusal(RefusalCode):
    """Why nothing was ticked."""

    NOBODY = "faces_nobody"
    NO_SUCH_NAME = "faces_no_such_name"
    SEVERAL_NAMES = "faces_several_names"
    NOT_IN_PICTURE = "faces_not_in_picture"


class FacesNote(StrEnum):
    """What became of a tick."""

    SAVED = "saved"
    NOTHING_NEW = "nothing_new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FacesPage(Page):
    """Whose faces are to be looked at, and what became of the press."""

    name: ClassVar[str] = "faces"
    note: FacesNote | None = None
