"""What the stage of a sitting forbids."""

import pytest

from dialogs.judging.stages import halted, not_live, not_planned
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed

EMPTY = Meeting(key="s1", chat="19:x")


@pytest.mark.parametrize(
    ("stage", "at_the_table", "in_the_sitting", "of_its_plan"),
    [
        (Stage.EMPTY, "not_set_up", "not_set_up", "not_set_up"),
        (Stage.PREPARED, "not_begun", "not_begun", None),
        (Stage.BEGUN, None, None, None),
        (Stage.ADJOURNED, "adjourned", None, None),
        (Stage.CLOSED, "closed", "closed", "closed"),
    ],
)
def test_each_stage_forbids_what_the_table_says(
    stage: Stage, at_the_table: str | None, in_the_sitting: str | None, of_its_plan: str | None
) -> None:
    """A break stops the matters and not the motions; before the beginning only what is planned can be put right."""
    meeting = changed(EMPTY, stage=stage)
    assert (halted(meeting), not_live(meeting), not_planned(meeting)) == (at_the_table, in_the_sitting, of_its_plan)
