"""Whose presence nothing tells once the sitting is closed: nobody can be called up, seen or confirmed after it (R-090, R-191)."""

from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.quorum_now import quorum_of, used
from dialogs.quorum.who_is_counted import Lack


def nobody_called(scene: Scene) -> bool:
    """Whether no roll was called though the profile asks for one."""
    return scene.profile.roll_call and not used(scene.meeting)


def unclear(scene: Scene) -> tuple[tuple[Person, Lack], ...]:
    """Who has a seat and is not shown to be there, each with the first thing that is lacking; nobody where no roll was called."""
    if not used(scene.meeting):
        return ()
    doubted = quorum_of(scene).doubted
    found = ((scene.meeting.people[key], lacks[0]) for key, lacks in doubted)
    return tuple(
        (one, lack) for one, lack in found if lack is not Lack.LINK or _lost_before_the_end(scene.meeting, one)
    )


def _lost_before_the_end(meeting: Meeting, person: Person) -> bool:
    """Whether the sitting went on after the link was lost: whoever leaves once all is over was there."""
    if meeting.table or meeting.went_on is None:
        return True
    return person.left_at is not None and person.left_at < meeting.went_on.written
