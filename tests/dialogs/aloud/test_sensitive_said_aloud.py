"""Chair or secretary notes with one tap that something sensitive was said, while the sitting goes on (R-249)."""

from datetime import timedelta

import pytest

from cards.aloud import AloudCard
from cards.refusal import Refusal
from dialogs.aloud.facts import SensitiveDataSaid, SensitiveDataTakenBack
from dialogs.aloud.sensitive_said_aloud import LINES, AloudPage, draw, noted_aloud, offers, steps
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    a_meeting,
    after,
    happened,
    in_matter,
    linkoping,
    pressed,
    refusal,
    seen_by,
    tells,
)


def noted(meeting: Meeting, who: str = "secretary") -> Meeting:
    """The meeting after this person's press."""
    said = pressed("aloud.note", who)
    return after(meeting, decide(said, meeting, linkoping()), said)


@pytest.mark.parametrize("who", ["chair", "secretary"])
@pytest.mark.parametrize("no", [0, 4])
def test_one_tap_notes_the_matter_on_the_table_and_tells_the_other_host(who: str, no: int) -> None:
    """In a confidential matter too, by its number; whoever pressed has the receipt as the answer."""
    meeting = in_matter(no) if no else a_meeting()
    out = decide(pressed("aloud.note", who), meeting, linkoping())
    assert out.facts == (SensitiveDataSaid(no),)
    assert out.reply == AloudPage()
    other = "secretary" if who == "chair" else "chair"
    assert {one.to for one in tells(out) if one.page == AloudPage()} == {f"oid-{other}"}


def test_in_a_break_it_is_noted_too_and_before_and_after_the_sitting_not() -> None:
    """There is nothing to note it in then."""
    meeting = happened(in_matter(4), Adjourned(5, "pause"))
    assert decide(pressed("aloud.note"), meeting, linkoping()).facts == (SensitiveDataSaid(4),)
    for no_sitting, why in (
        (a_meeting(begun=False), CommonRefusal.NOT_BEGUN),
        (happened(meeting, Closed()), CommonRefusal.CLOSED),
    ):
        assert refusal(decide(pressed("aloud.note"), no_sitting, linkoping())) == why
        assert offers(seen_by(no_sitting, "chair")) == ()
        assert LINES["aloud"](seen_by(no_sitting, "chair")) is None


def test_a_button_of_an_earlier_matter_notes_nothing() -> None:
    """It would be noted of the wrong one; the card says that the meeting has gone on."""
    (offer,) = offers(seen_by(a_meeting(), "chair"))
    out = decide(pressed("aloud.note", "chair", after=offer.fields["after"]), in_matter(4), linkoping())
    assert (out.facts, out.reply) == ((), ReadinessPage(CommonRefusal.PASSED))


def test_it_is_offered_to_chair_and_secretary_behind_the_other_buttons() -> None:
    """And can be typed by nobody else."""
    meeting = a_meeting()
    assert [one.exception for one in steps(seen_by(meeting, "secretary"))] == [True]
    assert (steps(seen_by(meeting, "anna")), LINES["aloud"](seen_by(meeting, "anna"))) == ((), None)
    assert LINES["aloud"](seen_by(meeting, "chair")) == 0
    assert refusal(decide(pressed("aloud.note", "anna"), meeting, linkoping())) == CommonRefusal.RIGHT


def test_the_card_is_for_chair_and_secretary_alone() -> None:
    """Whoever is neither sees no time and no name; somebody who is not known any more has none."""
    meeting = noted(in_matter(4))
    view = draw(AloudPage(), seen_by(meeting, "chair"))
    assert isinstance(view, AloudCard)
    assert [(one.no, one.by, one.until - one.at) for one in view.said] == [(4, "Secretary", timedelta(hours=72))]
    assert isinstance(draw(AloudPage(), seen_by(meeting, "anna")), Refusal)
    gone = happened(a_meeting(), SensitiveDataSaid(0), by="oid-nobody")
    assert [one.by for one in noted_aloud(gone)] == [""]


def test_whoever_noted_it_takes_it_back_and_the_others_card_follows() -> None:
    """Once; after the close it stands."""
    meeting = noted(in_matter(4))
    back = decide(pressed("undo", "secretary"), meeting, linkoping())
    assert back.facts == (SensitiveDataTakenBack(4),)
    assert {one.to for one in tells(back) if one.page == AloudPage()} >= {"oid-chair"}
    assert all(one.edited and not one.anew for one in tells(back) if one.page == AloudPage())
    again = after(meeting, back, pressed("undo", "secretary"))
    assert again.aloud == ()
    assert decide(pressed("undo", "secretary"), again, linkoping()).facts == ()
    assert decide(pressed("undo", "secretary"), happened(meeting, Closed()), linkoping()).facts == ()


def test_to_look_notes_nothing() -> None:
    """A client that fetches the card anew is no tap."""
    assert decide(pressed("aloud.note", road=Road.REFRESH), a_meeting(), linkoping()).facts == ()
