"""Chair and secretary have the working note sent to their own chat; in the meeting's it is never shown (R-195 to R-201)."""

from dataclasses import replace

import pytest

from cards.note_card import NoteCard
from cards.paper_card import PaperCard
from cards.refusal import Refusal
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Outcome, Page, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode, Right
from dialogs.judging.shared_pages import NoteAlonePage, NoticePage, RefusedPage
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.record.pages import NotePage
from dialogs.record.take_note_home import show
from dialogs.said.inbound import Place, Road
from dialogs.said.note_files import NotePart
from dialogs.sitting.facts import Begun, SetUp
from tests.support.meetings import CHAT, TEN, a_meeting, happened, in_matter, pressed, scene_of, seen_by, sender, tells

ALONE: Place = replace(CHAT, chat="a:1", personal=True)
OPEN = happened(a_meeting(), MatterCalled(1), MatterOpened(1))


def asked(meeting: Meeting, road: Road = Road.TYPED, place: Place = ALONE, **fields: object) -> Outcome:
    """The chair asks for the note."""
    said = pressed("note.show", "chair", road, place_=place, **fields)
    return show(said, scene_of(said, meeting))


def page_of(meeting: Meeting, **fields: str) -> Page:
    """The page that is sent."""
    (card,) = tells(asked(meeting, Road.TYPED, ALONE, **fields))
    return card.page


def test_typed_it_comes_anew_and_pressed_it_changes() -> None:
    """One card in one chat; whoever pressed hears that it is coming."""
    to = sender("chair").key
    assert asked(OPEN) == Outcome(deliveries=(Tell(to, NotePage(), "note", edited=True, anew=True),))
    again = asked(OPEN, Road.EXECUTE, part="aid", page="2", first="82")
    assert again.deliveries == (Tell(to, NotePage(NotePart.AID, 0, 82, 2), "note", edited=True),)
    assert again.reply == NoticePage(NoticeCode.NOTE_COMES)


def test_one_matter_is_shown_in_the_part_that_is_its() -> None:
    """Once it has been opened: an open one as open, whatever part is asked for, a confidential one apart."""
    assert page_of(OPEN, matter="1", part="aid") == NotePage(NotePart.OPEN, 1)
    assert page_of(happened(OPEN, MatterEnded(1)), matter="1") == NotePage(NotePart.OPEN, 1)
    assert page_of(in_matter(4), matter="4") == NotePage(NotePart.CONFIDENTIAL, 4)


def test_it_is_drawn_for_nobody_who_has_lost_the_right() -> None:
    """A card that stands may be drawn again when a level is raised."""
    page = NotePage(NotePart.CONFIDENTIAL)
    assert isinstance(draw(page, seen_by(OPEN, "chair")), NoteCard)
    assert draw(page, seen_by(OPEN, "anna")) == Refusal(CommonRefusal.RIGHT, Right.HOSTS)


@pytest.mark.parametrize(
    ("meeting", "fields", "why"),
    [
        (OPEN, {"matter": "3"}, MatterRefusal.NOT_TREATED),
        (OPEN, {"matter": "99"}, MatterRefusal.NO_MATTER),
        (OPEN, {"matter": "x"}, CommonRefusal.BAD_FORM),
        (a_meeting(begun=False), {}, CommonRefusal.NOT_BEGUN),
    ],
)
def test_there_is_no_note_of_what_was_not_treated(meeting: Meeting, fields: dict[str, str], why: str) -> None:
    """The reason is said, and nothing is sent."""
    assert asked(meeting, **fields) == Outcome(reply=RefusedPage(why, None))  # type: ignore[arg-type]  # one of the codes


def test_in_the_chat_it_is_said_where_it_is_to_be_had() -> None:
    """By the words that were typed, and no part of it is sent."""
    assert asked(OPEN, place=CHAT) == Outcome(reply=NoteAlonePage())
    register = asked(OPEN, place=CHAT, part="register", matter="7", first="82")
    assert register == Outcome(reply=NoteAlonePage(NotePart.REGISTER, 7, 82))


@pytest.mark.parametrize(("part", "told"), [(NotePart.OPEN, 0), (NotePart.AID, 2)])
def test_it_is_drawn_from_the_whole_journal(part: NotePart, told: int) -> None:
    """In both languages, with the first section that was typed; the entries in words stand in the aid alone."""
    facts = (SetUp("Nämnden", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""), Begun("linkoping", "5f2b"))
    entries = tuple(Entry(seq, TEN, "chair", "", fact) for seq, fact in enumerate(facts, 1))
    card = draw(NotePage(part, first=82), replace(seen_by(OPEN, "chair"), entries=entries))
    assert isinstance(card, NoteCard)
    assert {language: (note.board, note.first) for language, note in card.notes.items()} == {
        "sv": ("Nämnden", 82),
        "en": ("Nämnden", 82),
    }
    assert {len(note.noted) for note in card.notes.values()} == {told}


def test_the_sheet_on_paper_is_drawn_of_the_meeting_as_it_is() -> None:
    """For the same two; it needs no journal."""
    card = draw(NotePage(NotePart.PAPER), seen_by(OPEN, "chair"))
    assert isinstance(card, PaperCard)
    assert (card.sheet.board, len(card.sheet.people)) == (OPEN.board, len(OPEN.people))
    assert draw(NotePage(NotePart.PAPER), seen_by(OPEN, "anna")) == Refusal(CommonRefusal.RIGHT, Right.HOSTS)
