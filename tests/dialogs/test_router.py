"""What was said finds its rule, and a repetition is known by its cause (design 1)."""

from dataclasses import replace

import pytest

from dialogs.inbound import Road
from dialogs.matter.facts import Answered
from dialogs.refusals import CommonRefusal
from dialogs.router import again, cause, decide
from dialogs.shared_pages import ChecklistPage, RefusedPage
from tests.support.meetings import a_meeting, linkoping, pressed, seconds, spoke


def test_a_press_repeated_by_its_form_has_the_same_cause() -> None:
    """Teams says it again with another id and a later time; a press of another form is another press."""
    first = replace(pressed("matter.call", matter=1), form="f1")
    assert cause(first) == cause(replace(first, at=first.at + seconds(5)))
    assert cause(first) != cause(replace(first, form="f2"))
    assert cause(first) != cause(replace(first, round=1))


def test_without_a_form_the_time_tells_a_repetition_from_a_new_press() -> None:
    """The room's card has no form of its own."""
    first = replace(pressed("motion.second", "anna", motion=1), form="")
    assert cause(first) == cause(replace(first))
    assert cause(first) != cause(replace(first, at=first.at + seconds(1)))


@pytest.mark.parametrize("road", [Road.FETCH, Road.REFRESH])
def test_looking_may_be_repeated_any_number_of_times(road: Road) -> None:
    """It has no cause, since it writes nothing."""
    assert cause(pressed("readiness.show", road=road)) == ""


def test_a_message_is_known_by_its_id_and_an_edit_by_its_time_too() -> None:
    """The same message again is a repetition, and its edit is something new."""
    written = spoke("status", message="7")
    assert cause(written) == cause(replace(written, at=written.at + seconds(9)))
    edited = replace(written, edited=True)
    assert cause(edited) not in {cause(written), cause(replace(edited, at=edited.at + seconds(9)))}


def test_a_repetition_is_answered_with_what_is_so_now() -> None:
    """Nothing is judged again; whoever lacks the right is refused again."""
    said = pressed("checklist.submit", "anna")
    assert again(said, a_meeting(), linkoping()) == ChecklistPage()
    assert isinstance(again(pressed("gate.open", "anna"), a_meeting(), linkoping()), RefusedPage)
    assert again(spoke("status"), a_meeting(), linkoping()) is None


def test_an_unknown_verb_is_refused_and_writes_nothing() -> None:
    """A button of another version."""
    outcome = decide(pressed("sing.aloud"), a_meeting(), linkoping())
    assert (outcome.facts, outcome.deliveries) == ((), ())
    assert outcome.reply == RefusedPage(CommonRefusal.UNKNOWN_VERB, None)


def test_the_same_three_give_the_same_outcome() -> None:
    """Pure: no clock and no chance is asked."""
    said, meeting = pressed("matter.call", matter=4), a_meeting()
    assert decide(said, meeting, linkoping()) == decide(said, meeting, linkoping())
    assert not any(isinstance(fact, Answered) for fact in decide(said, meeting, linkoping()).facts)
