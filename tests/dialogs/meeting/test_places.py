"""From where somebody takes part."""

from dialogs.meeting.places import PersonPlace


def test_only_what_was_not_said_is_false() -> None:
    """So a rule may ask whether somebody has said where they are."""
    assert [place for place in PersonPlace if not place] == [PersonPlace.NOT_SAID]
