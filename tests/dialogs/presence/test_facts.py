"""What each fact of who is there, and of breaks, makes of the meeting."""

from datetime import timedelta

import pytest

from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import Asked, HostChecked, MatterCalled
from dialogs.presence.facts import Adjourned, Entered, LinkLost, NotReached, Resumed
from tests.support.meetings import TEN, a_meeting, answered, happened

LATER = TEN + timedelta(minutes=5)
CHECKED = happened(a_meeting(), MatterCalled(4), HostChecked(4, only_entitled=True))


def test_whoever_enters_is_in_the_call_and_the_check_lapses() -> None:
    """R-111: the host looks again, since somebody came."""
    after = happened(CHECKED, Entered("anna"))
    matter = after.matter(4)
    assert matter is not None
    assert (after.people["anna"].in_call, after.people["bo"].in_call, matter.check) == (True, None, None)


def test_an_answer_belongs_to_the_link_that_was_lost() -> None:
    """It stands, with the older link's number; the check stands too, since nobody came."""
    after = happened(CHECKED, answered("anna"), LinkLost("anna"))
    person, matter = after.people["anna"], after.matter(4)
    assert person.answer is not None
    assert matter is not None
    assert (person.in_call, person.answer.epoch, person.epoch) == (False, 0, 1)
    assert matter.check is not None


def test_whoever_had_left_comes_over_a_new_link() -> None:
    """R-102: what was answered while Teams showed them to be gone was given over none; what is answered as Teams shows them to come holds."""
    away = happened(CHECKED, LinkLost("anna"), answered("anna"))
    person = happened(away, Entered("anna")).people["anna"]
    assert person.answer is not None
    assert (person.in_call, person.answer.epoch, person.epoch) == (True, 1, 2)
    first = happened(CHECKED, answered("anna"), Entered("anna")).people["anna"]
    assert first.answer is not None
    assert first.answer.epoch == first.epoch


def test_a_person_or_the_chat_was_not_reached() -> None:
    """The one is not the other."""
    person = happened(a_meeting(), NotReached("anna", "checklist:1"))
    assert (person.people["anna"].unreached, person.people["bo"].unreached, person.not_shown) == (True, False, ())
    chat = happened(a_meeting(), NotReached("", "opening"))
    assert (chat.not_shown, any(p.unreached for p in chat.people.values())) == (("opening",), False)
    assert happened(chat, NotReached("", "opening")).not_shown == ("opening",)


def test_a_break_lasts_from_when_it_was_said() -> None:
    """The reason and the minutes stand with it, and the matter stays on the table."""
    after = happened(CHECKED, Adjourned(10, "link"), at=LATER)
    assert (after.stage, after.break_since, after.break_minutes, after.break_reason) == ("adjourned", LATER, 10, "link")
    assert after.table == 4


def test_after_a_break_everybody_is_asked_anew_and_nothing_of_it_is_left() -> None:
    """R-102, R-182: the run is over, and so is the host's check."""
    after = happened(CHECKED, Asked(1, 3, 4), Adjourned(10, "link"), Resumed())
    matter = after.matter(4)
    assert matter is not None
    assert (after.stage, after.break_since, after.break_minutes, after.break_reason) == ("begun", None, 0, None)
    assert (after.run, matter.check) == (None, None)


@pytest.mark.parametrize(
    "fact", [Entered("zed"), LinkLost("zed"), NotReached("zed", "checklist:1")], ids=lambda fact: type(fact).__name__
)
def test_a_fact_about_an_unknown_person_leaves_the_meeting_as_it_is(fact: Fact) -> None:
    """Nobody comes onto the roster by it."""
    meeting = a_meeting()
    assert fact.onto(meeting, Entry(0, TEN, "chair", "", fact)) == meeting
