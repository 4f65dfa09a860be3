"""Who may press what, and who may hear what. Every verb is checked here, whatever road it came by (R-142, R-230).

This is the one place that answers whether a person may act here. Nobody is somebody by a name, and whoever is foreign
(a guest, anonymous, of another organisation) has no right but to look and to answer for themselves, however they came to
a capacity, until a secretary has vouched for them by name (R-251).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.scene import Scene
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Stage


def _organizes(scene: Scene) -> bool:
    viewer = scene.viewer
    return viewer is not None and bool(viewer.object_id) and viewer.object_id == scene.meeting.organizer


def _prepares(scene: Scene) -> bool:
    listed = scene.viewer is not None and scene.viewer.may_set_up
    return listed or _organizes(scene) or scene.secretary


def _as_secretary(scene: Scene) -> bool:
    """Whoever set the sitting up acts as secretary until it is opened, or until the roster names one.

    The board's last roster may name somebody who has left, and otherwise nobody could name another.
    """
    unnamed = not _opened(scene) or not scene.meeting.having(Capacity.SECRETARY)
    return scene.secretary or (_prepares(scene) and unnamed)


def _opened(scene: Scene) -> bool:
    return scene.meeting.stage not in (Stage.EMPTY, Stage.PREPARED)


_MAY: Mapping[Right, Callable[[Scene], bool]] = {
    # Of a sitting that is opened the operator's list names nobody: another board's secretary stands on it too.
    Right.SETUP: lambda s: _organizes(s) or _as_secretary(s),
    Right.SECRETARY: _as_secretary,
    Right.CHAIR: lambda s: s.leads,
    Right.HOSTS: lambda s: s.hosts or (_prepares(s) and not s.meeting.hosts),
    Right.MOVERS: lambda s: moves(s.meeting, s.person),
    Right.MEMBERS: lambda s: moves(s.meeting, s.person),  # the same people: only a refusal names them otherwise
}


def may(right: Right, scene: Scene) -> bool:
    """Whether the viewer has the right. Foreign and unknown people have none but `ALL`."""
    if right is Right.ALL:
        return True
    person = scene.person
    unvouched = person is not None and person.foreign and not person.vouched
    return not scene.outside and not unvouched and _MAY[right](scene)


def by_list_alone(right: Right, scene: Scene) -> bool:
    """Whether the viewer has the right since the operator lists them, and would not have it otherwise."""
    if scene.viewer is None or not scene.viewer.may_set_up:
        return False
    return may(right, scene) and not may(right, replace(scene, viewer=replace(scene.viewer, may_set_up=False)))


def attends_only(scene: Scene) -> bool:
    """Whether the viewer may attend and speak, and decides nothing (R-245)."""
    return scene.person is not None and scene.person.capacity is Capacity.ATTENDING


def _may_be_untied(scene: Scene) -> bool:
    """Whether the viewer has no capacity, and may be somebody on the roster whose name is tied to no account yet."""
    if scene.person is not None and scene.person.given is not None:
        return False
    return any(p.given and p.name and not p.wire for p in scene.meeting.people.values())


def why_not(right: Right, scene: Scene) -> CommonRefusal:
    """Why the viewer, who has not the right, has it not."""
    deciders = right in (Right.MOVERS, Right.MEMBERS)
    if scene.meeting.stage is Stage.CLOSED and (deciders or right is Right.CHAIR):
        return CommonRefusal.CLOSED  # nobody has these rights any more
    if _may_be_untied(scene):
        return CommonRefusal.UNTIED
    return CommonRefusal.ATTENDS_ONLY if deciders and attends_only(scene) else CommonRefusal.RIGHT
