"""Whoever leads reads the opening information aloud, and chair or secretary notes it, once (R-075)."""

from typing import Any

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.shared_pages import RefusedPage
from dialogs.meeting.meeting import Meeting
from dialogs.opening.facts import InformationGiven, InformationTakenBack
from dialogs.opening.pages import OpeningPage, OpeningRefusal
from dialogs.profile.profile import Profile
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Words
from dialogs.sitting.facts import Closed, Led, SaidAgain
from dialogs.typed.commands import command
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    changed,
    happened,
    linkoping,
    pressed,
    refusal,
    seated,
    seconds,
    tells,
)

OPEN = a_meeting()
GIVEN = happened(OPEN, InformationGiven("chair"))


def told(meeting: Meeting, verb: str, who: str = "chair", profile: Profile | None = None, **fields: Any) -> Outcome:
    """What follows of the press."""
    return decide(pressed(verb, who, **fields), meeting, profile or linkoping())


@pytest.mark.parametrize("who", ["chair", "secretary"])
def test_it_is_noted_with_whoever_leads(who: str) -> None:
    """The secretary's press is what she heard; and both see it on their own card."""
    out = told(OPEN, "opening.inform", who)
    assert (out.facts, out.reply) == ((InformationGiven("chair"),), OpeningPage())
    assert {one.key for one in tells(out) if one.page == OpeningPage()} == {"opening:chair", "opening:secretary"}


def test_whoever_leads_instead_gave_it() -> None:
    """The chair has handed over."""
    assert told(happened(OPEN, Led("anna")), "opening.inform", "secretary").facts == (InformationGiven("anna"),)


def test_where_nobody_leads_nobody_is_named() -> None:
    """The chair was taken off the roster since."""
    nobody = a_meeting(people=(), facts=())
    assert told(nobody, "opening.inform", "chair").reply == RefusedPage(CommonRefusal.RIGHT, Right.HOSTS)
    led = happened(OPEN, seated("chair", "official", "room"))
    assert told(led, "opening.inform", "secretary").facts == (InformationGiven(""),)


def test_a_second_time_nothing_is_written() -> None:
    """It stands so already, and the word is dated."""
    assert told(GIVEN, "opening.inform", at_=TEN + seconds(9)).facts == (SaidAgain(about.OPENING_INFORMATION),)


def test_no_member_notes_it() -> None:
    """Nor looks at the card."""
    assert refusal(told(OPEN, "opening.inform", "anna")) == refusal(told(OPEN, "opening.show", "anna")) == "right"


@pytest.mark.parametrize("verb", ["opening.show", "opening.inform"])
def test_before_the_sitting_and_after_it_nothing_is_noted(verb: str) -> None:
    """There is no opening then."""
    assert refusal(told(a_meeting(begun=False), verb)) == "not_begun"
    assert refusal(told(happened(OPEN, Closed()), verb)) == "closed"


def test_the_card_is_shown() -> None:
    """To chair and secretary."""
    assert told(OPEN, "opening.show", "secretary").reply == OpeningPage()


def test_a_profile_without_information_asks_for_none() -> None:
    """And nothing is noted."""
    out = told(OPEN, "opening.inform", profile=changed(linkoping(), opening_text=()))
    assert refusal(out) == OpeningRefusal.NO_INFORMATION


def test_it_is_taken_back_by_whoever_noted_it() -> None:
    """While it stands as they noted it; the secretary has noted nothing."""
    mine = after(OPEN, told(OPEN, "opening.inform"), pressed("opening.inform"))
    assert told(mine, "undo", "secretary").facts == ()
    back = told(mine, "undo")
    assert (back.facts, back.reply) == ((InformationTakenBack(),), OpeningPage())
    other = happened(mine, InformationTakenBack(), InformationGiven("chair"), at=TEN + seconds(5), by="secretary")
    assert told(other, "undo").facts == ()
    assert told(happened(mine, InformationTakenBack(), by="secretary"), "undo").facts == ()


@pytest.mark.parametrize(
    ("typed", "verb"),
    [
        ("informationen är läst", "opening.inform"),
        ("Inledande informationen är uppläst.", "opening.inform"),
        ("the information is read", "opening.inform"),
        ("opening information has been read aloud", "opening.inform"),
        ("öppnandet", "opening.show"),
        ("the opening", "opening.show"),
    ],
)
def test_both_are_typed(typed: str, verb: str) -> None:
    """In both languages."""
    found = command(Words(typed))
    assert found is not None
    assert found.verb == verb
