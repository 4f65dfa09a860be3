"""A short loss: somebody counts on while contact is sought with them, and nothing is decided meanwhile unasked (R-054, R-187)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cards.quorum import QuorumStop
from dialogs import pages
from dialogs.judging.outcome import Outcome, Tell, Wake
from dialogs.matter.facts import Answered, Asked
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.presence.facts import Adjourned, Entered, LinkLost, NotBack, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, WentOnWithout
from dialogs.quorum.next_substitute import gaps
from dialogs.quorum.pages import QuorumLostPage, QuorumStep, QuorumStopPage
from dialogs.quorum.quorum_now import lacks, quorum_of
from dialogs.quorum.quorum_shown import line_of
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.quorum.who_is_counted import Lack, Quorate, Quorum
from dialogs.router import decide
from dialogs.said.inbound import Pressed, TimePassed
from tests.dialogs.presence.test_attendance import went
from tests.dialogs.test_wakes import time_comes
from tests.support.meetings import (
    CAST,
    CHAT,
    TEN,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    seated,
    seconds,
    seen_by,
    sender,
    tells,
)
from tests.support.quorum_line import line_read

BOARD = (
    *CAST[:2],
    seated("anna", serves=True),
    seated("bo", serves=True),
    seated("cia", "substitute", serves=True),
    seated("dan", "substitute", "room"),
)
LIMIT = linkoping().short_loss_s


def board(*facts: object, seats: int = 7) -> Meeting:
    """Four who serve: the chair in the room; Anna, Bo and Cia remote, approved, seen and ascertained."""
    answers = {"chair": "room", "anna": "seen", "bo": "seen", "cia": "seen", "dan": "room"}
    noted = (RollAnswered(who, answer) for who, answer in answers.items())
    remote = ("anna", "bo", "cia")
    proved = (RollBegun(), *noted, RollEnded(0), RemoteDecided(remote), Ascertained(remote))
    return happened(changed(a_meeting(BOARD), seats=seats), *proved, *facts)  # type: ignore[arg-type]  # facts


LOST = board(LinkLost("anna", seconds=LIMIT))


def counted(meeting: Meeting, after_s: float = 0) -> Quorum:
    """The count so many seconds after everything."""
    return quorum_of(seen_by(meeting, at=TEN + seconds(after_s)))


def lacking(meeting: Meeting, after_s: float = 0) -> tuple[Lack, ...]:
    """What is lacking of Anna so many seconds after everything."""
    return lacks(seen_by(meeting, at=TEN + seconds(after_s)), meeting.people["anna"])


def back(after_s: float, told_s: float | None = None) -> Meeting:
    """Anna is back so many seconds after the loss, by Teams' clock; told of it then, unless it came at another time."""
    at = TEN + seconds(after_s)
    return happened(LOST, Entered("anna"), at=at, arrived=at if told_s is None else TEN + seconds(told_s))


def presses(meeting: Meeting, verb: str, **fields: Any) -> Outcome:  # as `pressed` takes them
    """What follows when the chair presses."""
    return decide(pressed(verb, **fields), meeting, linkoping())


def test_whoever_lost_the_link_just_now_counts_on() -> None:
    """Case 19 of the table: she counts, and the line says that contact is sought and what it is without her."""
    now = counted(LOST)
    assert (now.present, now.quorate, now.sought) == (4, Quorate.YES, ("anna",))
    assert lacking(LOST) == ()
    shown = line_of(seen_by(LOST, "chair"))
    assert shown is not None
    assert "Kontakt söks med Anna. Om kontakten inte kommer tillbaka: 3 av 7, inte beslutsför." in line_read(shown)
    enough = line_of(seen_by(changed(LOST, seats=5), "chair"))
    assert enough is not None
    assert "Om kontakten inte kommer tillbaka: 3 av 5, beslutsför." in line_read(enough)


@pytest.mark.parametrize("after_s", [LIMIT + 1, 600])
def test_whoever_is_gone_longer_counts_no_more(after_s: float) -> None:
    """Case 20. The count needs no wake-up for it: one that comes late makes nobody present."""
    assert lacking(LOST, after_s) == (Lack.LINK, Lack.IDENTITY)
    assert (counted(LOST, after_s).present, counted(LOST, after_s).sought) == (3, ())
    noted = happened(LOST, NotBack("anna"))
    assert lacking(noted) == (Lack.LINK, Lack.IDENTITY)


def test_whoever_is_back_in_time_needs_no_new_proof() -> None:
    """To the last second; what they answered in confidence is asked anew all the same, since it was said over another link."""
    assert lacking(back(LIMIT), LIMIT) == ()
    assert counted(back(LIMIT), LIMIT).sought == ()
    assert lacking(back(LIMIT + 1), LIMIT + 1) == (Lack.SEEN, Lack.IDENTITY)
    assert LOST.people["anna"].epoch < back(5).people["anna"].epoch


@pytest.mark.parametrize(("teams_s", "ours_s"), [(LIMIT + 1, 5), (5, LIMIT + 1)])
def test_both_clocks_have_to_say_so(teams_s: float, ours_s: float) -> None:
    """Teams may tell late, and either clock may be wrong: then they are confirmed anew."""
    assert lacking(back(teams_s, ours_s), LIMIT) == (Lack.SEEN, Lack.IDENTITY)


def test_whoever_was_back_before_teams_told_of_the_loss() -> None:
    """Then Teams' clock alone can tell how long it was. Until it does, nobody knows that the loss was a short one."""
    left, came = TEN + seconds(10), TEN + seconds(100)

    def told(gone_s: float, seconds_: int = LIMIT, *, first: bool = True) -> Meeting:
        back_at = left + seconds(gone_s)
        here = happened(board(*([Entered("anna")] if first else [])), Entered("anna"), at=back_at)
        assert lacking(here, 90) == (Lack.SEEN, Lack.IDENTITY)
        return happened(here, LinkLost("anna", back=True, seconds=seconds_), at=left, arrived=came)

    for first in (True, False):  # whether Teams had told of a join before
        assert lacking(told(LIMIT, first=first), 101) == ()
        assert lacking(told(LIMIT + 1, first=first), 101) == (Lack.SEEN, Lack.IDENTITY)
        assert lacking(told(LIMIT, 0, first=first), 101) == (Lack.SEEN, Lack.IDENTITY)


def test_a_no_to_following_outlives_a_short_loss() -> None:
    """Teams takes certainty away and never gives it: what stood in the way stands in the way when they are back."""
    asked = happened(board(), Asked(1, 0, 0), Answered("anna", 1, 0, 0, (), ("can_follow",)), at=TEN + seconds(1))
    lost = happened(asked, LinkLost("anna", seconds=LIMIT), at=TEN + seconds(2))
    here = happened(lost, Entered("anna"), at=TEN + seconds(4))
    assert lacking(asked, 1) == lacking(lost, 3) == lacking(here, 4) == (Lack.FOLLOWS,)


def test_a_break_asks_of_everybody_anew() -> None:
    """A loss around it saves nothing (R-182)."""
    paused = happened(LOST, Adjourned(10, "link"), Entered("anna"), at=TEN + seconds(5))
    resumed = happened(paused, Resumed(), at=TEN + seconds(9))
    assert lacking(resumed, 9) == (Lack.SEEN, Lack.IDENTITY)


# ---- leaving, and the time that comes --------------------------------------------------------------------------------


def test_the_loss_is_told_at_once_and_looked_at_when_the_time_is_over() -> None:
    """Chair and secretary know of it; the note that it was no short one takes the quorum, and says so."""
    out = went(board(), sender("anna"))
    assert out.facts == (LinkLost("anna", seconds=LIMIT),)
    assert tells(out)
    assert Wake("not_back", LIMIT + 1) in out.deliveries
    late = decide_wake(LOST, LIMIT + 1)
    assert late.facts == (NotBack("anna"),)
    assert any(isinstance(one, Tell) and isinstance(one.page, QuorumLostPage) for one in late.deliveries)


def test_a_time_that_comes_early_waits_and_one_for_nobody_does_nothing() -> None:
    """The clock may have been set back meanwhile, or they are back."""
    early = time_comes("not_back", LOST, 10)
    assert (early.facts, early.deliveries) == ((), (Wake("not_back", LIMIT - 10 + 1),))
    assert time_comes("not_back", LOST, -3600).deliveries == (Wake("not_back", LIMIT + 1),)
    assert not time_comes("not_back", back(5), LIMIT + 1).changes
    assert time_comes("not_back", happened(LOST, Adjourned(10, "link")), LIMIT + 1).facts == (NotBack("anna"),)


def test_two_who_are_lost_one_after_another_each_have_their_time() -> None:
    """The first one's is looked at first, then the other's."""
    both = happened(LOST, LinkLost("bo", seconds=LIMIT), at=TEN + seconds(20))
    said = went(happened(LOST, at=TEN), sender("bo"))
    assert Wake("not_back", LIMIT + 1) in said.deliveries
    first = time_comes("not_back", both, LIMIT + 1)
    assert first.facts == (NotBack("anna"),)
    assert Wake("not_back", 20) in first.deliveries


@pytest.mark.parametrize(
    "meeting",
    [
        board(Adjourned(10, "pause")),
        changed(board(), people={**board().people, "anna": changed(board().people["anna"], serves=False)}),
        LOST,
    ],
    ids=["in a break", "who does not serve", "who was gone already"],
)
def test_a_loss_that_nobody_waits_for(meeting: Meeting) -> None:
    """No time is asked for, and what was proved lapses at once; a second loss does not begin a second time."""
    out = went(happened(meeting, Answered("anna", 1, 3, 4, (), ())), sender("anna"))
    assert not [one for one in out.deliveries if isinstance(one, Wake)]
    assert all(fact.seconds == 0 for fact in out.facts if isinstance(fact, LinkLost))


def test_no_substitute_is_proposed_while_contact_is_sought() -> None:
    """A few seconds are no reason to change who serves (R-022)."""
    assert "anna" not in [gap.key for gap in gaps(LOST)]
    assert "anna" in [gap.key for gap in gaps(happened(LOST, NotBack("anna")))]


# ---- before a step ---------------------------------------------------------------------------------------------------


def test_before_a_step_the_chair_is_asked_whether_to_wait() -> None:
    """The gavel does not fall while somebody is gone, though they count; going on is the chair's choice, and is noted."""
    out = presses(LOST, "matter.call", matter=1)
    assert (out.facts, out.reply) == ((), QuorumStopPage(QuorumStep.CALL, 1))
    card = pages.draw(out.reply, seen_by(LOST, "chair"))  # type: ignore[arg-type]  # a page
    assert isinstance(card, QuorumStop)
    assert not card.over
    on = presses(LOST, "matter.call", **dict(card.sent))
    assert kinds(on) == ("WentOnWithout", "MatterCalled", "MatterOpened")
    assert isinstance(on.facts[0], WentOnWithout)
    assert (on.facts[0].answer, on.facts[0].sure, on.facts[0].sought) == ("quorate", 4, 1)


def test_the_question_is_over_when_they_are_back() -> None:
    """The step is taken by the same press as ever."""
    here = back(5)
    page = QuorumStopPage(QuorumStep.CALL, 1)
    assert pages.draw(page, seen_by(here, "chair", at=TEN + seconds(6))).over  # type: ignore[attr-defined]
    said = pressed("matter.call", matter=1)
    assert kinds(decide(moved(said, 6), here, linkoping())) == ("MatterCalled", "MatterOpened")


def test_what_the_chair_chose_of_one_who_is_sought_says_nothing_of_the_next() -> None:
    """Another loss is another question."""
    card = pages.draw(QuorumStopPage(QuorumStep.CALL, 1), seen_by(LOST, "chair"))
    on = presses(LOST, "matter.call", **dict(card.sent))  # type: ignore[attr-defined]
    opened = after(LOST, on)
    assert kinds(presses(opened, "matter.end", matter=1)) == ("MatterEnded",)
    assert presses(happened(opened, LinkLost("bo", seconds=LIMIT)), "matter.end", matter=1).facts == ()


def decide_wake(meeting: Meeting, after_s: float) -> Outcome:
    """The time comes, and what follows of it is judged with it."""
    at = TEN + seconds(after_s)
    said = TimePassed(place=CHAT, who=sender("bot"), at=at, sitting="s1", what="not_back")
    return decide(said, meeting, linkoping())


def moved(said: Pressed, after_s: float) -> Pressed:
    """The press, so many seconds later."""
    return replace(said, at=TEN + timedelta(seconds=after_s))
