"""Who has to be reached alone while nobody can write in the chat (R-131)."""

from dialogs.journal.entries import Entry
from dialogs.matter.private_roads import everybody, lacking, needed, state_of
from dialogs.meeting.private_road import PrivateState
from dialogs.roster.facts import LeftChat
from tests.support.meetings import seated
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


def test_whoever_is_not_in_the_chat_is_told_nothing_whatever_was_found_before() -> None:
    """Teams lets the bot speak to nobody of a chat that they were taken out of, by its own rule."""
    world = SwitchWorld().begun()
    world.entries.append(Entry(len(world.entries) + 1, world.at, "", "", LeftChat("anna")))
    meeting = world.meeting
    assert state_of(meeting.people["anna"]) is PrivateState.NOT_IN_CHAT
    assert [one.key for one in lacking(meeting, meeting.matters[1])] == ["anna"]
    assert [one.key for one in everybody(meeting)] == ["chair", "secretary", "anna"]


def test_that_one_account_was_reached_says_nothing_of_another() -> None:
    """Where a journal ties somebody to another account they are tried anew; one more id of the same person is no other."""
    world = SwitchWorld().begun()
    other = seated("anna", object_id="oid-other", mri=None)
    for tied, state in ((seated("anna", mri="29:anew"), PrivateState.REACHED), (other, None)):
        world.entries.append(Entry(len(world.entries) + 1, world.at, "secretary", "", tied))
        assert state_of(world.meeting.people["anna"]) is state
