"""A value with some fields changed: quick as a copy, and as strict about the fields as `dataclasses.replace`."""

from dataclasses import replace

import pytest

from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed

EMPTY = Meeting(key="s1", chat="19:x")


def test_it_gives_what_replace_gives() -> None:
    """And leaves the value itself as it was."""
    assert changed(EMPTY, stage=Stage.BEGUN, table=7) == replace(EMPTY, stage=Stage.BEGUN, table=7)
    assert Meeting(key="s1", chat="19:x") == EMPTY


def test_there_is_no_such_field() -> None:
    """A name that the value does not have is refused, here and by the type checker: it would miss an unused ignore."""
    with pytest.raises(TypeError, match=r"Meeting has no such field: \['stag'\]"):
        changed(EMPTY, stag=Stage.BEGUN)  # type: ignore[call-arg]


def test_the_type_checker_knows_each_fields_type() -> None:
    """`make check` fails if it no longer complains here. When it runs nothing looks: that is why it is quick."""
    assert changed(EMPTY, stage=42) != EMPTY  # type: ignore[arg-type]
