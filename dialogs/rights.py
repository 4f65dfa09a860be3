"""Who may press what. Every verb is checked here, on the server, whatever road it came by (R-142, R-230)."""

from collections.abc import Callable, Mapping

from dialogs.capacity import Capacity
from dialogs.meeting import Person, Stage
from dialogs.places import PersonPlace
from dialogs.refusals import Right
from dialogs.scene import Scene


def _setup(scene: Scene) -> bool:
    viewer, meeting = scene.viewer, scene.meeting
    if viewer is None:
        return False
    organizer = bool(viewer.object_id) and viewer.object_id == meeting.organizer
    return viewer.may_set_up or organizer or scene.secretary


def _opened(scene: Scene) -> bool:
    return scene.meeting.stage not in (Stage.EMPTY, Stage.PREPARED)


def moves(person: Person | None) -> bool:
    """Whether the person may make motions: members and serving substitutes (R-142). The chair is a member too."""
    if person is None or person.capacity is None or person.place is PersonPlace.AWAY:
        return False
    return person.capacity.seated or (person.capacity is Capacity.SUBSTITUTE and person.serves)


_MAY: Mapping[Right, Callable[[Scene], bool]] = {
    Right.ALL: lambda _: True,
    Right.SETUP: _setup,
    # Whoever set the sitting up acts as secretary until it is opened, or until the roster names one: the board's last
    # roster may name somebody who has left, and otherwise nobody could name another.
    Right.SECRETARY: lambda s: (
        s.secretary or (_setup(s) and (not _opened(s) or not s.meeting.having(Capacity.SECRETARY)))
    ),
    Right.CHAIR: lambda s: s.leads,
    Right.HOSTS: lambda s: s.hosts or (_setup(s) and not s.meeting.hosts),
    Right.MOVERS: lambda s: moves(s.person),
    Right.MEMBERS: lambda s: moves(s.person),
}


def may(right: Right, scene: Scene) -> bool:
    """Whether the viewer has the right. Anonymous, foreign and unknown people have none but `ALL`."""
    return _MAY[right](scene)
