"""Chair and secretary take the working note home: alone with the bot, during the sitting and until the purge (R-195 to R-201).

It goes to nobody's screen but theirs: typed in the meeting's chat it is answered alone, with a line that says where.
"""

from typing import Final

from cards.note_card import NoteCard
from cards.paper_card import PaperCard
from cards.phrases import book
from cards.refusal import Refusal
from cards.view import View
from cards.working_note import WorkingNote
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoteAlonePage, NoticePage, refused
from dialogs.judging.stages import halted
from dialogs.matter.at_table import number_in
from dialogs.matter.note_of_matter import part_of, why_no_note
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.record.pages import NotePage
from dialogs.record.paper_sheet import paper_of
from dialogs.record.working_note import working_note
from dialogs.said.inbound import Pressed, Road
from dialogs.said.note_files import NotePart
from dialogs.showing.names import key
from dialogs.text.codes import member
from dialogs.text.digits import AGENDA_DIGITS, number

_SECTION_DIGITS: Final = 4
_LANGUAGES: Final = ("sv", "en")


def show(said: Pressed, scene: Scene) -> Outcome:
    """Send a part of the note to whoever asks, as one card of their own chat: typed it comes anew, pressed it changes."""
    meeting, no = scene.meeting, number_in(said)
    if meeting.stage in (Stage.EMPTY, Stage.PREPARED):
        return refused(halted(meeting) or CommonRefusal.NOT_BEGUN)
    asked = member(NotePart, said.field("part")) or NotePart.OPEN
    first = number(said.field("first"), _SECTION_DIGITS) or 0
    if not said.place.personal:
        return Outcome(reply=NoteAlonePage(asked, no or 0, first))
    if no is None:
        return refused(CommonRefusal.BAD_FORM)
    why = why_no_note(meeting, no, asked)
    if why:
        return refused(why)
    part = part_of(meeting, no, asked) or asked
    page = NotePage(part, no, first, number(said.field("page"), AGENDA_DIGITS) or 1)
    typed = said.road is Road.TYPED
    card = Tell(said.who.key, page, "note", edited=True, anew=typed, locale=said.who.locale)
    return Outcome(deliveries=(card,), reply=None if typed else NoticePage(NoticeCode.NOTE_COMES))


def draw(page: NotePage, scene: Scene) -> View:
    """Draw the part, for chair and secretaries alone: whoever is none any more when it is drawn again sees nothing of it.

    What was noted is told in both languages, since a card has none before it is shown; no other part tells of it.
    """
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    if page.part is NotePart.PAPER:
        return PaperCard(key(scene), paper_of(scene.meeting, scene.profile, scene.day))
    empty = Meeting(key=scene.meeting.key, chat=scene.meeting.chat)

    def made(language: str) -> WorkingNote:
        phrases = book.of(language) if language else None
        return working_note(empty, scene.entries, phrases, first=page.first, head=scene.head)

    if page.part is NotePart.AID:
        notes = {language: made(language) for language in _LANGUAGES}
    else:
        notes = dict.fromkeys(_LANGUAGES, made(""))
    return NoteCard(key(scene), notes, page.part.value, page.no, page.page)
