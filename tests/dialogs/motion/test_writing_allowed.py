"""Which matters take a motion in writing."""

from dialogs.agenda.facts import MatterStruck
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.motion.writing_allowed import not_taken, oral, taken_now, takes
from dialogs.presence.facts import Adjourned
from dialogs.quorum.answers_facts import AnswersAlone, AnswersTakenBack
from tests.support.matters import matter_of
from tests.support.meetings import a_meeting, changed, happened, linkoping, seen_by
from tests.support.motions import on_the_table

OPEN, SECRET, ANOTHER = 1, 4, 9  # matters of the usual agenda


def test_a_confidential_matter_takes_oral_motions_only() -> None:
    """R-113; an open one takes them in writing."""
    meeting = on_the_table(OPEN)
    scene = seen_by(meeting, "anna")
    assert oral(scene, matter_of(meeting, SECRET)) == "oral_only"
    assert oral(scene, matter_of(meeting, OPEN)) is None


def test_without_the_rule_of_oral_motions_no_word_of_a_confidential_matter_is_kept_either() -> None:
    """No profile can say so; the guard and what may be kept stand by themselves (R-042, R-118)."""
    written = changed(linkoping(), oral_only_in_confidential=False)
    waits, called = on_the_table(OPEN), happened(a_meeting(), MatterCalled(SECRET))
    assert oral(seen_by(waits, "anna", written), matter_of(waits, SECRET)) == "oral_not_kept"
    assert oral(seen_by(called, "anna", written), matter_of(called, SECRET)) == "oral_now"


def test_while_a_confidential_matter_is_on_the_table_nothing_is_taken_for_another() -> None:
    """What is typed then may be about it."""
    meeting = happened(a_meeting(), MatterCalled(SECRET), MatterOpened(SECRET))
    assert oral(seen_by(meeting, "anna"), matter_of(meeting, ANOTHER)) == "oral_now"
    assert oral(seen_by(meeting, "anna"), None) == "oral_only"


def test_a_matter_that_waits_takes_motions_and_one_that_was_struck_does_not() -> None:
    """It is on the table, or waits its turn."""
    meeting = on_the_table(OPEN, MatterStruck(8))
    scene = seen_by(meeting, "anna")
    assert [takes(scene, matter_of(meeting, no)) for no in (OPEN, ANOTHER, 8, SECRET)] == [True, True, False, False]


def test_motions_are_taken_now_in_the_open_matter_while_the_sitting_goes_on() -> None:
    """Not in a break, not of one that was only called, and of a confidential one never."""
    meeting = on_the_table(OPEN)
    assert taken_now(seen_by(meeting)) == matter_of(meeting, OPEN)
    for other in (happened(meeting, Adjourned(10, "pause")), happened(a_meeting(), MatterCalled(OPEN)), a_meeting()):
        assert taken_now(seen_by(other)) is None
    assert taken_now(seen_by(happened(a_meeting(), MatterCalled(SECRET), MatterOpened(SECRET)))) is None


def test_a_matter_of_questions_alone_takes_none_and_others_do() -> None:
    """R-084, until that is taken back; where no matter is named another one can be chosen."""
    meeting = on_the_table(OPEN, AnswersAlone(OPEN))
    scene = seen_by(meeting, "anna")
    assert not_taken(scene, matter_of(meeting, OPEN)) == "motion_answers_alone"
    assert (not_taken(scene, None), not_taken(scene, matter_of(meeting, ANOTHER)), taken_now(scene)) == (
        None,
        None,
        None,
    )
    back = happened(meeting, AnswersTakenBack(OPEN))
    assert taken_now(seen_by(back)) == matter_of(back, OPEN)
