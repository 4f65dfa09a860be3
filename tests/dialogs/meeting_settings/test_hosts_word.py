"""The host says how the meeting is set up: what is noted, what is not, and who may."""

import pytest

from cards.meeting_settings import TicksCard
from cards.refusal import Refusal
from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import LevelRaised, MatterCalled
from dialogs.meeting_settings.facts import HostTicked, TicksTakenBack
from dialogs.meeting_settings.hosts_word import draw, show, submit
from dialogs.meeting_settings.pages import TickNote, TicksPage
from dialogs.profile.what_a_level_asks import ticks_at
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.said.reasons import HostLine, TickState
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.facts import Closed
from dialogs.undo import undo
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    happened,
    linkoping,
    listed,
    pressed,
    refusal,
    scene_of,
    seconds,
    seen_by,
    sender,
    tells,
)

BEFORE = a_meeting(begun=False)
OPEN_ONLY = a_meeting(matters=(listed(1),))


def says(meeting=BEFORE, who="secretary", road=Road.EXECUTE, **fields: object) -> Outcome:  # type: ignore[no-untyped-def]  # noqa: ANN001  # as `pressed` takes them
    """What follows when somebody sends the form."""
    said = pressed("ticks.submit", who, road, **fields)
    return submit(said, scene_of(said, meeting))


def test_the_host_says_what_they_have_checked_and_the_rest_stays_open() -> None:
    """Three answers: confirmed, not so, could not be checked; noted with the sitting's level."""
    out = says(sent="yes", lobby="confirmed", recording="not", encryption="unchecked")
    assert out.facts == (HostTicked(5, ("lobby",), ("recording",), ("encryption",)),)
    assert out.reply == TicksPage(TickNote.SAVED)
    meeting = after(BEFORE, out, pressed("ticks.submit", "secretary"))
    assert set(meeting.ticks) == {HostLine.LOBBY, HostLine.RECORDING, HostLine.ENCRYPTION}
    assert out.deliveries == ()
    assert says(a_meeting(), lobby="confirmed").deliveries == (READINESS,)


def test_what_the_form_showed_and_was_left_as_it_was_is_not_said_anew() -> None:
    """Somebody else may have said otherwise since it was drawn."""
    ticked = happened(BEFORE, HostTicked(5, ("lobby",)), by="secretary")
    since = happened(ticked, HostTicked(5, (), ("lobby",)), by="chair")
    out = says(since, sent="yes", stood="lobby=confirmed", lobby="confirmed", names="confirmed")
    assert out.facts == (HostTicked(5, ("names",)),)
    again = says(ticked, lobby="confirmed")
    assert (again.facts, again.reply) == ((), TicksPage(TickNote.NOTHING_NEW))
    for nothing in (says(sent="yes"), says(lobby="maybe")):
        assert (nothing.facts, nothing.reply) == ((), TicksPage(TickNote.NONE_ANSWERED))


def test_a_form_of_before_the_level_rose_notes_nothing() -> None:
    """Its answers were for less than is demanded now, and it says so."""
    risen = happened(OPEN_ONLY, LevelRaised(1, "secrecy"))
    out = says(risen, sent="yes", level="1", lobby="confirmed")
    assert (out.facts, out.reply) == ((), TicksPage(TickNote.LEVEL_ROSE))
    assert says(risen, sent="yes", level="3", lobby="confirmed").facts == (HostTicked(3, ("lobby",)),)


def test_what_the_level_does_not_demand_is_not_noted() -> None:
    """Typed of a meeting that has open matters only."""
    out = says(OPEN_ONLY, road=Road.TYPED, encryption="confirmed")
    assert (out.facts, refusal(out)) == ((), "tick_not_asked")


@pytest.mark.parametrize("who", ["anna", "bo", "cia", "chair"])
def test_nobody_else_ticks_or_sees_the_form(who: str) -> None:
    """The organizer, the municipality's appointed secretaries and the sitting's own may; the chair is shown it at the gate."""
    for verb in ("ticks.show", "ticks.submit"):
        out = decide(pressed(verb, who, lobby="confirmed"), BEFORE, linkoping())
        assert (out.facts, refusal(out)) == ((), "right")
    assert isinstance(draw(TicksPage(), seen_by(BEFORE, who)), Refusal)


def test_whoever_may_set_up_ticks_too_and_is_no_member() -> None:
    """The municipality's appointed secretary, who is not on the roster."""
    said = pressed("ticks.submit", sender("gun", may_set_up=True), lobby="confirmed")
    assert decide(said, BEFORE, linkoping()).facts == (HostTicked(5, ("lobby",)),)


def test_fetched_or_asked_for_the_form_is_shown() -> None:
    """Nothing is noted by looking, and a closed sitting has nothing to set up."""
    for verb, judge in (("ticks.show", show), ("ticks.submit", submit)):
        said = pressed(verb, "secretary", Road.FETCH)
        assert judge(said, scene_of(said, BEFORE)) == Outcome(reply=TicksPage())
        closed = happened(a_meeting(), Closed())
        assert refusal(judge(said, scene_of(said, closed))) == "closed"


def test_the_form_has_what_the_level_demands_and_what_lapsed() -> None:
    """Also the municipality's support, and where documents are handed out."""
    risen = happened(OPEN_ONLY, HostTicked(1, ("lobby",)), LevelRaised(1, "secrecy"))
    card = draw(TicksPage(TickNote.SAVED), seen_by(risen, "secretary"))
    assert isinstance(card, TicksCard)
    assert (card.level, card.risen, card.note) == (3, ("lobby",), "saved")
    assert {one.line for one in card.lines} == {line.value for line in ticks_at(linkoping(), 3)}
    assert card.unsure == linkoping().support


def test_a_tick_is_taken_back_while_it_stands() -> None:
    """What was said before it stands again; what somebody else has said since is left."""
    said = pressed("ticks.submit", "secretary", lobby="not", names="confirmed")
    ticked = after(
        happened(a_meeting(), HostTicked(5, ("lobby",)), at=TEN - seconds(60)),
        submit(said, scene_of(said, BEFORE)),
        said,
    )
    press = pressed("undo", "secretary")
    back = undo(press, scene_of(press, ticked))
    assert back.facts == (TicksTakenBack(("lobby", "names")),)
    undone = after(ticked, back, press)
    assert [(line, tick.state) for line, tick in undone.ticks.items()] == [(HostLine.LOBBY, TickState.CONFIRMED)]
    assert undo(press, scene_of(press, undone)).facts == ()


def test_nobody_is_told_of_it_but_those_who_look() -> None:
    """It is a word about settings, and no alarm."""
    assert tells(says(happened(a_meeting(), MatterCalled(4)), recording="not")) == ()
