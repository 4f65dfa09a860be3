"""A host notes that somebody asks to be remote, who has telephoned (R-018, R-019, R-246)."""

from typing import Any

import pytest

from cards.phrases import book
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.quorum.asks_to_be_remote import undecided
from dialogs.quorum.pages import RemoteNote, RemotePeoplePage
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.record.sentences import sentence_of
from dialogs.router import decide
from tests.support.meetings import TEN, a_meeting, happened, kinds, linkoping, pressed, refusal, seated, seen_by, tells

PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna", "member", ""),
    seated("bo", "member", "remote"),
    seated("per", "official", "room"),
)


def board(*facts: Fact) -> Meeting:
    """Of Anna it is not said where she is; Bo is remote; then these facts."""
    return happened(a_meeting(PEOPLE), *facts)


def noted(meeting: Meeting, who: str = "anna", by: str = "secretary", **fields: Any) -> Outcome:
    """What follows when a host notes it."""
    return decide(pressed("remote.note", by, person=who, **fields), meeting, linkoping())


def test_it_is_noted_and_the_person_is_told() -> None:
    """As recorded; chair and secretary have it on their card, and Anna hers alone."""
    out = noted(board())
    assert (out.facts, out.reply) == ((RemoteAsked("anna", recorded=True),), RemotePeoplePage(RemoteNote.SAVED))
    assert {one.to for one in tells(out)} == {"oid-chair", "oid-secretary", "oid-anna"}
    assert undecided(happened(board(), *out.facts), board().people["anna"])


@pytest.mark.parametrize(
    ("facts", "who", "fields"),
    [
        ((RemoteAsked("anna"),), "anna", {}),
        ((), "anna", {"wants": "no"}),
        ((RemoteAsked("anna"), RemoteDecided(("anna",))), "anna", {}),
        ((), "bo", {}),
    ],
)
def test_what_stands_so_is_not_noted_anew(facts: tuple[Fact, ...], who: str, fields: dict[str, Any]) -> None:
    """Nor of whoever is remote already."""
    out = noted(board(*facts), who, **fields)
    assert (kinds(out), out.reply) == (("SaidAgain",), RemotePeoplePage(RemoteNote.NOTHING_NEW))


def test_why_it_cannot_be_noted() -> None:
    """Of nobody on the roster, of an official, of somebody approved who wishes it no more, where the council has decided nothing; by no member."""
    assert refusal(noted(board(), "nobody")) == "no_person"
    assert refusal(noted(board(), "per")) == "remote_not_elected"
    yes = board(RemoteAsked("anna"), RemoteDecided(("anna",)))
    assert refusal(noted(yes, wants="no")) == "remote_approved_other"
    assert refusal(noted(board(), by="bo")) == "right"


def test_that_they_ask_no_longer_is_noted_too() -> None:
    """And takes nothing else back."""
    out = noted(board(RemoteAsked("anna", recorded=True)), wants="no")
    assert out.facts == (RemoteAsked("anna", wants=False, recorded=True),)


def test_it_is_not_their_own_word() -> None:
    """Whom the list alone has as remote is marked until they say it themselves (R-018)."""
    assert not board(RemoteAsked("bo")).people["bo"].unsaid
    assert board(RemoteAsked("bo", recorded=True)).people["bo"].unsaid


def test_the_card_offers_those_who_can_ask() -> None:
    """Neither who is remote, nor who asks already, nor officials; to hosts alone."""
    say = book.of("sv").remote
    for facts, who in (((), ["chair", "anna"]), ((RemoteAsked("anna"),), ["chair"])):
        view = draw(RemotePeoplePage(), seen_by(board(*facts), "secretary"))
        assert [key for key, _ in view.may_ask] == who  # type: ignore[attr-defined]  # the view of that page
    assert say.note_ask


def test_the_journal_says_who_noted_it() -> None:
    """In plain words."""
    entry = Entry(0, TEN, "secretary", "", RemoteAsked("anna", late=3, recorded=True), TEN)
    told = sentence_of(entry, board(), book.of("sv"))
    assert told == "Secretary antecknade att Anna ber om att delta på distans, senare än 3 dagar före sammanträdet."
