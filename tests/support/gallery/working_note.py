"""The gallery's cards of the working note."""

from cards.naming import MatterName
from cards.note_card import NoteAlone, NoteCard
from cards.note_file import FileCard
from cards.paper_card import PaperCard
from cards.paper_sheet import PaperSheet
from cards.view import View
from cards.working_note import ReceivedMotion
from tests.support.gallery.people import CHAT
from tests.support.meetings import TEN
from tests.support.noted import ANNA, BO, motion, note, pause, section

NOTE = note(
    section(1, motion("approve", ""), motion("reject", "")),
    section(4, confidential=True),
    section(9, motion("table", "")),
    breaks=(pause(within=1),),
    received=(
        ReceivedMotion(2, MatterName(1, title="title:1"), "amend", ANNA, (BO,), "w1", TEN, "form", "", None, 12),
        ReceivedMotion(3, MatterName(9), "reject", BO, (), "", TEN, "email", "10.42", "KS 2026/123", 14),
    ),
    sealed=((5, 4),),
    withdrawn=((6, 9),),
)
NOTES = {"sv": NOTE, "en": NOTE}
WORKING_NOTE: dict[str, View] = {
    "note-open": NoteCard(CHAT, NOTES, "open"),
    "note-confidential": NoteCard(CHAT, NOTES, "confidential"),
    "file-left": FileCard(CHAT, "open", 0, "left"),
    "file-sent": FileCard(CHAT, "confidential", 0, "sent"),
    "file-gone": FileCard(CHAT, "open", 82, "link_gone"),
    "paper": PaperCard(CHAT, PaperSheet("Omsorgsnämnden", "2026-12-08", "Linden", 15, 8, (), (1, 2), (2,), ())),
    "paper-sent": FileCard(CHAT, "paper", 0, "sent", "pdf"),
    "paper-refused": FileCard(CHAT, "paper", 0, "refused", "pdf"),
    "note-alone": NoteAlone("confidential", made_as="pdf"),
    "note-aid": NoteCard(CHAT, {language: note(section(1), first=0) for language in NOTES}, "aid"),
    "note-register": NoteCard(CHAT, NOTES, "register"),
    "note-matter": NoteCard(CHAT, NOTES, "open", 9),
    "note-page": NoteCard(
        CHAT, {language: note(*(section(no) for no in range(1, 81))) for language in NOTES}, "open", 0, 2
    ),
}
