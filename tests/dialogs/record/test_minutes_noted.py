"""What the note says of what was noted in a matter: who noted that a matter is answers alone (R-084)."""

import pytest

from dialogs.journal.entries import Entry
from dialogs.quorum.answers_facts import AnswersAlone
from dialogs.record.course_of_sitting import course_of
from dialogs.record.minutes_noted import answers_noted_by
from tests.support.meetings import TEN, a_meeting


@pytest.mark.parametrize(("by", "told"), [("chair", ("Chair", "")), ("29:chair", ("Chair", "")), ("nobody", ("", ""))])
def test_who_noted_answers_alone_is_named_where_they_are_known(by: str, told: tuple[str, str]) -> None:
    """By their key or their wire; of a matter that is more than answers nothing is told."""
    course = course_of(a_meeting(), [Entry(1, TEN, by, "", AnswersAlone(1))])
    assert (answers_noted_by(course, 1), answers_noted_by(course, 2)) == (told, None)
