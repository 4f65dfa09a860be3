"""The checklist's lines are read off a form, and shown with what was answered."""

from dialogs.matter.checklist_form import as_lines, read_answers
from dialogs.matter.checklist_lines_asked import items_for
from dialogs.said.inbound import Words
from tests.support.meetings import a_meeting, seen_by

MEETING = a_meeting()
ITEMS = items_for(seen_by(MEETING), MEETING.matter(4))


def test_a_form_is_read_only_whole() -> None:
    """Each line is a yes or a no; where one is missing, or says something else, nothing is."""
    whole = {item.key: Words("yes") for item in ITEMS} | {ITEMS[0].key: Words("no")}
    assert read_answers(ITEMS, whole) == {item.key: item is not ITEMS[0] for item in ITEMS}
    assert read_answers(ITEMS, whole | {ITEMS[0].key: Words("maybe")}) is None
    assert read_answers(ITEMS, {}) is None


def test_each_line_is_shown_with_its_answer() -> None:
    """In the order they are asked; "" where none was given."""
    shown = as_lines(ITEMS, {ITEMS[0].key: "no"})
    assert [(one.key, one.answer) for one in shown][:2] == [(ITEMS[0].key, "no"), (ITEMS[1].key, "")]
