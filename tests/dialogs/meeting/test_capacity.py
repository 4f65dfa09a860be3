"""What a capacity is: a seat on the board, a substitute for one, or neither."""

from dialogs.meeting.capacity import Capacity


def test_chair_vice_chair_and_members_sit_on_the_board_and_substitutes_are_elected_too() -> None:
    """Nobody else is either (R-082, R-085)."""
    seated = [one.value for one in Capacity if one.seated]
    assert seated == ["chair", "vice_chair", "member"]
    assert [one.value for one in Capacity if one.elected] == [*seated, "substitute"]
