"""Which motions are to be registered, and which still wait for it (R-205, R-206)."""

from collections.abc import Iterable

from dialogs.journal import short_key
from dialogs.meeting import Meeting
from dialogs.meeting_parts import Motion
from dialogs.motion.drawing import hidden
from dialogs.scene import Scene


def to_register(scene: Scene) -> tuple[Motion, ...]:
    """The motions that the secretary can say are registered: those that hold and whose words can be read."""
    return tuple(one for one in scene.meeting.motions if not one.withdrawn and not hidden(scene, one))


def waiting(scene: Scene) -> tuple[Motion, ...]:
    """Those of them of which nobody has said so."""
    return tuple(one for one in to_register(scene) if one.motion not in scene.meeting.archive.registered)


def sealed(scene: Scene) -> tuple[Motion, ...]:
    """Those whose words are sealed and wait to be fetched for the register: that is how they come there, and destroys them."""
    return tuple(one for one in scene.meeting.motions if one.wording and not one.withdrawn and hidden(scene, one))


def unregistered(meeting: Meeting) -> tuple[int, ...]:
    """The motions whose words are still kept, and that nobody has said are registered: a purge leaves them. A withdrawn one needs none."""
    done = meeting.archive.registered
    return tuple(x.motion for x in meeting.motions if x.wording and not x.withdrawn and x.motion not in done)


def stamp(motions: Iterable[int]) -> str:
    """What tells these motions from others: a button sends it, and notes them alone."""
    return short_key("waiting", *map(str, motions))


def undated(meeting: Meeting) -> bool:
    """Whether the sitting was begun and nobody has noted that its decisions have legal force: its journal may be wanted in an appeal (R-213)."""
    return bool(meeting.digest) and meeting.archive.force is None
