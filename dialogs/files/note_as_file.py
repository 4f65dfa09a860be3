"""Chair and secretary take a part of the working note home as a file: offered alone, made when they say yes (R-200).

Nothing is made for whoever only asks. The bytes go to an address that Teams names with the yes, into their own OneDrive, and
nothing of them stays with us.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dialogs.files.facts import FileEnded, FileTaken
from dialogs.files.pages import (
    FileArrivedPage,
    FileLeftPage,
    FileOfferPage,
    FilePage,
    FileRefusal,
    taken,
)
from dialogs.journal.entries import short_key
from dialogs.judging.outcome import Outcome, Page, SendFile, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoteAlonePage, NoticePage, notice, refused
from dialogs.judging.stages import not_planned
from dialogs.matter.at_table import number_in
from dialogs.matter.note_of_matter import part_of, why_no_note
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.said.inbound import FileTold, Pressed, Road
from dialogs.said.note_files import FileForm, NotePart, Upload
from dialogs.text.codes import member
from dialogs.text.digits import number

_NOT_YET: Final = CommonRefusal.NOT_BEGUN
_SECTION_DIGITS: Final = 4
_MOST_CHARS: Final = 4_000
"""An address or a link that is longer is none that Teams gives."""


def offer(said: Pressed, scene: Scene) -> Outcome:
    """Offer a part as a file, in the asker's own chat: there alone Teams takes files. Asked for twice it is offered once."""
    meeting = scene.meeting
    wanted = _wanted(said, meeting)
    paper = (
        wanted.part is NotePart.PAPER
    )  # it is printed before the meeting too, and after it there is nothing to do by hand
    why = not_planned(meeting) if paper else None if meeting.live or meeting.stage is Stage.CLOSED else _NOT_YET
    if why:
        return refused(why)
    if not said.place.personal:
        if paper:
            return notice(NoticeCode.PAPER_ALONE)
        asked = member(NotePart, said.field("part")) or NotePart.OPEN
        return Outcome(reply=NoteAlonePage(asked, wanted.no, wanted.first, wanted.made_as))
    missing = why_no_note(meeting, wanted.no, wanted.part)
    if missing:
        return refused(missing)
    # An offer that was taken is another from then on.
    of = (wanted.part, wanted.made_as, str(wanted.no or ""))
    form = short_key("file", *of, said.form or said.fresh, str(len(meeting.archive.files)))
    card = _card(said, FileOfferPage(form, wanted.part, wanted.first, wanted.made_as, wanted.no), form)
    return Outcome(deliveries=(card,), reply=None if said.road is Road.TYPED else NoticePage(NoticeCode.FILE_OFFERED))


def take(said: Pressed, scene: Scene) -> Outcome:
    """Judge the answer to an offer. Said yes to twice it is made once, and the card shows what became of it."""
    meeting, form = scene.meeting, said.form
    if said.sitting not in ("", meeting.key) or meeting.stage is Stage.EMPTY:
        return refused(FileRefusal.GONE)
    if not may(Right.HOSTS, scene):
        return refused(CommonRefusal.RIGHT, Right.HOSTS)
    if not said.place.personal:
        return notice(NoticeCode.NOTE_ALONE)
    wanted = _wanted(said, meeting)
    if taken(meeting, form) is not None:
        return Outcome(deliveries=(_card(said, FilePage(form), form),))
    if said.field("answer") == "decline":
        left = FileLeftPage(wanted.part, wanted.first, wanted.made_as, wanted.no)
        return Outcome(deliveries=(_card(said, left, form),))
    upload = _upload(said)
    if said.field("answer") != "accept" or not (form and upload.address):
        return refused(CommonRefusal.BAD_FORM)
    part, first, made_as, no = wanted.part, wanted.first, wanted.made_as, wanted.no
    fact = FileTaken(form, part.value, first, made_as.value, no)
    sends = SendFile(said.who.key, form, part, first, upload, said.who.locale, made_as, no)
    return Outcome((fact,), (sends, _card(said, FilePage(form), form)))


def again(said: Pressed, _: Scene) -> Page:
    """What answers a repetition of an answer: how the file stands."""
    return FilePage(said.form)


def file_told(said: FileTold, scene: Scene) -> Outcome:
    """Note what became of the file, and show it: the card, and the file as Teams shows one. What is noted already stands."""
    one = taken(scene.meeting, said.form)
    if one is None or one.ended:
        return Outcome()
    fact = FileEnded(said.form, said.problem.value if said.problem is not None else "")
    card = Tell(said.to, FilePage(said.form), _slot(said.form), edited=True)
    there = said.upload
    if said.problem is not None or not (there.link and there.unique):
        return Outcome((fact,), (card,))
    shown = FileArrivedPage(there.link, there.name, there.unique, there.kind)
    return Outcome((fact,), (card, Tell(said.to, shown, f"{_slot(said.form)}:there")))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which part is meant, the § of the matter treated first (0: not known), what the file is to be, and of which matter (0: of all)."""

    part: NotePart
    first: int
    made_as: FileForm
    no: int = 0


def _wanted(said: Pressed, meeting: Meeting) -> _Wanted:
    """Read it. One matter stands in the part that it belongs to now, whatever it was when the file was offered."""
    part = member(NotePart, said.field("part")) or NotePart.OPEN
    made_as = member(FileForm, said.field("made_as")) or FileForm.WORD
    if part is NotePart.PAPER:
        return _Wanted(part, 0, FileForm.PDF)
    no, first = number_in(said) or 0, number(said.field("first"), _SECTION_DIGITS) or 0
    return _Wanted(part_of(meeting, no, part) or part, first, made_as, no)


def _upload(said: Pressed) -> Upload:
    """What Teams said of where the file goes; what is too long to be so is left out."""
    names = ("upload", "link", "called", "unique", "kind")
    return Upload(*(text if len(text := said.field(name)) <= _MOST_CHARS else "" for name in names))


def _slot(form: str) -> str:
    return f"file:{form}"


def _card(said: Pressed, page: Page, form: str) -> Tell:
    """The one card of this offer, edited where it stands."""
    return Tell(said.who.key, page, _slot(form), edited=True, locale=said.who.locale)


TOLD: Final[Mapping[type, Callable[[Any, Scene], Outcome]]] = {FileTold: file_told}
