"""That a council's summons was checked and that the agenda was approved is noted by chair or secretary (R-076, R-239)."""

from dataclasses import replace
from typing import Any

import pytest

from dialogs.agenda.facts import AgendaOrdered, MatterStruck
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.stale_press import agenda_key
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting
from dialogs.opening.facts import AgendaApprovalTakenBack, AgendaApproved, SummonsChecked, SummonsCheckTakenBack
from dialogs.opening.pages import OpeningPage, OpeningRefusal
from dialogs.profile.profile import Profile
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Pressed, Spoke, Words
from dialogs.sitting.facts import Closed, SaidAgain
from dialogs.typed.commands import command
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    changed,
    happened,
    linkoping,
    listed,
    pressed,
    refusal,
    seconds,
    spoke,
    tells,
)

OPEN = a_meeting()
COUNCIL = replace(OPEN, body=BodyKind.COUNCIL)
OFF = changed(linkoping(), opening_steps=())


def told(meeting: Meeting, verb: str, who: str = "chair", profile: Profile | None = None, **fields: Any) -> Outcome:
    """What follows of the press."""
    return decide(pressed(verb, who, **fields), meeting, profile or linkoping())


@pytest.mark.parametrize("who", ["chair", "secretary"])
@pytest.mark.parametrize(("answer", "in_order"), [("yes", True), ("no", False)])
def test_the_summons_is_noted(who: str, answer: str, *, in_order: bool) -> None:
    """In order or not; both see it on their own card."""
    out = told(COUNCIL, "opening.summons", who, answer=answer)
    assert (out.facts, out.reply) == ((SummonsChecked(in_order),), OpeningPage())
    assert {one.key for one in tells(out) if one.page == OpeningPage()} == {"opening:chair", "opening:secretary"}


def test_another_word_of_the_summons_is_noted_and_the_same_is_not() -> None:
    """The second only dates it."""
    noted = happened(COUNCIL, SummonsChecked(in_order=True))
    assert told(noted, "opening.summons", answer="no").facts == (SummonsChecked(in_order=False),)
    later = TEN + seconds(9)
    assert told(noted, "opening.summons", answer="yes", at_=later).facts == (SaidAgain(about.SUMMONS),)


def test_a_board_has_no_summons_to_check() -> None:
    """Nor has a council whose profile leaves the step out."""
    assert refusal(told(OPEN, "opening.summons", answer="yes")) == OpeningRefusal.NO_SUMMONS
    assert refusal(told(COUNCIL, "opening.summons", profile=OFF)) == OpeningRefusal.NO_SUMMONS


def test_the_agenda_is_approved_with_its_changes() -> None:
    """As they stand when it is noted."""
    assert told(OPEN, "opening.agenda").facts == (AgendaApproved(),)
    struck = happened(OPEN, MatterStruck(3))
    assert told(struck, "opening.agenda", "secretary").facts == (AgendaApproved((3,)),)


def test_an_agenda_that_was_changed_is_approved_anew() -> None:
    """One that is as it was is not."""
    approved = happened(OPEN, AgendaApproved())
    later = TEN + seconds(9)
    assert told(approved, "opening.agenda", at_=later).facts == (SaidAgain(about.AGENDA_APPROVED),)
    assert told(happened(approved, MatterStruck(3)), "opening.agenda").facts == (AgendaApproved((3,)),)


def said(*, typed: bool, wait: int) -> Pressed | Spoke:
    """The chair says that the agenda is approved, so many seconds later."""
    at = TEN + seconds(wait)
    if typed:
        return spoke("föredragningslistan är godkänd", "chair", at=at, mentioned=True)
    return pressed("opening.agenda", at_=at)


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.parametrize("change", [MatterStruck(3), listed(10), AgendaOrdered((3, 1))])
def test_who_said_it_before_the_agenda_was_changed_approved_the_one_before(change: Fact, *, typed: bool) -> None:
    """Whatever was changed, and by whatever road; said after it, it is noted with the change."""
    since = happened(OPEN, change, at=TEN + seconds(60), by="secretary")
    why = CommonRefusal.SAID_SINCE if typed else CommonRefusal.PRESSED_BEFORE
    assert refusal(decide(said(typed=typed, wait=30), since, linkoping())) == why
    (fact,) = decide(said(typed=typed, wait=90), since, linkoping()).facts
    assert isinstance(fact, AgendaApproved)
    assert fact != AgendaApproved()


def test_matters_are_struck_in_either_order() -> None:
    """One press does not wait for the other: neither is of the same."""
    since = happened(OPEN, MatterStruck(3), at=TEN + seconds(60), by="secretary")
    early = pressed("matter.strike", matter=4, sent="yes", at_=TEN + seconds(30))
    assert MatterStruck(4) in decide(early, since, linkoping()).facts


def test_the_button_of_an_older_card_approves_nothing_and_shows_what_was_changed() -> None:
    """The card says so, with the button of the agenda as it is now; a card of before tells nothing of it."""
    since = happened(OPEN, MatterStruck(3), at=TEN + seconds(60), by="secretary")
    old = told(since, "opening.agenda", listed=agenda_key(OPEN), at_=TEN + seconds(90))
    assert (old.facts, old.reply) == ((), OpeningPage(since=True))
    for listed_ in (agenda_key(since), ""):
        assert told(since, "opening.agenda", listed=listed_, at_=TEN + seconds(90)).facts == (AgendaApproved((3,)),)


def test_the_next_order_is_approved_anew() -> None:
    """The one before it was another."""
    first = happened(OPEN, AgendaOrdered((3, 1)))
    approved = after(first, told(first, "opening.agenda"), pressed("opening.agenda"))
    again = happened(approved, AgendaOrdered((4, 1)))
    (fact,) = told(again, "opening.agenda").facts
    assert isinstance(fact, AgendaApproved)
    assert fact.order[:2] == (4, 1)


def test_a_profile_without_the_step_approves_no_agenda() -> None:
    """And says so."""
    assert refusal(told(OPEN, "opening.agenda", profile=OFF)) == OpeningRefusal.NO_AGENDA


@pytest.mark.parametrize("verb", ["opening.summons", "opening.agenda"])
def test_nobody_else_notes_it_nor_at_another_time(verb: str) -> None:
    """A member does not; nobody does before the sitting or after it."""
    assert refusal(told(COUNCIL, verb, "anna")) == "right"
    assert refusal(told(replace(a_meeting(begun=False), body=BodyKind.COUNCIL), verb)) == "not_begun"
    assert refusal(told(happened(COUNCIL, Closed()), verb)) == "closed"


@pytest.mark.parametrize(
    ("verb", "back"), [("opening.summons", SummonsCheckTakenBack()), ("opening.agenda", AgendaApprovalTakenBack())]
)
def test_it_is_taken_back_by_whoever_noted_it(verb: str, back: object) -> None:
    """While it stands as they noted it."""
    mine = after(COUNCIL, told(COUNCIL, verb), pressed(verb))
    assert told(mine, "undo", "secretary").facts == ()
    assert told(mine, "undo").facts == (back,)
    other = happened(mine, SummonsChecked(in_order=False), AgendaApproved((3,)), at=TEN + seconds(5), by="secretary")
    assert told(other, "undo").facts == ()


@pytest.mark.parametrize(
    ("typed", "verb", "answer"),
    [
        ("Kallelsen är i sin ordning.", "opening.summons", "yes"),
        ("kungörelsen är kontrollerad", "opening.summons", "yes"),
        ("kallelsen är inte i sin ordning", "opening.summons", "no"),
        ("the summons is in order", "opening.summons", "yes"),
        ("the summons is not in order", "opening.summons", "no"),
        ("Föredragningslistan är godkänd", "opening.agenda", None),
        ("dagordningen är fastställd", "opening.agenda", None),
        ("the agenda is approved", "opening.agenda", None),
    ],
)
def test_all_are_typed(typed: str, verb: str, answer: str | None) -> None:
    """In both languages."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields.get("answer")) == (verb, answer)
