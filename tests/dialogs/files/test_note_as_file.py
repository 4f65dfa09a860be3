"""A part of the working note is offered alone, taken once, and what became of it is noted once (R-200)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from dialogs import router
from dialogs.files.facts import FileEnded, FileTaken
from dialogs.files.note_as_file import again, file_told, offer, take
from dialogs.files.pages import FileArrivedPage, FileLeftPage, FileOfferPage, FilePage, FileRefusal
from dialogs.judging.outcome import NOTHING, Outcome, SendFile, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode, RefusalCode, Right
from dialogs.judging.shared_pages import NoteAlonePage, NoticePage, RefusedPage
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import FileTold, Place, Road
from dialogs.said.note_files import FileForm, FileProblem, NotePart, Upload
from dialogs.sitting.facts import Closed
from tests.support.meetings import CHAT, TEN, a_meeting, happened, linkoping, pressed, scene_of, sender, tells

ALONE: Place = replace(CHAT, chat="a:1", personal=True)
OPEN = a_meeting()
THERE: Mapping[str, Any] = {
    "upload": "https://x/up",
    "link": "https://x/file",
    "called": "a.docx",
    "unique": "u1",
    "kind": "docx",
}
UPLOAD = Upload("https://x/up", "https://x/file", "a.docx", "u1", "docx")
THERE_NOW = replace(UPLOAD, address="")
TAKEN = happened(OPEN, FileTaken("f1", "open"))


def asked(
    meeting: Meeting, who: str = "chair", road: Road = Road.TYPED, place: Place = ALONE, **fields: object
) -> Outcome:
    """Somebody asks for a file."""
    said = pressed("note.file", who, road, place_=place, **fields)
    return offer(said, scene_of(said, meeting))


def answered(meeting: Meeting, who: str = "chair", place: Place = ALONE, form: str = "f1", **fields: object) -> Outcome:
    """Somebody answers the offer `form`."""
    said = replace(pressed("note.take", who, Road.SUBMIT, place_=place, **fields), sitting=OPEN.key, form=form)
    return take(said, scene_of(said, meeting))


def ended(meeting: Meeting, upload: Upload = THERE_NOW, problem: FileProblem | None = None) -> Outcome:
    """The courier tells what became of it."""
    said = FileTold(
        place=CHAT, who=sender("chair"), at=TEN, sitting=OPEN.key, to="oid", form="f1", upload=upload, problem=problem
    )
    return file_told(said, router.scene_of(said, meeting, linkoping()))


def refusal(out: Outcome) -> RefusalCode:
    """Why not."""
    assert isinstance(out.reply, RefusedPage)
    assert (out.facts, out.deliveries) == ((), ())
    return out.reply.reason


def test_it_is_offered_alone_and_nothing_is_noted() -> None:
    """Typed the card says all; pressed a line says that it comes."""
    typed = asked(OPEN, part="aid", first="82")
    (card,) = tells(typed)
    assert isinstance(card.page, FileOfferPage)
    assert (card.page.part, card.page.first, card.to) == (NotePart.AID, 82, sender("chair").key)
    assert (card.edited, card.key, typed.reply, typed.facts) == (True, f"file:{card.page.form}", None, ())
    assert asked(OPEN, road=Road.EXECUTE).reply == NoticePage(NoticeCode.FILE_OFFERED)


def test_asked_for_twice_by_one_button_it_is_one_offer_and_after_it_was_taken_another() -> None:
    """So a double tap shows one card."""
    first, second = (tells(asked(OPEN, road=Road.EXECUTE))[0].key for _ in range(2))
    assert first == second
    assert tells(asked(TAKEN, road=Road.EXECUTE))[0].key != first


def test_before_the_sitting_there_is_nothing_and_in_the_chat_it_is_not_offered() -> None:
    """The room has no part of it."""
    assert refusal(asked(Meeting(key=OPEN.key, chat=OPEN.chat))) is CommonRefusal.NOT_BEGUN
    assert asked(OPEN, place=CHAT).reply == NoteAlonePage(made_as=FileForm.WORD)
    assert answered(OPEN, place=CHAT, answer="accept", **THERE).reply == NoticePage(NoticeCode.NOTE_ALONE)


def test_a_yes_is_noted_without_the_address_and_sends_the_file() -> None:
    """What lets anybody in stands in the delivery alone."""
    out = answered(OPEN, answer="accept", part="confidential", first="82", **THERE)
    assert out.facts == (FileTaken("f1", "confidential", 82),)
    sends, card = out.deliveries
    assert sends == SendFile(sender("chair").key, "f1", NotePart.CONFIDENTIAL, 82, UPLOAD, sender("chair").locale)
    assert isinstance(card, Tell)
    assert (card.page, card.key, card.edited) == (FilePage("f1"), "file:f1", True)
    assert "https" not in repr(out)


def test_it_can_be_a_pdf() -> None:
    """From the question to the file; a form that nobody knows is a Word document."""
    (card,) = tells(asked(OPEN, made_as="pdf"))
    assert isinstance(card.page, FileOfferPage)
    assert card.page.made_as is FileForm.PDF
    assert tells(asked(OPEN, made_as="pdf"))[0].key != tells(asked(OPEN))[0].key
    out = answered(OPEN, answer="accept", made_as="pdf", **THERE)
    assert out.facts == (FileTaken("f1", "open", 0, "pdf"),)
    (sends, _) = out.deliveries
    assert isinstance(sends, SendFile)
    assert sends.made_as is FileForm.PDF
    assert tells(asked(OPEN, made_as="odt"))[0].page == tells(asked(OPEN))[0].page


def test_a_no_makes_nothing() -> None:
    """And the card says so."""
    out = answered(OPEN, answer="decline", part="aid")
    assert (out.facts, tells(out)[0].page) == ((), FileLeftPage(NotePart.AID))


def test_a_second_yes_shows_what_became_of_the_first() -> None:
    """Whatever address it brings."""
    out = answered(TAKEN, answer="accept", **THERE)
    assert (out.facts, [card.page for card in tells(out)]) == ((), [FilePage("f1")])
    said = replace(pressed("note.take", "chair", Road.SUBMIT), form="f1")
    assert again(said, scene_of(said, TAKEN)) == FilePage("f1")


@pytest.mark.parametrize(
    "fields",
    [{"answer": "accept"}, {"answer": "perhaps", **THERE}, {**THERE, "answer": "accept", "upload": "x" * 4001}],
)
def test_what_no_client_sends_is_refused(fields: dict[str, Any]) -> None:
    """No address, no answer, or an address that is none."""
    assert refusal(answered(OPEN, **fields)) is CommonRefusal.BAD_FORM


def test_of_a_sitting_that_is_not_there_any_more_it_says_so_before_it_asks_who_it_is() -> None:
    """After the purge nobody is chair."""
    assert refusal(answered(Meeting(key="a1", chat=OPEN.chat), answer="accept", **THERE)) is FileRefusal.GONE
    assert refusal(answered(OPEN, form="", answer="accept", **THERE)) is CommonRefusal.BAD_FORM
    other = answered(OPEN, "anna", answer="accept", **THERE).reply
    assert other == RefusedPage(CommonRefusal.RIGHT, Right.HOSTS)


def test_what_became_of_it_is_noted_once_and_shown() -> None:
    """With the file as Teams shows one, where Teams said what it is."""
    out = ended(TAKEN)
    assert out.facts == (FileEnded("f1"),)
    card, file = tells(out)
    assert (card.page, file.page) == (FilePage("f1"), FileArrivedPage("https://x/file", "a.docx", "u1", "docx"))
    assert (card.key, file.key) == ("file:f1", "file:f1:there")
    assert len(tells(ended(TAKEN, Upload()))) == 1
    assert ended(happened(TAKEN, FileEnded("f1"))) == NOTHING
    assert ended(OPEN) == NOTHING


def test_why_it_did_not_come_is_noted() -> None:
    """And no file is shown."""
    out = ended(TAKEN, problem=FileProblem.REFUSED)
    assert out.facts == (FileEnded("f1", "refused"),)
    assert [card.page for card in tells(out)] == [FilePage("f1")]


@pytest.mark.parametrize("who", ["chair", "secretary"])
def test_the_sheet_on_paper_is_offered_before_the_meeting_too_and_as_a_pdf_alone(who: str) -> None:
    """Whatever form was asked for; after the close it is no use any more, and in the chat it is said where it is to be had."""
    prepared = a_meeting(begun=False)
    (card,) = tells(asked(prepared, who, part="paper", made_as="docx", first="82"))
    assert isinstance(card.page, FileOfferPage)
    assert (card.page.part, card.page.first, card.page.made_as) == (NotePart.PAPER, 0, FileForm.PDF)
    assert refusal(asked(happened(OPEN, Closed()), who, part="paper")) is CommonRefusal.CLOSED
    assert refusal(asked(Meeting(key="s1", chat="c"), who, part="paper")) is CommonRefusal.NOT_SET_UP
    assert asked(OPEN, who, place=CHAT, part="paper").reply == NoticePage(NoticeCode.PAPER_ALONE)
    assert refusal(asked(prepared, who)) is CommonRefusal.NOT_BEGUN


def test_one_matter_is_a_file_of_the_part_in_which_it_stands() -> None:
    """Of a confidential one whatever part was named; the fact and the errand have its number."""
    treated = happened(OPEN, MatterCalled(1), MatterOpened(1), MatterEnded(1), MatterCalled(4), MatterOpened(4))
    for no, part in ((1, NotePart.OPEN), (4, NotePart.CONFIDENTIAL)):
        (card,) = tells(asked(treated, part="open", matter=no))
        assert isinstance(card.page, FileOfferPage)
        assert (card.page.part, card.page.no) == (part, no)
        out = answered(treated, part="open", matter=no, answer="accept", **THERE)
        assert out.facts == (FileTaken("f1", part.value, 0, "docx", no),)
        assert [one.no for one in out.deliveries if isinstance(one, SendFile)] == [no]


def test_a_level_raised_after_the_offer_makes_the_file_confidential() -> None:
    """Whatever the offer says by then."""
    raised = happened(OPEN, MatterCalled(1), MatterOpened(1), LevelRaised(1, "secrecy"))
    out = answered(raised, part="open", matter=1, answer="accept", **THERE)
    assert out.facts == (FileTaken("f1", "confidential", 0, "docx", 1),)


def test_of_a_matter_that_was_not_treated_there_is_no_file() -> None:
    """Nor of one that is not on the agenda."""
    assert [refusal(asked(OPEN, matter=no)) for no in (1, 99)] == [
        MatterRefusal.NOT_TREATED,
        MatterRefusal.NO_MATTER,
    ]
