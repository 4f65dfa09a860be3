"""Chair or secretary asks one remote person, alone, to mend picture and sound (R-052)."""

import pytest

from cards.mend import MendAsked
from cards.phrases import book
from dialogs.journal.entries import Entry
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned
from dialogs.quorum.mend_facts import AskedToMend
from dialogs.quorum.pages import MendAskedPage, MendReceiptPage
from dialogs.record.sentences import sentence_of
from dialogs.router import again, decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, happened, linkoping, pressed, refusal, seated, seen_by, tells

MEETING = a_meeting(facts=(seated("bo", "member", "room"),))


@pytest.mark.parametrize("who", ["chair", "secretary"])
def test_the_person_alone_is_told_and_the_sender_has_a_receipt(who: str) -> None:
    """Typed by name or pressed; in a secrecy matter and in a break too."""
    for meeting in (MEETING, happened(MEETING, MatterCalled(4), MatterOpened(4)), happened(MEETING, Adjourned(5, ""))):
        for said in (
            pressed("remote.mend", who, person="anna"),
            pressed("remote.mend", who, Road.TYPED, name="anna"),
        ):
            out = decide(said, meeting, linkoping())
            assert out.facts == (AskedToMend("anna"),)
            assert [(one.to, one.page) for one in tells(out)] == [("oid-anna", MendAskedPage())]
            assert out.reply == MendReceiptPage("anna")


def test_why_nothing_is_sent() -> None:
    """In the room there is nothing to mend; nobody has such a name; a member may not; the sitting is over."""

    def why(meeting: object, who: str = "chair", **fields: str) -> str:
        return refusal(decide(pressed("remote.mend", who, **fields), meeting, linkoping()))  # type: ignore[arg-type]

    assert why(MEETING, person="bo") == "mend_not_remote"
    assert why(MEETING, name="nils") == "roll_no_such_name"
    assert why(MEETING, person="nobody") == "no_person"
    assert why(MEETING, "cia", person="anna") == "right"
    assert why(happened(MEETING, Closed()), person="anna") == "closed"
    untied = happened(MEETING, seated("eva", "member", "remote", object_id=None, mri=None))
    assert why(untied, person="eva") == "mend_no_road"


def test_others_see_no_name_on_the_receipt() -> None:
    """They are told who may."""
    assert draw(MendReceiptPage("anna"), seen_by(MEETING, "cia")) != draw(
        MendReceiptPage("anna"), seen_by(MEETING, "chair")
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [("sv", "Chair bad Anna rätta till bild och ljud."), ("en", "Chair asked Anna to mend picture and sound.")],
)
def test_it_is_told(language: str, told: str) -> None:
    """In the journal."""
    assert sentence_of(Entry(1, TEN, "chair", "", AskedToMend("anna")), MEETING, book.of(language)) == told


def test_a_repetition_is_answered_with_whom_it_went_to() -> None:
    """And where nobody is meant any more, with a receipt without a name."""
    assert again(pressed("remote.mend", person="anna"), MEETING, linkoping()) == MendReceiptPage("anna")
    assert again(pressed("remote.mend", person="nobody"), MEETING, linkoping()) == MendReceiptPage("")


def test_what_is_asked_names_nobody() -> None:
    """It is the same for each."""
    assert draw(MendAskedPage(), seen_by(MEETING, "anna")) == MendAsked()
