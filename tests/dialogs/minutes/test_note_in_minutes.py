"""A note in the minutes: who asks for it and in which matter, with words in an open one and never in a confidential one (R-239)."""

from datetime import timedelta
from typing import Any

import pytest

from cards.minutes_note import MinutesNoteCard, MinutesNoteForm
from cards.phrases import book
from cards.refusal import Refusal
from dialogs.agenda.facts import MatterListed, MatterStruck
from dialogs.guide_lines import parts
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.wordings import wordings_of
from dialogs.minutes.note_facts import NoteAsked, NoteTakenBack
from dialogs.minutes.note_in_minutes import MOST_WORDS
from dialogs.minutes.pages import MinutesNoteFormPage, MinutesNotePage, NoteRefusal
from dialogs.minutes.undo import UNDO
from dialogs.pages import draw
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.seat_facts import Disqualified
from dialogs.record.sentences import sentence_of
from dialogs.router import again, decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import ALONE, TEN, after, happened, kinds, linkoping, pressed, refusal, seen_by, spoke
from tests.support.small_board import board, done, said

OPEN = (MatterCalled(1), MatterOpened(1))
WORDS = "Jag hade velat vänta."
SECRET = MatterListed(7, "secrecy", "", "A.B.")


def opened(*facts: Fact) -> Meeting:
    """The board with matter 1 on the table; then these facts."""
    return board(*OPEN, *facts)


def secret(*facts: Fact) -> Meeting:
    """The same with a confidential matter on the table."""
    return board(SECRET, MatterCalled(7), MatterOpened(7), *facts)


def typed(words: str, meeting: Meeting, who: str = "anna", **more: Any) -> Outcome:
    """What follows of what somebody types."""
    return decide(spoke(words, who, **{"mentioned": True, **more}), meeting, linkoping())


def asked(out: Outcome) -> NoteAsked:
    """The note that was taken down."""
    return next(one for one in out.facts if isinstance(one, NoteAsked))


@pytest.mark.parametrize(
    ("words", "matter", "kept"),
    [
        (f"protokollsanteckning: {WORDS}", 1, WORDS),
        (f"Protokollsanteckning 1: {WORDS}", 1, WORDS),
        (f"protokollsanteckning i ärende 1: {WORDS}", 1, WORDS),
        (f"note in the minutes 1: {WORDS}", 1, WORDS),
        ("protokollsanteckning", 1, ""),
        ("a note in the minutes", 1, ""),
    ],
)
def test_a_member_asks_in_the_chat(words: str, matter: int, kept: str) -> None:
    """In both languages, with words or without; the words are kept apart from the fact."""
    out = typed(words, opened())
    note = asked(out)
    assert (note.no, note.person, bool(note.wording)) == (matter, "anna", bool(kept))
    assert [one.words.spoken for one in out.wordings] == ([kept] if kept else [])
    assert all(one.matter == matter for one in out.wordings)


def test_it_is_told_to_the_hosts_alone() -> None:
    """In private: the room has no card of it."""
    out = typed(f"protokollsanteckning: {WORDS}", opened())
    told = {one.to for one in out.deliveries if isinstance(one, Tell)}
    assert {"oid-chair", "oid-secretary"} <= told
    assert out.reply == MinutesNotePage(1)


def test_an_unmentioned_note_is_for_us_too() -> None:
    """It begins with a word that nobody else is asked with."""
    assert asked(typed(f"protokollsanteckning 1: {WORDS}", opened(), mentioned=False)).person == "anna"


def test_words_without_a_colon_are_talk() -> None:
    """Nothing is taken down of them."""
    assert "NoteAsked" not in kinds(typed("protokollsanteckningen från S kommer sen", opened()))


def test_in_a_confidential_matter_no_word_is_taken_by_any_road() -> None:
    """That it is asked for is noted; words are dropped, and their writer is told."""
    assert refusal(said(secret(), "minutes.note", "anna", sent="yes", wording=WORDS)) == NoteRefusal.ORAL
    assert asked(said(secret(), "minutes.note", "anna", sent="yes")).wording == ""
    tripped = typed(f"protokollsanteckning 7: {WORDS}", secret())
    assert ("GuardTripped" in kinds(tripped), "NoteAsked" in kinds(tripped)) == (True, False)
    assert tripped.wordings == ()
    bare = typed("protokollsanteckning", secret())
    assert ("GuardTripped" in kinds(bare), asked(bare).wording) == (False, "")


def test_words_for_a_confidential_matter_that_is_over_are_dropped_too() -> None:
    """From another chat, long after."""
    later = happened(secret(MatterEnded(7)), MatterCalled(1), MatterOpened(1), at=TEN + timedelta(minutes=9))
    words = typed(f"protokollsanteckning 7: {WORDS}", later, at=TEN + timedelta(minutes=20), place=ALONE)
    assert (refusal(words), words.wordings) == (NoteRefusal.ORAL, ())


def test_while_a_confidential_matter_is_on_no_words_are_taken_for_another() -> None:
    """They may be about it."""
    during = happened(board(SECRET, *OPEN, MatterEnded(1)), MatterCalled(7), MatterOpened(7))
    assert refusal(said(during, "minutes.note", "anna", matter=1, sent="yes", wording=WORDS)) == "hushed"


def test_when_the_level_is_raised_its_words_are_gone_and_the_card_says_so() -> None:
    """The key is referred to by nothing, so the words are destroyed."""
    noted = opened(NoteAsked(1, 1, "anna"), NoteAsked(1, 1, "anna", "k1"))
    raised = happened(noted, LevelRaised(1, "secrecy"))
    assert ("k1" in wordings_of(noted), "k1" in wordings_of(raised)) == (True, False)
    view = draw(MinutesNotePage(1), seen_by(raised, "secretary"))
    assert isinstance(view, MinutesNoteCard)
    assert (view.wording, view.gone, view.oral) == ("", True, True)
    back = happened(raised, NoteTakenBack(1, 1, "anna"))
    assert "k1" not in wordings_of(back)


def test_asked_once_more_it_changes_nothing_and_words_come_to_the_note_without() -> None:
    """A second one with words is one more."""
    wordless = done(opened(), "minutes.note", "anna", sent="yes")
    assert "NoteAsked" not in kinds(said(wordless, "minutes.note", "anna", sent="yes"))
    worded = said(wordless, "minutes.note", "anna", sent="yes", wording=WORDS)
    assert asked(worded).note == 1
    twice = after(wordless, worded)
    assert asked(said(twice, "minutes.note", "anna", sent="yes", wording=WORDS)).note == 2


@pytest.mark.parametrize("name", ["Bo", "bo"])
def test_the_secretary_takes_down_what_was_asked_for_aloud(name: str) -> None:
    """Typed or in the form; the one who asks is told."""
    out = typed(f"protokollsanteckning av {name} i ärende 1: {WORDS}", opened(), "secretary")
    assert asked(out).person == "bo"
    assert "oid-bo" in {one.to for one in out.deliveries if isinstance(one, Tell)}
    assert asked(said(opened(), "minutes.record", "secretary", sent="yes", person="bo")).person == "bo"
    assert asked(typed(f"protokollsanteckning av {name}", opened(), "secretary")).no == 1


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"matter": "2"}, NoteRefusal.NOT_OPENED),
        ({"matter": "99"}, "no_matter"),
        ({"wording": "x" * (MOST_WORDS + 1)}, NoteRefusal.TOO_LONG),
        ({"wording": "Bidrag till 850709-9805"}, NoteRefusal.IDENTITY),
    ],
)
def test_what_cannot_be_taken_is_refused(fields: dict[str, str], why: str) -> None:
    """And nothing is kept."""
    out = said(opened(), "minutes.note", "anna", **{"sent": "yes", **fields})
    assert (refusal(out), out.wordings) == (why, ())


def test_of_no_matter_and_of_a_struck_one_that_is_said() -> None:
    """Neither that the agenda has no such number, where none was given (R-232)."""
    asks = {"sent": "yes", "wording": "Jag reserverar mig."}
    assert refusal(said(board(), "minutes.note", "anna", **asks)) == "none_up"
    assert (
        refusal(said(happened(opened(), MatterStruck(2)), "minutes.note", "anna", matter="2", **asks))
        == "matter_struck"
    )


def test_whoever_takes_no_part_asks_for_none() -> None:
    """Disqualified, absent, of the staff; nor does anybody once the sitting is closed."""
    barred = opened(Disqualified(1, "anna"))
    assert refusal(said(barred, "minutes.note", "anna", sent="yes")) == NoteRefusal.DISQUALIFIED
    assert refusal(said(opened(), "minutes.note", "secretary", sent="yes")) == "right"
    away = opened(RollAnswered("bo", "away"))
    assert refusal(typed("protokollsanteckning av Bo", away, "secretary")) == NoteRefusal.NO_NAME
    assert refusal(typed("protokollsanteckning av Sekreteraren", opened(), "secretary")) == NoteRefusal.NO_NAME
    chosen = said(opened(), "minutes.record", "secretary", sent="yes", person="secretary")
    assert chosen.reply == MinutesNoteFormPage(1, entry=True, why=NoteRefusal.NO_NAME)
    assert refusal(said(opened(Closed()), "minutes.note", "anna", sent="yes")) == "closed"


def test_old_words_without_a_number_are_asked_about() -> None:
    """They were written before another matter was called."""
    later = happened(opened(MatterEnded(1)), MatterCalled(2), MatterOpened(2), at=TEN + timedelta(minutes=5))
    out = decide(
        spoke("protokollsanteckning", "anna", mentioned=True, at=TEN + timedelta(minutes=4)), later, linkoping()
    )
    assert refusal(out) == NoteRefusal.WHICH


def test_it_is_taken_back_by_whoever_noted_it() -> None:
    """First its words, then the note; the cards follow."""
    wordless = done(opened(), "minutes.note", "anna", sent="yes")
    press = pressed("minutes.note", "anna", sent="yes", wording=WORDS, at_=TEN + timedelta(minutes=1))
    worded = after(wordless, decide(press, wordless, linkoping()), press)
    back = said(worded, "undo", "anna", at_=TEN + timedelta(minutes=2))
    assert NoteTakenBack(1, 1, "anna") in back.facts
    assert after(worded, back).minutes == wordless.minutes
    gone = done(wordless, "undo", "anna")
    view = draw(MinutesNotePage(1), seen_by(gone, "anna"))
    assert isinstance(view, MinutesNoteCard)
    assert view.back
    assert asked(said(gone, "minutes.note", "anna", sent="yes")).note == 2


def test_the_card_is_for_whoever_asks_and_the_hosts() -> None:
    """Nobody else is shown it."""
    noted = opened(NoteAsked(1, 1, "anna", "k1"))
    assert isinstance(draw(MinutesNotePage(1), seen_by(noted, "bo")), Refusal)
    for who in ("anna", "chair", "secretary"):
        assert isinstance(draw(MinutesNotePage(1), seen_by(noted, who)), MinutesNoteCard)
    assert isinstance(draw(MinutesNotePage(9), seen_by(noted, "chair")), Refusal)


def test_the_form_has_no_field_for_words_where_none_are_taken() -> None:
    """The secretary's has everybody who can ask."""
    form = draw(MinutesNoteFormPage(7), seen_by(secret(), "anna"))
    assert isinstance(form, MinutesNoteForm)
    assert (form.oral, form.people) == (True, None)
    entry = draw(MinutesNoteFormPage(1, entry=True), seen_by(opened(), "secretary"))
    assert isinstance(entry, MinutesNoteForm)
    assert "anna" in dict(entry.people or ())
    assert isinstance(draw(MinutesNoteFormPage(1, entry=True), seen_by(opened(), "anna")), Refusal)
    assert isinstance(draw(MinutesNoteFormPage(99), seen_by(opened(), "anna")), Refusal)
    assert said(opened(), "minutes.note", "anna", matter=1).reply == MinutesNoteFormPage(1)


def test_a_repetition_is_answered_with_the_note_as_it_stands() -> None:
    """Or with the form, where there is none."""
    noted = opened(NoteAsked(1, 1, "anna"))
    for meeting, page in ((noted, MinutesNotePage(1)), (opened(), MinutesNoteFormPage(1))):
        assert again(pressed("minutes.note", "anna", matter=1), meeting, linkoping()) == page
    assert again(pressed("minutes.note", "anna", Road.FETCH, matter=1), noted, linkoping()) == MinutesNotePage(1)


def test_the_help_names_the_matter() -> None:
    """To whoever may ask, and to the secretary."""

    def lines(who: str) -> set[str]:
        return {
            line for part in parts(seen_by(opened(), who)) for line, _ in part.lines if line.startswith("minutes_note")
        }

    assert lines("anna") == {"minutes_note"}
    assert lines("secretary") == {"minutes_note_record"}


@pytest.mark.parametrize(
    ("by", "fact", "swedish", "english"),
    [
        (
            "anna",
            NoteAsked(1, 1, "anna"),
            "Anna begärde en protokollsanteckning i ärende 1.",
            "Anna asked for a note in the minutes in matter 1.",
        ),
        (
            "secretary",
            NoteAsked(1, 1, "anna", "k1"),
            "Secretary antecknade att Anna begär en protokollsanteckning i ärende 1.",
            "Secretary noted that Anna asks for a note in the minutes in matter 1.",
        ),
        (
            "anna",
            NoteTakenBack(1, 1, "anna"),
            "Anna tog tillbaka det senaste om protokollsanteckningen av Anna i ärende 1.",
            "Anna took back the last thing of the note in the minutes by Anna in matter 1.",
        ),
    ],
)
def test_it_is_told(by: str, fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages."""
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(Entry(1, TEN, by, "", fact), board(), book.of(language)) == told


def test_a_note_that_was_taken_back_is_not_taken_back_again() -> None:
    """By another road than the undo: then nothing of that step stands."""
    noted = opened(NoteAsked(1, 1, "anna"))
    back = happened(noted, NoteTakenBack(1, 1, "anna"))
    step = NoteAsked(1, 1, "anna")
    assert UNDO[NoteAsked](noted, TEN, step) is not None
    assert UNDO[NoteAsked](back, TEN, step) is None
    assert UNDO[NoteAsked](board(), TEN, step) is None
