"""What is said of somebody holds for the link that it was said of, whatever Teams has told until then, and in whatever order (R-102, R-250)."""

from datetime import timedelta

import pytest

from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.matter.checklist_answer_holds import Why, answer_fault
from dialogs.matter.facts import Answered, Asked
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Entered, LinkLost, TroubleSaid
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.quorum_now import lacks
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.quorum.who_is_counted import Lack
from dialogs.roster.facts import PlaceSaid
from tests.support.meetings import TEN, a_meeting, happened, seen_by

SAID = 60
"""So many seconds after ten everything is said of Anna, and by her."""
LACKS = (Lack.SEEN, Lack.IDENTITY)


def at(meeting: Meeting, fact: Fact, second: int, told: int | None = None) -> Meeting:
    """The meeting after this fact, of that second by Teams' clock; told of it then, unless it came later."""
    when, came = (TEN + timedelta(seconds=s) for s in (second, second if told is None else told))
    return apply(meeting, Entry(1, when, "", "", fact, came, when))


def said(meeting: Meeting | None = None) -> Meeting:
    """Anna is remote, called up, approved and ascertained, and has answered the list of the opening."""
    before = meeting or a_meeting()
    facts = (
        Asked(1, 0, 0),
        RollBegun(),
        RollAnswered("anna", "seen"),
        RemoteDecided(("anna",)),
        Ascertained(("anna",)),
    )
    when = TEN + timedelta(seconds=SAID)
    remote = happened(before, PlaceSaid("anna", "remote", "room"), at=TEN)
    return happened(remote, *facts, Answered("anna", 1, 0, 0, ("alone",)), at=when)


def lapsed(meeting: Meeting) -> tuple[bool, bool]:
    """Whether the chair's word and the roll call hold no longer, and whether Anna's own answer does not."""
    scene = seen_by(meeting, at=TEN + timedelta(seconds=300))
    anna = meeting.people["anna"]
    found = lacks(scene, anna)
    assert found in ((), LACKS)
    return bool(found), answer_fault(scene, anna) is Why.LAPSED


HOLDS, OVER = (False, False), (True, True)


def test_what_was_said_before_the_first_join_was_said_over_no_link() -> None:
    """Teams had told nothing; now it tells that the link began later, and whoever is there now may be another."""
    assert lapsed(said()) == HOLDS
    assert lapsed(at(said(), Entered("anna"), SAID + 1)) == OVER


@pytest.mark.parametrize("joined", [0, SAID])
def test_what_was_said_since_the_join_holds_however_late_teams_tells_of_it(joined: int) -> None:
    """The link was there already."""
    assert lapsed(at(said(), Entered("anna"), joined, SAID + 120)) == HOLDS


def test_a_later_join_is_another_link_though_teams_tells_of_no_loss() -> None:
    """Its word of the loss may never come. The same join told once more is no other."""
    there = said(at(a_meeting(), Entered("anna"), 1))
    assert lapsed(there) == HOLDS
    assert lapsed(at(there, Entered("anna"), 1, SAID + 30)) == HOLDS
    assert lapsed(at(there, Entered("anna"), SAID + 30)) == OVER


def test_a_loss_that_is_told_late_takes_nothing_that_was_said_since() -> None:
    """Lost and back before anything was said: that is of the link she has. What was said before the loss is not."""
    there = at(at(a_meeting(), Entered("anna"), 1), Entered("anna"), 30)
    assert lapsed(at(said(there), LinkLost("anna", back=True), 20, SAID + 60)) == HOLDS
    back = at(said(at(a_meeting(), Entered("anna"), 1)), Entered("anna"), SAID + 30)
    assert lapsed(at(back, LinkLost("anna", back=True), SAID + 20, SAID + 60)) == OVER


def test_trouble_was_of_the_link_that_it_was_said_of() -> None:
    """Said since she joined it stands; of before it is over, and she is asked for anew."""
    failing = happened(said(), TroubleSaid("anna", "sound"), at=TEN + timedelta(seconds=SAID + 5))

    def lacking(meeting: Meeting) -> tuple[Lack, ...]:
        return lacks(seen_by(meeting, at=TEN + timedelta(seconds=300)), meeting.people["anna"])

    assert lacking(at(failing, Entered("anna"), 0, SAID + 30)) == (Lack.TROUBLE,)
    assert lacking(at(failing, Entered("anna"), SAID + 10)) == LACKS


def test_a_join_of_somebody_unknown_changes_nothing() -> None:
    """A replica must not fall over its own journal."""
    meeting = said()
    assert at(meeting, Entered("nobody"), 90).people == meeting.people
    assert at(meeting, LinkLost("nobody", back=True), 90).people == meeting.people
