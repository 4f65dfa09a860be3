"""The hosts' card of remote people is drawn anew with whatever it says of them (R-018, R-187, R-250)."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, Tell
from dialogs.matter.facts import Answered, Asked
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, Entered, LinkLost, TroubleSaid
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.pages import RemotePeoplePage
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_card_follows import follow
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack, RemoteDecided
from dialogs.roster.facts import PlaceSaid
from tests.support.meetings import TEN, a_meeting, happened, seen_by

BEGUN = happened(a_meeting(), Entered("anna"), Entered("bo"), Asked(1, 0, 0))
CALLED = happened(BEGUN, RollBegun(), RollAnswered("anna", "seen"), RollAnswered("bo", "seen"), RollEnded(0))
SAFE = Answered("anna", 1, 0, 0, ("alone",))
PROVED = happened(CALLED, RemoteDecided(("anna", "bo")), Ascertained(("anna", "bo")), SAFE)
LATER = TEN + timedelta(seconds=1)


def drawn(meeting: Meeting, *facts: Fact, already: Sequence[Delivery] = ()) -> list[str]:
    """Whose card is drawn anew after these facts."""
    judged = Outcome(facts, tuple(already))
    found = follow(seen_by(meeting), judged, lambda: happened(meeting, *facts, at=LATER))
    assert all(one.page == RemotePeoplePage() and one.edited and not one.anew for one in found)
    return sorted(one.to for one in found)


@pytest.mark.parametrize(
    "fact",
    [
        LinkLost("anna"),
        TroubleSaid("anna", "sound"),
        RollAnswered("anna", "unseen"),
        AscertainedTakenBack(("anna",)),
        PlaceSaid("anna", "room", "remote"),
        Answered("anna", 1, 0, 0, (), ("can_follow",)),
        RemoteAsked("bo"),
    ],
)
def test_the_chair_sees_what_has_become_of_them(fact: Fact) -> None:
    """Whatever step it was; once somebody has asked to be remote the secretary has the card too."""
    assert drawn(PROVED, fact) == (["oid-chair", "oid-secretary"] if isinstance(fact, RemoteAsked) else ["oid-chair"])
    asked = happened(PROVED, RemoteAsked("dan")) if isinstance(fact, LinkLost) else PROVED
    assert drawn(asked, fact) != []


@pytest.mark.parametrize("fact", [SAFE, Entered("secretary"), LinkLost("official")])
def test_what_it_says_nothing_of_draws_nothing(fact: Fact) -> None:
    """A safe answer, and who is none of those it names."""
    assert drawn(PROVED, fact) == []
    assert drawn(PROVED) == []


def test_where_nobody_has_the_card_none_is_sent() -> None:
    """In a break, while a roll call goes on anew, and before one was: once it is over the chair gets the card anew."""
    assert drawn(BEGUN, LinkLost("anna")) == []
    assert drawn(happened(PROVED, RollBegun()), LinkLost("anna")) == []
    assert drawn(happened(PROVED, Adjourned(10, "pause")), LinkLost("anna")) == []


def test_who_comes_over_another_link_is_drawn_with_that_link() -> None:
    """Otherwise the chair would confirm nobody by the press, and be told to look again."""
    assert drawn(happened(PROVED, LinkLost("anna")), Entered("anna")) == ["oid-chair"]


def test_what_the_step_shows_itself_is_not_drawn_twice() -> None:
    """The chair's own press draws the card."""
    (card,) = follow(seen_by(PROVED), Outcome((LinkLost("anna"),)), lambda: happened(PROVED, LinkLost("anna")))
    assert isinstance(card, Tell)
    assert drawn(PROVED, LinkLost("anna"), already=(card,)) == []
