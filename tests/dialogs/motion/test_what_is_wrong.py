"""What is wrong with a motion."""

from dataclasses import replace

import pytest

from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING
from dialogs.meeting.kinds import MotionKind
from dialogs.motion.motion_as_read import Filled
from dialogs.motion.what_is_wrong import fault, length, returnable
from dialogs.profile.choices import MotionChannel
from tests.support.meetings import seen_by
from tests.support.motions import on_the_table

OPEN, SECRET, ANOTHER = 1, 4, 9  # matters of the usual agenda


def test_a_typed_motion_needs_no_kind_but_words() -> None:
    """The secretary names the kind; in a form it is asked for."""
    scene = seen_by(on_the_table(OPEN), "anna")
    assert fault(Filled(OPEN, None, "Att", channel=MotionChannel.TYPED), scene) is None
    assert fault(Filled(OPEN, None, "", channel=MotionChannel.TYPED), scene) == "kind"
    assert fault(Filled(OPEN, None, "Att"), scene) == "kind"


@pytest.mark.parametrize(
    ("letters", "wrong"),
    [("å" * MAX_WORDING, None), ("🙂" * (MAX_WORDING // 2), None), ("å" * (MAX_WORDING + 1), "too_long")],
)
def test_a_wording_is_as_long_as_teams_counts_it(letters: str, wrong: str | None) -> None:
    """In UTF-16, where an emoji is two."""
    assert length("å🙂") == 1 + 2
    assert fault(Filled(OPEN, MotionKind.ADD, letters), seen_by(on_the_table(OPEN), "anna")) == wrong


@pytest.mark.parametrize(("came_at", "wrong"), [("kl 10.42", None), ("", None), ("25.10", "came_at")])
def test_when_it_came_is_a_time_or_nothing(came_at: str, wrong: str | None) -> None:
    """What cannot be read is asked for again: nothing is guessed, and nothing dropped unsaid."""
    filled = Filled(OPEN, MotionKind.REJECT, "", channel=MotionChannel.EMAIL, came_at=came_at)
    assert fault(filled, seen_by(on_the_table(OPEN), "secretary")) == wrong
    assert came_at not in repr(filled) or not came_at


def test_what_was_typed_is_handed_back_where_an_answer_can_hold_it() -> None:
    """Not by a row in the outbox, and not without end."""
    filled = Filled(OPEN, MotionKind.ADD, "å" * MAX_HANDED_BACK)
    assert returnable(filled)
    assert not returnable(replace(filled, words="å" * (MAX_HANDED_BACK + 1)))
    assert not returnable(replace(filled, by_post=True))
