"""The gallery's cards of what is noted for the minutes of single matters."""

from dataclasses import replace
from datetime import timedelta

from cards.at_once import AtOnceCard, AtOnceRow
from cards.minutes_note import MinutesNoteCard, MinutesNoteForm
from cards.view import View
from tests.support.gallery.people import CHAT, DAHL, DIALOG, EKSTROM, LIND, WHEN

_WAITS = AtOnceRow(7, WHEN)
_DONE = AtOnceRow(9, WHEN + timedelta(minutes=12), (DAHL, LIND), "2026-12-10")
_CARD = AtOnceCard(DIALOG, (_WAITS, _DONE), (("p4", LIND), ("p5", EKSTROM)), ("p4",))
MINUTES: dict[str, View] = {
    "at-once": _CARD,
    "at-once-nobody": replace(_CARD, rows=(_WAITS,), chosen=(), why="at_once_nobody", wrong="adjusters"),
    "at-once-on-table": AtOnceCard(CHAT, (replace(_WAITS, over=False),)),
    "at-once-announces": AtOnceCard(CHAT, (_DONE,), announces=True, why="at_once_early", wrong="day"),
    "at-once-announced": AtOnceCard(CHAT, (replace(_DONE, announced="2026-12-09"),), announces=True),
    "at-once-none": AtOnceCard(CHAT, ()),
    "minutes-note": MinutesNoteCard(7, LIND, "w1"),
    "minutes-note-no-words": MinutesNoteCard(7, LIND),
    "minutes-note-oral": MinutesNoteCard(7, LIND, oral=True),
    "minutes-note-gone": MinutesNoteCard(7, LIND, oral=True, gone=True),
    "minutes-note-back": MinutesNoteCard(7, LIND, back=True),
    "minutes-note-form": MinutesNoteForm(DIALOG, 7),
    "minutes-note-form-oral": MinutesNoteForm(DIALOG, 7, oral=True),
    "minutes-note-record": MinutesNoteForm(DIALOG, 7, (("p4", LIND), ("p5", EKSTROM)), why="note_no_name"),
    "minutes-note-nobody": MinutesNoteForm(DIALOG, 7, ()),
}
