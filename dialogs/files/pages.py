"""What is shown of a file that is offered, taken, or has arrived, and how it is drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from cards.file_arrived import FileArrived
from cards.note_file import FileCard, FileOffer
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import AtClose, Page
from dialogs.judging.refusals import CommonRefusal, RefusalCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.taken_files import TakenFile
from dialogs.said.note_files import FileForm, NotePart
from dialogs.showing.names import key


class FileRefusal(RefusalCode):
    """Why no file was made."""

    GONE = "file_gone"


@dataclass(frozen=True, slots=True)
class FileOfferPage(Page):
    """A part of the note is offered as a file, or what it has of matter `no`; taken or declined it is known by `form`."""

    name: ClassVar[str] = "file_offer"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    form: str
    part: NotePart = NotePart.OPEN
    first: int = 0
    made_as: FileForm = FileForm.WORD
    no: int = 0


@dataclass(frozen=True, slots=True)
class FileLeftPage(Page):
    """Whoever it was offered to did not want it: none was made. It can be asked for again."""

    name: ClassVar[str] = "file_left"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    part: NotePart = NotePart.OPEN
    first: int = 0
    made_as: FileForm = FileForm.WORD
    no: int = 0


@dataclass(frozen=True, slots=True)
class FilePage(Page):
    """What became of the file that was taken by the offer `form`."""

    name: ClassVar[str] = "file"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    form: str


@dataclass(frozen=True, slots=True)
class FileArrivedPage(Page):
    """The file itself, as Teams shows one: its `link`, what it is called, its number there and what its name ends with."""

    name: ClassVar[str] = "file_arrived"
    at_close: ClassVar[AtClose] = AtClose.STANDS
    link: str
    called: str
    unique: str
    suffix: str


def taken(meeting: Meeting, form: str) -> TakenFile | None:
    """The file that was taken by the offer `form`; None where nobody has said yes to it."""
    return next((one for one in meeting.archive.files if one.form == form), None)


def _draw_offer(page: FileOfferPage, scene: Scene) -> View:
    """Draw the offer, for chair and secretaries alone; one that was taken shows what became of it."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    if taken(scene.meeting, page.form) is not None:
        return _draw_file(FilePage(page.form), scene)
    return FileOffer(
        scene.meeting.key,
        page.form,
        page.part.value,
        page.first,
        scene.meeting.date,
        page.made_as.value,
        page.no,
    )


def _draw_left(page: FileLeftPage, scene: Scene) -> View:
    return FileCard(key(scene), page.part.value, page.first, "left", page.made_as.value, page.no)


def _draw_file(page: FilePage, scene: Scene) -> View:
    """Draw how it stands. It tells nothing of the note, so whoever took it sees it as long as the card stands."""
    one = taken(scene.meeting, page.form)
    if one is None:
        return Refusal(FileRefusal.GONE)
    became = "sending" if not one.ended else one.problem.value if one.problem is not None else "sent"
    return FileCard(key(scene), one.part.value, one.first, became, one.made_as.value, one.no)


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {
    FileOfferPage: _draw_offer,
    FileLeftPage: _draw_left,
    FilePage: _draw_file,
    FileArrivedPage: lambda page, _: FileArrived(page.link, page.called, page.unique, page.suffix),
}
