"""Text as the code that it stands for."""

from dialogs.meeting.meeting import Stage
from dialogs.text.codes import member


def test_a_text_is_the_code_of_exactly_this_value() -> None:
    """Anything else that comes in a form, or stands in a journal of another time, is none."""
    assert [member(Stage, text) for text in ("begun", "BEGUN", "", "of tomorrow")] == [Stage.BEGUN, None, None, None]
