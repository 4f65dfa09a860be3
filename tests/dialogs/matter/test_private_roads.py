"""Who has to be reached alone while nobody can write in the chat (R-131)."""

from dialogs.matter.private_roads import lacking, needed
from tests.support.switch_world import SwitchWorld


def test_chair_secretaries_and_those_who_are_asked_are_needed() -> None:
    """Each once."""
    meeting = SwitchWorld().begun().meeting
    assert [one.key for one in needed(meeting, meeting.matters[1])] == ["chair", "secretary", "anna"]


def test_who_is_not_reached_is_lacking_and_of_the_secretaries_one_is_enough() -> None:
    """With none of them reached, all are named."""
    for apps, missing in (({"chair", "secretary", "anna"}, []), ({"chair", "anna"}, ["secretary"]), (set(), None)):
        meeting = SwitchWorld(apps=frozenset(apps)).begun().meeting
        found = [one.key for one in lacking(meeting, meeting.matters[1])]
        assert found == (["chair", "secretary", "anna"] if missing is None else missing)
