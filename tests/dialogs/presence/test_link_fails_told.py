"""The hosts' card of sound or picture that fails says what is so, whatever step changed it (R-236)."""

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, TroubleSaid
from dialogs.presence.link_fails_told import follow
from dialogs.presence.pages import LinkTroublePage
from dialogs.quorum.remote_word_facts import Ascertained
from dialogs.said.reasons import Trouble
from tests.support.meetings import TEN, a_meeting, happened, seconds, seen_by

FAILS = happened(a_meeting(), TroubleSaid("anna", "sound"))
CHAIR = Ascertained(("anna",))


def told(meeting: Meeting, *facts: Fact) -> tuple[Tell, ...]:
    """What the hosts are told where these facts come five seconds later."""
    return follow(
        seen_by(meeting), Outcome(facts), lambda: happened(meeting, *facts, at=(meeting.newest or TEN) + seconds(5))
    )


def test_the_chairs_word_and_that_it_was_a_mistake_change_the_card_where_it_stands() -> None:
    """Nobody is rung."""
    assert [(one.to, one.page, one.key, one.edited, one.anew) for one in told(FAILS, CHAIR)] == [
        (f"oid-{host}", LinkTroublePage("anna", Trouble.SOUND), f"trouble:anna:{host}", True, False)
        for host in ("chair", "secretary")
    ]


@pytest.mark.parametrize(
    "fact",
    [Entered("anna"), Answered("anna", 1, 1, 1, ()), TroubleSaid("anna", "")],
    ids=lambda one: type(one).__name__,
)
def test_what_changes_nothing_or_is_told_by_its_own_step_tells_nothing(fact: Fact) -> None:
    """A join has its own card, and so has their word."""
    assert told(FAILS, fact) == ()


def test_where_nothing_fails_nothing_is_looked_for() -> None:
    """The meeting is not even folded ahead."""
    assert follow(seen_by(a_meeting()), Outcome((CHAIR,)), lambda: pytest.fail("folded")) == ()


def test_a_join_together_with_the_chairs_word_is_told_once() -> None:
    """By what is so after both."""
    assert len(told(FAILS, Entered("anna"), CHAIR)) == len(("chair", "secretary"))
