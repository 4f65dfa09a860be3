"""What the council has decided of a board whose members are all remote (R-008): from 1 July 2026 it decides whether they may, or shall.

The profile tells it (`board_all_remote`), with the decision (`council_decision`). It is read off where people are noted to be, and stops nothing: the chair decides.
"""

from enum import StrEnum

from dialogs.judging.scene import Scene
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Person
from dialogs.meeting.places import PersonPlace
from dialogs.profile.choices import BoardAllRemote, LawProfile


class AllRemote(StrEnum):
    """What is said of it."""

    UNDECIDED = "undecided"
    MAY = "may"
    SHALL = "shall"


def all_remote(scene: Scene) -> AllRemote | None:
    """What is to be said: that all are remote, and by which decision; or that somebody is in the room though all shall be remote. None where nothing is."""
    meeting, profile = scene.meeting, scene.profile
    if meeting.body is BodyKind.COUNCIL or profile.law_on(scene.day) is not LawProfile.KL_2026:
        return None
    if profile.board_all_remote is BoardAllRemote.SHALL:
        return AllRemote.SHALL if in_the_room(scene) else None
    if not _all_are_remote(scene):
        return None
    return AllRemote.MAY if profile.board_all_remote is BoardAllRemote.MAY else AllRemote.UNDECIDED


def in_the_room(scene: Scene) -> tuple[Person, ...]:
    """Those who decide here and are noted in the room."""
    return tuple(one for one in _who_decide(scene) if one.place is PersonPlace.ROOM)


def _all_are_remote(scene: Scene) -> bool:
    """Whether all who decide here and are not noted as absent are noted as remote: of whom it is not said where they are, nobody knows."""
    meeting, people = scene.meeting, scene.meeting.people.values()
    if any(moves(meeting, one) for one in people if one.place not in (PersonPlace.REMOTE, PersonPlace.AWAY)):
        return False
    return any(moves(meeting, one) for one in people if one.remote)


def _who_decide(scene: Scene) -> list[Person]:
    return [one for one in scene.meeting.people.values() if moves(scene.meeting, one)]
